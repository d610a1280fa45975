// Which lane each bar stands in: decided once for a career, so that it stays there whatever part is shown.
import type { Career, Entry } from '@career-timeline/model';
import { group, max, pairs, rollup, sort, sum } from 'd3-array';
import { packLanes, type LaneSpan } from './lanes.js';
import { roomyLanes, type LaneRun } from './roomy-lanes.js';
import { leastMark, type Axis, type DatedEntry } from './spans.js';
import { timeIndex, type TimeIndex } from './time-index.js';

/** More lanes than this are drawn in the last one. */
const mostLanes = 12;

/** So many lanes the groups share out, each at least so many; those with the fewest bars beyond so many groups stand together. */
const grouped = { lanes: 24, least: 2, groups: 16 } as const;

/** Between two bars of a lane, px. */
export const barGap = 2;

/** Bars in order of time, with what decides on their lanes. */
export interface BarIndex extends TimeIndex<DatedEntry> {
  /** The latest time that a bar is known to go on to, UTC ms: its earliest end; Infinity where it still goes on. */
  readonly lasts: Float64Array;
}

/** From when to when a bar may be seen, UTC ms: an end that is not known fades beyond its last date. */
export const barTimes = {
  start: ({ date: { start, extent } }: DatedEntry) => (start.state === 'given' ? extent.startMin : -Infinity),
  end: ({ date: { end, extent } }: DatedEntry) => (end.state === 'given' ? extent.endMax : Infinity),
  last: ({ date: { end, extent } }: DatedEntry) => {
    if (end.state === 'given') return extent.endMin;
    return end.state === 'unknown' && Number.isFinite(extent.startMax) ? extent.startMax : Infinity;
  },
} as const;

/** Roles at one employer, each from when the one before ends: a promotion. */
export interface Tenure {
  /** The id of the innermost organisation that all of them were in. */
  readonly employer: string;
}

/** The bars of a lane, in order of their starts. */
export interface Lane extends TimeIndex<DatedEntry> {
  /** What its bars are grouped by, where they are: the id of an employer or a kind; null for all that has no group of its own. */
  readonly group?: string | null;
  /** How many lanes the group has, or all bars have. */
  readonly of: number;
  /** Whether it is the last of as many as there may be, in which bars lie over each other. */
  readonly isOverfull: boolean;
  /** Of the bars that belong to one. */
  readonly tenures: ReadonlyMap<DatedEntry, Tenure>;
}

/** What bars can be grouped by. */
export type Grouping = 'none' | 'organization' | 'kind';

type Organizations = Pick<Career, 'organizations'>;

/** The ids of an entry's organisation, of what that is part of, and so on. */
function* organizationsOf({ organization }: Entry, { organizations }: Organizations): Generator<string> {
  for (let id = organization; id !== undefined; id = organizations.get(id)?.partOf) yield id;
}

/** The organisation that an entry's organisation is part of in the end, or is itself. */
export function employerOf(entry: Entry, career: Organizations): string | undefined {
  let employer: string | undefined;
  for (const id of organizationsOf(entry, career)) employer = id;
  return employer;
}

/**
 * Gives bars their lanes, for good: whatever part of the career is shown, a bar stays in its lane. A bar takes its lane up to its
 * earliest end, if it has one: a promotion in March is no overlap.
 *
 * @param axis of the whole career
 * @returns the lanes from the axis down; of groups first the one that begins first, and last what has no group
 */
export function packBars(career: Career, bars: BarIndex, axis: Axis, grouping: Grouping): Lane[] {
  const employers = bars.items.map((entry) => employerOf(entry, career));
  const all = Array.from(bars.items.keys());
  if (grouping === 'none') {
    const places = placesOf(all, bars, employers, career, axis);
    return lanesOf(all, places, mostLanes, bars, employers, career);
  }

  const name = (i: number) => (grouping === 'kind' ? bars.items[i]!.kind : employers[i]);
  const sizes = rollup(all, ({ length }) => length, name);
  sizes.delete(undefined);
  // One alone would be no shorter as “Other”.
  const count = sizes.size === grouped.groups + 1 ? sizes.size : grouped.groups;
  const named = new Set(sort(sizes.keys(), (key) => -sizes.get(key)!).slice(0, count));
  const groups = group(all, (i) => (named.has(name(i)) ? name(i)! : null));
  const packed = sort(groups, ([key]) => (key === null ? 1 : 0)).map(([group, members]) => ({
    group,
    members,
    places: placesOf(members, bars, employers, career, axis),
  }));
  const needed = packed.map(({ places }) => 1 + max(places)!);
  let most = Math.min(mostLanes, max(needed)!);
  while (most > grouped.least && sum(needed, (lanes) => Math.min(lanes, most)) > grouped.lanes) most--;
  return packed.flatMap(({ group, members, places }) =>
    lanesOf(members, places, most, bars, employers, career).map((lane) => ({ ...lane, group })),
  );
}

/**
 * The lane of each bar, from 0.
 *
 * @param members the places in the index of those bars that share lanes, in order
 */
function placesOf(
  members: readonly number[],
  bars: BarIndex,
  employers: readonly (string | undefined)[],
  career: Organizations,
  { at, length, fade, until }: Axis,
): number[] {
  const { items, starts, ends, lasts } = bars;
  const inside = (px: number) => Math.min(Math.max(px, 0), length);
  const roleAt = (i: number) => (items[i]!.kind === 'role' ? employers[i] : undefined);
  const spans = members.map((i): LaneSpan => {
    const [x0, x1] = [inside(at(starts[i]!)), inside(at(ends[i]!))];
    const start = Math.min(x0, (x0 + x1 - leastMark.bar) / 2);
    const known = at(lasts[i]! < Infinity ? lasts[i]! : Math.max(until, starts[i]!));
    const end = ends[i]! < Infinity ? known : known + fade + barGap;
    return { start, end: Math.max(end, start + leastMark.bar + barGap), group: roleAt(i) };
  });
  const first = packLanes(spans);
  // Those that are one promotion stay together.
  const together = [...group(members.keys(), (k) => first[k]!).values()].flatMap((lane) => {
    const entries = lane.map((k) => items[members[k]!]!);
    const tenures = tenuresOf(entries, (k) => employers[members[lane[k]!]!], career);
    return [...group(lane.keys(), (k) => tenures.get(entries[k]!) ?? k).values()].map((run) =>
      run.map((k) => lane[k]!),
    );
  });
  const runs = together.map((run): LaneRun => {
    const [head, last] = [spans[run[0]!]!, spans[run.at(-1)!]!];
    return { start: head.start, end: max(run, (k) => spans[k]!.end)!, last: last.start, group: head.group };
  });
  const lanes = roomyLanes(
    runs,
    together.map(([k]) => first[k!]!),
    length,
  );
  const found = [...first];
  for (const [r, run] of together.entries()) for (const k of run) found[k] = lanes[r]!;
  return found;
}

/** @param most what is beyond so many lanes lies in the last of them */
function lanesOf(
  members: readonly number[],
  packed: readonly number[],
  most: number,
  { items, times, starts, ends }: BarIndex,
  employers: readonly (string | undefined)[],
  career: Organizations,
): Lane[] {
  const lanes: number[][] = [];
  for (let i = 0; i < packed.length; i++) (lanes[Math.min(packed[i]!, most - 1)] ??= []).push(members[i]!);
  const needed = 1 + max(packed)!;
  return lanes.map((lane, place) => {
    const of = (column: Float64Array) => Float64Array.from(lane, (i) => column[i]!);
    const columns = { times: of(times), starts: of(starts), ends: of(ends) };
    const entries = lane.map((i) => items[i]!);
    const tenures = tenuresOf(entries, (k) => employers[lane[k]!], career);
    return {
      ...timeIndex(entries, columns),
      of: lanes.length,
      isOverfull: place === most - 1 && needed > most,
      tenures,
    };
  });
}

/** Those neighbours of a lane that have one employer, and of which one may begin as the other ends. */
export function tenuresOf(
  lane: readonly DatedEntry[],
  employer: (index: number) => string | undefined,
  career: Organizations,
): Map<DatedEntry, Tenure> {
  const tenures = new Map<DatedEntry, { employer: string }>();
  pairs(lane.keys(), (i, k) => {
    const [before, after] = [lane[i]!, lane[k]!];
    const name = employer(i);
    if (name === undefined || name !== employer(k) || before.kind !== 'role' || after.kind !== 'role') return;
    const [ends, starts] = [before.date.extent, after.date.extent];
    // Touching, and not one upon the other, as bars are where lanes are too few.
    const follows = starts.startMin <= ends.endMax && starts.startMin > ends.startMin && ends.endMin < starts.startMax;
    if (!follows || before.date.end.state !== 'given') return;
    const tenure = tenures.get(before) ?? { employer: before.organization! };
    const [all, its] = [before, after].map((entry) => [...organizationsOf(entry, career)]) as [string[], string[]];
    tenure.employer = all.slice(all.indexOf(tenure.employer)).find((id) => its.includes(id))!;
    tenures.set(before, tenure).set(after, tenure);
  });
  return tenures;
}
