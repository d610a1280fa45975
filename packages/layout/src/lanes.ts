import { bisectLeft, range, sort } from 'd3-array';

/** A half-open stretch `[start, end)` that takes a lane; what belongs to one group stays in one lane where that costs none. */
export interface LaneSpan {
  readonly start: number;
  readonly end: number;
  readonly group?: string | undefined;
}

/**
 * Gives each span a lane that is free over its length: the lane that its group had last, else the lowest.
 *
 * @param spans n spans in any order, `start < end`, in any one unit
 * @returns n lane numbers from 0, in the order of `spans`; as many lanes as ever overlap at once, which is the least
 * Source: interval partitioning, Kleinberg & Tardos, Algorithm Design (2005), § 4.1
 */
export function packLanes(spans: readonly LaneSpan[]): number[] {
  const lanes = new Array<number>(spans.length);
  const byStart = sort(range(spans.length), (i) => spans[i]!.start);
  const byEnd = sort(range(spans.length), (i) => spans[i]!.end);
  const free: number[] = [];
  const groupLane = new Map<string, number>();
  const lastGroup: (string | undefined)[] = [];
  let ended = 0;

  for (const i of byStart) {
    const { start, group } = spans[i]!;
    for (; spans[byEnd[ended]!]!.end <= start; ended++) {
      const lane = lanes[byEnd[ended]!]!;
      free.splice(bisectLeft(free, lane), 0, lane);
    }
    const wanted = group === undefined ? undefined : groupLane.get(group);
    const at = wanted === undefined || lastGroup[wanted] !== group ? -1 : free.indexOf(wanted);
    const lane = (at < 0 ? free.shift() : free.splice(at, 1)[0]) ?? lastGroup.length;
    lanes[i] = lane;
    lastGroup[lane] = group;
    if (group !== undefined) groupLane.set(group, lane);
  }
  return lanes;
}
