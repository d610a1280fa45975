// The article's career, read wholly in the six ways that not every reader needs and every reader may have.
import article from '@career-timeline/careers/steven-hoi.json' with { type: 'json' };
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { told } from '../support/accessibility-tree.js';
import { page } from '../support/serve.js';
import { startSite } from '../support/site.js';

const element = '<career-timeline src="/careers/steven-hoi.json"></career-timeline>';
const site = startSite({
  '/': page(`<button id="before">before</button>${element}<button id="after">after</button>`),
  '/list': page('<career-timeline src="/careers/steven-hoi.json" layout="list"></career-timeline>'),
});

const { entries, organizations } = article;
const unspaced = (text: string) => text.replace(/\s/gu, '');
const source = article.sources.zhidx;

async function open(path: string, options: Parameters<typeof site.tab>[0] = {}, lang = 'en', dir = 'ltr') {
  const { tab, errors } = await site.tab({
    viewport: { width: 1000, height: 800 },
    reducedMotion: 'reduce',
    ...options,
  });
  await tab.goto(`${site.url}${path}`);
  await tab.evaluate(([lang, dir]) => Object.assign(document.documentElement, { lang, dir }), [lang, dir] as const);
  await tab.locator('career-timeline .controls').waitFor();
  return { tab, errors };
}

const entryButtons = (tab: Page) => tab.locator('career-timeline button[data-entry]');

/** The element that has the focus, inside the timeline too: what it is, and whether all of it can be seen. */
const focused = (tab: Page) =>
  tab.evaluate(() => {
    let at = document.activeElement!;
    while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    const { left, right, top, bottom } = at.getBoundingClientRect();
    const root = at.getRootNode() as ShadowRoot;
    const points = [left + 2, (left + right) / 2, right - 2].flatMap((x) => [top + 2, bottom - 2].map((y) => [x, y]));
    const covered = points.filter(([x, y]) => {
      const on = root.elementFromPoint(x!, y!);
      return !on || !(at.contains(on) || on.contains(at));
    });
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    const { id, className, dataset } = at as HTMLElement;
    return {
      ...{ id, className, entry: dataset['entry'] },
      isCovered: covered.length > 0,
      ring: outlineStyle === 'none' ? 0 : parseFloat(outlineWidth),
    };
  });

/** Which of the article's facts about an entry a text lacks. */
function missing(
  text: string,
  { id, title, summary, status, organization }: (typeof entries)[number] & { status?: string; organization?: string },
) {
  const name = organization && organizations[organization as keyof typeof organizations].name.en;
  return [title.en, summary.en, name, status === 'reported' && 'Reported', source.title.en, source.publisher.en]
    .filter((fact) => fact && !unspaced(text).includes(unspaced(fact)))
    .map((fact) => `${id}: ${fact}`);
}

describe('the article’s career can be read wholly', () => {
  it('by keyboard alone, in both layouts: every entry, its details, and on through the page', async () => {
    for (const width of [1000, 360]) {
      const { tab } = await open('/', { viewport: { width, height: 500 } });
      await tab.keyboard.press('Tab');
      const read: string[] = [];
      await tab.keyboard.press('Tab');
      for (let i = 0; i < entries.length; i++) {
        const { entry, isCovered, ring } = await focused(tab);
        expect({ isCovered, ring }, `${entry} at ${width} px`).toEqual({ isCovered: false, ring: 2 });
        await tab.keyboard.press('Enter');
        await expect.poll(async () => (await focused(tab)).className).toBe('close');
        const facts = entries.find(({ id }) => id === entry)!;
        expect(missing(await tab.locator('career-timeline .details').innerText(), facts)).toEqual([]);
        await tab.keyboard.press('Escape');
        await expect.poll(async () => (await focused(tab)).entry).toBe(entry);
        read.push(entry!);
        await tab.keyboard.press('ArrowRight');
      }
      // Back again, up from below.
      for (const id of [...read].reverse()) {
        expect(await focused(tab)).toMatchObject({ entry: id, isCovered: false });
        await tab.keyboard.press('ArrowLeft');
      }
      expect(new Set(read)).toEqual(new Set(entries.map(({ id }) => id)));
      // One stop for them all, then what folds or changes the view, and the page goes on.
      for (let stops = 0; (await focused(tab)).id !== 'after'; stops++) {
        expect(stops).toBeLessThan(12);
        await tab.keyboard.press('Tab');
        expect((await focused(tab)).entry).toBe(undefined);
        expect((await focused(tab)).isCovered).toBe(false);
      }
      await tab.close();
    }
  });

  it('by the text of the accessibility tree alone, in order of time', async () => {
    const { tab } = await open('/list');
    const text = await told(tab);
    for (const entry of entries) expect(missing(text, entry)).toEqual([]);
    for (const date of [
      '2023',
      'since February 2025',
      'May 2025',
      'June 2025',
      'September 2025',
      'about September 21 – 30',
    ])
      expect(text).toContain(date);
    const dated = ['hyperagi-founding', 'alibaba-role', 'ant-talk', 'mwc-talk', 'tongyi-move', 'apsara-context'];
    const places = dated.map((id) => text.indexOf(`text "${entries.find((entry) => entry.id === id)!.title.en}"`));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(0);
    await tab.close();
  });

  it('from right to left, in Arabic: interface and dates, axis and keys; Latin titles as they are', async () => {
    const { tab } = await open('/', {}, 'ar-EG', 'rtl');
    await expect.poll(() => tab.locator('career-timeline .as-of').innerText()).toBe('حتى ٢٩ سبتمبر ٢٠٢٥');
    const frame = await tab.locator('career-timeline .frame').innerText();
    for (const { title } of entries) expect(unspaced(frame)).toContain(unspaced(title.en));
    // No Latin digit in what the library says itself.
    for (const said of await tab.locator('career-timeline :is(.when, .drawing .tick)').allTextContents())
      expect(said).not.toMatch(/[0-9]/u);
    const x = (id: string) =>
      tab.locator(`career-timeline .mark[data-entry="${id}"]`).evaluate((mark) => mark.getBoundingClientRect().left);
    expect(await x('hyperagi-founding')).toBeGreaterThan(await x('tongyi-move'));
    await tab.locator('#before').focus();
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('ArrowLeft');
    expect((await focused(tab)).entry).toBe('alibaba-role');
    await tab.keyboard.press('Enter');
    const details = tab.locator('career-timeline .details');
    await expect.poll(() => details.innerText()).toContain('منذ فبراير ٢٠٢٥\u00a0· ٧ أشهر حتى الآن');
    expect(await details.locator('.sources li').evaluate((li) => getComputedStyle(li, '::before').content)).toBe(
      '"١. "',
    );
    // A sentence in English keeps its full stop at its end, on the right of its last word.
    const summary = details.locator('.summary');
    expect(await summary.evaluate((p) => getComputedStyle(p).unicodeBidi)).toBe('plaintext');
    await tab.close();
  });

  it('at 320 px with text of 200 %, and its details within the window', async () => {
    const { tab } = await open('/', { viewport: { width: 320, height: 640 } });
    await tab.addStyleTag({ content: 'html { font-size: 200% } body { margin: 8px; font-size: 1rem }' });
    await expect
      .poll(() =>
        tab
          .locator('career-timeline .entry .title')
          .first()
          .evaluate((title) => getComputedStyle(title).fontSize),
      )
      .toBe('30px');
    await tab.evaluate(() => document.querySelector('career-timeline')!.updateComplete);
    const text = await tab.locator('career-timeline .frame').innerText();
    for (const { title } of entries) expect(unspaced(text)).toContain(unspaced(title.en));
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    for (const { id } of entries) {
      await tab.locator(`career-timeline button[data-entry="${id}"]`).click();
      const details = tab.locator('career-timeline .details');
      const box = (await details.boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(320);
      expect(box.y + box.height).toBeLessThanOrEqual(640);
      expect(await details.evaluate((panel) => panel.scrollWidth - panel.clientWidth)).toBe(0);
      await tab.keyboard.press('Escape');
    }
    await tab.close();
  });

  it('in forced colours: every text, line and shape in colours of the system, and the focus in one', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { tab } = await open('/', { forcedColors: 'active', colorScheme });
      await entryButtons(tab).nth(2).focus();
      const foreign = await tab.evaluate(() => {
        const probe = document.body.appendChild(document.createElement('i'));
        const system = ['Canvas', 'CanvasText', 'GrayText', 'Highlight', 'LinkText', 'ButtonText', 'ButtonBorder'].map(
          (name) => {
            probe.style.color = name;
            return getComputedStyle(probe).color;
          },
        );
        const known = new Set([...system, 'none', 'rgba(0, 0, 0, 0)']);
        const root = document.querySelector('career-timeline')!.shadowRoot!;
        const isSeen = (each: Element) => each.checkVisibility() && !each.closest('.unseen, .bench, linearGradient');
        const shapes = [...root.querySelectorAll('svg :is(path, rect, text)')].filter(isSeen);
        const words = [...root.querySelectorAll('.frame :not(svg, svg *)')].filter(isSeen);
        const lined = (style: CSSStyleDeclaration) => (parseFloat(style.strokeWidth) ? style.stroke : 'none');
        return [
          ...shapes.flatMap((shape) => {
            const style = getComputedStyle(shape);
            return [style.fill, lined(style)]
              .filter((paint) => !paint.startsWith('url'))
              .map((paint) => [shape, paint] as const);
          }),
          ...words.map((word) => [word, getComputedStyle(word).color] as const),
          ...words.map((word) => [word, getComputedStyle(word).outlineColor] as const),
        ]
          .filter(([, paint]) => !known.has(paint))
          .map(([node, paint]) => `${node.getAttribute('class')}: ${paint}`);
      });
      expect([...new Set(foreign)]).toEqual([]);
      const text = unspaced(await tab.locator('career-timeline .frame').innerText());
      for (const { title } of entries) expect(text).toContain(unspaced(title.en));
      expect(text).toContain('Reported');
      expect((await focused(tab)).ring).toBe(2);
      await tab.close();
    }
  });

  it('on paper: drawing, all details and sources, in ink even from a dark page', async () => {
    const { tab } = await open('/', { colorScheme: 'dark' });
    await tab.addStyleTag({ content: ':root { color-scheme: dark } body { background: #111; color: #eee }' });
    await tab.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await tab.emulateMedia({ media: 'print' });
    const text = await tab.locator('career-timeline .frame').innerText();
    for (const entry of entries) expect(missing(text, entry)).toEqual([]);
    // How dark the lightest text and line are: 3:1 on white at the least.
    const pale = await tab.evaluate(() => {
      const context = new OffscreenCanvas(1, 1).getContext('2d')!;
      const root = document.querySelector('career-timeline')!.shadowRoot!;
      const paints = [
        ...[...root.querySelectorAll('.reading *, .header *, .canvas .text, .frame > .sources *')].map(
          (each) => getComputedStyle(each).color,
        ),
        ...[...root.querySelectorAll('.drawing text')].map((each) => getComputedStyle(each).fill),
        ...[...root.querySelectorAll('.drawing .mark')].map((each) => getComputedStyle(each).color),
        getComputedStyle(root.querySelector('.axis')!).stroke,
      ];
      return [...new Set(paints)].filter((paint) => {
        context.fillStyle = 'white';
        context.fillRect(0, 0, 1, 1);
        context.fillStyle = paint;
        context.fillRect(0, 0, 1, 1);
        const [r, g, b] = [...context.getImageData(0, 0, 1, 1).data].map((channel) => (channel / 255) ** 2.2);
        return 1.05 / (0.2126 * r! + 0.7152 * g! + 0.0722 * b! + 0.05) < 3;
      });
    });
    expect(pale).toEqual([]);
    await tab.close();
  });
});
