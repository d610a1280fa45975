import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answer } from '../support/serve.js';
import { startSite } from '../support/site.js';

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

const site = startSite({
  '/career-timeline.min.js': answer(read('packages/elements/dist/career-timeline.min.js'), 'text/javascript'),
  '/steven-hoi.json': answer(read('packages/careers/steven-hoi.json')),
  '/themes/newsprint.css': answer(read('packages/elements/themes/newsprint.css'), 'text/css'),
  ...Object.fromEntries(
    Object.entries(pages).map(([name, { body }]) => [
      `/${name.replaceAll(' ', '-')}`,
      answer(
        `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,"><body>${body}</html>`,
        'text/html; charset=utf-8',
      ),
    ]),
  ),
});

describe('what the README says to paste works as it stands there', () => {
  for (const [name, { entries }] of Object.entries(pages)) {
    it(name, async () => {
      const { tab, errors } = await site.tab({ viewport: { width: 1000, height: 800 } });
      await tab.goto(`${site.url}/${name.replaceAll(' ', '-')}`);
      await expect.poll(() => tab.locator('career-timeline .entry:not([data-member])').count()).toBe(entries);
      expect(errors).toEqual([]);
      await tab.close();
    });
  }

  it('the tag with integrity that the build tells is this file’s', async () => {
    const hash = read('packages/elements/dist/career-timeline.min.js.integrity').trim();
    const tab = await site.browser.newPage();
    await tab.goto(`${site.url}/the-import-map`);
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
