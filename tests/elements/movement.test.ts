// What a reader sees from frame to frame while a career of many labels is moved, and when it comes to rest.
import type { CareerTimeline } from 'career-timeline';
import { cdp } from 'vitest/browser';
import { expect, it } from 'vitest';
import { hardCareer } from '../../stories/fixtures/hard-career.js';
import { all, atRest, mount, one } from '../support/mount.js';
import { gesturesReady } from '../support/view.js';

const frame = () => new Promise(requestAnimationFrame);

/** What stands in the page in one frame: heights in px, and the texts of moments over the axis by their entry. */
function seen(element: CareerTimeline) {
  const axis = one(element, '.axis').getBoundingClientRect().top;
  const below = document.querySelector('#below')!.getBoundingClientRect().top;
  const texts = all(element, '.canvas .entry').flatMap((entry) => {
    const { x, y, bottom } = entry.getBoundingClientRect();
    const opacity = Number(getComputedStyle(entry.parentElement!).opacity);
    // A count has the id of its first entry, and is another text with each that it counts.
    const key = `${entry.dataset['entry']} ${entry.classList.contains('gathered') ? entry.textContent : ''}`;
    return bottom < axis ? [[key, { x, y: y - axis, opacity }] as const] : [];
  });
  return { time: Number(document.timeline.currentTime), axis, below, texts: new Map(texts) };
}

/** How far anything at most goes in a frame, px, but for texts that fade in anew; a frame that comes late has the time of several. */
function leaps(frames: readonly ReturnType<typeof seen>[]) {
  const most = { axis: 0, below: 0, text: 0 };
  for (const [i, { time, axis, below, texts }] of frames.slice(1).entries()) {
    const last = frames[i]!;
    const late = Math.max(1, (time - last.time) / (1000 / 60));
    most.axis = Math.max(most.axis, Math.abs(axis - last.axis) / late);
    most.below = Math.max(most.below, Math.abs(below - last.below) / late);
    for (const [id, { x, y, opacity }] of texts) {
      const stood = last.texts.get(id);
      // What fades in stands elsewhere, and is fainter than it was.
      if (stood && opacity >= stood.opacity)
        most.text = Math.max(most.text, Math.hypot(x - stood.x, y - stood.y) / late);
    }
  }
  return most;
}

/** Drags the drawing by steps of some px, and waits until it rests. */
async function dragged(element: CareerTimeline, steps: number, px: number) {
  const canvas = one(element, '.canvas');
  const { top } = one(element, '.axis').getBoundingClientRect();
  const place = (i: number) => ({ clientX: 500 + px * i, clientY: top, bubbles: true, composed: true, view: window });
  canvas.dispatchEvent(new MouseEvent('mousedown', place(0)));
  const frames = [];
  for (let i = 1; i <= steps; i++) {
    window.dispatchEvent(new MouseEvent('mousemove', place(i)));
    await frame();
    frames.push(seen(element));
  }
  window.dispatchEvent(new MouseEvent('mouseup', place(steps)));
  const end = performance.now() + 700;
  while (performance.now() < end) {
    await frame();
    frames.push(seen(element));
  }
  return frames;
}

async function zoomed(part: string, dir = 'ltr'): Promise<CareerTimeline> {
  const element = await mount({ career: hardCareer, layout: 'horizontal', width: 1000, dir });
  document.querySelector('main')!.insertAdjacentHTML('beforeend', '<p id="below">The article goes on.</p>');
  await gesturesReady(element);
  element.zoomTo(part);
  await atRest(element);
  return element;
}

it.each([
  ['1990/2012', -3, 'ltr'],
  ['1990/2012', 3, 'rtl'],
  ['2000/2024', -3, 'ltr'],
  ['2000/2024', 3, 'ltr'],
  ['2004/2014', -3, 'ltr'],
  ['2004/2014', -10, 'ltr'],
])('nothing leaps while %s is dragged by %i px, %s, nor when it comes to rest', async (part, px, dir) => {
  const element = await zoomed(part, dir);
  const frames = await dragged(element, 50, px);
  const most = leaps(frames);
  expect(frames[0]!.texts.size).toBeGreaterThan(7);
  expect(most.axis).toBeLessThan(30);
  expect(most.below).toBeLessThan(30);
  expect(most.text).toBeLessThan(40 + Math.abs(px));
});

it('what grows does not lie over the signs at its head', async () => {
  const element = await zoomed('2004/2014');
  one(element, '[data-command="zoomWhole"]').click();
  const end = performance.now() + 800;
  let grew = 0;
  for (let height = 0; performance.now() < end;) {
    await frame();
    const isGrowing = one(element, '.canvas').getAnimations().length > 0;
    if (isGrowing && one(element, '.canvas').offsetHeight > height) grew++;
    height = one(element, '.canvas').offsetHeight;
    for (const sign of all(element, '.symbols > span')) {
      const { x, y, width, height } = sign.getBoundingClientRect();
      const seen = element.shadowRoot!.elementFromPoint(x + width / 2, y + height / 2);
      expect(seen?.closest('.canvas')).toBeNull();
    }
  }
  expect(grew).toBeGreaterThan(0);
});

it('a plot with a border of the page’s own becomes no higher while it moves', async () => {
  const element = await zoomed('2004/2014');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('career-timeline::part(plot) { padding: 8px; border: 1px solid }');
  document.adoptedStyleSheets.push(sheet);
  await atRest(element);
  const height = () => one(element, '.plot').offsetHeight - one(element, '.canvas').offsetHeight;
  const before = height();
  const frames = await dragged(element, 20, -1);
  document.adoptedStyleSheets.pop();
  expect(frames[18]!.below - frames[0]!.below).toBeLessThan(20);
  expect(before).toBeGreaterThan(17);
});

it('nothing glides where the reader wants no motion', async () => {
  const session = cdp() as unknown as { send(method: string, params: object): Promise<unknown> };
  const reduce = (value: string) =>
    session.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value }] });
  for (const value of ['', 'reduce']) {
    await reduce(value);
    try {
      const element = await zoomed('1990/2012');
      let gliding = 0;
      const count = () => (gliding += element.shadowRoot!.getAnimations().length);
      element.addEventListener('career-view', count);
      const end = performance.now() + 600;
      one(element, '[data-command="zoomIn"]').click();
      while (performance.now() < end) {
        await frame();
        count();
      }
      if (value) expect(gliding).toBe(0);
      else expect(gliding).toBeGreaterThan(0);
    } finally {
      await reduce('');
    }
  }
});
