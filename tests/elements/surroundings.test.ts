// What a page does around a timeline: hides it, animates it, squeezes it, goes dark, says things of all its elements, takes it to another document.
import type { CareerTimeline } from 'career-timeline';
import { afterEach, describe, expect, it } from 'vitest';
import { hardCareer } from '../../stories/fixtures/hard-career.js';
import { outside, overlaps, textBoxes } from '../support/boxes.js';
import { all, articleCareer, button, mount, one, settled } from '../support/mount.js';

const sheet = document.head.appendChild(document.createElement('style'));

afterEach(() => {
  sheet.textContent = '';
  document.documentElement.className = document.body.className = '';
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function expectLegible(element: CareerTimeline) {
  await settled(element);
  await element.updateComplete;
  const boxes = textBoxes(element);
  expect(boxes.length).toBeGreaterThan(5);
  expect(overlaps(boxes)).toEqual([]);
  expect(outside(element, boxes)).toEqual([]);
}

describe('while it is not displayed', () => {
  it.each<[string, (element: CareerTimeline) => unknown]>([
    ['another language', (element) => (element.lang = 'de')],
    ['another career', (element) => (element.career = hardCareer)],
    ['another layout', (element) => (element.layout = 'vertical')],
    ['a font', () => document.fonts.dispatchEvent(new Event('loadingdone'))],
  ])('%s comes, and is drawn when it is shown again', async (_, change) => {
    const element = await mount({ career: articleCareer });
    const main = document.querySelector('main')!;
    main.style.display = 'none';
    await pause(100);
    change(element);
    await pause(200);
    main.style.display = '';
    await expectLegible(element);
  });
});

describe('the first picture is right', () => {
  it.each(['scale(0)', 'scaleY(0.05)', 'rotate(-90deg)', 'rotateY(90deg)'])(
    'in what grows from %s',
    async (transform) => {
      sheet.textContent = `@keyframes come { from { transform: ${transform} } } main { animation: come 0.6s linear 0.5s backwards }`;
      const element = await mount({ career: articleCareer });
      await Promise.all(
        document
          .querySelector('main')!
          .getAnimations()
          .map(({ finished }) => finished),
      );
      await expectLegible(element);
    },
  );
});

it('becomes as narrow as its place, in a grid too, though all of it is drawn in small under it', async () => {
  const element = await mount({ career: hardCareer, from: '2000', to: '2010' });
  await element.updateComplete;
  await expect.poll(() => all(element, '.profile').length).toBe(1);
  const main = document.querySelector('main')!;
  main.style.display = 'grid';
  for (const width of [1000, 500]) {
    main.style.width = `${width}px`;
    await settled(element);
    expect(element.getBoundingClientRect().width).toBe(width);
  }
});

it('is as wide as a narrow drawing in a row, where it has no width of its own', async () => {
  sheet.textContent = 'main { display: flex }';
  const element = await mount({ career: { entries: [{ title: 'A talk', date: '2020' }] } });
  expect(element.getBoundingClientRect().width).toBe(280);
  expect(button(element, 'entry-1').checkVisibility()).toBe(true);
});

it('makes no page wider when a part of it is shown', async () => {
  const element = await mount({ career: articleCareer, from: '2025-03', to: '2026' });
  const main = document.querySelector('main')!;
  main.style.padding = '0';
  main.style.overflow = 'auto';
  await expect.poll(() => all(element, '.slider').length).toBe(2);
  await settled(element);
  expect(main.scrollWidth).toBe(main.clientWidth);
});

it.each(['body.dark', 'html.dark body'])('what covers goes dark with the page, by %s', async (selector) => {
  sheet.textContent = `body { background: rgb(255, 255, 255) } ${selector} { background: rgb(17, 17, 17); color: #eee }`;
  const element = await mount({ career: hardCareer, layout: 'vertical', width: 400 });
  const behind = () => getComputedStyle(one(element, '.frame')).getPropertyValue('--_paper');
  await expect.poll(behind).toBe('rgb(255, 255, 255)');
  (selector.startsWith('body') ? document.body : document.documentElement).classList.add('dark');
  await expect.poll(behind).toBe('rgb(17, 17, 17)');
});

it.each(['body { text-indent: -2em }', '* { white-space: pre-wrap }'])(
  'keeps its texts apart where a page has %s',
  async (css) => {
    sheet.textContent = css;
    const element = await mount({ career: hardCareer });
    await expectLegible(element);
    element.layout = 'vertical';
    await expectLegible(element);
  },
);

it('tells its details in a panel as wide as its type asks for, however small that of the page is', async () => {
  document.documentElement.style.fontSize = '1px';
  document.body.style.fontSize = '16px';
  try {
    const element = await mount({ career: articleCareer, selected: 'tongyi-move' });
    await expect.poll(() => all(element, '.details:popover-open').length).toBe(1);
    expect(one(element, '.details').getBoundingClientRect().width).toBeGreaterThan(250);
  } finally {
    document.documentElement.style.fontSize = document.body.style.fontSize = '';
  }
});

it.each(['padding: 2px 8px', 'zoom: 1.25', 'display: inline'])(
  'measures a part with what a page says of it: %s',
  async (css) => {
    sheet.textContent = `career-timeline::part(entry-title) { ${css} }`;
    await expectLegible(await mount({ career: articleCareer, width: 700 }));
  },
);

it('goes dark with what it stands in, too', async () => {
  sheet.textContent = 'main { background: rgb(255, 255, 255) } main.dark { background: rgb(17, 17, 17) }';
  const element = await mount({ career: hardCareer, layout: 'vertical', width: 400 });
  const behind = () => getComputedStyle(one(element, '.frame')).getPropertyValue('--_paper');
  await expect.poll(behind).toBe('rgb(255, 255, 255)');
  document.querySelector('main')!.classList.add('dark');
  await expect.poll(behind).toBe('rgb(17, 17, 17)');
});

it('is drawn in the document that it comes to, however early', async () => {
  const { content } = document.createElement('template');
  const early = document.createElement('career-timeline');
  early.career = articleCareer;
  content.append(early);
  const frame = document.body.appendChild(document.createElement('iframe'));
  frame.width = '900';
  document.body.append(early);
  await Promise.resolve();
  frame.contentDocument!.body.append(early);
  await expect.poll(() => all(early, '.drawing').length).toBe(1);
  expect(frame.contentWindow!.getComputedStyle(early).display).toBe('block');
  early.remove();
});

it('keeps its look in another document', async () => {
  const element = await mount({ career: articleCareer });
  await expect.poll(() => all(element, '.controls').length).toBe(1);
  const count = element.shadowRoot!.adoptedStyleSheets.length;
  const frame = document.body.appendChild(document.createElement('iframe'));
  frame.width = '900';
  frame.contentDocument!.body.append(element);
  expect(element.shadowRoot!.adoptedStyleSheets).toHaveLength(count);
  expect(frame.contentWindow!.getComputedStyle(element).display).toBe('block');
  const legend = one(element, '.details');
  expect(frame.contentWindow!.getComputedStyle(legend).display).toBe('none');
});
