// Where the symbols of moments stand, on the axis and over it.
import { layoutCareer, type LayoutOptions, type Scene } from '@career-timeline/layout';
import { readCareer } from '@career-timeline/model';
import { expect, it } from 'vitest';
import { hardCareer } from '../../stories/fixtures/hard-career.js';
import { careerOf } from '../support/random-career.js';
import { options } from './measure.js';
import { talk } from './talk.js';

const wide: LayoutOptions = { ...options, width: 1000 };
const sceneOf = (dates: readonly string[], more: Partial<LayoutOptions> = {}) =>
  layoutCareer(careerOf(dates.map(talk)), { ...wide, ...more });

it('moments of one day stand apart as far as they may, in their order', () => {
  const { marks } = sceneOf(['2000', '2010-05-05', '2010-05-05', '2010-05-05', '2020']);
  const places = marks.slice(1, 4).map(({ at }) => at);
  const [middle] = marks.slice(1, 4).map(({ span }) => (span.outer0 + span.outer1) / 2);
  expect(places).toHaveLength(3);
  for (const [i, place] of places.entries()) expect(place).toBeCloseTo(middle! + 6 * (i - 1), 3);
});

it('symbols of one day stand whole beside each other where the day has room for them', () => {
  const { marks } = sceneOf(Array<string>(40).fill('2024-06-30'), { width: 2000 });
  expect(marks).toHaveLength(40);
  const { outer0, outer1 } = marks[0]!.span;
  for (const [i, { at, raise }] of marks.entries()) {
    expect(raise).toBeUndefined();
    expect(at >= outer0 && at <= outer1).toBe(true);
    if (i) expect(at - marks[i - 1]!.at).toBeGreaterThanOrEqual(10.99);
  }
});

it('of two symbols in one place that of the date that is known better stays', () => {
  const [year, day] = sceneOf(['2010', '2015', '2015-07-02', '2020'], { scale: 'linear' }).marks.slice(1);
  expect(day!.at).toBeCloseTo((day!.span.outer0 + day!.span.outer1) / 2, 3);
  expect(year!.at).toBeGreaterThan(year!.span.outer0);
  expect(day!.at - year!.at).toBeCloseTo(11, 3);
});

/** A talk every third day of a spring, and one long before and after. */
const crowded = [
  '1990',
  ...Array.from({ length: 30 }, (_, i) => `2010-0${3 + Math.floor(i / 10)}-${10 + (i % 10) * 2}`),
  '2030',
];

const symbols = ({ marks }: Scene) => marks.filter(({ form, count }) => form === 'moment' && count === 1);

it('symbols that have no room beside each other stand by turns on the axis and over it', () => {
  const all = symbols(sceneOf(crowded, { scale: 'linear', width: 4000 }));
  expect(all).toHaveLength(32);
  const crowd = all.slice(1, -1);
  for (const [i, { raise = 0 }] of crowd.entries()) {
    if (i) expect(raise > 0).not.toBe((crowd[i - 1]!.raise ?? 0) > 0);
  }
  for (const { raise } of [all[0]!, all.at(-1)!]) expect(raise).toBeUndefined();
});

it('symbols that have room all stand on the axis, and it is no farther from their labels', () => {
  const scene = sceneOf(['2010', '2012', '2014']);
  expect(symbols(scene).every(({ raise }) => raise === undefined)).toBe(true);
  const lowest = Math.max(...scene.labels.map(({ box }) => box.y + box.height));
  expect(scene.axis - lowest).toBeLessThan(20);
});

it('while panning no symbol changes between the axis and the place over it, but at the edge of the view', () => {
  const career = readCareer(hardCareer).career;
  const year = 365.2425 * 86_400_000;
  const raises = new Map<unknown, number | undefined>();
  let compared = 0;
  for (let i = 0; i < 24; i++) {
    const from = Date.UTC(2005, 0) + i * year * 0.5;
    const scene = layoutCareer(career, { ...wide, width: 600, scale: 'linear', view: [from, from + 14 * year] });
    for (const { entry, at, raise } of symbols(scene)) {
      if (at < 40 || at > 560) continue;
      if (raises.has(entry)) {
        expect(raise, entry.id).toBe(raises.get(entry));
        compared++;
      }
      raises.set(entry, raise);
    }
  }
  expect(compared).toBeGreaterThan(100);
  expect([...raises.values()].some(Boolean)).toBe(true);
});

it('the line of a count reaches the tip of each of its symbols', () => {
  const { labels } = layoutCareer(readCareer(hardCareer).career, { ...wide, width: 700 });
  const counts = labels.filter(({ rung, marks }) => rung === 'gathered' && marks[0]!.form === 'moment');
  expect(counts.length).toBeGreaterThan(0);
  for (const { leader, marks, entries } of counts) {
    expect(marks).toHaveLength(entries.length);
    for (const { at, box } of marks) expect(leader).toContainEqual([at, box.y]);
  }
});
