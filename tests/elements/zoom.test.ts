import type { CareerTimeline } from 'career-timeline';
import { pairs } from 'd3-array';
import { cdp, userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import { hardCareer } from '../../stories/fixtures/hard-career.js';
import { outside, overlaps, textBoxes } from '../support/boxes.js';
import { all, articleCareer, atRest, button, mount, one, settled, visibleText } from '../support/mount.js';
import { gesturesReady, watched } from '../support/view.js';

const day = 86_400_000;
const time = (date: string) => Date.parse(date);

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

  it('says in words what is shown, once it stands still', async () => {
    const element = await mount({ career: articleCareer });
    expect(visibleText(one(element, '[role="status"]'))).toBe('');
    element.zoomTo('2025-05/2025-06');
    await atRest(element);
    expect(visibleText(one(element, '[role="status"]'))).toBe('Showing May 1, 2025 to Jun 30, 2025');
  });

  it('zooms by a notch of a wheel about as far as by a button', async () => {
    const element = await mount({ career: articleCareer });
    await gesturesReady(element);
    let last = 0;
    element.addEventListener('career-view', ({ from, to }) => (last = to - from));
    const lengths: number[] = [];
    for (const isWheel of [true, false]) {
      element.zoomTo('2025');
      await atRest(element);
      if (isWheel) await wheel(element, -120, true);
      else one(element, '[data-command="zoomIn"]').click();
      await atRest(element);
      lengths.push(last);
    }
    expect(lengths[0]! / lengths[1]!).toBeGreaterThan(0.7);
    expect(lengths[0]! / lengths[1]!).toBeLessThan(1.4);
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

  it.each(['ltr', 'rtl'])('goes with the hand where each picture takes long: %s', async (dir) => {
    const element = await mount({ career: articleCareer, width: innerWidth - 32, dir });
    await gesturesReady(element);
    const busy = () => {
      const end = performance.now() + 12;
      while (performance.now() < end);
    };
    element.addController({ hostUpdate: busy });
    element.requestUpdate();
    await settled(element);
    const talk = () => {
      const { left, width } = one(element, '.drawing .mark[data-kind="talk"]').getBoundingClientRect();
      return left + width / 2;
    };
    const { left, top, width } = one(element, '.canvas').getBoundingClientRect();
    let [pictures, between] = [0, 0];
    element.addEventListener('career-view', () => pictures++);
    const turns = 11;
    const places = [talk()];
    const hand = left + width * 0.6;
    for (let i = 0; i < turns; i++) {
      const place = { clientX: hand, clientY: top + 10, bubbles: true, cancelable: true, composed: true };
      one(element, '.canvas').dispatchEvent(
        new WheelEvent('wheel', { deltaY: -4, ctrlKey: true, view: window, ...place }),
      );
      await new Promise((resolve) => requestAnimationFrame(resolve));
      places.push(talk());
      if (one(element, '.drawing').style.transform) between++;
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
    }
    expect(pictures).toBeLessThanOrEqual(turns / 2);
    // All time goes from the hand in even steps, between two pictures too.
    const steps = pairs(places, (before, after) => (after - hand) / (before - hand));
    for (const step of steps) expect(step).toBeCloseTo(steps[0]!, 2);
    expect(steps[0]).toBeGreaterThan(1.03);
    expect(between).toBeGreaterThan(0);
    // The mark is where the last picture has it.
    await atRest(element);
    expect(one(element, '.drawing').style.transform).toBe('');
    expect(talk()).toBeCloseTo(places.at(-1)!, 0);
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
