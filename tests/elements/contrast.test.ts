import type { CareerTimeline } from 'career-timeline';
import { describe, expect, it } from 'vitest';
import { contrast } from '../support/contrast.js';
import { groundOf, markContrasts, textContrasts } from '../support/legibility.js';
import { all, articleCareer, atRest, mount, one, settled } from '../support/mount.js';

const pages = [
  { name: 'black on white', ink: '#000', paper: '#fff' },
  { name: 'grey on white', ink: '#333', paper: '#fff' },
  { name: 'brown on sepia', ink: '#3b2f20', paper: '#f6ecd9' },
  { name: 'off-white on near-black', ink: '#e9e7e2', paper: '#16171b' },
  { name: 'white on black', ink: '#fff', paper: '#000' },
];

async function onPage(ink: string, paper: string): Promise<CareerTimeline> {
  const element = await mount({ career: articleCareer });
  // As a page does that goes dark by a class alone, without telling the browser.
  element.parentElement!.style.cssText += `;color:${ink};background:${paper}`;
  element.select('tongyi-move');
  await element.updateComplete;
  return element;
}

for (const { name, ink, paper } of pages) {
  describe(`on a page of ${name}`, () => {
    it('text has 4.5:1, on the page, on a bar, and in the details', async () => {
      const element = await onPage(ink, paper);
      for (const { of, ratio } of textContrasts(element)) expect(ratio, of).toBeGreaterThanOrEqual(4.5);
    });

    it('the edges of fields, of a story’s buttons and of the overview have 3:1', async () => {
      const element = await onPage(ink, paper);
      element.legend = true;
      element.zoomTo('2025-03/2025-07');
      await atRest(element);
      const edges = {
        field: getComputedStyle(one(element, '.find input')).borderTopColor,
        slider: getComputedStyle(one(element, '.slider'), '::after').backgroundColor,
        window: getComputedStyle(one(element, '.brush .selection')).stroke,
      };
      element.mode = 'story';
      await settled(element);
      const step = getComputedStyle(all(element, '.step')[1]!).borderTopColor;
      for (const [of, colour] of Object.entries({ ...edges, step }))
        expect(contrast(colour, groundOf(element)), of).toBeGreaterThanOrEqual(3);
    });

    it('marks, axis and focus ring have 3:1', async () => {
      const element = await onPage(ink, paper);
      for (const { of, ratio } of markContrasts(element)) expect(ratio, of).toBeGreaterThanOrEqual(3);
    });
  });
}
