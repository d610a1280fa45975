import { formatDuration } from '@career-timeline/model';
import { bisectLeft } from 'd3-array';
import { reach, type TimeIndex } from './time-index.js';
import { pxPerTime, type ScalePiece, type TimeScale } from './time-scale.js';

/** A stretch of time that an elastic axis folds, UTC ms. */
export interface Fold {
  readonly from: number;
  readonly to: number;
}

/** A fold in the picture before its text has a place: px of its middle and of its ends along the axis. */
export interface PlacedFold extends Fold {
  readonly at: number;
  readonly ends: readonly [number, number];
  readonly text: string;
}

/** A piece is folded when its time is drawn less than this part as long as in a neighbour. */
const folded = 1 / 2;

/** The strokes of a break need this room, px. */
const leastGap = 12;

/** A gap that fills this part of the view has been opened: there is nothing beside it that it is short against. */
const opened = 1 / 2;

/**
 * Where an elastic axis folds time: one fold for each compressed piece, its longest gap between two events that no moment covers, or its longest at
 * all where each is covered: what is drawn shorter than beside it is always marked.
 *
 * @returns in order of time
 */
export function scaleFolds(scale: TimeScale, moments: TimeIndex<unknown>): Fold[] {
  const density = scale.pieces.map(pxPerTime);
  const foldedPieces = scale.pieces.filter(
    (_, i) => density[i]! < folded * Math.max(density[i - 1] ?? 0, density[i + 1] ?? 0),
  );
  return foldedPieces.flatMap(
    (piece) => longestGap(scale.knots, piece, moments) ?? longestGap(scale.knots, piece) ?? [],
  );
}

/** The longest gap between two neighbouring knots of a piece that none of the moments covers; what covers begins and ends at knots. */
function longestGap(knots: Float64Array, { t0, t1 }: ScalePiece, moments?: TimeIndex<unknown>): Fold | undefined {
  let longest: Fold | undefined;
  for (let i = bisectLeft(knots, t0); i + 1 < knots.length && knots[i + 1]! <= t1; i++) {
    const [from, to] = [knots[i]!, knots[i + 1]!];
    if ((!longest || to - from > longest.to - longest.from) && !(moments && isCovered(from, to, moments)))
      longest = { from, to };
  }
  return longest;
}

function isCovered(from: number, to: number, moments: TimeIndex<unknown>): boolean {
  const [first, last] = reach(moments, from, to);
  for (let i = first; i < last; i++) if (moments.starts[i]! < to && moments.ends[i]! > from) return true;
  return false;
}

/** The folds that are in the view and not opened. */
export function placeFolds(folds: readonly Fold[], scale: TimeScale, width: number, lang: string): PlacedFold[] {
  return folds.flatMap(({ from, to }) => {
    const [x0, x1] = [scale.at(from), scale.at(to)];
    const at = (x0 + x1) / 2;
    const isSeen = at >= 0 && at <= width && x1 - x0 >= leastGap && x1 - x0 < width * opened;
    return isSeen ? { from, to, at, ends: [x0, x1], text: formatDuration(from, to, lang) } : [];
  });
}
