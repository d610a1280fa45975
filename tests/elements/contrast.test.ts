import type { CareerTimeline } from 'career-timeline';
import { describe, expect, it } from 'vitest';
import { contrast } from '../support/contrast.js';
import { all, articleCareer, mount, one } from '../support/mount.js';

const pages = [
  { name: 'black on white', ink: '#000', paper: '#fff' },
  { name: 'grey on white', ink: '#333', paper: '#fff' },
  { name: 'brown on sepia', ink: '#3b2f20', paper: '#f6ecd9' },
  { name: 'off-white on near-black', ink: '#e9e7e2', paper: '#16171b' },
  { name: 'white on black', ink: '#fff', paper: '#000' },
];

const text = [
  '.person',
  '.other-name',
  '.headline',
  '.as-of',
  '.title',
  '.when',
  '.status',
  '.section-title',
  '.sources li',
];
const marks = ['.mark.moment', '.mark.bar', '.mark.reported', '.mark[data-kind="context"]'];

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
      for (const selector of text) {
        for (const node of all(element, selector)) {
          const panel = node.closest('.details');
          const ground = panel ? getComputedStyle(panel).backgroundColor : paper;
          const colour = getComputedStyle(node).color;
          expect(contrast(colour, ground), `${selector} “${node.textContent}”`).toBeGreaterThanOrEqual(4.5);
        }
      }
      for (const tick of all<SVGElement>(element, '.drawing text')) {
        expect(contrast(getComputedStyle(tick).fill, paper), tick.textContent ?? '').toBeGreaterThanOrEqual(4.5);
      }
      const tint = one(element, '.tint');
      const behind = { colour: getComputedStyle(tint).color, opacity: Number(getComputedStyle(tint).fillOpacity) };
      const onBar = getComputedStyle(one(element, '[data-entry="alibaba-role"] .when')).color;
      expect(contrast(onBar, paper, behind), 'date on a bar').toBeGreaterThanOrEqual(4.5);
    });

    it('marks, axis and focus ring have 3:1', async () => {
      const element = await onPage(ink, paper);
      for (const selector of marks) {
        const colour = getComputedStyle(one(element, selector)).color;
        expect(contrast(colour, paper), selector).toBeGreaterThanOrEqual(3);
      }
      expect(contrast(getComputedStyle(one(element, '.axis')).stroke, paper), 'axis').toBeGreaterThanOrEqual(3);
      const entry = one(element, 'button[data-entry]');
      entry.focus();
      expect(contrast(getComputedStyle(entry).outlineColor, paper), 'focus ring').toBeGreaterThanOrEqual(3);
    });
  });
}
