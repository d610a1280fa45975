import { userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import { hardCareer } from '../../stories/fixtures/hard-career.js';
import { all, articleCareer, atRest, mount, one } from '../support/mount.js';
import { gesturesReady } from '../support/view.js';

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

  it('moves one end by a part of the time shown, and never the other, as near as they are', async () => {
    const element = await mount({ career: articleCareer, from: '2025-05-01', to: '2025-05-04' });
    await gesturesReady(element);
    await atRest(element);
    const shown = () => all(element, '.slider').map((slider) => slider.getAttribute('aria-valuetext'));
    one(element, '.slider').focus();
    await userEvent.keyboard('{ArrowRight}');
    await atRest(element);
    expect(shown()).toEqual(['May 1, 2025', 'May 4, 2025']);
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    await atRest(element);
    expect(shown()).toEqual(['May 2, 2025', 'May 4, 2025']);
    await userEvent.keyboard('{End}');
    await atRest(element);
    expect(shown()).toEqual(['May 4, 2025', 'May 4, 2025']);
  });

  it('holds the other end where the time shown can be no shorter', async () => {
    const element = await mount({ career: articleCareer, from: '2025-05-01', to: '2025-05-01' });
    await gesturesReady(element);
    await atRest(element);
    const shown = () => all(element, '.slider').map((slider) => slider.getAttribute('aria-valuetext'));
    const before = shown();
    for (const [end, key] of ['{ArrowRight}', '{ArrowLeft}'].entries()) {
      all(element, '.slider')[end]!.focus();
      await userEvent.keyboard(key);
      await atRest(element);
      expect(shown()).toEqual(before);
    }
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
