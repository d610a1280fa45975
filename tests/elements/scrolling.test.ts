import { describe, expect, it } from 'vitest';
import { hardCareer } from '../../stories/fixtures/hard-career.js';
import { articleCareer, atRest, button, mount, one } from '../support/mount.js';

describe('mode="scroll"', () => {
  it('follows the page’s scrolling beside a drawing that stays in sight', async () => {
    const element = await mount({ career: articleCareer });
    element.mode = 'scroll';
    await atRest(element);
    const item = one(element, '[data-reading="mwc-talk"]');
    item.scrollIntoView({ block: 'center' });
    await expect.poll(() => item.getAttribute('aria-current')).toBe('true');
    await atRest(element);
    const { top, bottom } = one(element, '.plot').getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThan(innerHeight * 0.6);
    expect(element.selected).toBe('mwc-talk');
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
    scrollTo(0, 0);
  });

  it('leads to each entry that is chosen in the drawing', async () => {
    const element = await mount({ career: articleCareer });
    element.mode = 'scroll';
    await atRest(element);
    for (const id of ['ant-talk', 'mwc-talk', 'tongyi-move']) {
      button(element, id).click();
      const item = one(element, `[data-reading="${id}"]`);
      await expect.poll(() => item.getBoundingClientRect().top).toBeLessThan(innerHeight);
      await expect.poll(() => item.getBoundingClientRect().bottom).toBeGreaterThan(0);
      // Until the list has told that this is what is read.
      await atRest(element);
      expect(element.selected).toBe(id);
    }
    scrollTo(0, 0);
  });

  it('goes on following when a filter has taken entries and given them back', async () => {
    const element = await mount({ career: articleCareer });
    element.mode = 'scroll';
    await atRest(element);
    element.find = 'tongyi';
    await atRest(element);
    element.find = null;
    await atRest(element);
    const item = one(element, '[data-reading="mwc-talk"]');
    item.scrollIntoView({ block: 'center' });
    await expect.poll(() => element.selected).toBe('mwc-talk');
    scrollTo(0, 0);
  });

  it('leaves the lower half of a window to the text, and shows the part of a high drawing where the entry is', async () => {
    const career = await mount({ career: hardCareer });
    career.mode = 'scroll';
    await atRest(career);
    for (const id of ['prof-eth', 'talk-oberwolfach']) {
      career.select(id);
      await atRest(career);
      const plot = one(career, '.plot').getBoundingClientRect();
      expect(plot.bottom).toBeLessThanOrEqual(innerHeight * 0.55);
      const mark = button(career, id).getBoundingClientRect();
      expect(Math.min(mark.bottom, plot.bottom) - Math.max(mark.top, plot.top), id).toBeGreaterThan(20);
    }
    scrollTo(0, 0);
  });

  it('begins at the entry that the author selects, until the page is scrolled', async () => {
    const element = await mount({ career: articleCareer, selected: 'mwc-talk' });
    element.mode = 'scroll';
    await atRest(element);
    expect([element.selected, scrollY]).toEqual(['mwc-talk', 0]);
    one(element, '[data-reading="tongyi-move"]').scrollIntoView({ block: 'center' });
    await expect.poll(() => element.selected).toBe('tongyi-move');
    scrollTo(0, 0);
  });

  it('is at the first entry when a leap leads above the list, and nowhere before it is read', async () => {
    const element = await mount({ career: articleCareer });
    element.style.marginBlockStart = '150vh';
    element.mode = 'scroll';
    await atRest(element);
    expect(element.selected).toBeNull();
    const item = one(element, '[data-reading="mwc-talk"]');
    item.scrollIntoView({ block: 'center' });
    await expect.poll(() => element.selected).toBe('mwc-talk');
    scrollTo(0, 0);
    await expect.poll(() => element.selected).toBe('hyperagi-founding');
  });
});
