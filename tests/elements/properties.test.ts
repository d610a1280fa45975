import type { CareerTimeline } from 'career-timeline';
import { describe, expect, it } from 'vitest';
import { all, articleCareer, atRest, button, mount, one, settled } from '../support/mount.js';

/** As a framework sets properties: to whatever it has. */
const set = async (element: CareerTimeline, properties: object) => {
  Object.assign(element, properties);
  await settled(element);
};

const shown = (element: CareerTimeline) => all(element, 'button[data-entry]').length;

describe('properties', () => {
  it('that are undefined are as if they had never been set', async () => {
    const element = await mount({ career: articleCareer, from: '2025-05', to: '2025-06' });
    await atRest(element);
    const zoomed = shown(element);
    await set(element, { from: undefined, to: undefined, src: false, selected: false });
    await atRest(element);
    expect([element.src, element.selected, element.getAttribute('selected')]).toEqual([null, null, null]);
    expect(shown(element)).toBeGreaterThan(zoomed);
    const whole = shown(element);
    for (const [name, value] of [
      ['kinds', 'talk'],
      ['statuses', 'reported'],
      ['find', 'MWC'],
    ] as const) {
      await set(element, { [name]: value });
      expect(shown(element), name).toBeLessThan(whole);
      await set(element, { [name]: undefined });
      expect([shown(element), element[name]], name).toEqual([whole, null]);
    }
  });

  it('that take some words mean the first by any other', async () => {
    const element = await mount({ career: articleCareer });
    await set(element, { mode: 'Story', layout: undefined, scale: '', group: 1, loading: null });
    const { mode, layout, scale, group, loading } = element;
    expect([mode, layout, scale, group, loading]).toEqual(['explore', 'auto', 'elastic', 'none', 'eager']);
    button(element, 'mwc-talk').click();
    await settled(element);
    expect(one(element, '.details').matches(':popover-open')).toBe(true);
  });

  it('that are texts take what can be one', async () => {
    const element = await mount();
    const errors: unknown[] = [];
    element.addEventListener('career-error', (event) => errors.push(event.message));
    const data = new Blob([JSON.stringify(articleCareer)], { type: 'application/json' });
    await set(element, { src: new URL(URL.createObjectURL(data)) });
    await expect.poll(() => shown(element)).toBe(articleCareer.entries.length);
    await set(element, { kinds: ['talk', 'award'], find: 2025 });
    const { kinds, find } = element;
    expect([kinds, find, errors]).toEqual(['talk,award', '2025', []]);
    await set(element, { kinds: ['talk, invited', 'award'] });
    expect(element.kinds).toBe('talk\\, invited,award');
    await set(element, { find: null, from: '', to: '', kinds: 'award' });
    expect(all(element, 'button[data-kind]').map(({ dataset }) => dataset['kind'])).toContain('award');
    expect(errors).toEqual([]);
  });

  it('and calls that come long before the element is in a page count when it is', async () => {
    const element = document.createElement('career-timeline');
    element.layout = 'horizontal';
    element.career = articleCareer;
    element.select('mwc-talk');
    element.zoomTo('2025-05/2025-07');
    await new Promise((resolve) => setTimeout(resolve, 100));
    document.body.append(element);
    await expect.poll(() => all(element, '.slider').length).toBe(2);
    expect(one(element, '.details').matches(':popover-open')).toBe(true);
    element.remove();
  });
});
