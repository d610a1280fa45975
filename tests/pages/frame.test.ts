import article from '@career-timeline/careers/steven-hoi.json' with { type: 'json' };
import { readCareer } from '@career-timeline/model';
import { oEmbed, renderFrame } from '@career-timeline/static';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { answer } from '../support/serve.js';
import { startSite } from '../support/site.js';

const { career } = readCareer(article);
const json = JSON.stringify(article);

/** The page that holds the frame. */
let body = '';

const site = startSite({
  '/page': (_, response) =>
    void response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(
        `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,"><main>${body}</main></html>`,
      ),
  // A frame of an opaque origin reads what its server lets all pages read.
  '/linked.json': answer(
    '{ "entries": [{ "title": "A talk", "date": "2020" }], "sources": { "a": { "title": "A page", "url": "/open.html" } } }',
    'application/json',
    { 'access-control-allow-origin': '*' },
  ),
  '/open.html': answer('<!doctype html><title>Another page</title>', 'text/html'),
  '/open.json': answer(json, 'application/json', { 'access-control-allow-origin': '*' }),
});

async function open(markup: string, width = 900): Promise<{ tab: Page; errors: string[] }> {
  body = markup;
  const { tab, errors } = await site.tab({ viewport: { width, height: 500 } });
  await tab.goto(`${site.url}/page`);
  await tab.frameLocator('iframe').locator('career-timeline .entries .entry').first().waitFor();
  return { tab, errors };
}

const height = (tab: Page) => tab.evaluate(() => document.querySelector('iframe')!.getBoundingClientRect().height);
const content = (tab: Page) => tab.frames()[1]!.evaluate(() => document.documentElement.getBoundingClientRect().height);

const at = (src: string) => renderFrame(career, { frame: '/dist/embed.html', src, width: 900 });

describe('embed.html in a frame of an opaque origin', () => {
  for (const width of [900, 390]) {
    it(`shows the career that its address names, and is as high as it needs, ${width} px`, async () => {
      const { tab, errors } = await open(at('/open.json'), width);
      await expect.poll(async () => (await height(tab)) - (await content(tab))).toBeLessThan(1);
      expect(await height(tab)).toBeGreaterThanOrEqual(await content(tab));
      expect(await tab.frames()[1]!.evaluate(() => origin)).toBe('null');
      const entry = tab.frameLocator('iframe').locator('career-timeline .entries .entry').first();
      await entry.click();
      await tab.frameLocator('iframe').locator('career-timeline .details-title').waitFor();
      // The details are beside it, and not at the foot of the frame, where the page would be scrolled to.
      await tab.frameLocator('iframe').locator('career-timeline .close:focus').waitFor();
      const { y } = (await entry.boundingBox())!;
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(500);
      expect(errors).toEqual([]);
      await tab.close();
    });
  }

  it.each([360, 390, 640, 1000])(
    'keeps its place, so that the page does not jump when it comes: %i px',
    async (width) => {
      body = `${at('/open.json')}<p>What comes after</p>`;
      // What comes after is in sight in a high window, and not in a low one.
      for (const high of [2400, 700, 500]) {
        const { tab } = await site.tab({ viewport: { width, height: high } });
        await tab.addInitScript(() => {
          const seen = { shift: 0, told: 0 };
          Object.assign(window, { seen });
          addEventListener('message', () => seen.told++);
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
        });
        await tab.goto(`${site.url}/page`);
        await expect
          .poll(() => tab.evaluate(() => (window as unknown as { seen: { told: number } }).seen.told))
          .toBeGreaterThan(0);
        await tab.frameLocator('iframe').locator('career-timeline .menu-button').waitFor();
        const { shift } = await tab.evaluate(async () => {
          await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
          return (window as unknown as { seen: { shift: number } }).seen;
        });
        expect(shift, `${high} px high`).toBe(0);
        const [kept, needed] = [await height(tab), await content(tab)];
        expect(kept).toBeGreaterThanOrEqual(needed);
        // What is kept is about what is needed, and no more where nobody sees it go.
        expect(kept / needed, `${high} px high`).toBeLessThan(high === 500 ? 1.01 : 1.4);
        await tab.close();
      }
    },
  );

  it('shows a career that stands in the address itself, in the language asked for', async () => {
    const src = `data:application/json,${encodeURIComponent(json)}`;
    const { tab, errors } = await open(
      renderFrame(career, { frame: '/dist/embed.html', src, width: 900, lang: 'zh-Hans', theme: 'dark' }),
    );
    expect(await tab.frameLocator('iframe').locator('career-timeline .person').innerText()).toContain('许主洪');
    expect(await tab.frames()[1]!.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
    expect(errors).toEqual([]);
    await tab.close();
  });

  it('saves a picture, and its links open whole pages', async () => {
    const { tab } = await open(at('/linked.json'));
    const frame = tab.frameLocator('iframe');
    for (const task of ['saveSvg', 'savePng']) {
      const saved = tab.waitForEvent('download');
      await frame.locator('career-timeline .menu-button').click();
      await frame.locator(`career-timeline [data-task="${task}"]`).click();
      expect((await saved).suggestedFilename()).toMatch(/^linked\.(svg|png)$/u);
    }
    const opened = tab.waitForEvent('popup');
    await frame.locator('career-timeline .sources a').click();
    const page = await opened;
    // A page that is sandboxed as the frame is has no origin.
    await expect.poll(() => page.evaluate(() => origin)).toBe(site.url);
    await tab.close();
  });

  // What each asks for is not there in a frame of the other addresses.
  const shown = {
    'layout=vertical': '.plot.vertical',
    'scale=linear': '[data-command="scale"][aria-pressed="true"]',
    'group=organization': '.drawing .rule.group',
    'to=2025-05': '.slider[data-end="1"][aria-valuetext="May 2025"]',
  };
  it.each(Object.keys(shown))('draws as its address asks: %s', async (query) => {
    const frame = `<iframe title="A career" width="900" src="/dist/embed.html?src=/open.json&amp;${query}"></iframe>`;
    const { tab } = await open(frame, 1000);
    const timeline = tab.frameLocator('iframe').locator('career-timeline');
    const seen = async () => {
      const counts = await Promise.all(Object.values(shown).map((selector) => timeline.locator(selector).count()));
      return Object.keys(shown).filter((_, i) => counts[i]);
    };
    await expect.poll(seen).toEqual([query]);
    await tab.close();
  });

  it('says what its address lacks', async () => {
    body = '<iframe title="A career" width="390" src="/dist/embed.html"></iframe>';
    const { tab, errors } = await site.tab();
    await tab.goto(`${site.url}/page`);
    await expect.poll(() => tab.frames()[1]?.innerText('body')).toContain('?src=career.json');
    expect(errors).toEqual([]);
    await tab.close();
  });

  it('runs nothing that its address brings', async () => {
    const evil = '"><img src=x onerror=parent.postMessage("ran","*")><script>parent.postMessage("ran","*")</script>';
    const query = ['src', 'lang', 'theme', 'selected', 'from', 'dir'].map(
      (name) => `${name}=${encodeURIComponent(evil)}`,
    );
    body = `<script>addEventListener('message', ({ data }) => { if (data === 'ran') window.ran = true; });</script>
      <iframe sandbox="allow-scripts" title="A career" src="/dist/embed.html?${query.join('&amp;')}"></iframe>`;
    const tab = await site.browser.newPage();
    await tab.goto(`${site.url}/page`);
    await tab.frameLocator('iframe').locator('career-timeline .failed').waitFor();
    expect(await tab.evaluate(() => 'ran' in window)).toBe(false);
    expect(await tab.frameLocator('iframe').locator('img').count()).toBe(0);
    await tab.close();
  });
});

it('oEmbed describes the frame', () => {
  const description = oEmbed(career, {
    frame: 'https://example.org/embed.html',
    src: 'https://example.org/career.json',
    width: 720,
  });
  expect(description).toMatchObject({ version: '1.0', type: 'rich', title: 'Steven Hoi', width: 720 });
  expect(description['height']).toBeGreaterThan(300);
  const html = String(description['html']);
  expect(html).toMatch(
    /^<div style="container-type:inline-size;width:100%"><iframe src="https:\/\/example\.org\/embed\.html\?src=https%3A%2F%2Fexample\.org%2Fcareer\.json&amp;lang=en"/u,
  );
  expect(html).toContain('sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads"');
});
