import type { CareerTimeline } from 'career-timeline';
import { cdp, userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import { hardCareer } from '../../stories/fixtures/hard-career.js';
import { outside, overlaps, textBoxes } from '../support/boxes.js';
import { all, articleCareer, atRest, button, mount, one, settled, visibleText } from '../support/mount.js';

const day = 86_400_000;
const time = (date: string) => Date.parse(date);

/** The dates between which the timeline shows, when it last told. */
function watched(element: CareerTimeline): { view: readonly [number, number] | undefined } {
  const seen: { view: readonly [number, number] | undefined } = { view: undefined };
  element.addEventListener('career-view', ({ from, to }) => (seen.view = [from, to]));
  return seen;
}

const command = (element: CareerTimeline, name: string) =>
  one<HTMLButtonElement>(element, `.control[data-command="${name}"]`);

/** A wheel's turn over the middle of the drawing, as the browser sends it. */
async function wheel(element: CareerTimeline, deltaY: number, ctrlKey: boolean): Promise<boolean> {
  const { left, top, width, height } = one(element, '.canvas').getBoundingClientRect();
  const event = new WheelEvent('wheel', {
    deltaY,
    ctrlKey,
    clientX: left + width / 2,
    clientY: top + height / 2,
    bubbles: true,
    cancelable: true,
    composed: true,
    view: window,
  });
  const isTaken = !one(element, '.canvas').dispatchEvent(event);
  await atRest(element);
  return isTaken;
}

/** Gestures are loaded after the first picture. */
const gesturesReady = (element: CareerTimeline) => expect.poll(() => '__zoom' in one(element, '.plot')).toBe(true);

describe('zooming', () => {
  it('keeps all texts apart and inside, at every depth and place', async () => {
    for (const career of [articleCareer, hardCareer]) {
      for (const width of [640, 1200]) {
        const element = await mount({ career, width, layout: 'horizontal' });
        const seen = watched(element);
        element.zoomTo('../..');
        for (const part of [
          '1970/2030',
          '1990/2010',
          '2014/2019',
          '2023-06/2024-06',
          '2025-05/2025-07',
          '2025-06-19',
        ]) {
          element.zoomTo(part);
          await atRest(element);
          const boxes = textBoxes(element);
          expect(overlaps(boxes), `${part} at ${width} px`).toEqual([]);
          expect(outside(element, boxes), `${part} at ${width} px`).toEqual([]);
        }
        expect(seen.view![1] - seen.view![0]).toBeLessThan(3 * day);
      }
    }
  });

  it('goes from all time down to a day by the buttons, and back to all by one', async () => {
    const element = await mount({ career: articleCareer });
    const before = visibleText(one(element, '.canvas'));
    const seen = watched(element);
    expect(command(element, 'zoomOut').getAttribute('aria-disabled')).toBe('true');
    command(element, 'zoomIn').click();
    await atRest(element);
    const [from, to] = seen.view!;
    expect(command(element, 'zoomOut').hasAttribute('aria-disabled')).toBe(false);
    element.zoomTo('2025-06-10');
    await atRest(element);
    command(element, 'zoomIn').click();
    await atRest(element);
    expect(seen.view![1] - seen.view![0]).toBeCloseTo(day, -3);
    expect(seen.view![0]).toBeGreaterThan(from);
    expect(seen.view![1]).toBeLessThan(to);
    command(element, 'zoomWhole').click();
    await atRest(element);
    expect(visibleText(one(element, '.canvas'))).toBe(before);
  });

  it('never leaves the career’s own time, and shows all of it where another is asked for', async () => {
    const element = await mount({ career: articleCareer, from: '2025-05' });
    await atRest(element);
    const seen = watched(element);
    element.zoomTo('1700/1701');
    await atRest(element);
    expect(seen.view![0]).toBeGreaterThan(time('2022-01-01'));
    expect(all(element, '.entries button').length).toBe(6);
  });

  it('goes as far by steps in quick succession as by slow ones', async () => {
    const lengths: number[] = [];
    for (const wait of [false, true]) {
      const element = await mount({ career: articleCareer, scale: 'linear' });
      await gesturesReady(element);
      const seen = watched(element);
      for (let step = 0; step < 4; step++) {
        command(element, 'zoomIn').click();
        if (wait) await atRest(element);
        else await new Promise(requestAnimationFrame);
      }
      await atRest(element);
      lengths.push(seen.view![1] - seen.view![0]);
    }
    expect(lengths[0]).toBeCloseTo(lengths[1]!, -3);
  });

  it('comes to where it was sent, whatever becomes of the page meanwhile', async () => {
    const element = await mount({ career: articleCareer });
    await gesturesReady(element);
    const [from, to] = [time('2025-05-01'), time('2025-07-01')];
    const seen = watched(element);
    element.zoomTo([from, to]);
    for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
    element.parentElement!.style.width = '800px';
    await atRest(element);
    expect(seen.view![0]).toBeCloseTo(from, -4);
    expect(seen.view![1]).toBeCloseTo(to, -4);
    element.zoomTo(null);
    for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
    const main = element.parentElement!;
    element.remove();
    main.append(element);
    await atRest(element);
    expect(all(element, '.entries button').length).toBe(6);
  });

  it('by a script waits for the data', async () => {
    const element = await mount();
    element.zoomTo('2025-05/2025-06');
    await settled(element);
    element.career = articleCareer;
    await atRest(element);
    expect(all(element, '.entries button').map((each) => each.dataset['entry'])).toEqual([
      'alibaba-role',
      'ant-talk',
      'mwc-talk',
    ]);
  });

  it('brings an entry into view that a script opens', async () => {
    const element = await mount({ career: articleCareer, from: '2025-05', to: '2025-06' });
    await atRest(element);
    element.select('hyperagi-founding');
    await atRest(element);
    const { left, bottom } = button(element, 'hyperagi-founding').getBoundingClientRect();
    const panel = one(element, '.details').getBoundingClientRect();
    expect(Math.abs(panel.top - bottom)).toBeLessThan(24);
    expect(Math.abs(panel.left - left)).toBeLessThan(24);
  });

  it('says in words what is shown, once it stands still', async () => {
    const element = await mount({ career: articleCareer });
    expect(visibleText(one(element, '[role="status"]'))).toBe('');
    element.zoomTo('2025-05/2025-06');
    await atRest(element);
    expect(visibleText(one(element, '[role="status"]'))).toBe('Showing May 1, 2025 to Jun 30, 2025');
  });

  it('takes the wheel with Ctrl only', async () => {
    const element = await mount({ career: articleCareer });
    await gesturesReady(element);
    const seen = watched(element);
    expect(await wheel(element, -100, false)).toBe(false);
    expect(seen.view).toBe(undefined);
    expect(await wheel(element, -10, true)).toBe(true);
    expect(seen.view).toBeDefined();
  });

  it('has keys: + and - and 0', async () => {
    const element = await mount({ career: articleCareer });
    const seen = watched(element);
    button(element, 'mwc-talk').focus();
    await userEvent.keyboard('+');
    await atRest(element);
    const [from, to] = seen.view!;
    await userEvent.keyboard('+');
    await atRest(element);
    expect(seen.view![1] - seen.view![0]).toBeLessThan(to - from);
    await userEvent.keyboard('-');
    await atRest(element);
    expect(seen.view![0]).toBeCloseTo(from, -6);
    await userEvent.keyboard('0');
    await atRest(element);
    expect(command(element, 'zoomWhole').getAttribute('aria-disabled')).toBe('true');
  });

  it('brings the next entry into view when the arrow keys walk out of it', async () => {
    const element = await mount({ career: articleCareer, scale: 'linear' });
    element.zoomTo('2025-05/2025-06-10');
    await atRest(element);
    expect(all(element, '[data-entry="tongyi-move"]')).toEqual([]);
    const last = all<HTMLButtonElement>(element, '.entries button').at(-1)!;
    last.focus();
    await userEvent.keyboard('{ArrowRight}');
    await atRest(element);
    const focused = element.shadowRoot!.activeElement as HTMLElement;
    expect(focused.dataset['entry']).toBe('tongyi-move');
  });

  it('jumps where the reader wants no motion', async () => {
    const session = cdp() as unknown as { send(method: string, params: object): Promise<unknown> };
    const reduce = (value: string) =>
      session.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value }] });
    await reduce('reduce');
    try {
      const element = await mount({ career: articleCareer });
      let told = 0;
      element.addEventListener('career-view', () => told++);
      element.zoomTo('2025');
      await atRest(element);
      expect(told).toBe(1);
    } finally {
      await reduce('');
    }
  });
});

describe('a folded stretch', () => {
  it('opens when its button is pressed', async () => {
    const element = await mount({ career: articleCareer });
    const fold = one<HTMLButtonElement>(element, '.fold');
    expect(fold.getAttribute('aria-label')).toBe('13 months without an entry: zoom in');
    expect(Math.min(fold.getBoundingClientRect().width, fold.getBoundingClientRect().height)).toBeGreaterThanOrEqual(
      24,
    );
    const seen = watched(element);
    fold.click();
    await atRest(element);
    expect(seen.view![0]).toBeLessThan(time('2024-01-01'));
    expect(seen.view![1]).toBeGreaterThan(time('2025-02-01'));
    expect(all(element, '.fold')).toEqual([]);
  });

  it('is gone on the linear scale, which a button gives, and takes back', async () => {
    const element = await mount({ career: articleCareer });
    command(element, 'scale').click();
    await settled(element);
    expect(element.scale).toBe('linear');
    expect(command(element, 'scale').getAttribute('aria-pressed')).toBe('true');
    expect(all(element, '.fold')).toEqual([]);
    command(element, 'scale').click();
    await settled(element);
    expect(all(element, '.fold').length).toBe(1);
  });
});

describe('from and to', () => {
  it('are the view to begin with, which a new value changes', async () => {
    const element = await mount({ career: articleCareer, from: '2025-05', to: '2025-06' });
    await atRest(element);
    expect(all(element, '.entries button').map((each) => each.dataset['entry'])).toEqual([
      'alibaba-role',
      'ant-talk',
      'mwc-talk',
    ]);
    const seen = watched(element);
    element.to = '2025-09';
    await atRest(element);
    expect(seen.view).toEqual([time('2025-05-01'), time('2025-10-01')]);
  });

  it('that are no dates are told, and all is shown', async () => {
    const element = await mount();
    const messages: string[] = [];
    element.addEventListener('career-error', ({ message }) => messages.push(message));
    element.from = '2025-13';
    element.career = articleCareer;
    await atRest(element);
    expect(messages).toEqual([expect.stringContaining('2025-13')]);
    expect(all(element, '.entries button').length).toBe(6);
    element.from = '2025';
    element.to = '2024';
    await atRest(element);
    expect(messages[1]).toContain('has to begin before it ends');
    expect(() => element.zoomTo([NaN, NaN])).toThrow(RangeError);
    expect(all(element, '.entries button').length).toBe(6);
  });

  it('are the view of a page that was narrow too, once it is wide; all where the career is elsewhere', async () => {
    for (const [part, shown] of [
      [{ from: '2025-05' }, ['alibaba-role', 'ant-talk', 'mwc-talk', 'tongyi-move', 'apsara-context']],
      [{ to: '2024' }, ['hyperagi-founding']],
      [{ from: '1900', to: '1950' }, undefined],
    ] as const) {
      const element = await mount({ career: articleCareer, width: 400, ...part });
      element.parentElement!.style.width = '1000px';
      await atRest(element);
      const ids = all(element, '.entries button').map((each) => each.dataset['entry']);
      if (shown) expect(ids).toEqual(shown);
      else expect(ids.length).toBe(6);
      expect(outside(element, textBoxes(element))).toEqual([]);
    }
  });

  it('are not told of again when the page only gets wider', async () => {
    const element = await mount({ career: articleCareer });
    await atRest(element);
    const seen = watched(element);
    element.parentElement!.style.width = '1100px';
    await atRest(element);
    expect(seen.view).toBeUndefined();
  });
});

describe('the overview', () => {
  it('stands where not all can be seen: zoomed, or with counted marks', async () => {
    const element = await mount({ career: articleCareer });
    expect(all(element, '.overview')).toEqual([]);
    element.zoomTo('2025');
    await atRest(element);
    expect(all(element, '.overview').length).toBe(1);
    expect(
      (await mount({ career: hardCareer, layout: 'horizontal', width: 700 })).shadowRoot!.querySelectorAll('.overview')
        .length,
    ).toBe(1);
  });

  it('marks what is shown, and its ends are sliders that say so in words', async () => {
    const element = await mount({ career: articleCareer, from: '2025-05', to: '2025-06' });
    await gesturesReady(element);
    await atRest(element);
    const [start, end] = all(element, '.slider') as [HTMLElement, HTMLElement];
    expect(start.getAttribute('role')).toBe('slider');
    expect([start, end].map((each) => each.getAttribute('aria-label'))).toEqual([
      'Start of the time shown',
      'End of the time shown',
    ]);
    expect(start.getAttribute('aria-valuetext')).toBe('May 1, 2025');
    const selection = () => one(element, '.brush .selection').getBoundingClientRect();
    expect(selection().left).toBeCloseTo(start.getBoundingClientRect().left + 12, 0);
    expect(selection().right).toBeCloseTo(end.getBoundingClientRect().left + 12, 0);
    const { left } = selection();
    start.focus();
    await userEvent.keyboard('{ArrowLeft}');
    await atRest(element);
    expect(selection().left).toBeLessThan(left);
    expect(one(element, '.slider').getAttribute('aria-valuetext')).not.toBe('May 1, 2025');
    await userEvent.keyboard('{Home}');
    await atRest(element);
    expect(selection().left).toBeCloseTo(one(element, '.overview').getBoundingClientRect().left, 0);
    all(element, '.slider')[1]!.focus();
    await userEvent.keyboard('{End}');
    await atRest(element);
    expect(all(element, '.overview')).toEqual([]);
    expect(element.shadowRoot!.activeElement?.className).toContain('control');
  });

  it('runs from right to left with the page', async () => {
    const element = await mount({ career: articleCareer, from: '2023', to: '2023-12', dir: 'rtl' });
    await gesturesReady(element);
    await atRest(element);
    const frame = one(element, '.overview').getBoundingClientRect();
    const selection = one(element, '.brush .selection').getBoundingClientRect();
    expect(selection.right).toBeGreaterThan(frame.right - 20);
    expect(selection.left).toBeGreaterThan(frame.left + frame.width / 2);
  });
});
