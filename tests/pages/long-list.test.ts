import { expect, it } from 'vitest';
import { longCareer } from '../../stories/fixtures/long-career.js';
import { findWholeChromium } from '../support/chromium.js';
import { answer, page } from '../support/serve.js';
import { startSite } from '../support/site.js';

const count = 1000;

// As a screen reader does that asks for a page: only then does the browser tell of what it has not laid out yet.
const site = startSite(
  {
    '/': page('<career-timeline src="/long.json" layout="vertical"></career-timeline>'),
    '/long.json': answer(JSON.stringify(longCareer(count))),
  },
  { args: ['--force-renderer-accessibility=screen-reader'], executablePath: await findWholeChromium() },
);

async function open() {
  const { tab } = await site.tab({ viewport: { width: 360, height: 800 } });
  await tab.goto(site.url);
  await tab
    .locator('career-timeline .row')
    .nth(count - 1)
    .waitFor({ state: 'attached' });
  return tab;
}

it('a long vertical list is told to screen readers whole and in order, not only what is near the window', async () => {
  const tab = await open();
  const session = await tab.context().newCDPSession(tab);
  const told = async () => {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const of = (role: string) => nodes.filter((node) => !node.ignored && node.role?.value === role);
    const names = of('button').map(({ name }) => String(name?.value).trim());
    return {
      lists: of('list').length,
      items: of('listitem').length,
      entries: names.filter((name) => /Guild/u.test(name)),
    };
  };
  await expect.poll(async () => (await told()).items).toBe(count);
  const { lists, entries } = await told();
  expect(lists).toBe(1);
  expect(entries).toHaveLength(count);
  expect(entries[1]).toBe('Jan 2, 1970 · A short note 2 · Guild 2 · Publication');
  expect(entries.at(-1)).toMatch(/Panel 1000 Guild 5 .*Talk$/u);
  await tab.close();
});

it('a long vertical list is found by the browser’s own search, far from what was laid out', async () => {
  const tab = await open();
  const run = tab.locator('career-timeline .run').last();
  // What is not laid out yet is searched where it is `auto`, and never where it is `hidden`.
  expect(await run.evaluate((node) => getComputedStyle(node).contentVisibility)).toBe('auto');
  const [hasSearch, isFound] = await tab.evaluate(() => {
    const { find } = window as unknown as { find: (text: string) => boolean };
    document.body.prepend('What any search finds');
    return [find('What any search finds'), find('Panel 1000')];
  });
  // The Chromium from npm has none.
  expect(isFound).toBe(hasSearch);
  const isInSight = () =>
    tab
      .locator('button[data-entry="entry-999"]')
      .evaluate((node) => node.getBoundingClientRect().bottom > 0 && node.getBoundingClientRect().top < innerHeight);
  await expect.poll(isInSight).toBe(hasSearch);
  await tab.close();
});
