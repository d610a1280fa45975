import { readFileSync, readdirSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findChromium } from '../support/chromium.js';

const folder = fileURLToPath(new URL('../../storybook-static', import.meta.url));
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

interface Index {
  readonly entries: Readonly<Record<string, { id: string; type: 'story' | 'docs'; tags: string[] }>>;
}
const entries = Object.values((JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as Index).entries);

let server: Server;
let browser: Browser;
let origin: string;
/** In a folder whose name has a space. */
const base = '/docs/show%20room/';

beforeAll(async () => {
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    const file = join(folder, pathname.startsWith(base) ? pathname.slice(base.length) || 'index.html' : 'elsewhere');
    try {
      const body = readFileSync(file);
      response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
});

afterAll(async () => {
  await browser.close();
  server.close();
});

it('the built Storybook is under 15 MB', () => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  expect(bytes / 1e6).toBeLessThan(15);
});

it('it opens from any folder, asks no other host for anything, and answers in one screen', async () => {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const elsewhere: string[] = [];
  tab.on('request', (request) => {
    if (!request.url().startsWith(origin + base) && !/^(data|blob):/u.test(request.url()))
      elsewhere.push(request.url());
  });
  await tab.goto(origin + base);
  const preview = tab.frameLocator('#storybook-preview-iframe');
  await preview.locator('career-timeline .entry').first().waitFor();
  // What it is, how to paste it, and what it looks like, down to where the entries without a date begin.
  for (const part of [
    '.start h1',
    '.paste pre >> nth=0',
    '.paste summary',
    'career-timeline .drawing',
    '.undated .section-title',
  ]) {
    const box = (await preview.locator(part).boundingBox())!;
    expect(box.y, part).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height, part).toBeLessThanOrEqual(800);
  }
  const code = preview.locator('.paste pre').first();
  expect(await code.innerText()).toContain('<career-timeline src=');
  expect(await code.evaluate((each) => each.scrollWidth - each.clientWidth)).toBe(0);
  expect(elsewhere).toEqual([]);
  await tab.close();
});

it('a story’s code is to be seen in HTML, React and Vue, on its page of documentation and beside itself', async () => {
  const tab = await browser.newPage();
  await tab.goto(`${origin}${base}iframe.html?id=layouts--docs&viewMode=docs`);
  const first = tab.locator('.code').first();
  await first.waitFor();
  expect(await first.innerText()).toContain('<career-timeline src="career.json">');
  // All of a page's code turns with it.
  await tab.getByRole('button', { name: 'React 19' }).nth(1).click();
  await expect.poll(() => first.innerText()).toContain('<career-timeline career={career} />');

  await tab.goto(`${origin}${base}?path=/story/themes--brand`);
  await tab.getByRole('tab', { name: 'Controls 2' }).waitFor();
  await tab.getByRole('tab', { name: 'Code' }).click();
  await tab.getByRole('button', { name: 'Vue 3' }).click();
  await expect.poll(() => tab.locator('.code').innerText()).toContain(':career.prop="career"');
  await tab.close();
});

it('a theme is as it was written after the build: its paper by day and by night', async () => {
  const tab = await browser.newPage();
  await tab.goto(`${origin}${base}iframe.html?id=themes--newsprint&viewMode=story`);
  await tab.locator('career-timeline .entry').first().waitFor();
  const papers = await tab.evaluate(() =>
    [...document.querySelectorAll('career-timeline')].map((each) => getComputedStyle(each).backgroundColor),
  );
  expect(papers).toEqual(['rgb(245, 239, 225)', 'rgb(28, 26, 23)']);
  await tab.close();
});

it('every story does what its reader can do', () => {
  const stories = entries.filter(({ type }) => type === 'story');
  expect(stories.filter(({ tags }) => !tags.includes('play-fn')).map(({ id }) => id)).toEqual([]);
});

it('every story says in a sentence when to use it', () => {
  const stories = fileURLToPath(new URL('../../stories', import.meta.url));
  const files = readdirSync(stories, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.stories\.ts$/u.test(name),
  );
  const without = files.flatMap((name) => {
    const lines = readFileSync(join(stories, name), 'utf8').split('\n');
    const silent = lines.filter((line, i) => line.startsWith('export const') && !lines[i - 1]!.endsWith('*/'));
    return silent.map((line) => `${name}: ${line}`);
  });
  expect(files.length).toBeGreaterThan(5);
  expect(without).toEqual([]);
});

it('no page of documentation is wider than a phone', async () => {
  const tab = await browser.newPage({ viewport: { width: 360, height: 700 } });
  const pages = entries.filter(({ type }) => type === 'docs');
  await tab.goto(`${origin}${base}iframe.html?id=${pages.at(-1)!.id}&viewMode=docs`);
  await tab.locator('.sbdocs-content :is(h1, h2)').first().waitFor();
  for (const { id } of pages) {
    // As the sidebar does: the page is not loaded anew.
    await tab.evaluate((storyId) => {
      interface Channel {
        emit(event: 'setCurrentStory', selection: { readonly storyId: string; readonly viewMode: 'docs' }): void;
        once(event: 'docsRendered', listener: () => void): void;
      }
      const { channel } = (globalThis as unknown as { __STORYBOOK_PREVIEW__: { readonly channel: Channel } })
        .__STORYBOOK_PREVIEW__;
      return new Promise<void>((resolve) => {
        channel.once('docsRendered', resolve);
        channel.emit('setCurrentStory', { storyId, viewMode: 'docs' });
      });
    }, id);
    await tab.waitForFunction(() => [...document.querySelectorAll('career-timeline')].every((each) => each.shadowRoot));
    // Storybook itself puts its tables into their frames a moment later.
    await expect
      .poll(() => tab.evaluate(() => document.documentElement.scrollWidth), { message: id })
      .toBeLessThanOrEqual(360);
  }
  await tab.close();
  // Some twenty pages in one test.
}, 180_000);
