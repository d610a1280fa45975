// What strokes along the axis leave free: where time is folded, and where a line passes.
import type { Scene } from '@career-timeline/layout';
import { pairs, sort } from 'd3-array';

/** Height of the line that heads a bar, px. */
export const barLine = 3;

/** Half of what is torn out of the axis, and of the heads of bars that run on, where time is folded, px. */
export const tear = 4;

export const isTorn = (a: number, b: number, at: number, half: number = tear) => at - half > a && at + half < b;

/** Half of what a bar beside a rail leaves free for the line from another bar to its text, px. */
const passage = 0.5;

/** Where the lines from bars to their texts pass `c` across a rail, px along it. */
const passing = ({ layout, labels }: Scene, c: number) =>
  layout === 'horizontal'
    ? []
    : labels.flatMap(({ leader: [start, turn] }) =>
        start && turn && Math.min(start[0], turn[0]) < c && c < Math.max(start[0], turn[0]) ? start[1] : [],
      );

/** The pieces of what goes from `a` to `b` along the axis, at `c` across it. */
export function pieces(scene: Scene, a: number, b: number, c: number): (readonly [number, number])[] {
  const gaps = [
    ...scene.breaks.flatMap(({ at }) => (isTorn(a, b, at) ? [[at - tear, at + tear] as const] : [])),
    ...passing(scene, c).flatMap((at) => (isTorn(a, b, at, passage) ? [[at - passage, at + passage] as const] : [])),
  ];
  const ends = [a, ...sort(gaps, ([from]) => from).flat(), b];
  return pairs(ends).filter(([from, to], i) => i % 2 === 0 && from < to);
}
