import { formatDuration } from '@career-timeline/model';
import { greatest, pairs, sort } from 'd3-array';
import type { TimeScale } from './time-scale.js';

/** A folded stretch of the axis before its text has a place: UTC ms, and px of its middle. */
export interface Fold {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly text: string;
}

/** A piece is folded when its time is drawn less than this part as long as in a neighbour. */
const folded = 1 / 2;

/** The strokes of a break need this room, px. */
const leastGap = 12;

/**
 * Where an elastic axis folds time: one break for each compressed piece, in its longest gap between two events that no moment
 * covers.
 *
 * @param covered what moments lie in, as `[from, to)` in UTC ms, in any order
 * @returns in order of time; none for a piece whose every gap is covered
 */
export function axisBreaks(scale: TimeScale, covered: readonly (readonly [number, number])[], lang: string): Fold[] {
  const density = scale.pieces.map(({ t0, t1, x0, x1 }) => (x1 - x0) / (t1 - t0));
  const gaps = emptyGaps(scale.knots, covered);
  return scale.pieces.flatMap(({ t0, t1 }, i) => {
    if (density[i]! >= folded * Math.max(density[i - 1] ?? 0, density[i + 1] ?? 0)) return [];
    const inside = gaps.filter(([from, to]) => from >= t0 && to <= t1);
    const longest = greatest(inside, ([from, to]) => to - from);
    if (!longest) return [];
    const [from, to] = longest;
    const [x0, x1] = [scale.at(from), scale.at(to)];
    return x1 - x0 < leastGap ? [] : { from, to, at: (x0 + x1) / 2, text: formatDuration(from, to, lang) };
  });
}

/** The gaps between neighbouring knots that nothing covers; what covers begins and ends at knots. */
function emptyGaps(knots: readonly number[], covered: readonly (readonly [number, number])[]): [number, number][] {
  const ordered = sort(covered, ([from]) => from);
  let [next, end] = [0, -Infinity];
  return pairs(knots).filter(([from]) => {
    for (; next < ordered.length && ordered[next]![0] <= from; next++) end = Math.max(end, ordered[next]![1]);
    return end <= from;
  });
}
