import type { CareerTimeline } from 'career-timeline';
import { afterEach, describe, expect, it } from 'vitest';
import { all, articleCareer, mount, one, settled } from '../support/mount.js';

// What a reader can be in, besides looking around; tests of the drawing itself are in drawing.test.ts.
const ways: Readonly<Record<string, (element: CareerTimeline) => void>> = {
  'with the legend open': (element) => {
    element.legend = true;
    element.kinds = 'role, talk';
  },
  'as a list': (element) => (element.layout = 'list'),
  'entry by entry': (element) => (element.mode = 'story'),
  'by scrolling': (element) => (element.mode = 'scroll'),
  'with the details open': (element) => (element.selected = 'tongyi-move'),
  'with the menu open': (element) => one(element, '.menu-button').click(),
};

async function inWay(way: string, width: number): Promise<CareerTimeline> {
  const element = await mount({ career: articleCareer, width });
  element.deepLinks = true;
  ways[way]!(element);
  await settled(element);
  return element;
}

const shown = (element: CareerTimeline, selector: string) =>
  all(element, selector).filter((each) => each.checkVisibility({ visibilityProperty: true }));

/** What of the timeline sticks out of its column, by its text. */
const outside = (element: CareerTimeline) => {
  const { left, right } = element.getBoundingClientRect();
  return shown(element, '.frame *')
    .filter((each) => !each.closest('.unseen, .bench, .menu, .details, svg') && !each.classList.contains('hit'))
    .filter((each) => {
      const box = each.getBoundingClientRect();
      return box.width > 0 && (box.right > right + 1 || box.left < left - 1);
    })
    .map((each) => `${each.className} ${each.textContent.trim().slice(0, 40)}`);
};

afterEach(() => {
  document.documentElement.style.fontSize = '';
  document.head.querySelector('#spacing')?.remove();
  history.replaceState(null, '', location.pathname + location.search);
});

for (const way of Object.keys(ways)) {
  describe(way, () => {
    it('has targets of 24 px (2.5.8)', async () => {
      for (const width of [1000, 320]) {
        const element = await inWay(way, width);
        // A choice is reached by its label as well as by its box.
        const targets = shown(element, 'button, label, input[type="search"], summary').filter(
          (each) => !each.closest('.item'),
        );
        expect(targets.length).toBeGreaterThan(1);
        for (const target of targets) {
          const { width, height } = target.getBoundingClientRect();
          expect(Math.min(width, height), `${target.className} ${target.textContent}`).toBeGreaterThanOrEqual(24);
        }
      }
    });

    it('reads in 320 px, with text of 200 %, and with the spacing of 1.4.12, without scrolling sideways (1.4.4, 1.4.10, 1.4.12)', async () => {
      document.documentElement.style.fontSize = '200%';
      const large = await inWay(way, 320);
      // What is shifted while a view glides is clipped.
      await expect.poll(() => outside(large)).toEqual([]);
      document.documentElement.style.fontSize = '';
      const spacing = document.createElement('style');
      spacing.id = 'spacing';
      spacing.textContent = '*{letter-spacing:.12em!important;word-spacing:.16em!important;line-height:1.5!important}';
      document.head.append(spacing);
      const spaced = await inWay(way, 320);
      await expect.poll(() => outside(spaced)).toEqual([]);
    });

    it('gives every button and field a name (4.1.2)', async () => {
      const element = await inWay(way, 1000);
      for (const each of shown(element, 'button, input')) {
        const input = each as HTMLInputElement;
        const name = each.getAttribute('aria-label') ?? each.textContent.trim();
        expect(name || input.labels?.[0]?.textContent?.trim(), each.outerHTML).toBeTruthy();
      }
    });
  });
}
