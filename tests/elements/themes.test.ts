/// <reference types="vite/client" />
import type { CareerTimeline } from 'career-timeline';
import manifest from 'career-timeline/custom-elements.json' with { type: 'json' };
import { afterEach, describe, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { hardCareer } from '../../stories/fixtures/hard-career.js';
import { outside, overlaps, textBoxes } from '../support/boxes.js';
import { contrast } from '../support/contrast.js';
import { groundOf, markContrasts, textContrasts } from '../support/legibility.js';
import { articleCareer, mount, one, settled } from '../support/mount.js';

const files = import.meta.glob<string>('../../packages/elements/themes/*.css', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const themes = Object.entries(files).map(([path, css]) => ({ name: /([\w-]+)\.css$/u.exec(path)![1]!, css }));
const least = (name: string) => (name === 'high-contrast' ? 7 : 4.5);

const schemes = ['light', 'dark'] as const;
type Scheme = (typeof schemes)[number];
const pages = { light: 'color:#222;background:#fff', dark: 'color:#e8e8ea;background:#16171b' } as const;

const sheet = document.createElement('style');
const root = document.documentElement;

/** A timeline with its details open in a page of that scheme. */
async function themed(name: string, scheme: Scheme, career = articleCareer, width = 1000): Promise<CareerTimeline> {
  sheet.textContent = themes.find((theme) => theme.name === name)!.css;
  document.head.append(sheet);
  root.style.cssText = `color-scheme:${scheme};${pages[scheme]}`;
  root.className = `career-theme-${name}`;
  const element = await mount({ career, width });
  element.select('tongyi-move');
  await settled(element);
  return element;
}

afterEach(() => {
  sheet.remove();
  root.removeAttribute('style');
  root.removeAttribute('class');
});

const documented = (manifest.modules as { declarations?: { tagName?: string }[] }[])
  .flatMap(({ declarations = [] }) => declarations)
  .find(({ tagName }) => tagName === 'career-timeline') as unknown as Record<
  'cssProperties' | 'cssParts',
  { name: string }[]
>;
const names = (list: 'cssProperties' | 'cssParts') => documented[list].map(({ name }) => name);

it('there are six', () => {
  expect(themes.map(({ name }) => name)).toEqual([
    'academic',
    'brand',
    'high-contrast',
    'midnight',
    'minimal',
    'newsprint',
  ]);
});

for (const { name, css } of themes) {
  describe(name, () => {
    for (const scheme of schemes) {
      it(`${scheme}: all text can be read`, async () => {
        const element = await themed(name, scheme);
        for (const { of, ratio } of textContrasts(element)) expect(ratio, of).toBeGreaterThanOrEqual(least(name));
      });

      it(`${scheme}: marks, axis and focus ring can be seen`, async () => {
        const element = await themed(name, scheme);
        for (const { of, ratio } of markContrasts(element)) expect(ratio, of).toBeGreaterThanOrEqual(3);
      });
    }

    for (const width of [1000, 360]) {
      it(`${width} px: no text of the hard career meets another or is cut`, async () => {
        const element = await themed(name, 'light', hardCareer, width);
        const boxes = textBoxes(element);
        expect(overlaps(boxes)).toEqual([]);
        expect(outside(element, boxes)).toEqual([]);
      });
    }

    it('holds documented variables, documented parts and the host’s box, and loads nothing', () => {
      expect(css).not.toMatch(/url\(|@import|expression|javascript:/iu);
      const parsed = new CSSStyleSheet();
      parsed.replaceSync(css);
      const [host, ...others] = [...parsed.cssRules] as CSSStyleRule[];
      expect(others).toEqual([]);
      expect(host!.selectorText).toBe(`career-timeline:where(.career-theme-${name}, .career-theme-${name} *)`);
      const own = [...names('cssProperties'), '--brand-color', '--brand-contrast', '--brand-yellow'];
      const isAllowed = (property: string) =>
        property.startsWith('--') ? own.includes(property) : /^(?:background|border|padding|overflow)-/u.test(property);
      expect([...host!.style].filter((property) => !isAllowed(property))).toEqual([]);
      const nested = [...host!.cssRules].flatMap((rule) =>
        rule instanceof CSSMediaRule ? [...rule.cssRules] : [rule],
      );
      for (const rule of nested as CSSStyleRule[]) {
        for (const [, part] of rule.selectorText.matchAll(/::part\(([\w-]+)\)/gu)) {
          expect(names('cssParts')).toContain(part);
        }
        const isPart = rule.selectorText.split(',').every((each) => each.includes('::part('));
        if (!isPart) expect([...rule.style], rule.selectorText).toEqual(['color-scheme']);
      }
    });

    if (name === 'minimal') return;

    it('goes dark with .dark or [data-theme] on any ancestor or on the tag, and with the reader’s system, and back by .light', async () => {
      const dark = groundOf(await themed(name, 'dark'));
      const element = await themed(name, 'light');
      const light = groundOf(element);
      expect(light).not.toBe(dark);

      root.classList.add('dark');
      expect(groundOf(element)).toBe(dark);
      root.classList.remove('dark');
      for (const node of [element.parentElement!, element]) {
        node.dataset['theme'] = 'dark';
        expect(groundOf(element)).toBe(dark);
        delete node.dataset['theme'];
      }

      root.style.colorScheme = 'light dark';
      await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: 'dark' }] });
      const bySystem = groundOf(element);
      root.classList.add('light');
      const byClass = groundOf(element);
      root.classList.remove('light');
      const byTheme = [element.parentElement!, element].map((node) => {
        node.dataset['theme'] = 'light';
        const ground = groundOf(element);
        delete node.dataset['theme'];
        return ground;
      });
      await cdp().send('Emulation.setEmulatedMedia', { features: [] });
      expect(bySystem).toBe(dark);
      expect([byClass, ...byTheme]).toEqual([light, light, light]);
    });
  });
}

it('a theme applies by the class on the tag itself', async () => {
  const element = await themed('newsprint', 'light');
  const paper = groundOf(element);
  root.className = '';
  expect(groundOf(element)).not.toBe(paper);
  element.className = 'career-theme-newsprint';
  expect(groundOf(element)).toBe(paper);
});

it.each(schemes)('newsprint, %s: a bar stands out from its paper, without the line that heads it', async (scheme) => {
  const element = await themed('newsprint', scheme);
  const { color, fillOpacity } = getComputedStyle(one(element, '.tint'));
  const tint = `color-mix(in srgb, ${color} ${Number(fillOpacity) * 100}%, transparent)`;
  expect(contrast(tint, groundOf(element))).toBeGreaterThan(1.2);
});

it.each(['minimal', 'newsprint'])(
  '%s: what is not certain is an outline on nothing but the paper, in its sign too',
  async (name) => {
    const inDoubt = { kind: 'talk', title: 'A talk', date: '2010', status: 'reported' } as const;
    const day = { kind: 'talk', title: 'Another talk', date: '2020-03-04' } as const;
    const career = { ...articleCareer, entries: [inDoubt, day] };
    const element = await themed(name, 'light', career);
    const style = (selector: string) => getComputedStyle(one(element, selector));
    expect(style('.drawing .reported .extent').fillOpacity).toBe('0');
    expect(style('.symbols .reported .extent').fillOpacity).toBe('0');
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = `color-mix(in oklab, black 0%, ${style('.frame').getPropertyValue('--_paper')})`;
    expect(style('.drawing .reported .symbol').fill).toBe(getComputedStyle(probe).color);
    probe.remove();
  },
);

it('a rule of the page’s own for the tag goes before a theme', async () => {
  const element = await themed('newsprint', 'light');
  sheet.textContent += 'career-timeline { --career-ink: rgb(1, 2, 3) }';
  expect(getComputedStyle(one(element, '.person')).color).toBe('rgb(1, 2, 3)');
});

describe('brand, whatever its colour', () => {
  const hues = Array.from({ length: 12 }, (_, i) => `oklch(0.6 0.2 ${i * 30})`);
  for (const colour of ['#000', '#fff', '#808080', '#ffcc00', '#e4002b', '#0057b8', '#00a651', '#ff00ff', ...hues]) {
    it(`${colour}: text and marks can be told from the paper`, async () => {
      for (const scheme of schemes) {
        const element = await themed('brand', scheme);
        root.style.setProperty('--career-brand', colour);
        for (const { of, ratio } of textContrasts(element)) {
          expect(ratio, `${scheme} ${of}`).toBeGreaterThanOrEqual(4.5);
        }
        for (const { of, ratio } of markContrasts(element)) expect(ratio, `${scheme} ${of}`).toBeGreaterThanOrEqual(3);
      }
    });
  }

  it('takes a hue alone', async () => {
    const element = await themed('brand', 'light');
    const header = () => getComputedStyle(one(element, '.header')).backgroundColor;
    const before = header();
    root.style.setProperty('--brand-hue', '30');
    expect(header()).not.toBe(before);
    // A yellow is light: as dark as the others it is an olive.
    root.style.setProperty('--brand-hue', '90');
    expect(contrast(header(), 'white')).toBeLessThan(2);
  });
});
