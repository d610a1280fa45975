import { bisector, sum } from 'd3-array';
import { densityBlocks } from './density-blocks.js';

/** A stretch of time drawn evenly: UTC ms `t0 < t1` at px `x0 < x1`. */
export interface ScalePiece {
  readonly t0: number;
  readonly t1: number;
  readonly x0: number;
  readonly x1: number;
}

/** How long time is drawn in a piece, px for each ms. */
export const pxPerTime = ({ t0, t1, x0, x1 }: ScalePiece): number => (x1 - x0) / (t1 - t0);

/** Time along an axis: piecewise linear, continuous, strictly increasing, and defined for all time. */
export interface TimeScale {
  /** px of a time in UTC ms; beyond the axis the outer pieces go on, so that infinite times are infinitely far. */
  readonly at: (time: number) => number;
  /** Time in UTC ms at px. */
  readonly invert: (px: number) => number;
  /** The pieces from the axis' start to its end, each beginning where the one before ends. */
  readonly pieces: readonly ScalePiece[];
  /** The times that it was made for, UTC ms, sorted, each once. */
  readonly knots: Float64Array;
}

export interface TimeScaleOptions {
  /** `elastic` gives dense times more room; `linear` draws all time alike. */
  readonly kind: 'elastic' | 'linear';
  /** Length of the axis, px, > 0. */
  readonly width: number;
  /** Room before the first and after the last time, px, together less than `width`. */
  readonly padStart: number;
  readonly padEnd: number;
  /** How many times the room of its events a stretch of an elastic scale needs for its texts; 1 where absent. */
  readonly need?: (from: number, to: number) => number;
}

/** Room for the text of a break in the shortest piece, and the least of one that is denser than those beside it and has none, px. */
const leastPiece = { folded: 56, dense: 12 } as const;

const year = 365.2425 * 86_400_000;

/**
 * A scale on which the given times have room.
 *
 * @param times UTC ms, in any order; infinite ones are passed over. One moment or none is set in a stretch of time around it.
 */
export function timeScale(
  times: Iterable<number>,
  { kind, width, padStart, padEnd, need = () => 1 }: TimeScaleOptions,
): TimeScale {
  const given = distinctTimes(times);
  const knots = given.length > 2 ? given : widened(given);
  const room = width - padStart - padEnd;
  const blocks = kind === 'elastic' ? densityBlocks(knots) : [{ from: 0, to: knots.length - 1 }];
  // A block's rate of events by Jeffreys' prior: half an event more than were seen.
  const weights = blocks.map(({ from, to }) => (to - from + 0.5) * need(knots[from]!, knots[to]!));
  const densities = blocks.map(({ from, to }, i) => weights[i]! / (knots[to]! - knots[from]!));
  const isDense = (i: number) => densities[i]! >= Math.max(densities[i - 1] ?? 0, densities[i + 1] ?? 0);
  const least = (i: number) => Math.min(leastPiece[isDense(i) ? 'dense' : 'folded'], room / (2 * blocks.length));
  const lengths = shares(weights, room, least);
  let x = padStart;
  const pieces = blocks.map(({ from, to }, i) => ({ t0: knots[from]!, t1: knots[to]!, x0: x, x1: (x += lengths[i]!) }));
  return scaleOf(extended(pieces, width), given);
}

/** The finite times, sorted, each once. */
function distinctTimes(times: Iterable<number>): Float64Array {
  const sorted = Float64Array.from(times).filter(Number.isFinite).sort();
  let n = 0;
  for (const time of sorted) if (!n || time !== sorted[n - 1]) sorted[n++] = time;
  return sorted.subarray(0, n);
}

/** A single date would fill the axis: as much time before and after shows how long it is. */
function widened([first = 0, last = first]: Float64Array): Float64Array {
  // Far from 1970 a year is less than the spacing of numbers.
  const margin = Math.max(last - first, first === last ? year : 0, Math.abs(first) * 1e-12);
  return distinctTimes([first - margin, first, last, last + margin]);
}

/** Parts `total` by `weights`, no part shorter than its least. */
function shares(weights: readonly number[], total: number, least: (i: number) => number): number[] {
  const short = new Set<number>();
  for (;;) {
    const rest = total - sum(short, least);
    const all = sum(weights, (weight, i) => (short.has(i) ? 0 : weight));
    const parts = weights.map((weight, i) => (short.has(i) ? least(i) : (weight / all) * rest));
    const tooShort = parts.findIndex((part, i) => part < least(i) && !short.has(i));
    if (tooShort < 0) return parts;
    short.add(tooShort);
  }
}

/** Lets the outer pieces go on to the ends of the axis. */
function extended(pieces: readonly ScalePiece[], width: number): ScalePiece[] {
  return pieces.map((piece, i) => {
    const slope = (piece.t1 - piece.t0) / (piece.x1 - piece.x0);
    const [first, last] = [i === 0, i === pieces.length - 1];
    return {
      t0: first ? piece.t0 - piece.x0 * slope : piece.t0,
      t1: last ? piece.t1 + (width - piece.x1) * slope : piece.t1,
      x0: first ? 0 : piece.x0,
      x1: last ? width : piece.x1,
    };
  });
}

/**
 * The part of a scale that lies between two places on its axis, drawn over the whole axis: zooming is even at every place, so that
 * what is compressed stays so against its neighbours.
 *
 * @param from px on the axis of `scale`; `to` > `from`
 * @param width length of both axes, px
 */
export function zoomedScale(scale: TimeScale, from: number, to: number, width: number): TimeScale {
  const factor = width / (to - from);
  const pieces = scale.pieces
    .filter(({ x0, x1 }) => x1 > from && x0 < to)
    .map((piece): ScalePiece => {
      const [x0, x1] = [Math.max(piece.x0, from), Math.min(piece.x1, to)];
      return {
        t0: x0 === piece.x0 ? piece.t0 : timeAt(piece, x0),
        t1: x1 === piece.x1 ? piece.t1 : timeAt(piece, x1),
        x0: (x0 - from) * factor,
        x1: (x1 - from) * factor,
      };
    });
  return scaleOf(pieces, scale.knots);
}

const timeAt = ({ t0, t1, x0, x1 }: ScalePiece, px: number) => t0 + ((px - x0) / (x1 - x0)) * (t1 - t0);

const byTime = bisector((piece: ScalePiece) => piece.t0);
const byPx = bisector((piece: ScalePiece) => piece.x0);

function scaleOf(pieces: readonly ScalePiece[], knots: Float64Array): TimeScale {
  const piece = (index: number) => pieces[Math.max(0, index - 1)]!;
  return {
    at: (time) => {
      const { t0, t1, x0, x1 } = piece(byTime.right(pieces, time));
      return x0 + ((time - t0) / (t1 - t0)) * (x1 - x0);
    },
    invert: (px) => timeAt(piece(byPx.right(pieces, px)), px),
    pieces,
    knots,
  };
}
