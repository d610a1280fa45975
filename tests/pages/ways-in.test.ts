import { readFileSync } from 'node:fs';
import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../support/chromium.js';
import { serve } from '../support/serve.js';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const readme = read('README.md');

/** The README's HTML, as it is pasted: blocks in a list are indented there. */
const snippets = [...readme.matchAll(/^( *)```html\n([^]*?)\n *```/gmu)].map(([, indent = '', code = '']) =>
  code.replaceAll(new RegExp(`^${indent}`, 'gmu'), ''),
);
const withText = (text: string) => {
  const found = snippets.find((each) => each.includes(text));
  if (!found) throw new Error(`the README has no snippet with ${text}`);
  return found;
};

const script = '<script type="module" src="career-timeline.min.js"></script>';
const list = '<career-timeline><ol><li><time datetime="2020">2020</time> A prize</li></ol></career-timeline>';

// Each in a page of its own, in a folder with the two files that the README says to put beside it.
const pages = {
  'the snippet to paste': { body: withText('<career-timeline src="steven-hoi.json">'), entries: 11 },
  'the import map': { body: `${withText('importmap')}${list}`, entries: 1 },
  'entries as elements': { body: `${script}${withText('<career-entry')}`, entries: 2 },
  'a stretch of time': { body: `${script}${withText('from="2025"')}`, entries: 10 },
  'a theme': { body: `${script}${withText('career-theme-newsprint')}`, entries: 11 },
};

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  const file = (type: string, body: string) => (_: unknown, response: import('node:http').ServerResponse) =>
    void response.writeHead(200, { 'content-type': type }).end(body);
  server = await serve({
    '/career-timeline.min.js': file('text/javascript', read('packages/elements/dist/career-timeline.min.js')),
    '/steven-hoi.json': file('application/json', read('packages/careers/steven-hoi.json')),
    '/themes/newsprint.css': file('text/css', read('packages/elements/themes/newsprint.css')),
    ...Object.fromEntries(
      Object.entries(pages).map(([name, { body }]) => [
        `/${name.replaceAll(' ', '-')}`,
        file(
          'text/html; charset=utf-8',
          `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,"><body>${body}</html>`,
        ),
      ]),
    ),
  });
});
afterAll(async () => {
  await browser.close();
  server.close();
});

describe('what the README says to paste works as it stands there', () => {
  for (const [name, { entries }] of Object.entries(pages)) {
    it(name, async () => {
      const tab = await browser.newPage({ viewport: { width: 1000, height: 800 } });
      const errors: string[] = [];
      tab.on('pageerror', (error) => errors.push(String(error)));
      tab.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      await tab.goto(`${server.url}/${name.replaceAll(' ', '-')}`);
      await expect.poll(() => tab.locator('career-timeline .entry:not([data-member])').count()).toBe(entries);
      expect(errors).toEqual([]);
      await tab.close();
    });
  }

  it('the tag with integrity that the build tells is this file’s', async () => {
    const hash = read('packages/elements/dist/career-timeline.min.js.integrity').trim();
    const tab = await browser.newPage();
    await tab.goto(`${server.url}/the-import-map`);
    const loads = (integrity: string) =>
      tab.evaluate(
        (integrity) =>
          new Promise((resolve) => {
            const script = document.createElement('script');
            script.type = 'module';
            script.src = `/career-timeline.min.js?${Math.random()}`;
            script.integrity = integrity;
            script.crossOrigin = 'anonymous';
            script.onload = () => resolve(true);
            script.onerror = () => resolve(false);
            document.head.append(script);
          }),
        integrity,
      );
    expect(await loads(hash)).toBe(true);
    expect(await loads(hash.replace(/.{4}$/u, 'AAAA'))).toBe(false);
    await tab.close();
  });
});
