import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { hardCareer } from '../../stories/fixtures/hard-career.js';
import { answer, page } from '../support/serve.js';
import { startSite } from '../support/site.js';

const read = (file: string) => readFile(new URL(`../../packages/elements/themes/${file}.css`, import.meta.url), 'utf8');
const themes = ['academic', 'brand', 'high-contrast', 'midnight', 'minimal', 'newsprint'] as const;
const languages = ['en', 'zh-Hans', 'zh-Hant', 'ja', 'ko', 'de', 'fr', 'es', 'pt', 'ar', 'he', 'hi'];
const layouts = { horizontal: 1000, vertical: 360 } as const;

/** What a reader can be in. */
const ways: Readonly<Record<string, (tab: Page) => Promise<unknown>>> = {
  exploring: (tab) => set(tab, {}),
  'zoomed in': (tab) => set(tab, { from: '2019', to: '2022' }),
  grouped: (tab) => set(tab, { group: 'organization' }),
  'with the legend': (tab) => set(tab, { legend: '', kinds: 'role, talk' }),
  'with nothing found': (tab) => set(tab, { legend: '', find: 'no such thing' }),
  'as a list': (tab) => set(tab, { layout: 'list' }),
  'entry by entry': (tab) => set(tab, { mode: 'story' }),
  'by scrolling': (tab) => set(tab, { mode: 'scroll' }),
  'with the details': (tab) => set(tab, { selected: 'postdoc-kyoto', 'deep-links': '' }),
  'with the menu': (tab) => tab.locator('career-timeline .menu-button').click(),
  'with the help': (tab) => tab.locator('career-timeline button[data-entry]').first().press('?'),
};

const set = (tab: Page, attributes: Readonly<Record<string, string>>) =>
  tab.locator('career-timeline').evaluate((element, attributes) => {
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  }, attributes);

const site = startSite({
  '/hard-career.json': answer(JSON.stringify(hardCareer)),
  '/article': page('<h1>A page</h1><career-timeline src="/careers/steven-hoi.json"></career-timeline>'),
  '/hard': page('<h1>A page</h1><career-timeline src="/hard-career.json"></career-timeline>'),
});

async function open(path: string, width: number): Promise<Page> {
  const { tab } = await site.tab({ viewport: { width, height: 800 }, reducedMotion: 'reduce' });
  await tab.goto(`${site.url}${path}`);
  await tab.locator('career-timeline .controls').waitFor();
  await tab.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  return tab;
}

/** What axe finds wrong, once the timeline is drawn as it shall be. */
const violations = (tab: Page) =>
  tab.evaluate(async () => {
    await document.querySelector('career-timeline')!.updateComplete;
    await new Promise((done) => setTimeout(done, 100));
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
  });

describe('axe finds nothing', () => {
  for (const [layout, width] of Object.entries(layouts)) {
    for (const [way, enter] of Object.entries(ways)) {
      it(`${way}, ${layout}`, async () => {
        const tab = await open('/hard', width);
        await enter(tab);
        expect(await violations(tab)).toEqual([]);
        await tab.close();
      });
    }

    it(`in any language, ${layout}`, async () => {
      const tab = await open('/article', width);
      await set(tab, { legend: '' });
      for (const lang of languages) {
        const dir = lang === 'ar' || lang === 'he' ? 'rtl' : 'ltr';
        await tab.evaluate((page) => Object.assign(document.documentElement, page), { lang, dir });
        expect(await violations(tab), lang).toEqual([]);
      }
      await tab.close();
    });

    it(`in any theme, light and dark, ${layout}`, async () => {
      const tab = await open('/article', width);
      await set(tab, { selected: 'tongyi-move' });
      for (const theme of themes) await tab.addStyleTag({ content: await read(theme) });
      for (const scheme of ['light', 'dark']) {
        const colours = scheme === 'light' ? 'color:#222;background:#fff' : 'color:#e8e8ea;background:#16171b';
        for (const theme of themes) {
          await tab.evaluate(
            ([style, name]) => {
              document.documentElement.style.cssText = style!;
              document.documentElement.className = name!;
            },
            [`color-scheme:${scheme};${colours}`, `career-theme-${theme}`],
          );
          expect(await violations(tab), `${theme}, ${scheme}`).toEqual([]);
        }
      }
      await tab.close();
    });
  }
});
