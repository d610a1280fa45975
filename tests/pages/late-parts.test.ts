import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { answer, type Route } from '../support/serve.js';
import { startSite } from '../support/site.js';

// What an application's bundler makes of the library, and of that what the first picture of a wide or a narrow page needs.
const built = fileURLToPath(new URL('../../node_modules/.cache/first-paint', import.meta.url));
const folders = { all: '.', wide: 'horizontal', narrow: 'vertical' };

const body = (src: string) =>
  `<career-timeline src="${src}"><ol><li><time>2023</time> Founds HyperAGI</li></ol></career-timeline>`;

/** A page that finds the modules of one folder only. */
const page = (folder: string, lang: string, src: string): Route =>
  answer(
    `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>A page</title><script type="module" src="/${folder}/define.js"></script>${body(src)}</html>`,
    'text/html; charset=utf-8',
  );

async function modules(): Promise<Record<string, Route>> {
  const routes: Record<string, Route> = {};
  for (const [name, folder] of Object.entries(folders)) {
    for (const file of (await readdir(join(built, folder))).filter((each) => each.endsWith('.js'))) {
      const code = await readFile(join(built, folder, file), 'utf8');
      routes[`/${name}/${file}`] = answer(code, 'text/javascript');
    }
  }
  return routes;
}

const article = '/careers/steven-hoi.json';
/** More moments than a page has room for. */
const crowded = {
  entries: Array.from({ length: 200 }, (_, i) => ({
    title: `Talk ${i + 1}`,
    date: `${2000 + (i % 25)}-0${1 + (i % 9)}`,
  })),
};
const site = startSite(async () => ({
  ...(await modules()),
  '/crowded.json': answer(JSON.stringify(crowded)),
  '/only-wide': page('wide', 'en', article),
  '/only-narrow': page('narrow', 'en', article),
  '/without-words': page('wide', 'de', article),
  '/german': page('all', 'de', article),
  '/english': page('all', 'en', article),
  '/crowded': page('all', 'en', '/crowded.json'),
}));

async function open(width = 1000): Promise<{ tab: Page; said: () => Promise<string[]>; thrown: string[] }> {
  const tab = await site.browser.newPage({ viewport: { width, height: 800 } });
  const thrown: string[] = [];
  tab.on('pageerror', (error) => thrown.push(String(error)));
  await tab.addInitScript(() => {
    const said: string[] = [];
    Object.defineProperty(window, 'said', { value: said });
    addEventListener('career-error', ({ message }) => said.push(message));
  });
  return { tab, thrown, said: () => tab.evaluate(() => (window as unknown as { said: string[] }).said) };
}

/** Holds back a module; returns what lets it go. */
async function hold(tab: Page, file: string): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await tab.route(`**/${file}`, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

const entry = 'career-timeline .entries .entry';

describe('what the first picture does not need', () => {
  for (const [folder, width] of [
    ['wide', 1000],
    ['narrow', 400],
  ] as const) {
    it(`is not there: a ${folder} page is drawn, and an event says what is missing`, async () => {
      const { tab, said, thrown } = await open(width);
      await tab.goto(`${site.url}/only-${folder}`);
      await tab.locator(entry).first().waitFor();
      await expect.poll(said).toEqual([expect.stringContaining('could not be loaded')]);
      expect(await tab.locator('career-timeline .sources li').count()).toBeGreaterThan(0);
      await tab.locator(entry).first().click();
      await tab.setViewportSize({ width: width === 400 ? 500 : 900, height: 800 });
      await expect
        .poll(() => tab.locator('career-timeline .plot').evaluate((plot) => plot.clientWidth))
        .not.toBe(width);
      expect(await tab.locator(entry).count()).toBeGreaterThan(0);
      expect(thrown).toEqual([]);
      await tab.close();
    });
  }

  it('moves nothing when it comes', async () => {
    const { tab } = await open();
    const release = await hold(tab, 'interaction.js');
    await tab.goto(`${site.url}/crowded`);
    await tab.locator(entry).first().waitFor();
    const boxes = () =>
      tab.locator('career-timeline').evaluate((element) =>
        [element, ...element.shadowRoot!.querySelectorAll('.control, .entry, .overview, .sources')].map((each) => {
          const { x, y, width, height } = each.getBoundingClientRect();
          return [x, y, width, height].map(Math.round).join(' ');
        }),
      );
    expect(await tab.locator('career-timeline .overview').count()).toBe(1);
    const before = await boxes();
    release();
    await tab.locator('career-timeline .brush .selection').waitFor({ state: 'attached' });
    expect(await boxes()).toEqual(before);
    await tab.close();
  });

  it('answers the clicks that came before it', async () => {
    const { tab } = await open();
    const release = await hold(tab, 'interaction.js');
    await tab.goto(`${site.url}/english`);
    await tab.locator(entry).first().click();
    release();
    await tab.locator('career-timeline .details-title').waitFor();
    await tab.close();
  });
});

describe('the words of another language', () => {
  it('are waited for, and the list with them', async () => {
    const { tab } = await open();
    const release = await hold(tab, 'de.js');
    const read = tab.waitForResponse(`**${article}`);
    await tab.goto(`${site.url}/german`);
    await (await read).finished();
    // Two frames: a drawing would stand by then.
    await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await tab.getByText('Founds HyperAGI').isVisible()).toBe(true);
    expect(await tab.locator(entry).count()).toBe(0);
    release();
    await tab.locator(entry).first().waitFor();
    expect(await tab.locator('career-timeline .undated .section-title').textContent()).toBe('Ohne Datum');
    expect(await tab.locator('career-timeline > ol').isVisible()).toBe(false);
    await tab.close();
  });

  it('are English where they cannot be loaded, and an event says so', async () => {
    const { tab, said, thrown } = await open();
    await tab.goto(`${site.url}/without-words`);
    await tab.locator(entry).first().waitFor();
    expect(await tab.locator('career-timeline .undated .section-title').textContent()).toBe('Date not given');
    expect((await said()).join()).toContain('de.js');
    expect(thrown).toEqual([]);
    await tab.close();
  });
});
