import { describe, expect, it } from 'vitest';
import { companyCareer } from '../../stories/fixtures/company-career.js';
import { hardCareer } from '../../stories/fixtures/hard-career.js';
import { all, articleCareer, mount, one, visibleText } from '../support/mount.js';

const talks = (year: number) =>
  Array.from({ length: 5 }, (_, i) => ({
    id: `talk-${year}-${i}`,
    date: `${year}-0${i + 1}`,
    kind: 'talk',
    title: `Talk ${i}`,
  }));

it('the axis is dotted where it folds time, and torn with a bar that runs through; one beside the fold is whole', async () => {
  const element = await mount({
    layout: 'horizontal',
    width: 900,
    career: {
      entries: [
        { id: 'long', date: '2001-02/2020-04', kind: 'role', title: 'Editor' },
        { id: 'short', date: '2001-01/2001-05', kind: 'role', title: 'Intern' },
        ...talks(2001),
        ...talks(2020),
      ],
    },
  });
  const [fold] = all(element, '[part="fold"]');
  expect(fold).toBeDefined();
  const stretches = (selector: string) =>
    [
      ...one(element, selector)
        .getAttribute('d')!
        .matchAll(/M([\d.]+) [\d.]+[HL]([\d.]+)/gu),
    ].map(([, from, to]) => [Number(from), Number(to)]);
  const measured = stretches('.axis:not(.folded)');
  // All of it is over.
  expect(all(element, '.axis.future')).toEqual([]);
  const axis = stretches('.axis.folded');
  const bar = stretches('.mark[data-entry="long"] .line');
  expect(axis).toHaveLength(2);
  expect(bar).toHaveLength(2);
  expect([bar[0]![1], bar[1]![0]]).toEqual([axis[0]![1], axis[1]![0]]);
  // Solid where it measures, dotted between.
  expect([measured[0]![1], measured[1]![0]]).toEqual([axis[0]![0], axis[1]![1]]);
  expect(stretches('.mark[data-entry="short"] .line')).toHaveLength(1);
});

it('bars without room for a text are drawn where their buttons are, in few elements', async () => {
  const entries = Array.from({ length: 600 }, (_, i) => {
    const [year, month] = [1960 + Math.floor(i / 12), String((i % 12) + 1).padStart(2, '0')];
    return {
      id: `role-${i}`,
      date: `${year}-${month}/${year + 2}-${month}`,
      kind: 'role',
      title: `Adviser to committee ${i}`,
    };
  });
  const element = await mount({ layout: 'horizontal', width: 1000, career: { entries } });
  const bare = all(element, 'button.entry:not(:has(.lines))');
  expect(bare.length).toBeGreaterThan(50);
  const tints = all<SVGGeometryElement>(element, '.mark.bar .tint');
  expect(tints.length).toBeLessThan(bare.length);
  const { left, top } = one(element, '.drawing').getBoundingClientRect();
  for (const each of bare) {
    const { x, y, width, height } = each.getBoundingClientRect();
    const middle = new DOMPoint(x + width / 2 - left, y + height / 2 - top);
    expect(
      tints.some((tint) => tint.isPointInFill(middle)),
      each.dataset['entry'],
    ).toBe(true);
  }
});

it('of two symbols that overlap for lack of levels the first is cut where the second begins, so that both can be told', async () => {
  const element = await mount({
    layout: 'horizontal',
    width: 900,
    career: {
      entries: ['2001', '2010-01-01', '2010-01-15', '2010-01-29', '2010-02-12', '2010-02-26', '2020'].map(
        (date, i) => ({
          id: `talk-${i}`,
          date,
          kind: 'talk',
          title: `Talk ${i}`,
        }),
      ),
    },
    scale: 'linear',
  });
  const cut = all(element, '.mark').filter((mark) => mark.querySelector('[clip-path]'));
  expect(cut.map((mark) => mark.getAttribute('data-entry'))).toEqual(['talk-1']);
  const [symbol, next] = ['talk-1', 'talk-5'].map((id) => one(element, `[data-entry="${id}"] .symbol`));
  const at = next!.getBoundingClientRect();
  // The browser's own answer to what is painted: the middle of the second symbol is outside the first one's clip.
  const clip = one<SVGClipPathElement>(
    element,
    `${cut[0]!.querySelector('[clip-path]')!.getAttribute('clip-path')!.slice(4, -1)} path`,
  );
  const ours = symbol!.getBoundingClientRect();
  const point = (x: number) => new DOMPoint(x - (ours.left + ours.width / 2), 0);
  const isShown = (x: number) => (clip as unknown as SVGGeometryElement).isPointInFill(point(x));
  expect(isShown(at.left + at.width / 2)).toBe(false);
  expect(isShown(ours.left + 0.5)).toBe(true);
});

it.each(['ltr', 'rtl'])(
  'the axis is pale from the day of the career on, where time is the future (%s)',
  async (dir) => {
    const element = await mount({
      layout: 'horizontal',
      scale: 'linear',
      width: 900,
      dir,
      career: {
        asOf: '2020-01-01',
        entries: [
          { date: '2010/2025', kind: 'role', title: 'Editor' },
          { date: '2015-01-01', kind: 'talk', title: 'Talk' },
        ],
      },
    });
    const ends = (selector: string) => {
      const [, from, to] = /^M([\d.]+) [\d.]+L([\d.]+) [\d.]+$/u.exec(one(element, selector).getAttribute('d')!)!;
      return dir === 'rtl' ? [900 - Number(to), 900 - Number(from)] : [Number(from), Number(to)];
    };
    const [told, future] = [ends('.axis:not(.future, .folded)'), ends('.axis.future')];
    expect([told[0], future[1]]).toEqual([0, 900]);
    expect(told[1]).toBeCloseTo(future[0]!, 1);
    // Ten of sixteen years.
    expect((told[1]! - 8) / (900 - 16)).toBeCloseTo(10 / 16, 2);
    const opacity = (selector: string) => Number(getComputedStyle(one(element, selector)).strokeOpacity);
    expect(opacity('.axis.future')).toBeLessThan(opacity('.axis:not(.future, .folded)'));
  },
);

describe('an extent within another', () => {
  it('is slimmer, so that the two can be told apart', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const element = await mount({ career: articleCareer, width: 900, dir });
      const height = (id: string) =>
        one<SVGGraphicsElement>(element, `.mark[data-entry="${id}"] .extent`).getBBox().height;
      expect(height('apsara-context')).toBeLessThan(0.7 * height('tongyi-move'));
      expect(height('mwc-talk')).toBeCloseTo(height('tongyi-move'), 1);
    }
  });
});

describe('bars beside a rail', () => {
  it('leave room for the lines from other bars to their texts', async () => {
    const element = await mount({ career: companyCareer, layout: 'vertical', width: 360 });
    const numbers = (path: Element) =>
      path
        .getAttribute('d')!
        .match(/[\d.]+/g)!
        .map(Number);
    const bars = all(element, '.mark.bar .line').map((line) => ({
      x: numbers(line)[0]!,
      pieces: line
        .getAttribute('d')!
        .split('M')
        .slice(1)
        .map((piece) => piece.match(/[\d.]+/g)!.map(Number))
        .map(([, from, to]) => [from!, to!] as const),
    }));
    let passed = 0;
    for (const leader of all(element, '.leader')) {
      const [from, y, to] = numbers(leader) as [number, number, number];
      for (const { x, pieces } of bars.filter(({ x }) => from < x && x < to)) {
        const [top, bottom] = [pieces[0]![0], pieces.at(-1)![1]];
        if (y < top + 2 || y > bottom - 2) continue;
        passed++;
        expect(
          pieces.filter(([a, b]) => a - 0.4 < y && y < b + 0.4),
          `at ${x}, ${y}`,
        ).toEqual([]);
      }
    }
    expect(passed).toBeGreaterThan(1);
  });
});

it('of many moments the symbol stands before the first line of the text too, where the reader’s lines begin; in the picture alike', async () => {
  for (const lang of ['en', 'ar']) {
    const element = await mount({
      layout: 'horizontal',
      width: 1200,
      career: hardCareer,
      lang,
      dir: lang === 'ar' ? 'rtl' : 'ltr',
    });
    const isAfter = (a: DOMRect, b: DOMRect) => (lang === 'ar' ? a.left >= b.right : b.left >= a.right);
    const signs = all(element, '.item .mark');
    expect(signs.length).toBeGreaterThan(30);
    for (const sign of signs) {
      const words = sign.nextElementSibling!;
      expect(isAfter(sign.getBoundingClientRect(), words.getBoundingClientRect())).toBe(true);
      const entry = sign.closest('button')!;
      expect(sign.getAttribute('data-kind')).toBe(entry.dataset['kind']);
      expect(entry.getBoundingClientRect().right + 1).toBeGreaterThan(sign.getBoundingClientRect().right);
    }
    const picture = new DOMParser().parseFromString((await element.toSVG())!, 'image/svg+xml');
    // One on the axis and one before the text, of most.
    expect(picture.querySelectorAll('[data-kind="talk"] .symbol').length).toBeGreaterThan(
      1.5 * hardCareer.entries.filter(({ kind }) => kind === 'talk').length,
    );
  }
  const few = await mount({ layout: 'horizontal', width: 1200, career: articleCareer });
  expect(all(few, '.item .mark')).toEqual([]);
});

it('kinds of the author’s own have signs of their own, two of them unlike each other, and capitals as others have', async () => {
  const kinds = ['birth', 'death', 'talk'];
  const entries = kinds.map((kind, i) => ({ kind, title: `Title ${i}`, date: `${2000 + i}` }));
  const element = await mount({ layout: 'horizontal', width: 900, career: { entries } });
  expect(all(element, '.symbols .detail').map(visibleText)).toEqual([
    'Birth',
    'Death',
    'Talk',
    'Some time in this period',
  ]);
  const signs = kinds.map((kind) => one(element, `.drawing [data-kind="${kind}"] .symbol`).getAttribute('d'));
  expect(new Set(signs).size).toBe(3);
  const legend = kinds.map((kind) => one(element, `.symbols [data-kind="${kind}"] .symbol`).getAttribute('d'));
  expect(legend).toEqual(signs);
});

it('the ground of a bar is as long as its text or not drawn: letters stand on one colour', async () => {
  const element = await mount({ layout: 'horizontal', width: 1200, career: hardCareer });
  let short = 0;
  for (const bar of all<SVGGElement>(element, '.mark.bar')) {
    const label = all(element, `.entry[data-entry="${bar.dataset['entry']}"]`).find((entry) =>
      entry.querySelector('.lines'),
    );
    if (!label) continue;
    const ends = [
      label.getBoundingClientRect().right,
      bar.querySelector('.line')!.getBoundingClientRect().right,
    ] as const;
    const isNumber = /^\d+\.?$/u.test(label.querySelector('.title')!.textContent.trim());
    const isLonger = !isNumber && ends[0] > ends[1] + 3;
    if (isLonger) short++;
    expect(bar.querySelector('.tint') === null, bar.dataset['entry']).toBe(isLonger);
  }
  expect(short).toBeGreaterThan(2);
});
