// Things in order of time, so that what lies in a stretch of time is found by bisection and not by looking at all.
import { bisectLeft, bisectRight, range } from 'd3-array';

/** n things in order of their times; those of one time keep the order that they came in. */
export interface TimeIndex<T> {
  readonly items: readonly T[];
  readonly times: Float64Array;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** The latest end of all up to each, and the earliest start of all from each on: both rise. */
  readonly endsUntil: Float64Array;
  readonly startsFrom: Float64Array;
}

/** n of each, in UTC ms; ±Infinity where a side is open. */
export type TimeColumns = Pick<TimeIndex<unknown>, 'times' | 'starts' | 'ends'>;

/** @param unordered n things, with the time by which each is ordered and from when to when it can be seen */
export function timeIndex<T>(unordered: readonly T[], columns: TimeColumns): TimeIndex<T> {
  const order = orderOf(columns.times);
  const sorted = (column: Float64Array) => (order ? column.map((_, i) => column[order[i]!]!) : column);
  const [times, starts, ends] = [sorted(columns.times), sorted(columns.starts), sorted(columns.ends)];
  const [endsUntil, startsFrom] = [ends.slice(), starts.slice()];
  for (let i = 1; i < ends.length; i++) endsUntil[i] = Math.max(endsUntil[i - 1]!, ends[i]!);
  for (let i = starts.length - 2; i >= 0; i--) startsFrom[i] = Math.min(startsFrom[i + 1]!, starts[i]!);
  return { items: permuted(unordered, order), times, starts, ends, endsUntil, startsFrom };
}

/** The order of times, those that are alike as they came; undefined where they are in order already. */
export function orderOf(times: Float64Array): Uint32Array | undefined {
  let i = 1;
  while (i < times.length && times[i - 1]! <= times[i]!) i++;
  if (i >= times.length) return undefined;
  // A difference of infinite times is no number.
  return new Uint32Array(times.length)
    .map((_, i) => i)
    .sort((a, b) => {
      const [x, y] = [times[a]!, times[b]!];
      return x < y ? -1 : x > y ? 1 : a - b;
    });
}

/** The items in an order, or as they are. */
export function permuted<T>(items: readonly T[], order: Uint32Array | undefined): readonly T[] {
  if (!order) return items;
  const list = new Array<T>(items.length);
  for (let i = 0; i < list.length; i++) list[i] = items[order[i]!]!;
  return list;
}

/** The narrowest range `[first, last)` outside of which nothing can be seen between two times; inside there may be gaps. */
export function reach({ endsUntil, startsFrom }: TimeIndex<unknown>, from: number, to: number): [number, number] {
  const first = bisectRight(endsUntil, from);
  return [first, Math.max(first, bisectLeft(startsFrom, to))];
}

/** What can be seen of an index between two times. */
export interface Seen<T> extends Pick<TimeIndex<T>, 'items' | keyof TimeColumns> {
  /** Which of the index each is. */
  readonly ranks: Uint32Array;
}

/**
 * What can be seen between two times, ordered by the time that each is given: of what is cut, the middle of what is seen of the stretch in
 * whose middle it stands.
 *
 * @param until the end of that stretch, UTC ms; it begins with the item
 */
export function seenBetween<T>(index: TimeIndex<T>, from: number, to: number, until: (item: T) => number): Seen<T> {
  const { items, times, starts, ends, startsFrom, endsUntil } = index;
  const [first, last] = reach(index, from, to);
  const seenAt = (i: number) => Math.max(from, (Math.max(starts[i]!, from) + Math.min(until(items[i]!), to)) / 2);
  // Of those between these two nothing is cut. The others may belong among them.
  const whole0 = bisectLeft(startsFrom, from, first, last);
  const whole1 = bisectRight(endsUntil, to, whole0, last);
  const cut = [...range(first, whole0), ...range(whole1, last)]
    .filter((i) => starts[i]! < to && ends[i]! > from)
    .sort((a, b) => seenAt(a) - seenAt(b));

  const runs: [first: number, last: number][] = [];
  let next = whole0;
  for (const i of cut) {
    const at = bisectLeft(times, seenAt(i), next, whole1);
    runs.push([next, at], [i, i + 1]);
    next = at;
  }
  runs.push([next, whole1]);
  const column = (of: Float64Array) => {
    const joined = new Float64Array(whole1 - whole0 + cut.length);
    let at = 0;
    for (const run of runs) {
      const part = of.subarray(...run);
      joined.set(part, at);
      at += part.length;
    }
    return joined;
  };
  const seenTimes = column(times);
  const ranks = new Uint32Array(seenTimes.length);
  let seen = 0;
  for (const [first, last] of runs) for (let i = first; i < last; i++) ranks[seen++] = i;
  for (const [place, rank] of ranks.entries()) if (rank < whole0 || rank >= whole1) seenTimes[place] = seenAt(rank);
  return {
    items: ([] as T[]).concat(...runs.map((run) => items.slice(...run))),
    times: seenTimes,
    starts: column(starts),
    ends: column(ends),
    ranks,
  };
}
