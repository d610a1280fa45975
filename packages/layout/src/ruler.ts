// What shows that an elastic axis is not even: strokes from one unit of time to the next, near each other where time is drawn short.
import { dayLength, yearLength } from '@career-timeline/model';
import { extent, median, min, sort, sum } from 'd3-array';
import { utcDay, utcMonth } from 'd3-time';
import type { PlacedFold } from './breaks.js';
import type { CareerBase } from './career-base.js';
import { dateLimit, nameLength, roundYears } from './calendar.js';
import type { Frame } from './frame.js';
import type { Scene } from './scene.js';
import { pxPerTime, type Fold, type ScalePiece, type TimeScale } from './time-scale.js';

/** Least distance of two strokes, px. */
const leastStep = 4;

/** All pieces have the same unit, the finest that has room in each but for remote ones: those drawn so many times shorter than this part of the axis. */
const usual = 3 / 4;
const remoteness = 20;

/** A piece of fewer units has finer strokes if it has room for some, px apart: one or two would seem to be units of another length. */
const mostShort = 2;
const leastSubstep = 3;
const leastSubunits = 6;

/** A piece that fills this part of the view has nothing beside it that it is short against. */
const opened = 1 / 2;

/**
 * Where each day, month, year, decade, … begins along an axis whose scale changes. A piece with no room for the unit has none, nor has
 * what a break tells the length of, nor what has not been yet; one that is hardly longer than the unit has those of a finer one too, since the scale changes within it.
 *
 * @param scale of the view
 * @param placed the breaks that are in it
 * @returns px, rising; no strokes where all time is drawn alike
 */
export function rulerOf(
  { scale: whole, axis: { domain } }: CareerBase,
  scale: TimeScale,
  placed: readonly PlacedFold[],
  { width, type }: Pick<Frame, 'width' | 'type'>,
): Pick<Scene, 'ruler' | 'unit' | 'subunits' | 'folded'> {
  if (whole.pieces.length < 2) return { ruler: [], subunits: [], folded: [] };
  const [from, to] = [scale.invert(0), scale.invert(1)];
  const zoom = 1 / (whole.at(to) - whole.at(from));
  const unit = unitOf(leastStep / (leastDensity(whole) * zoom));
  const isLeftOut = (time: number) => time > domain[1] || whole.folds.some(({ from, to }) => time > from && time < to);
  const hasRoom = (piece: ScalePiece) => unit.length * pxPerTime(piece) >= leastStep;
  const isShort = ({ t0, t1 }: ScalePiece) => t1 - t0 < mostShort * unit.length;
  const remote = scale.pieces.filter((piece) => !hasRoom(piece) && piece.x1 - piece.x0 < width * opened);
  const subunits = scale.pieces.filter(isShort).flatMap((piece) => {
    const finer = unitOf(leastSubstep / pxPerTime(piece));
    const times = finer.length < unit.length ? finer.times(piece).filter((time) => time <= domain[1]) : [];
    return times.length >= leastSubunits ? [{ finer, times }] : [];
  });
  const finer = sort(subunits, ({ finer }) => -finer.length).map(({ finer }) => finer.name(type.lang));
  // More than two would not be read.
  const names = [...new Set([unit.name(type.lang), ...finer])];
  return {
    // The end of a piece is told too, which the next one, if it has no room, would not tell.
    ruler: [
      ...new Set(scale.pieces.filter(hasRoom).flatMap((piece) => unit.times(piece).filter((time) => !isLeftOut(time)))),
    ].map(scale.at),
    ...(isUneven(whole.pieces) && { unit: names.length > 2 ? names[0]! : names.join(' / ') }),
    subunits: subunits.flatMap(({ times }) => times.map(scale.at)),
    folded: [
      ...remote.map(({ x0, x1 }) => [x0, x1] as const),
      ...placed.map(({ ends }) => ends).filter(([from]) => !remote.some(({ x0, x1 }) => from >= x0 && from < x1)),
    ],
  };
}

/** From here on a reader must know that an axis is not even: some time is drawn so many times longer than other. */
const uneven = 2;

function isUneven(pieces: readonly ScalePiece[]): boolean {
  const [least, most] = extent(pieces, pxPerTime) as [number, number];
  return most >= uneven * least;
}

/** How long time is drawn at least where it is neither folded nor remote, px for each ms. */
function leastDensity({ pieces, folds }: TimeScale): number {
  const measured = pieces.filter(({ t0, t1 }) => !folds.some(({ from, to }) => from >= t0 && to <= t1));
  let rest = usual * sum(measured, ({ x0, x1 }) => x1 - x0);
  const dense = sort(measured, (piece) => -pxPerTime(piece));
  const usualPiece = dense.find(({ x0, x1 }) => (rest -= x1 - x0) <= 0) ?? dense.at(-1)!;
  return min(measured.map(pxPerTime).filter((density) => density * remoteness >= pxPerTime(usualPiece)))!;
}

/** On a rail strokes may be nearer, px: there is no more room for the time between two texts, and dots would say nothing of its length. */
const leastRailStep = 2;

/** What is shorter is told by months: a few years would be a few strokes. */
const fewYears = 3;

/**
 * The strokes of a rail: months of a few years, else years, decades, … as the usual piece has room for.
 *
 * @param pieces of the rail, or of a part of it, along y
 * @param domain the earliest and the latest time of all: parts of one rail have the same unit, UTC ms
 * @returns px; no strokes where a piece has no room for them, or a fold tells how long it is
 */
export function railRuler(
  pieces: readonly ScalePiece[],
  folds: readonly Pick<Fold, 'from' | 'to'>[],
  [from, to]: readonly [number, number],
  lang: string,
): Pick<Scene, 'ruler' | 'unit' | 'folded'> {
  if (!pieces.length) return { ruler: [], folded: [] };
  const least = to - from < fewYears * yearLength ? yearLength / 12 : yearLength;
  const unit = unitOf(Math.max(least, leastStep / median(pieces, pxPerTime)!));
  const hasRoom = (piece: ScalePiece) => unit.length * pxPerTime(piece) >= leastRailStep;
  const measured = pieces.filter((piece) => !folds.some(({ from, to }) => from < piece.t1 && to > piece.t0));
  const told = measured.filter(hasRoom);
  // Where time stands still beside several texts it begins at the first.
  const strokes = new Map<number, number>();
  for (const piece of told)
    for (const time of unit.times(piece)) if (!strokes.has(time)) strokes.set(time, timeToPx(piece, time));
  const ruler = [...strokes.values()];
  const at = (time: number) => timeToPx(pieces.find(({ t1 }) => t1 >= time) ?? pieces.at(-1)!, time);
  return {
    ruler,
    ...(ruler.length > 0 && isUneven(pieces) && { unit: unit.name(lang) }),
    folded: [
      ...folds.map(({ from, to }) => [at(from), at(to)] as const),
      ...measured.filter((piece) => !hasRoom(piece)).map(({ x0, x1 }) => [x0, x1] as const),
    ],
  };
}

const timeToPx = ({ t0, t1, x0, x1 }: ScalePiece, time: number) => x0 + ((time - t0) / (t1 - t0)) * (x1 - x0);

interface Unit {
  /** About, ms. */
  readonly length: number;
  /** In words. */
  readonly name: (lang: string) => string;
  /** From the start of a piece to its end, both with it. */
  readonly times: (piece: ScalePiece) => readonly number[];
}

/** The finest unit that is not shorter than `least`, ms. */
function unitOf(least: number): Unit {
  for (const [unit, interval, length] of [
    ['day', utcDay, dayLength],
    ['month', utcMonth, yearLength / 12],
  ] as const) {
    if (length < least) continue;
    const isFar = ({ t0, t1 }: ScalePiece) => Math.max(-t0, t1) > dateLimit;
    return {
      length,
      name: (lang) => nameLength(1, unit, lang),
      times: (piece) =>
        isFar(piece) ? [] : interval.range(interval.ceil(new Date(piece.t0)), new Date(piece.t1 + 1)).map(Number),
    };
  }
  const step = 10 ** Math.max(0, Math.ceil(Math.log10(least / yearLength)));
  return {
    length: step * yearLength,
    name: (lang) => nameLength(step, 'year', lang),
    times: ({ t0, t1 }) => roundYears(t0, t1, step),
  };
}
