// Bars of few lanes stand where their names have room.
import { sort, sum } from 'd3-array';
import type { LaneSpan } from './lanes.js';

/** So much room from its start to the next bar a name asks for, px: a title in two or three lines. */
const wanted = 130;

/** Neighbours of one group are parted only where that gives so much more room, px; and no bar moves for less. */
const apart = 40;
const leastGain = 12;

/** More bars have no room for their names anyway. */
const mostBars = 120;
const mostPasses = 6;

/**
 * Moves spans to other lanes as long as that gives their starts more room, by the best move of each in turn. As many lanes as before, in
 * none of which two overlap.
 *
 * @param spans n spans, px
 * @param lanes n lane numbers
 * @param isHeld which of them stay
 * @param length where the last one of a lane has its room's end, px
 * @returns n lane numbers
 */
export function roomyLanes(
  spans: readonly LaneSpan[],
  lanes: readonly number[],
  isHeld: (i: number) => boolean,
  length: number,
): number[] {
  if (spans.length > mostBars) return [...lanes];
  const order = sort(spans.keys(), (i) => spans[i]!.start);
  // A life is read from its start in the first lane on: what comes later gives way.
  const latestFirst = [...order].reverse();
  const found = [...lanes];
  const rows = Array.from({ length: Math.max(-1, ...lanes) + 1 }, (_, lane) => order.filter((i) => lanes[i] === lane));

  /** What the spans of a row have of the room that they want, px, less what it costs that neighbours are of one group no more. */
  const worth = (row: readonly number[]) =>
    sum(row, (i, k) => {
      const next = row[k + 1];
      const room = (next === undefined ? length : spans[next]!.start) - spans[i]!.start;
      const isTogether = next !== undefined && spans[i]!.group !== undefined && spans[i]!.group === spans[next]!.group;
      return Math.min(room, wanted) + (isTogether ? apart : 0);
    });

  for (let pass = 0, isChanged = true; isChanged && pass < mostPasses; pass++) {
    isChanged = false;
    for (const i of latestFirst) {
      if (isHeld(i)) continue;
      const from = rows[found[i]!]!;
      const rest = from.filter((each) => each !== i);
      let best = { gain: leastGain, lane: -1, row: from };
      for (const [lane, row] of rows.entries()) {
        if (lane === found[i]) continue;
        const k = row.filter((each) => spans[each]!.start < spans[i]!.start).length;
        const [before, after] = [row[k - 1], row[k]];
        const isFree =
          (before === undefined || spans[before]!.end <= spans[i]!.start) &&
          (after === undefined || spans[after]!.start >= spans[i]!.end);
        if (!isFree) continue;
        const moved = [...row.slice(0, k), i, ...row.slice(k)];
        const gain = worth(rest) + worth(moved) - worth(from) - worth(row);
        if (gain > best.gain) best = { gain, lane, row: moved };
      }
      if (best.lane < 0) continue;
      rows[found[i]!] = rest;
      rows[best.lane] = best.row;
      found[i] = best.lane;
      isChanged = true;
    }
  }
  return found;
}
