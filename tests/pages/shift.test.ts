import article from '@career-timeline/careers/steven-hoi.json' with { type: 'json' };
import { readCareer } from '@career-timeline/model';
import { renderEmbed } from '@career-timeline/static';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { answer } from '../support/serve.js';
import { startSite } from '../support/site.js';

const script = '/dist/career-timeline.min.js';
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const blocks = [...readme.matchAll(/```html\n([^]*?)\n *```/gu)].map(([, code]) => code!);
const [pasted, place] = blocks;
const ownPlace = blocks.find((each) => each.includes('career-entry {'))!;
const keptPlace = ownPlace.replace(/max\(\d+em, min\(\d+em/u, 'max(var(--wide), min(var(--narrow)');
const ownEntries = blocks.find((each) => each.includes('<career-entry'))!;

/** Many of all kinds: a list that is much higher than the drawing. */
const many = {
  entries: Array.from({ length: 60 }, (_, i) => ({
    kind: ['talk', 'award', 'role', 'project'][i % 4],
    title: `What happened as number ${i}`,
    date: i % 4 === 2 ? `${1990 + (i % 30)}/${1993 + (i % 30)}` : `${1990 + (i % 33)}-0${1 + (i % 9)}`,
    summary: 'Something is told about it, at some length, so that there is more than one line of it in a list.',
  })),
};

/** In a column of the page, as wide as the window has room for. */
const inPage = (body: string) =>
  answer(
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A page</title>
     <style>#column { max-width: var(--column); font-size: var(--size, 16px) }</style>
     <script>for (const [name, value] of new URLSearchParams(location.search)) document.documentElement.style.setProperty(name, value)</script>
     <body style="margin:16px;font:16px/1.5 sans-serif"><h1 style="margin:0">A page</h1><div id="column">${body}</div><p>What comes after</p></html>`,
    'text/html; charset=utf-8',
  );

const tag = `<script type="module" src="${script.slice(1)}"></script>`;

const snippets = {
  'that the README says to paste': `${place}\n${pasted}`
    .replace('career-timeline.min.js', script.slice(1))
    .replace('steven-hoi.json', 'careers/steven-hoi.json'),
  'that the README has for its entries': `${ownPlace}${tag}${ownEntries}`,
  'that the command writes': renderEmbed(readCareer(article).career, { script }),
  'that the command writes to fetch its data': renderEmbed(readCareer(article).career, {
    script,
    src: '/careers/steven-hoi.json',
  }),
  'that the command writes in Chinese': renderEmbed(readCareer(article).career, { script, lang: 'zh-Hans' }),
  'that the command writes for many entries': renderEmbed(readCareer(many).career, { script }),
};

const titles = ['Founds HyperAGI', 'Professor of information systems at a university', 'Fellow of the IEEE'];
const own = {
  'ten entries with much to tell': `<career-timeline>${many.entries
    .slice(0, 10)
    .map(({ title, date, summary }) => `<career-entry date="${date}"><h3>${title}</h3><p>${summary}</p></career-entry>`)
    .join('\n')}</career-timeline>`,
  ...Object.fromEntries(
    [2, 5, 12].map((length) => [
      `a list of ${length}`,
      `<career-timeline><ol>${Array.from(
        { length },
        (_, i) => `<li><time datetime="${1999 + 2 * i}">${1999 + 2 * i}</time> ${titles[i % 3]}</li>`,
      ).join('\n')}</ol></career-timeline>`,
    ]),
  ),
};

const site = startSite({
  ...Object.fromEntries(
    Object.entries(snippets).map(([name, body]) => [`/${name.replaceAll(' ', '-')}`, inPage(body)]),
  ),
  ...Object.fromEntries(
    Object.entries(own).map(([name, body]) => [`/${name.replaceAll(' ', '-')}`, inPage(`${tag}${body}`)]),
  ),
  ...Object.fromEntries(
    Object.entries(own).map(([name, body]) => [
      `/kept-${name.replaceAll(' ', '-')}`,
      inPage(`${keptPlace}${tag}${body}`),
    ]),
  ),
});

/** A tab in which what stands between the tags is seen, and then the drawing: the script comes late. */
async function openTab() {
  const { tab, errors } = await site.tab({ viewport: { width: 320, height: 900 } });
  await tab.addInitScript(() => {
    const seen = { shift: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await tab.route(`**${script}`, async (route) => {
    await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    await route.continue();
  });
  return { tab, errors };
}

/** Opens a page in a window of a width, px. */
async function open(tab: Page, address: string, width: number) {
  await tab.setViewportSize({ width, height: 900 });
  await tab.goto(`${site.url}/${address.replaceAll(' ', '-')}`);
  await tab.locator('career-timeline .entry').first().waitFor();
}

/** How much the page has moved under its reader, as browsers score it. */
const shiftIn = (tab: Page) =>
  tab.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return (window as unknown as { seen: { shift: number } }).seen.shift;
  });

describe('the page does not jump with the snippet', () => {
  for (const name of Object.keys(snippets)) {
    it(name, async () => {
      const { tab, errors } = await openTab();
      // Widths of the window, and of a column in it with the size of its type: the timeline goes by its own.
      for (const [width, column = width, size = 16] of [
        [320],
        [390],
        [560],
        [639],
        [660],
        [768],
        [1000],
        [1400],
        [1280, 560],
        [1280, 700],
        [1280, 560, 20],
        [1280, 1000, 20],
      ] as const) {
        await open(tab, `${name}?--column=${column}px&--size=${size}px`, width);
        expect(await shiftIn(tab), `${column} px, type of ${size} px`).toBe(0);
        const left = await tab.locator('career-timeline').evaluate((element) => {
          const { height } = element.shadowRoot!.querySelector('.frame')!.getBoundingClientRect();
          return element.getBoundingClientRect().height / height;
        });
        // What is kept free is about what is needed, in type of a usual size.
        if (size === 16) expect(left, `${column} px, type of ${size} px`).toBeLessThan(1.4);
      }
      expect(errors.filter((each) => !each.includes('404'))).toEqual([]);
      await tab.close();
    });
  }
});

describe('the page does not jump with the place that the README tells how to measure', () => {
  for (const name of Object.keys(own)) {
    it(name, async () => {
      const { tab, errors } = await openTab();
      const heightAt = async (width: number) => {
        await open(tab, name, width);
        const height = await tab.evaluate(() => document.querySelector('career-timeline')!.offsetHeight);
        return Math.ceil(height / 12);
      };
      const [narrow, wide] = [await heightAt(320), await heightAt(640)];
      for (const width of [320, 360, 390, 480, 600, 768, 1000, 1200]) {
        await open(tab, `kept-${name}?--wide=${wide}em&--narrow=${narrow}em`, width);
        expect(await shiftIn(tab), `${width} px`).toBe(0);
      }
      expect(errors.filter((each) => !each.includes('404'))).toEqual([]);
      await tab.close();
    });
  }
});

it('entries stand where they are written until the drawing takes their place', async () => {
  const { tab } = await site.tab({ viewport: { width: 800, height: 900 } });
  await tab.addInitScript(() => {
    const seen = new Set<string>();
    Object.assign(window, { seen });
    const look = () => {
      const element = document.querySelector('career-timeline');
      const entry = element?.querySelector('career-entry h3');
      if (entry?.checkVisibility()) seen.add(`entries at ${entry.getBoundingClientRect().top} px`);
      else if (element?.shadowRoot) seen.add(element.shadowRoot.querySelector('.entry') ? 'drawing' : 'nothing');
      requestAnimationFrame(look);
    };
    look();
  });
  await tab.goto(`${site.url}/ten-entries-with-much-to-tell`);
  await tab.locator('career-timeline .entry').first().waitFor();
  await expect
    .poll(() => tab.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen]))
    .toEqual([expect.stringMatching(/^entries at/u), 'drawing']);
  await tab.close();
});

it('the place that was kept too large is given back when what follows is out of sight', async () => {
  const { tab } = await site.tab({ viewport: { width: 704, height: 400 } });
  const heights = () =>
    tab.evaluate(() => {
      const element = document.querySelector('career-timeline')!;
      const frame = element.shadowRoot?.querySelector('.frame')?.getBoundingClientRect().height ?? 0;
      return element.getBoundingClientRect().height - frame;
    });
  await tab.goto(`${site.url}/that-the-command-writes`);
  await expect.poll(heights).toBe(0);
  await tab.setViewportSize({ width: 704, height: 1600 });
  await tab.reload();
  await tab
    .locator('career-timeline [part="overview"], career-timeline [part="menu"]')
    .first()
    .waitFor({ state: 'attached' });
  expect(await heights()).toBeGreaterThan(20);
  await tab.close();
});
