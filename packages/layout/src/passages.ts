// The time between the entries of a vertical list: how much room it has, and where it is folded.
import { median, pairs } from 'd3-array';
import type { DatedEntry } from './spans.js';
import type { Fold } from './time-scale.js';

/** Room for time that passes, px: for each time that it is twice the usual, and at most. */
const doubling = 10;
const mostRoom = { elastic: 30, linear: 240 } as const;

/** A gap is folded when its time to the px is more than this many times the median. */
const folded = 4;

/** Entries that stand beside each other, and the time that they begin at, UTC ms. */
export interface Stop {
  readonly entries: readonly DatedEntry[];
  readonly time: number;
  /** Height of their text with the room after it, px. */
  readonly pitch: number;
}

/** What lies between two stops: room, px, or a fold over a stretch in which nothing happens or goes on, UTC ms. */
export interface Passage {
  readonly room: number;
  readonly fold?: readonly [from: number, to: number];
}

/**
 * The passages between stops.
 *
 * @param stops n of them, in order of time
 * @param folds those of a horizontal axis: what is told there is told here
 * @returns n - 1
 */
export function passagesBetween(
  stops: readonly Stop[],
  scale: 'elastic' | 'linear',
  folds: readonly Fold[],
): Passage[] {
  const rates = pairs(stops, (stop, next) => (next.time - stop.time) / stop.pitch);
  const usual = median(rates.filter((rate) => rate > 0 && rate < Infinity)) ?? Infinity;
  let covered = -Infinity;
  return pairs(stops, (stop, next) => {
    for (const { date } of stop.entries) {
      covered = Math.max(covered, date.end.state === 'unknown' ? date.extent.startMax : date.extent.endMax);
    }
    const step = next.time - stop.time;
    const isEmpty = next.time - covered > step / 2;
    const isTold = folds.some(({ from, to }) => from >= covered && to <= next.time);
    if (isEmpty && (isTold || step > folded * usual * stop.pitch)) return { room: 0, fold: [covered, next.time] };
    // Nobody knows how long it was since what has no beginning.
    return { room: step > 0 && step < Infinity ? roomAfter(stop, step / usual, scale) : 0 };
  });
}

/**
 * Room for time that passes after a stop, px: on a linear scale as long as it is, up to a bound; on an elastic one a little more for
 * each doubling.
 *
 * @param natural the px that the time until the next one has at the usual rate
 */
function roomAfter({ pitch }: Stop, natural: number, scale: 'elastic' | 'linear'): number {
  return scale === 'linear'
    ? Math.min(mostRoom.linear, Math.max(0, natural - pitch))
    : Math.min(mostRoom.elastic, doubling * Math.log2(Math.max(1, natural / pitch)));
}
