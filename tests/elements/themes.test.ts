/// <reference types="vite/client" />
import type { CareerTimeline } from 'career-timeline';
import { afterEach, describe, expect, it } from 'vitest';
import { contrast } from '../support/contrast.js';
import { all, articleCareer, mount, one, settled } from '../support/mount.js';

const sheets = import.meta.glob<string>('../../packages/elements/themes/*.css', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const themes = Object.entries(sheets).map(([path, css]) => [/([a-z-]+)\.css$/u.exec(path)![1]!, css] as const);

const text = ['.person', '.headline', '.as-of', '.title', '.when', '.status', '.section-title', '.sources li'];
const marks = ['.mark.moment', '.mark.bar', '.mark.reported', '.mark[data-kind="context"]'];

async function themed(
  name: string,
  css: string,
  scheme: 'light' | 'dark',
): Promise<{ element: CareerTimeline; paper: string }> {
  const element = await mount({ career: articleCareer });
  const style = document.createElement('style');
  style.textContent = css;
  document.body.append(style);
  document.documentElement.style.colorScheme = scheme;
  const page = scheme === 'light' ? ['#1c1d22', '#ffffff'] : ['#e8e8ea', '#16171b'];
  element.parentElement!.style.cssText += `;color:${page[0]};background:${page[1]}`;
  element.parentElement!.className = `career-theme-${name}`;
  element.select('tongyi-move');
  await settled(element);
  const own = getComputedStyle(element).backgroundColor;
  return { element, paper: own === 'rgba(0, 0, 0, 0)' ? page[1]! : own };
}

afterEach(() => {
  document.documentElement.style.colorScheme = '';
});

it('there are six', () => {
  expect(themes.map(([name]) => name)).toEqual([
    'academic',
    'brand',
    'high-contrast',
    'midnight',
    'minimal',
    'newsprint',
  ]);
});

for (const [name, css] of themes) {
  describe(name, () => {
    it('is variables and parts alone, and asks for nothing', () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      const rules = [...sheet.cssRules] as CSSStyleRule[];
      expect(rules.length).toBeGreaterThan(0);
      for (const rule of rules) expect(rule.selectorText).toContain(`.career-theme-${name}`);
      expect(css).not.toMatch(/@import|url\(|!important/u);
    });

    for (const scheme of ['light', 'dark'] as const) {
      it(`can be read on a ${scheme} page`, async () => {
        const { element, paper } = await themed(name, css, scheme);
        const least = name === 'high-contrast' ? 7 : 4.5;
        for (const selector of text) {
          for (const node of all(element, selector)) {
            const panel = node.closest('.details');
            const ground = panel ? getComputedStyle(panel).backgroundColor : paper;
            expect(
              contrast(getComputedStyle(node).color, ground),
              `${selector} “${node.textContent}”`,
            ).toBeGreaterThanOrEqual(least);
          }
        }
        for (const tick of all<SVGElement>(element, '.drawing text')) {
          expect(contrast(getComputedStyle(tick).fill, paper), tick.textContent ?? '').toBeGreaterThanOrEqual(least);
        }
        for (const selector of marks) {
          expect(contrast(getComputedStyle(one(element, selector)).color, paper), selector).toBeGreaterThanOrEqual(3);
        }
        expect(contrast(getComputedStyle(one(element, '.axis')).stroke, paper), 'axis').toBeGreaterThanOrEqual(3);
        const entry = one(element, 'button[data-entry]');
        entry.focus();
        expect(contrast(getComputedStyle(entry).outlineColor, paper), 'focus ring').toBeGreaterThanOrEqual(3);
      });
    }
  });
}

it('brand follows the one colour that it is given, however pale or dark that is', async () => {
  const css = themes.find(([name]) => name === 'brand')![1];
  const seen = new Set<string>();
  for (const colour of ['#ffe14d', '#0a0a3c', '#00a878', '#e4002b']) {
    for (const scheme of ['light', 'dark'] as const) {
      const { element, paper } = await themed('brand', `${css}\n:root { --career-brand: ${colour}; }`, scheme);
      const accent = getComputedStyle(one(element, '.mark.bar')).color;
      seen.add(accent);
      expect(contrast(accent, paper), `${colour}, ${scheme}`).toBeGreaterThanOrEqual(3);
      const status = getComputedStyle(one(element, '.entries .status')).color;
      expect(contrast(status, paper), `${colour}, ${scheme}, reported`).toBeGreaterThanOrEqual(4.5);
    }
  }
  expect(seen.size).toBe(8);
});
