// Where the symbols of moments stand, on the axis and over it.
import { layoutCareer, type LayoutOptions, type Scene } from '@career-timeline/layout';
import { readCareer, type Entry } from '@career-timeline/model';
import { expect, it } from 'vitest';
import { hardCareer } from '../../stories/fixtures/hard-career.js';
import { careerOf } from '../support/random-career.js';
import { options } from './measure.js';
import { talk } from './talk.js';

const wide: LayoutOptions = { ...options, width: 1000 };
const sceneOf = (dates: readonly string[], more: Partial<LayoutOptions> = {}) =>
  layoutCareer(careerOf(dates.map(talk)), { ...wide, ...more });

it('symbols of days that have no room stand over each other, each exactly on its date', () => {
  const { marks } = sceneOf(['2000', '2010-05-05', '2010-05-05', '2010-05-05', '2010-06-01', '2020']);
  const crowd = marks.slice(1, 5);
  expect(crowd.map(({ raise = 0 }) => raise)).toEqual([0, 13, 26, 39]);
  for (const { at, span } of crowd) expect(at).toBeCloseTo((span.outer0 + span.outer1) / 2, 6);
});

it('symbols of one day stand whole beside each other where the day has room for them', () => {
  const { marks } = sceneOf(Array<string>(40).fill('2024-06-30'), { width: 2000 });
  expect(marks).toHaveLength(40);
  const { outer0, outer1 } = marks[0]!.span;
  for (const [i, { at, raise }] of marks.entries()) {
    expect(raise).toBeUndefined();
    expect(at >= outer0 && at <= outer1).toBe(true);
    if (i) expect(at - marks[i - 1]!.at).toBeGreaterThanOrEqual(12.99);
  }
});

it('of two symbols in one place that of the date that is known better stays', () => {
  const [year, day] = sceneOf(['2010', '2015', '2015-07-02', '2020'], { scale: 'linear' }).marks.slice(1);
  expect(day!.at).toBeCloseTo((day!.span.outer0 + day!.span.outer1) / 2, 3);
  expect(year!.at).toBeGreaterThan(year!.span.outer0);
  expect(day!.at - year!.at).toBeCloseTo(13, 3);
});

it('an event that lasted has its symbol where it began, before those of its time; out of the view it is whole at the edge', () => {
  const dates = ['1928', '1943-03-25', '1941-12-08/1945-08-15', '1950'];
  const { marks } = sceneOf(dates, { scale: 'linear' });
  expect(marks.map(({ entry }) => entry.date!.edtf)).toEqual([dates[0], dates[2], dates[1], dates[3]]);
  const { at, span } = marks[1]!;
  expect(at - span.outer0).toBeLessThan(0.5);
  expect(span.outer1 - at).toBeGreaterThan(80);
  const later = sceneOf(dates, { scale: 'linear', view: [Date.UTC(1943, 0), Date.UTC(1947, 0)] }).marks;
  expect(later.map(({ entry }) => entry.date!.edtf)).toEqual([dates[2], dates[1]]);
  expect(later[0]!.at).toBeCloseTo(6.5, 6);
});

it('of many events that began before the view each has its symbol, and no line leaves the view', () => {
  const dates = ['2001-02-03/2016', '2002-03-04/2017', '2003-04-05/2018', '2004-05-06/2019', '2005-06-07/2019-05'];
  const view = [Date.UTC(2010, 0), Date.UTC(2016, 0)] as const;
  const { marks, labels } = sceneOf(['1990', ...dates, '2012', '2030'], { scale: 'linear', view });
  expect(new Set(marks.map(({ at, raise = 0 }) => `${at} ${raise}`)).size).toBe(6);
  for (const { leader, marks } of labels) {
    expect(marks).toHaveLength(1);
    for (const [x] of leader) expect(x).toBeGreaterThanOrEqual(0);
  }
});

/** A talk every thirteenth day of a year, and one long before and after. */
const crowded = [
  '1990',
  ...Array.from({ length: 28 }, (_, i) => new Date(Date.UTC(2010, 0, 1 + 13 * i)).toISOString().slice(0, 10)),
  '2030',
];

const symbols = ({ marks }: Scene) => marks.filter(({ form, count }) => form === 'moment' && count === 1);

it('no symbol hides another where the levels have room for them', () => {
  const all = symbols(sceneOf(crowded, { scale: 'linear', width: 4000 }));
  expect(all).toHaveLength(30);
  expect(new Set(all.map(({ raise = 0 }) => raise))).toEqual(new Set([0, 13, 26, 39]));
  for (const raise of [undefined, 13, 26, 39]) {
    const level = all.filter((mark) => mark.raise === raise);
    for (const [i, { at }] of level.slice(1).entries()) expect(at - level[i]!.at).toBeGreaterThanOrEqual(10);
  }
});

it('what is certain stands over the outline of what is only reported, and what is reported alike in it', () => {
  const raisesOf = (...statuses: Entry['status'][]) => {
    const dates = ['2010', '2015', '2015-10', '2020'];
    const entries = dates.map((date, i) => ({ ...talk(date, i), status: statuses[i]! }));
    const scene = layoutCareer(careerOf(entries), wide);
    return symbols(scene).map(({ raise = 0 }) => raise);
  };
  expect(raisesOf('confirmed', 'reported', 'confirmed', 'confirmed')).toEqual([0, 0, 13, 0]);
  expect(raisesOf('confirmed', 'reported', 'reported', 'confirmed')).toEqual([0, 0, 0, 0]);
  expect(raisesOf('confirmed', 'confirmed', 'reported', 'confirmed')).toEqual([0, 0, 0, 0]);
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

it('the bracket of a count has a tooth for each of its symbols, over or beside it', () => {
  const { labels } = layoutCareer(readCareer(hardCareer).career, { ...wide, width: 700 });
  const counts = labels.filter(({ rung, marks }) => rung === 'gathered' && marks[0]!.form === 'moment');
  expect(counts.length).toBeGreaterThan(0);
  for (const { leader, marks, entries } of counts) {
    expect(marks).toHaveLength(entries.length);
    const lowest = Math.max(...leader.map(([, y]) => y));
    const teeth = leader.filter(([, y]) => y === lowest);
    expect(teeth).toHaveLength(marks.length);
    for (const [i, { at, box }] of marks.entries()) {
      expect(Math.abs(teeth[i]![0] - at)).toBeLessThan(10);
      expect(box.y).toBeGreaterThanOrEqual(lowest);
    }
  }
});

it('the line of a symbol passes those that stand over it', () => {
  const { labels, marks } = sceneOf(['2000', '2010-05-05', '2010-05-25', '2010-06-10', '2020'], { scale: 'linear' });
  expect(marks.map(({ raise = 0 }) => raise)).toEqual([0, 0, 13, 26, 0]);
  for (const {
    leader,
    marks: [own],
  } of labels) {
    for (const { at, raise = 0 } of marks) {
      if (raise <= (own!.raise ?? 0)) continue;
      const y = marks[0]!.box.y + 6 - raise;
      const crossed = leader.slice(1).flatMap(([x, y1], i) => (leader[i]![1] >= y && y1 <= y ? x : []));
      for (const x of crossed) expect(Math.abs(x - at)).toBeGreaterThan(6);
    }
  }
});

it('between two symbols over it that are close the line of one passes beside both of their middles', () => {
  const dates = ['2010-03-01', '2010-04-09', '2010-06-10', '2010-06-18'];
  const { labels, marks } = sceneOf(['2000', ...dates, '2020'], { scale: 'linear' });
  expect(marks.map(({ raise = 0 }) => raise)).toEqual([0, 0, 13, 0, 26, 0]);
  const [, , before, , after] = marks;
  const { leader } = labels.find(({ entries: [entry] }) => entry!.date!.edtf === dates[2])!;
  const [foot] = leader.find(([, y]) => y <= after!.box.y + 6)!;
  expect(foot - before!.at).toBeGreaterThan(5);
  expect(after!.at - foot).toBeGreaterThan(2.5);
});
