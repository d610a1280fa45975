// A window with a scrollbar that takes room: it comes and goes with the height of the page.
import { expect, it } from 'vitest';
import { page } from '../support/serve.js';
import { startSite } from '../support/site.js';

/** Where it is narrower their titles have no room, and their short ones take fewer lines. */
const entries = Array.from({ length: 8 }, (_, i) => ({
  kind: 'role',
  date: `${2000 + 3 * i}-01-01/${2002 + 3 * i}-12-31`,
  title: 'Inspector of lighthouses and harbours',
  shortTitle: 'Inspector',
}));

const site = startSite(
  {
    '/': page(
      `<style>body { margin: 8px }</style>
      <career-timeline scale="linear"><script type="application/json">${JSON.stringify({ entries })}</script></career-timeline>`,
    ),
  },
  { ignoreDefaultArgs: ['--hide-scrollbars'] },
);

it('a timeline that is lower where it is narrower does not flicker between two widths', async () => {
  const { tab } = await site.tab({ viewport: { width: 860, height: 3000 } });
  await tab.goto(site.url);
  await tab.locator('career-timeline .controls').waitFor();
  const heights = new Map<number, number>();
  for (let width = 860; width > 610; width -= 5) {
    await tab.setViewportSize({ width, height: 3000 });
    await tab.waitForTimeout(60);
    heights.set(width, await tab.evaluate(() => document.querySelector('career-timeline')!.offsetHeight + 16));
  }
  // Where there is a scrollbar there is no need of one, and where there is none there is.
  const scrollbar = 15;
  const found = [...heights].find(([width, height]) => height > (heights.get(width - scrollbar) ?? Infinity) + 4)!;
  expect(found).toBeDefined();
  await tab.setViewportSize({ width: found[0], height: found[1] - 2 });
  const widths = await tab.evaluate(async () => {
    const element = document.querySelector('career-timeline')!;
    const seen: number[] = [];
    const observer = new ResizeObserver(() => seen.push(element.clientWidth));
    observer.observe(element);
    await new Promise((done) => setTimeout(done, 1000));
    observer.disconnect();
    return seen;
  });
  expect(widths.length, widths.slice(0, 6).join()).toBeGreaterThan(2);
  expect(widths.length, widths.slice(0, 6).join()).toBeLessThan(12);
  await tab.close();
});
