import article from '@career-timeline/careers/steven-hoi.json' with { type: 'json' };
import { readCareer } from '@career-timeline/model';
import { renderPng, renderSvg, type Theme } from '@career-timeline/static';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { withTypefaces } from '../../packages/static/src/typefaces.js';
import { answer } from '../support/serve.js';
import { startSite } from '../support/site.js';

const { career } = readCareer(article);
const margin = 20;

/** A career of so many talks, more than there is room to name. */
const talks = (count: number) =>
  readCareer({
    entries: Array.from({ length: count }, (_, i) => ({ kind: 'talk', title: `Talk${i}`, date: '2020-06' })),
  }).career;

const inline = (theme: Theme) => renderSvg(career, { width: 700, theme });
const site = startSite({
  '/two': answer(
    `<!doctype html><html lang="ar" dir="rtl"><title>A page</title><p class="text title">Mine</p><p>Yours</p>${inline('light')}${inline('dark')}</html>`,
    'text/html; charset=utf-8',
  ),
  '/ar.svg': answer(renderSvg(career, { width: 700, lang: 'ar' }), 'image/svg+xml; charset=utf-8'),
});

describe('a picture as SVG', () => {
  it('leaves others in the same page alone, and the page', async () => {
    const { tab } = await site.tab();
    await tab.goto(`${site.url}/two`);
    const found = await tab.evaluate(() => {
      const style = (element: Element) => getComputedStyle(element);
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      const [light, dark] = [...document.querySelectorAll('body > svg')];
      const used = (svg: Element) =>
        [...svg.querySelectorAll('[fill^="url"], [stroke^="url"]')].map(
          (each) => /#([^)]+)/u.exec(`${each.getAttribute('fill')}${each.getAttribute('stroke')}`)![1]!,
        );
      return {
        repeated: ids.length - new Set(ids).size,
        strangers: [light!, dark!].flatMap((svg) => used(svg).filter((id) => !svg.querySelector(`[id="${id}"]`))),
        fades: used(light!).length,
        ink: [light!, dark!].map((svg) => style(svg.querySelector('.text.title')!).fill),
        page: [...document.querySelectorAll('p')].map((p) => style(p).fontWeight + style(p).fontSize),
      };
    });
    expect(found.fades).toBeGreaterThan(2);
    expect(found).toMatchObject({ repeated: 0, strangers: [] });
    expect(found.ink[0]).not.toBe(found.ink[1]);
    expect(found.page[0]).toBe(found.page[1]);
    await tab.close();
  });

  it('has its texts within its edges, in a page that runs from the right too', async () => {
    for (const path of ['/two', '/ar.svg']) {
      const { tab } = await site.tab();
      await tab.goto(`${site.url}${path}`);
      const outside = await tab.evaluate(
        () =>
          [...document.querySelectorAll('text')].filter((text) => {
            const edge = text.ownerSVGElement!.closest('[role=img]')!.getBoundingClientRect();
            const { left, right } = text.getBoundingClientRect();
            return left < edge.left || right > edge.right;
          }).length,
      );
      expect(outside).toBe(0);
      await tab.close();
    }
  });

  it('slants no text: PNG takes typefaces of the system, of which few have italics', async () => {
    const { tab } = await site.tab();
    await tab.goto(`${site.url}/two`);
    const slants = await tab.evaluate(() =>
      [...document.querySelectorAll('text')].map((text) => getComputedStyle(text).fontStyle),
    );
    expect(new Set(slants)).toEqual(new Set(['normal']));
    await tab.close();
  });

  it('tells a screen reader its name, and what is in it', async () => {
    const { tab } = await site.tab();
    await tab.goto(`${site.url}/two`);
    const cdp = await tab.context().newCDPSession(tab);
    const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as unknown as {
      nodes: readonly Readonly<Record<'role' | 'name' | 'description', { readonly value: string } | undefined>>[];
    };
    const images = nodes.filter(({ role }) => role?.value === 'image');
    expect(images.map(({ name }) => name?.value)).toEqual(['Steven Hoi', 'Steven Hoi']);
    expect(images[0]!.description?.value).toContain('Sep 2025, Move to Tongyi Lab, Reported');
    await tab.close();
  });

  it('sets the name in the reader’s language bold and the other not, as the page does, on a line of its own where there is no room', async () => {
    const named = (en: string) =>
      renderSvg(readCareer({ person: { name: { en, zh: '许主洪' } }, entries: [] }).career, { width: 400, lang: 'en' });
    const { tab } = await site.tab();
    const seen = async (svg: string) => {
      await tab.setContent(svg);
      return tab.evaluate(() =>
        [...document.querySelectorAll('.name')].map((line) =>
          [...line.childNodes]
            .filter(({ textContent }) => textContent)
            .map((part) => {
              const { fontWeight } = getComputedStyle(part instanceof Element ? part : line);
              return `${part.textContent!.trim()} ${fontWeight}`;
            }),
        ),
      );
    };
    expect(await seen(named('Steven Hoi'))).toEqual([['Steven Hoi 700', '许主洪 400']]);
    expect(await seen(named('Steven Chu Hong Hoi the First'))).toEqual([
      ['Steven Chu Hong Hoi the 700'],
      ['First 700'],
      ['许主洪 400'],
    ]);
    await tab.close();
  });

  it('has the symbol of its kind before an entry without a date, as the page does', () => {
    const entries = [{ kind: 'award', title: 'Prize' }];
    for (const lang of ['en', 'ar']) {
      const svg = renderSvg(readCareer({ entries }).career, { width: 400, lang });
      const [, at, text] = /data-kind="award" transform="translate\((\d+) .*? x="?(\d+)[^>]*>Prize</su.exec(svg)!;
      expect([Number(at), Number(text)]).toEqual(lang === 'ar' ? [354, 340] : [6, 20]);
    }
  });

  it('says what a counted mark holds, which cannot be opened: under the drawing, or in words when it is much', () => {
    const some = renderSvg(talks(60), { width: 700 });
    expect(some).toMatch(/>\+\d+</u);
    for (let i = 0; i < 60; i++) {
      expect(some.match(new RegExp(`Talk${i}\\b`, 'gu'))).toHaveLength(2);
    }
    const many = renderSvg(talks(500), { width: 700 });
    expect(many.length).toBeLessThan(20_000);
    expect(many).toContain('… + 400 entries</desc>');
  });
});

describe('a picture as PNG', () => {
  for (const lang of ['en', 'zh-Hans', 'ar']) {
    for (const width of [700, 400]) {
      it(`keeps its margins free, and its texts between them: ${lang}, ${width} px`, () => {
        const png = PNG.sync.read(Buffer.from(renderPng(career, { width, lang })));
        const inked = (from: number, to: number) => {
          let count = 0;
          for (let y = 0; y < png.height; y++) {
            for (let x = 2 * from; x < 2 * to; x++) if (png.data[4 * (y * png.width + x)]! < 200) count++;
          }
          return count;
        };
        // Names stand where reading begins.
        const [near, far] = lang === 'ar' ? [width - margin - 60, margin] : [margin, width - margin - 60];
        expect(inked(near, near + 60)).toBeGreaterThan(inked(far, far + 60) / 2);
        expect(inked(0, margin - 4) + inked(width - margin + 4, width)).toBe(0);
      });
    }
  }

  it('sets each text in typefaces that have its letters, those given first', () => {
    const icons = 'node_modules/@knight-lab/timelinejs/dist/css/icons/tl-icons.ttf';
    const [latin, mixed, arabic] = withTypefaces(
      '<text x="1">Steven Hoi</text><text x="1">Steven Hoi 许主洪</text><text x="1">منذ</text>',
      'zh-Hant',
      [icons],
    ).split('</text>');
    expect(latin).toMatch(/^<text font-family="'icons','Noto Sans',/u);
    expect(mixed).toMatch(/^<text font-family="'Noto Sans CJK TC',/u);
    expect(arabic).toMatch(/^<text font-family="'Segoe UI','DejaVu Sans',/u);
  });
});
