// The stretch of time that an author asks for by attributes, or a script by calls.
import { describe, expect, it } from 'vitest';
import { outside, textBoxes } from '../support/boxes.js';
import { all, articleCareer, atRest, button, mount, one, settled } from '../support/mount.js';
import { gesturesReady, watched } from '../support/view.js';

const time = (date: string) => Date.parse(date);

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

describe('a script', () => {
  it('never leaves the career’s own time, and gets all of it where it asks for another', async () => {
    const element = await mount({ career: articleCareer, from: '2025-05' });
    await atRest(element);
    const seen = watched(element);
    element.zoomTo('1700/1701');
    await atRest(element);
    expect(seen.view![0]).toBeGreaterThan(time('2022-01-01'));
    expect(all(element, '.entries button').length).toBe(6);
  });

  it('leads to where it wanted, whatever becomes of the page meanwhile', async () => {
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

  it('may ask for a part before there is data', async () => {
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

  it('brings an entry into view that it opens', async () => {
    const element = await mount({ career: articleCareer, from: '2025-05', to: '2025-06' });
    await atRest(element);
    element.select('hyperagi-founding');
    await atRest(element);
    const { left, bottom } = button(element, 'hyperagi-founding').getBoundingClientRect();
    const panel = one(element, '.details').getBoundingClientRect();
    expect(Math.abs(panel.top - bottom)).toBeLessThan(24);
    expect(Math.abs(panel.left - left)).toBeLessThan(24);
  });
});
