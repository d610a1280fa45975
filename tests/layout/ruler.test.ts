import { careerBase, layoutCareer, type LayoutOptions } from '@career-timeline/layout';
import article from '@career-timeline/careers/steven-hoi.json' with { type: 'json' };
import { readCareer } from '@career-timeline/model';
import { expect, it } from 'vitest';
import { ancient } from '../../stories/fixtures/careers.js';
import { benchEntries } from '../bench/entries.js';
import { careerOf } from '../support/random-career.js';
import { options } from './measure.js';
import { talk } from './talk.js';

const wide: LayoutOptions = { ...options, width: 1000, scale: 'elastic' };
const sceneOf = (dates: readonly string[], more: Partial<LayoutOptions> = {}) =>
  layoutCareer(careerOf(dates.map(talk)), { ...wide, ...more });

const years = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => `${from + i}`);

/** Ten years of a talk a year, and after a while one of a talk a month. */
const denser = [
  ...years(1990, 2000),
  ...Array.from({ length: 12 }, (_, i) => `2001-${String(i + 1).padStart(2, '0')}`),
];

const steps = (ruler: readonly number[]) => ruler.slice(1).map((at, i) => at - ruler[i]!);

it('an axis whose scale changes is a ruler: the same unit of time is as long as it is drawn', () => {
  const { ruler, ticks } = sceneOf(denser);
  const lengths = steps(ruler).filter((px) => px > 0.01);
  expect(Math.min(...lengths)).toBeGreaterThanOrEqual(2.7);
  expect(Math.max(...lengths) / Math.min(...lengths)).toBeGreaterThan(3);
  // Each year that is named has its stroke.
  const named = ticks.filter(({ level }) => level === 'major');
  expect(named.length).toBeGreaterThan(1);
  for (const { at } of named) expect(ruler.some((stroke) => Math.abs(stroke - at) < 0.01)).toBe(true);
});

it.each([
  ['a linear axis', sceneOf(denser, { scale: 'linear' })],
  ['an axis of even dates', sceneOf(years(1990, 2010))],
])('%s is no ruler', (_, { ruler }) => {
  expect(ruler).toEqual([]);
});

it('the unit of a ruler does not change while it pans', () => {
  const day = 86_400_000;
  const { scale } = careerBase(careerOf(denser.map(talk)), { width: 1000, scale: 'elastic' });
  const units = Array.from({ length: 8 }, (_, i) => {
    const [x0, x1] = [300 + 40 * i, 600 + 40 * i];
    const { ruler } = sceneOf(denser, { view: [scale.invert(x0), scale.invert(x1)] });
    const times = ruler.map((at) => scale.invert(x0 + (at / 1000) * (x1 - x0)));
    return Math.min(...steps(times).filter((step) => step > day / 2)) / day;
  });
  // A month or two, whatever pieces are seen.
  expect(units.every(Number.isFinite)).toBe(true);
  expect(Math.max(...units) / Math.min(...units)).toBeLessThan(1.2);
});

it('a career told by months has strokes for months wherever it is drawn, none for days beside a year without any', () => {
  const career = readCareer(article).career;
  for (const width of [600, 900, 1200, 1600]) {
    const { ruler, folded, breaks } = layoutCareer(career, { ...wide, width });
    expect(folded).toHaveLength(breaks.length);
    // Twelve of 2023 and nine of 2025.
    expect(ruler.length).toBeGreaterThanOrEqual(20);
    expect(ruler.length).toBeLessThanOrEqual(26);
  }
});

it('a rail has a stroke for each month of a few years and for each year of more, and none in a fold', () => {
  const rail: LayoutOptions = { ...options, layout: 'vertical', width: 360 };
  const { ruler, breaks } = layoutCareer(readCareer(article).career, rail);
  expect(breaks).toHaveLength(1);
  // With that at the end of 2023, where the fold begins.
  expect(ruler.filter((at) => at < breaks[0]!.at)).toHaveLength(13);
  // From March on: February begins where the role does.
  expect(ruler.filter((at) => at > breaks[0]!.at).length).toBeGreaterThanOrEqual(7);
  const long = layoutCareer(careerOf(years(1990, 2000).map(talk)), rail);
  expect(long.ruler).toHaveLength(11);
});

it('where a year is drawn long there are strokes for its months and the names of both years; a few strokes would seem to be quarters', () => {
  const { ruler, subunits, unit, ticks } = sceneOf([...denser, ...years(2002, 2014)]);
  expect(ruler.length).toBeGreaterThanOrEqual(20);
  expect(subunits.length).toBeGreaterThanOrEqual(11);
  expect(unit).toBe('1 year / 1 month');
  expect(ticks.map(({ text }) => text)).toEqual(expect.arrayContaining(['2001', '2002']));
  const spring = ['2001-01-10', '2001-02-01', '2001-02-20', '2001-03-05', '2001-03-21', '2001-04-09'];
  for (const dates of [years(1990, 2012), [...years(1990, 2001), ...spring, ...years(2002, 2012)]])
    expect(sceneOf(dates).subunits).toEqual([]);
});

it('a stretch that is too short for its step has the year in its middle named', () => {
  const entries = benchEntries(30).map(({ id, kind, title, edtf }) => ({ id, kind, title, date: edtf }));
  const { ticks, breaks } = layoutCareer(readCareer({ entries }).career, { ...wide, width: 900 });
  const last = breaks.at(-1)!;
  // Between the year 2016 and the fold after it are three years, drawn in less than the least step of two.
  const years = ticks.filter(({ time }) => time > Date.UTC(2016, 0) && time < last.from);
  expect(years.map(({ text }) => text)).toEqual(['2018']);
});

it('before Christ the year after what a fold ends is not named: it would seem to be the end', () => {
  for (const width of [768, 1000, 1200]) {
    const { ticks, breaks } = layoutCareer(readCareer(ancient).career, { ...wide, width });
    expect(breaks).toHaveLength(2);
    const named = ticks.map(({ time }) => time);
    for (const { from, to } of breaks) {
      expect(named).not.toContain(from);
      expect(named).toContain(to);
    }
  }
});

it('no year at an end of the axis stands under the stroke of another', () => {
  const day = 86_400_000;
  const months = ['01', '04', '07', '10'];
  const dates = [
    ...years(1900, 1940),
    ...years(1940, 1950).flatMap((year) => months.map((month) => `${year}-${month}`)),
  ];
  let clamped = 0;
  for (let from = Date.UTC(1905, 0); from < Date.UTC(1909, 0); from += 20 * day) {
    const { ticks, ruler, unit } = sceneOf(dates, { view: [from, from + 15_000 * day] });
    expect(unit).toBe('1 year');
    for (const { at, text, box } of [ticks[0]!, ticks.at(-1)!]) {
      const middle = box.x + box.width / 2;
      const nearest = Math.min(...ruler.map((stroke) => Math.abs(stroke - middle)));
      expect(Math.abs(middle - at), text).toBeLessThan(Math.max(4.6, nearest + 0.01));
      if (box.x === 0 || box.x + box.width === 1000) clamped++;
    }
  }
  expect(clamped).toBeGreaterThan(0);
});
