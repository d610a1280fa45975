import { yearLength } from '@career-timeline/model';
import { bisector } from 'd3-array';
import { elasticParts, type Events } from './elastic-parts.js';

/** A stretch of time drawn evenly: UTC ms `t0 < t1` at px `x0 < x1`. */
export interface ScalePiece {
  readonly t0: number;
  readonly t1: number;
  readonly x0: number;
  readonly x1: number;
}

/** How long time is drawn in a piece, px for each ms. */
export const pxPerTime = ({ t0, t1, x0, x1 }: ScalePiece): number => (x1 - x0) / (t1 - t0);

/** A stretch of time in which nothing begins or ends and which an elastic axis folds, UTC ms. */
export interface Fold {
  readonly from: number;
  readonly to: number;
}

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
  /** Where time is drawn shorter than beside it, in order. */
  readonly folds: readonly Fold[];
}

export interface TimeScaleOptions extends Events {
  /** `elastic` gives dense times more room; `linear` draws all time alike. */
  readonly kind: 'elastic' | 'linear';
  /** Length of the axis, px, > 0. */
  readonly width: number;
  /** Room before the first and after the last time, px, together less than `width`. */
  readonly padStart: number;
  readonly padEnd: number;
}

/**
 * A scale on which the given times have room.
 *
 * @param times UTC ms, in any order; infinite ones are passed over. One moment or none is set in a stretch of time around it.
 */
export function timeScale(
  times: Iterable<number>,
  { kind, width, padStart, padEnd, ...events }: TimeScaleOptions,
): TimeScale {
  const given = distinctTimes(times);
  const knots = given.length > 2 ? given : widened(given);
  const room = width - padStart - padEnd;
  const parts =
    kind === 'elastic'
      ? elasticParts(knots, room, events)
      : [{ from: 0, to: knots.length - 1, length: room, isFold: false }];
  let x = padStart;
  const pieces = parts.map(({ from, to, length }) => ({ t0: knots[from]!, t1: knots[to]!, x0: x, x1: (x += length) }));
  const folds = pieces.filter((_, i) => parts[i]!.isFold).map(({ t0, t1 }) => ({ from: t0, to: t1 }));
  return scaleOf(extended(pieces, width), given, folds);
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
  const margin = Math.max(last - first, first === last ? yearLength : 0, Math.abs(first) * 1e-12);
  return distinctTimes([first - margin, first, last, last + margin]);
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
  return scaleOf(pieces, scale.knots, scale.folds);
}

const timeAt = ({ t0, t1, x0, x1 }: ScalePiece, px: number) => t0 + ((px - x0) / (x1 - x0)) * (t1 - t0);

const byTime = bisector((piece: ScalePiece) => piece.t0);
const byPx = bisector((piece: ScalePiece) => piece.x0);

function scaleOf(pieces: readonly ScalePiece[], knots: Float64Array, folds: readonly Fold[]): TimeScale {
  const piece = (index: number) => pieces[Math.max(0, index - 1)]!;
  return {
    at: (time) => {
      const { t0, t1, x0, x1 } = piece(byTime.right(pieces, time));
      return x0 + ((time - t0) / (t1 - t0)) * (x1 - x0);
    },
    invert: (px) => timeAt(piece(byPx.right(pieces, px)), px),
    pieces,
    knots,
    folds,
  };
}
