import { timeScale } from '@career-timeline/layout';
import fc from 'fast-check';
import { expect, it } from 'vitest';

const day = 86_400_000;
const year = 365.2425 * day;
const options = { kind: 'elastic', width: 1000, padStart: 8, padEnd: 56 } as const;
const inYear = (n: number) => Date.UTC(n, 0, 1);

// Whole seconds: no date is finer, and of milliseconds a number near today's holds too few digits to tell places on the axis apart.
const times = fc.array(
  fc.integer({ min: -3e9, max: 2e9 }).map((seconds) => seconds * 1000),
  { minLength: 1, maxLength: 300 },
);
/** What nobody sees, px. */
const unseen = 1e-3;
const kinds = fc.constantFrom('elastic' as const, 'linear' as const);
const widths = fc.integer({ min: 280, max: 2000 });

it('timeScale(times) is continuous and strictly increasing from one end of the axis to the other', () => {
  fc.assert(
    fc.property(times, kinds, widths, (times, kind, width) => {
      const { pieces } = timeScale(times, { ...options, kind, width });
      expect(pieces[0]!.x0).toBe(0);
      expect(pieces.at(-1)!.x1).toBe(width);
      for (const [i, { t0, t1, x0, x1 }] of pieces.entries()) {
        expect(t1).toBeGreaterThan(t0);
        expect(x1).toBeGreaterThan(x0);
        if (i > 0) expect([t0, x0]).toEqual([pieces[i - 1]!.t1, pieces[i - 1]!.x1]);
      }
    }),
    { numRuns: 100 },
  );
});

it('timeScale(times).invert(px) is the time that is drawn there, on the axis and beyond it', () => {
  fc.assert(
    fc.property(times, kinds, fc.double({ min: -500, max: 1500, noNaN: true }), (times, kind, px) => {
      const scale = timeScale(times, { ...options, kind });
      expect(scale.at(scale.invert(px))).toBeCloseTo(px, 3);
    }),
    { numRuns: 100 },
  );
});

it('timeScale(times) keeps what it pads free of the times', () => {
  fc.assert(
    fc.property(times, kinds, (times, kind) => {
      const scale = timeScale(times, { ...options, kind });
      for (const time of times) {
        expect(scale.at(time)).toBeGreaterThanOrEqual(8 - unseen);
        expect(scale.at(time)).toBeLessThanOrEqual(1000 - 56 + unseen);
      }
    }),
    { numRuns: 100 },
  );
});

it.each([
  ['every year', (n: number) => inYear(1990 + n)],
  ['every month', (n: number) => Date.UTC(2000, n, 1)],
  ['a month in every year', (n: number) => Date.UTC(1990 + (n >> 1), n % 2, 1)],
  ['a day in every year', (n: number) => inYear(1990 + (n >> 1)) + (n % 2) * day],
  ['two days a fortnight apart in every year', (n: number) => inYear(1990 + (n >> 2)) + [0, 1, 14, 15][n % 4]! * day],
  ['a second in every year', (n: number) => inYear(1990 + (n >> 1)) + (n % 2) * 1000],
])('timeScale(%s) is linear: what is evenly spread is not folded', (_, timeOf) => {
  const even = Array.from({ length: 40 }, (_, n) => timeOf(n));
  const [elastic, linear] = [timeScale(even, options), timeScale(even, { ...options, kind: 'linear' })];
  expect(elastic.pieces).toEqual(linear.pieces);
});

it('timeScale(a crowd, an empty stretch, a crowd) gives the crowds the room', () => {
  const crowd = (from: number) => Array.from({ length: 20 }, (_, n) => inYear(from) + n * 30 * day);
  const scale = timeScale([...crowd(1980), ...crowd(2020)], options);
  expect(scale.pieces).toHaveLength(3);
  const [first, empty, last] = scale.pieces.map(({ x0, x1 }) => x1 - x0);
  expect(empty).toBeLessThan(first! / 4);
  expect(empty).toBeGreaterThanOrEqual(56 - 1e-6);
  expect(first! / last!).toBeCloseTo(1, 0);
});

it('timeScale(three dates in a fortnight of empty years) gives the fortnight more room than a year, and two dates none', () => {
  const days = (...days: number[]) => days.flatMap((n) => [inYear(2008) + n * day, inYear(2008) + (n + 1) * day]);
  const years = Array.from({ length: 16 }, (_, n) => inYear(2000 + n));
  const lengths = (times: readonly number[]) => {
    const { at } = timeScale([...years, ...times], options);
    return [at(inYear(2008) + 15 * day) - at(inYear(2008)), at(inYear(2004)) - at(inYear(2003))] as const;
  };
  const [three, yearBesideThree] = lengths(days(0, 5, 14));
  expect(three).toBeGreaterThan(yearBesideThree);
  const [two, yearBesideTwo] = lengths(days(0, 14));
  expect(two).toBeLessThan(yearBesideTwo / 12);
});

it('timeScale(two dates in a week after many years of events) gives the week no more room than a year', () => {
  const years = Array.from({ length: 40 }, (_, n) => inYear(1960 + n));
  const week = [18, 19, 25, 26].map((n) => inYear(1999) + (108 + n) * day);
  const { at } = timeScale([...years, ...week], options);
  expect(at(week[3]!) - at(week[0]!)).toBeLessThan(at(inYear(1990)) - at(inYear(1989)));
});

it('timeScale(two posts some days apart among many events) draws these days no longer than a season beside them', () => {
  const events = Array.from({ length: 60 }, (_, n) => inYear(1985 + (n >> 1)) + (n % 2) * 100 * day);
  const posts = [298, 299, 304, 310, 311].map((n) => inYear(1998) + n * day);
  const { at } = timeScale([...events, ...posts], options);
  const years = [1994, 1995, 1996, 2000, 2001].map((from) => at(inYear(from + 1)) - at(inYear(from)));
  expect(at(posts.at(-1)!) - at(posts[0]!)).toBeLessThan(Math.min(...years) / 4);
});

it('timeScale(a crowd within 13.8 billion years) still shows the crowd', () => {
  const crowd = Array.from({ length: 30 }, (_, n) => inYear(1990 + n));
  const scale = timeScale([-13.8e9 * year, ...crowd], options);
  expect(scale.at(crowd.at(-1)!) - scale.at(crowd[0]!)).toBeGreaterThan(500);
});

it.each([
  ['no times', []],
  ['one moment', [inYear(2020)]],
  ['one moment, many times', [inYear(2020), inYear(2020), inYear(2020)]],
  ['one moment 13.8 billion years ago', [-13.8e9 * year]],
  ['infinite times only', [-Infinity, Infinity]],
])('timeScale(%s) has a stretch of time around it', (_, times) => {
  const scale = timeScale(times, options);
  for (const time of times.filter(Number.isFinite)) expect(scale.at(time)).toBeCloseTo((8 + 1000 - 56) / 2, 0);
  expect(scale.invert(1000)).toBeGreaterThan(scale.invert(0));
});

it('timeScale(one year) draws as much time before and after', () => {
  const scale = timeScale([inYear(2020), inYear(2021)], options);
  const third = (1000 - 8 - 56) / 3;
  expect(scale.at(inYear(2020))).toBeCloseTo(8 + third, 6);
  expect(scale.at(inYear(2021))).toBeCloseTo(8 + 2 * third, 6);
});

it('timeScale(times).at(Infinity) is infinitely far', () => {
  const scale = timeScale([inYear(2000), inYear(2001), inYear(2020)], options);
  expect([scale.at(-Infinity), scale.at(Infinity)]).toEqual([-Infinity, Infinity]);
});

it('timeScale(times).folds are empty, in order, and drawn at most half as long as the time at one side or the other', () => {
  let found = 0;
  const crowds = fc.array(
    fc.record({
      from: fc.integer({ min: -3e4, max: 2e4 }),
      steps: fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 30 }),
    }),
    { minLength: 1, maxLength: 6 },
  );
  fc.assert(
    fc.property(crowds, widths, (crowds, width) => {
      const times = crowds.flatMap(({ from, steps }) =>
        [from, ...steps.map((step) => from + step)].map((n) => n * day),
      );
      const { at, folds, knots, pieces } = timeScale(times, { ...options, width });
      const density = (from: number, to: number) => (at(to) - at(from)) / (to - from);
      for (const [i, { from, to }] of folds.entries()) {
        found++;
        expect(from).toBeGreaterThanOrEqual(folds[i - 1]?.to ?? -Infinity);
        expect([...knots].filter((knot) => from < knot && knot < to)).toEqual([]);
        const beside = [pieces.find(({ t1 }) => t1 === from), pieces.find(({ t0 }) => t0 === to)];
        const rates = beside.flatMap((piece) => (piece ? density(piece.t0, piece.t1) : []));
        expect(density(from, to)).toBeLessThanOrEqual((Math.max(...rates) / 2) * (1 + unseen));
      }
    }),
    { numRuns: 100 },
  );
  expect(found).toBeGreaterThan(20);
});

it('timeScale(a crowd after sparse years) folds their longest gap, shorter than what is at its sides, and not one that something covers', () => {
  const crowd = Array.from({ length: 30 }, (_, n) => inYear(2020) + n * 30 * day);
  const sparse = [1980, 1984, 1988, 2000, 2010, 2014, 2018].map(inYear);
  const lengths = ({ at }: ReturnType<typeof timeScale>, from: number, to: number) =>
    (at(inYear(to)) - at(inYear(from))) / (to - from);
  const wide = { ...options, width: 1400 };
  const scale = timeScale([...sparse, ...crowd], wide);
  expect(scale.folds).toEqual([{ from: inYear(1988), to: inYear(2000) }]);
  expect(lengths(scale, 1988, 2000)).toBeLessThanOrEqual(lengths(scale, 1984, 1988) / 2);
  expect(lengths(scale, 1988, 2000)).toBeLessThanOrEqual(lengths(scale, 2000, 2010) / 2);
  expect(lengths(scale, 1984, 1988)).toBeCloseTo(lengths(scale, 2000, 2010), 2);

  const isCovered = (from: number) => from === inYear(1988);
  const covered = timeScale([...sparse, ...crowd], { ...wide, isCovered });
  expect(covered.folds).toEqual([{ from: inYear(2000), to: inYear(2010) }]);
});

/** How many times longer than the least the most of what is not folded is drawn. */
function unevenness({ pieces, folds }: ReturnType<typeof timeScale>): number {
  const measured = pieces.filter(({ t0, t1 }) => !folds.some(({ from, to }) => t0 <= from && to <= t1));
  const densities = measured.map(({ t0, t1, x0, x1 }) => (x1 - x0) / (t1 - t0));
  return Math.max(...densities) / Math.min(...densities);
}

const talks = (from: number, count: number, step: number) => Array.from({ length: count }, (_, n) => from + n * step);

it('timeScale(a crowd after sparse years) draws no time that is not folded more than two and a half times longer than other', () => {
  const sparse = talks(inYear(1990), 6, 4 * year);
  expect(unevenness(timeScale([...sparse, ...talks(inYear(2012), 12, 150 * day)], options))).toBeCloseTo(2.5, 6);
});

it('timeScale(a crowded summer of a long life) lets the summer have half the room of its events: a bound would leave it none', () => {
  const life = talks(inYear(1950), 60, year);
  const scale = timeScale([...life, ...talks(inYear(2010), 60, day)], options);
  expect(scale.at(inYear(2010) + 59 * day) - scale.at(inYear(2010))).toBeGreaterThan(
    ((1000 - 8 - 56) / 2) * (1 / 2) * 0.95,
  );
  expect(unevenness(scale)).toBeGreaterThan(3);
});

it('timeScale(a few dates of one week in even years) draws the week like through a lens, and the years by their own events', () => {
  const years = [...talks(inYear(1960), 10, 4 * year), ...talks(inYear(2000), 24, year / 2)];
  const ratio = (times: readonly number[]) => {
    const { at } = timeScale(times, options);
    return (at(inYear(2008)) - at(inYear(2004))) / (at(inYear(1976)) - at(inYear(1972)));
  };
  expect(ratio([...years, ...talks(inYear(2010) + 40 * day, 5, day)])).toBeGreaterThan(ratio(years) * 0.8);
});
