import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { BrowserContextOptions, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import article from '@career-timeline/careers/steven-hoi.json' with { type: 'json' };
import { page } from '../support/serve.js';
import { startSite } from '../support/site.js';

const pages = { en: 'index.html', 'zh-Hans': 'zh-hans.html', 'zh-Hant': 'zh-hant.html' } as const;
const widths = [320, 390, 768, 1200, 1600];

const site = startSite({
  '/strict': page('<career-timeline src="/careers/steven-hoi.json"></career-timeline>', {
    'content-security-policy': "default-src 'self'; require-trusted-types-for 'script'",
  }),
});

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await site.browser.newContext({ timezoneId: 'America/Santiago', ...options });
  const tab = await context.newPage();
  await tab.addInitScript(() => {
    const seen = { shift: 0, errors: [] as string[] };
    Object.assign(window, { seen });
    addEventListener('error', ({ message }) => seen.errors.push(message));
    addEventListener('securitypolicyviolation', ({ violatedDirective }) => seen.errors.push(violatedDirective));
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await tab.goto(`${site.url}${path}`);
  if (options.javaScriptEnabled !== false) {
    await tab.locator('career-timeline .entry').first().waitFor();
    await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  }
  return tab;
}

const seen = (tab: Page) =>
  tab.evaluate(() => (window as unknown as { seen: { shift: number; errors: string[] } }).seen);

describe('the article page', () => {
  for (const [lang, file] of Object.entries(pages)) {
    it(`shows every fact in ${lang}, from ${widths[0]} to ${widths.at(-1)} px, without a shift and without scrolling sideways`, async () => {
      for (const width of widths) {
        const tab = await open(`/blog/${file}`, { viewport: { width, height: 800 } });
        const text = await tab.locator('career-timeline .frame').innerText();
        for (const { id, title, shortTitle } of article.entries) {
          const shown = [title, shortTitle].some(
            (map) => map && text.replace(/\s/gu, '').includes(map[lang as 'en'].replace(/\s/gu, '')),
          );
          expect(shown, `${id} at ${width} px`).toBe(true);
        }
        expect(
          await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth),
          `${width} px`,
        ).toBeLessThanOrEqual(0);
        expect(await seen(tab), `${width} px`).toEqual({ shift: 0, errors: [] });
        await tab.context().close();
      }
    });
  }

  it('has no axe violations, light and dark, wide and narrow', async () => {
    const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [360, 1200]) {
        const tab = await open('/blog/index.html', { colorScheme, viewport: { width, height: 800 } });
        await tab.evaluate(axe);
        const violations = await tab.evaluate(async () => {
          const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
          return (await axe.run()).violations.map(({ id }) => id);
        });
        expect(violations, `${colorScheme}, ${width} px`).toEqual([]);
        await tab.context().close();
      }
    }
  });

  it('reads as a list without scripts', async () => {
    const tab = await open('/blog/index.html', { javaScriptEnabled: false });
    expect(await tab.locator('career-timeline li').allInnerTexts()).toHaveLength(5);
    expect(await tab.locator('career-timeline li').last().isVisible()).toBe(true);
    await tab.context().close();
  });

  it('draws in system colours where the reader forces them', async () => {
    const tab = await open('/blog/index.html', { forcedColors: 'active' });
    const canvasText = await tab.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.color = 'CanvasText';
      return getComputedStyle(probe).color;
    });
    const colours = await tab
      .locator('career-timeline .mark')
      .evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).color));
    expect(new Set(colours)).toEqual(new Set([canvasText]));
    await tab.context().close();
  });
});

it('mutes nothing where the reader asks for more contrast', async () => {
  const tab = await open('/blog/index.html', { contrast: 'more' });
  const colours = await tab
    .locator('career-timeline')
    .evaluate((element) =>
      [element, ...element.shadowRoot!.querySelectorAll('.when, .headline, .as-of')].map(
        (each) => getComputedStyle(each).color,
      ),
    );
  expect(colours.length).toBeGreaterThan(5);
  expect(new Set(colours).size).toBe(1);
  await tab.context().close();
});

it('a strict content security policy blocks nothing that the timeline does', async () => {
  const tab = await open('/strict');
  await tab.locator('career-timeline button[data-entry]').first().click();
  await tab.locator('career-timeline .details-title').waitFor();
  expect((await seen(tab)).errors).toEqual([]);
  await tab.context().close();
});
