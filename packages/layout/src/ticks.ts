import { dayLength, yearLength } from '@career-timeline/model';
import { sort } from 'd3-array';
import { utcDay, utcMonday, utcMonth, type TimeInterval } from 'd3-time';
import { dateLimit, nameTime, roundYears, yearOf, yearStart, type Naming } from './calendar.js';
import type { Tick } from './scene.js';
import { pxPerTime, type Fold, type ScalePiece, type TimeScale } from './time-scale.js';
import type { Typesetter } from './lines.js';

/** Least distance of ticks of one piece, from one year's text to the next in steps of years, and between two texts, px; beside a fold, whose strokes part them, less. */
const leastStep = 56;
const yearGap = 20;
const textGap = 10;
const foldGap = 6;

/** So far before its tick a text begins that has no room in the middle under it, px. */
const aside = 3;

/** The name of a year so far from the middle under its tick is still seen to be of it, px; farther only if no other year's stroke is nearer. */
const hardlyAside = 4.5;

/** The steps below a year, finest first, with the names that their ticks have alone and with their year. */
const fineSteps: readonly { interval: TimeInterval; length: number; names: readonly [Naming, Naming] }[] = [
  { interval: utcDay, length: dayLength, names: ['month-day', 'year-month-day'] },
  { interval: utcMonday, length: 7 * dayLength, names: ['month-day', 'year-month-day'] },
  { interval: utcMonth, length: yearLength / 12, names: ['month', 'year-month'] },
  { interval: utcMonth.every(3)!, length: yearLength / 4, names: ['month', 'year-month'] },
];

/** A few years are crowded where they are drawn so many times longer than those on both sides. */
const crowded = 2;
const mostCrowded = 3;

/** Of years that tell where a scale changes: that where a fold ends, that where it begins, the next one after it, and those of a crowded year. */
const ranks = { after: 4e300, before: 3e300, next: 2e300, crowded: 1e300 } as const;

/** A year shorter than this has no name of its own, px. */
const leastYear = 4;

interface Candidate {
  readonly time: number;
  readonly level: Tick['level'];
  /** Among years that meet, the rounder one stays: how many years its step has. */
  readonly rank: number;
  readonly names: readonly [Naming, Naming];
  /** From one to the next in its piece, ms; Infinity for years. */
  readonly step: number;
  /** Whether it is the only one of its piece. */
  readonly isLone?: boolean;
}

/**
 * The ticks of an axis, each piece with its own step: days, weeks, months, quarters, or 1, 2, 5, 10, … years.
 *
 * A tick that names no year always follows one that does, so that no month can be taken for that of another year. Texts stand in the
 * middle under their tick, at the frame's ends inside it if no year stands under the stroke of another then, where a fold ends behind it if need be;
 * what has no room is left out, years last.
 *
 * @param width px of the frame
 * @param y of the texts, px
 * @param latest time that is known, UTC ms: what is drawn beyond it has not been and has no dates
 * @param folds what breaks tell the length of
 * @param strokes of the axis, px
 */
export function axisTicks(
  scale: TimeScale,
  { width, y, latest }: { readonly width: number; readonly y: number; readonly latest: number },
  type: Typesetter,
  folds: readonly Fold[],
  strokes: readonly number[],
): Tick[] {
  const candidates = new Map<number, Candidate>();
  const yearStep = type.line(nameTime(scale.invert(width / 2), 'year', type.lang), 'tick').width + yearGap;
  for (const piece of scale.pieces) {
    for (const candidate of pieceTicks(piece, yearStep)) {
      const other = candidates.get(candidate.time);
      if (!other || candidate.rank > other.rank) candidates.set(candidate.time, candidate);
    }
  }

  // Where a year is drawn much longer than those beside it, it is told where it begins and ends.
  for (const [i, piece] of scale.pieces.entries()) {
    const [before, after] = [scale.pieces[i - 1], scale.pieces[i + 1]];
    const isBrief = piece.t1 - piece.t0 < mostCrowded * yearLength;
    if (!isBrief || !before || !after || pxPerTime(piece) < crowded * Math.max(...[before, after].map(pxPerTime)))
      continue;
    const years = roundYears(piece.t0, piece.t1, 1);
    if (years.length < 2) continue;
    for (const time of [years[0]!, years.at(-1)!]) candidates.set(time, yearAt(time, ranks.crowded));
  }

  // Where a fold begins and ends its neighbours' steps may not: years there go before others, so that its length can be told, that with which
  // time goes on first, be it the next one or a month. A day among years would seem to be an event.
  for (const { from, to } of folds) {
    for (const [time, rank] of [
      [from, ranks.before],
      [to, ranks.after],
    ] as const) {
      // Before Christ the year that follows what was has the lesser number, and would seem to be its end.
      if (yearStart(yearOf(time)) === time && (time === to || yearOf(time) > 0))
        candidates.set(time, yearAt(time, rank));
    }
    if (isMonth(to)) {
      if (!candidates.has(to))
        candidates.set(to, { time: to, level: 'minor', rank: 0, names: ['year-month', 'year-month'], step: Infinity });
    } else if (yearOf(to) > 0) {
      const next = yearStart(yearOf(to) + 1);
      if (scale.at(next + yearLength) - scale.at(next) >= leastYear) candidates.set(next, yearAt(next, ranks.next));
    }
  }

  const height = type.lineHeight('tick');
  const place = (candidate: Candidate, naming: Naming, placed: readonly Tick[]): Tick | undefined => {
    const { time, level } = candidate;
    const { text, width: textWidth } = type.line(nameTime(time, naming, type.lang), 'tick');
    // Far years are named in round numbers, which may be the same.
    if (naming === 'year' && placed.some((other) => other.text === text)) return undefined;
    const at = scale.at(time);
    const isBehind = folds.some(({ to }) => to === time) && at + textWidth < width;
    const before = isBehind ? foldGap : textGap;
    const isFree = (x: number) =>
      placed.every(({ box }) => box.x + box.width + before <= x || x + textWidth + textGap <= box.x);
    const isOwn = (x: number) => {
      const middle = x + textWidth / 2;
      const away = Math.abs(middle - at);
      const isNearer = (px: number) => px !== at && Math.abs(px - middle) < away && isYear(scale.invert(px));
      return naming !== 'year' || away <= hardlyAside || !strokes.some(isNearer);
    };
    const inside = Math.min(Math.max(at - textWidth / 2, 0), width - textWidth);
    const x = [inside, ...(isBehind ? [at - aside] : [])].find((x) => isOwn(x) && isFree(x));
    return x === undefined ? undefined : { time, at, text, level, box: { x, y, width: textWidth, height } };
  };

  // A time within a fold would be counted with those at its sides, and what the break tells of its length denied.
  const isFolded = (time: number) => folds.some(({ from, to }) => from < time && time < to);
  const isShown = ({ time }: Candidate) =>
    time <= latest && scale.at(time) >= 0 && scale.at(time) <= width && !isFolded(time);
  const seen = [...candidates.values()].filter(isShown);
  // One day or month alone among years tells of no step.
  const steps = seen.filter(({ isLone }) => !isLone);
  const all = (steps.length ? steps : seen).filter(({ level, names, step }) => {
    // Quarters beside months would have the same names.
    const isAgain = (other: Candidate) => other.names[0] === names[0] && other.step < step;
    return level === 'major' || !seen.some(isAgain);
  });
  type.measure(
    all.map(({ time, level, names }) => [nameTime(time, level === 'major' ? 'year' : names[0], type.lang), 'tick']),
  );
  const years: Tick[] = [];
  for (const candidate of all
    .filter(({ level }) => level === 'major')
    .sort((a, b) => b.rank - a.rank || a.time - b.time)) {
    const tick = place(candidate, 'year', years);
    if (tick) years.push(tick);
  }

  // A piece that is too short for its step, or all of whose years meet others or the frame's end, has another year that has room.
  for (const piece of scale.pieces) {
    const isInside = (time: number) => time > piece.t0 && time < piece.t1;
    const isTold =
      years.some(({ time }) => isInside(time)) || all.some(({ time, level }) => level === 'minor' && isInside(time));
    if (isTold || piece.x1 - piece.x0 < leastStep / 2) continue;
    for (const candidate of yearsWithin(piece).filter(isShown)) {
      const tick = place(candidate, 'year', years);
      if (!tick) continue;
      years.push(tick);
      all.push(candidate);
      break;
    }
  }

  const yearTimes = new Map(years.map((tick) => [tick.time, tick]));
  const ticks: Tick[] = [];
  let named: number | undefined;
  all.sort((a, b) => a.time - b.time);
  for (const [i, candidate] of all.entries()) {
    // One month alone between years would not be seen to be of the year before it.
    const isAmong = [-2, -1, 1, 2].some((step) => all[i + step]?.level === 'minor');
    const isNamed = isAmong && yearOf(candidate.time) === named;
    const major = yearTimes.get(candidate.time);
    const tick = major ?? place(candidate, candidate.names[isNamed ? 0 : 1], [...years, ...ticks]);
    if (!tick) continue;
    named = yearOf(tick.time);
    ticks.push(tick);
  }
  return ticks;
}

/** Whether a year begins there, about. */
function isYear(time: number): boolean {
  const start = yearStart(yearOf(time + dayLength));
  return Math.abs(time - start) < dayLength;
}

const isMonth = (time: number) => Math.abs(time) < dateLimit && utcMonth(new Date(time)).getTime() === time;

/**
 * The times of one piece that are worth a tick.
 *
 * @param yearStep least distance of two years, px
 */
function pieceTicks(piece: ScalePiece, yearStep: number): Candidate[] {
  const { t0, t1 } = piece;
  const leastTime = leastStep / pxPerTime(piece);
  const fine =
    Math.max(Math.abs(t0), Math.abs(t1)) < dateLimit ? fineSteps.find(({ length }) => length >= leastTime) : undefined;
  if (fine) {
    const dates = fine.interval.range(fine.interval.ceil(new Date(t0)), new Date(t1 + 1));
    const isLone = dates.length < 2;
    return dates.map((date) => {
      const isYear = date.getUTCMonth() === 0 && date.getUTCDate() === 1;
      return {
        time: date.getTime(),
        level: isYear ? 'major' : 'minor',
        rank: isYear ? 1 : 0,
        names: fine.names,
        step: fine.length,
        isLone,
      };
    });
  }
  return yearTicks(t0, t1, Math.max(1, niceStep(yearStep / pxPerTime(piece) / yearLength)));
}

const yearTicks = (t0: number, t1: number, step: number): Candidate[] =>
  roundYears(t0, t1, step).map((time) => yearAt(time, step));

const yearAt = (time: number, rank: number): Candidate => ({
  time,
  level: 'major',
  rank,
  names: ['year', 'year'],
  step: Infinity,
});

/** Years of a piece in steps of about a quarter of it, from its middle outwards. */
function yearsWithin({ t0, t1 }: ScalePiece): Candidate[] {
  const years = yearTicks(t0, t1, Math.max(1, niceStep((t1 - t0) / yearLength / 4)));
  return sort(years, ({ time }) => Math.abs(time - (t0 + t1) / 2));
}

/** The least of 1, 2, 5, 10, 20, 50, … that is not less than `least`. */
function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 5].find((factor) => factor * power >= least) ?? 10) * power;
}
