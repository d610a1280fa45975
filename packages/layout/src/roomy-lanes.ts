// Bars of few lanes stand where their names have room.
import { sort } from 'd3-array';
import type { LaneSpan } from './lanes.js';

/** What moves as one: a bar, or those of a promotion. */
export interface LaneRun extends LaneSpan {
  /** Where the last of its bars starts, which has the room after it, px. */
  readonly last: number;
}

/** So much room from its start to the next bar a name asks for, px: a title in two or three lines. */
const wanted = 130;

/** Neighbours of one group are parted only where that gives so much more room, px; and no bar moves for less. */
const apart = 40;
const leastGain = 12;

/** More bars have no room for their names anyway. */
const mostBars = 120;
const mostPasses = 6;

/**
 * Moves runs to other lanes as long as that gives names more room, by the best move of each in turn. As many lanes as before, in none of
 * which two overlap.
 *
 * @param runs n runs, px
 * @param lanes n lane numbers
 * @param length where the last one of a lane has its room's end, px
 * @returns n lane numbers
 */
export function roomyLanes(runs: readonly LaneRun[], lanes: readonly number[], length: number): number[] {
  if (runs.length > mostBars) return [...lanes];
  const order = sort(runs.keys(), (i) => runs[i]!.start);
  // A life is read from its start in the first lane on: what comes later gives way.
  const latestFirst = [...order].reverse();
  const found = [...lanes];
  const rows = Array.from({ length: Math.max(-1, ...lanes) + 1 }, (_, lane) => order.filter((i) => lanes[i] === lane));

  /** What the last bar of a run has of the room that it wants before the next of its lane, px, more if the two are of one group; 0 where there is none. */
  const worth = (i: number | undefined, next: number | undefined): number => {
    if (i === undefined) return 0;
    const { last, group } = runs[i]!;
    const room = (next === undefined ? length : runs[next]!.start) - last;
    const isTogether = next !== undefined && group !== undefined && group === runs[next]!.group;
    return Math.min(room, wanted) + (isTogether ? apart : 0);
  };
  /** How much more a run is worth with its neighbours than these are without it. */
  const share = (before: number | undefined, i: number, after: number | undefined) =>
    worth(before, i) + worth(i, after) - worth(before, after);

  for (let pass = 0, isChanged = true; isChanged && pass < mostPasses; pass++) {
    isChanged = false;
    for (const i of latestFirst) {
      const { start, end } = runs[i]!;
      const own = rows[found[i]!]!;
      const at = own.indexOf(i);
      const now = share(own[at - 1], i, own[at + 1]);
      let best = { gain: leastGain, lane: -1, place: 0 };
      for (const [lane, row] of rows.entries()) {
        if (lane === found[i]) continue;
        const next = row.findIndex((each) => runs[each]!.start >= start);
        const place = next < 0 ? row.length : next;
        const [before, after] = [row[place - 1], row[place]];
        const isFree =
          (before === undefined || runs[before]!.end <= start) && (after === undefined || runs[after]!.start >= end);
        const gain = isFree ? share(before, i, after) - now : 0;
        if (gain > best.gain) best = { gain, lane, place };
      }
      if (best.lane < 0) continue;
      own.splice(at, 1);
      rows[best.lane]!.splice(best.place, 0, i);
      found[i] = best.lane;
      isChanged = true;
    }
  }
  return found;
}
