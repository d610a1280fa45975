// The moments of a view along the axis, and how they are gathered before any label is set.
import { bisectLeft, max, min, pairs, range } from 'd3-array';
import type { Frame, Labelled } from './frame.js';
import { cell, gatheredWeight, gatherTwo, kindWeight, type Cluster } from './gather.js';
import type { DatedEntry } from './spans.js';
import { spread } from './spread.js';
import { seenBetween, type TimeIndex } from './time-index.js';

/** Two symbols so far from each other are seen whole, px; a crowd of them is swept apart until none moves farther, or so many times. */
const symbolWidth = 11;
const mostAside = 6;
const leastMove = 0.05;
const mostSweeps = 200;

/** What is known to the day keeps its place before what is known to the year only. */
const weightOf = (halfExtent: number) => 1 / Math.max(halfExtent, mostAside);

/** Symbols that stay nearer to each other than this stand by turns on the axis and over it, px. */
const tooNear = 9;

/** What stands in cells of more than one moment each is counted over so many px: more counts say less. */
const countWidth = 96;

/** The moments that are in the view, in order of their places. */
export interface Row {
  readonly entries: readonly DatedEntry[];
  /** px of each along the axis: the middle of what is seen of its extent; where symbols would hide each other anywhere in it, or up to 6 px beside the middle. */
  readonly at: (moment: number) => number;
  /** Whether its symbol stands over the axis, since there is no room for it and its neighbours on it. */
  readonly isRaised: (moment: number) => boolean;
  /** That middle, UTC ms. */
  readonly time: (moment: number) => number;
  /** The earliest and the latest time of those in a cluster, UTC ms. */
  readonly extent: (cluster: Cluster) => readonly [from: number, to: number];
  /** One each; where there are more than the axis has room for, one for each 8 px. */
  readonly clusters: readonly Cluster[];
}

export function visibleRow(index: TimeIndex<DatedEntry>, frame: Frame): Row {
  const { axis } = frame;
  const { items, times, starts, ends, ranks } = seenBetween(index, ...frame.view);
  const extent = ({ from, to }: Cluster): [number, number] => [
    min(starts.subarray(from, to))!,
    max(ends.subarray(from, to))!,
  ];
  const isSparse = items.length <= axis.length / cell;
  const clusters = clustersBetween([0, ...(isSparse ? range(1, items.length) : cellBounds()), items.length], items);
  const exact = (moment: number) => axis.at(times[moment]!);
  const halfOf = (moment: number) =>
    (Math.min(axis.at(ends[moment]!), axis.length) - Math.max(axis.at(starts[moment]!), 0)) / 2;
  const all = isSparse ? range(items.length) : [];
  const apart = setApart(all.map(exact), all.map(halfOf), axis.length);
  const isNear = (moment: number) => apart[moment]! - apart[moment - 1]! < tooNear;
  return {
    entries: items,
    at: (moment) => apart[moment] ?? exact(moment),
    // By its rank among all, so that it stays up or down while others come into the view.
    isRaised: (moment) => ranks[moment]! % 2 === 1 && (isNear(moment) || isNear(moment + 1)),
    time: (moment) => times[moment]!,
    extent,
    clusters,
  };

  function cellBounds(): number[] {
    let i = 0;
    return range(cell, axis.length, cell).map((px) => (i = bisectLeft(times, axis.invert(px), i)));
  }
}

/**
 * The symbols' places, px: where some would hide each other they give way, each within its extent or by half its size.
 *
 * @param halves of their extents, px
 * @param length of the axis, px
 */
function setApart(places: readonly number[], halves: readonly number[], length: number): readonly number[] {
  const held = (at: number, i: number) => {
    const aside = Math.max(halves[i]! - mostAside, mostAside);
    return Math.min(Math.max(at, places[i]! - aside), places[i]! + aside);
  };
  const items = places.map((at, i) => ({
    wanted: at - symbolWidth / 2,
    width: symbolWidth,
    weight: weightOf(halves[i]!),
  }));
  const apart = spread(items, length)?.map((start, i) => held(start + symbolWidth / 2, i)) ?? [...places];
  for (let sweep = 0, moved = Infinity; sweep < mostSweeps && moved > leastMove; sweep++) {
    const lacks = pairs(apart, (a, b) => Math.max(0, symbolWidth - (b - a)) / 2);
    moved = 0;
    for (const [i, at] of apart.entries()) {
      apart[i] = held(at + (lacks[i - 1] ?? 0) - (lacks[i] ?? 0), i);
      moved = Math.max(moved, Math.abs(apart[i] - at));
    }
  }
  // One that is held may stand before one that is not: their order is that of time.
  let last = -Infinity;
  return apart.map((at) => (last = Math.max(last, at)));
}

/** Cells that hold several moments each as one count where they stand close together. */
export function counted(clusters: readonly Cluster[], at: Row['at']): Cluster[] {
  const joined: Cluster[] = [];
  for (const cluster of clusters) {
    const last = joined.at(-1);
    const isCount = (each: Cluster | undefined) => each !== undefined && each.to - each.from > 1;
    if (last && isCount(last) && isCount(cluster) && at(cluster.to - 1) - at(last.from) < countWidth)
      joined[joined.length - 1] = gatherTwo(last, cluster);
    else joined.push(cluster);
  }
  return joined;
}

/** The clusters of a row with those together that stood under one count in the picture before. */
export function gatheredBefore({ clusters, time }: Row, groups: Labelled['groups']): readonly Cluster[] {
  const joined: Cluster[] = [];
  let [next, last] = [0, -1];
  for (const cluster of clusters) {
    const middle = time(cluster.from);
    while (next < groups.length && groups[next]![1] < middle) next++;
    const group = next < groups.length && groups[next]![0] <= middle ? next : -1;
    const before = joined.at(-1);
    if (before && group >= 0 && group === last) joined[joined.length - 1] = gatherTwo(before, cluster);
    else joined.push(cluster);
    last = group;
  }
  return joined;
}

function clustersBetween(bounds: readonly number[], entries: readonly DatedEntry[]): Cluster[] {
  const clusters: Cluster[] = [];
  for (const [i, to] of bounds.entries()) {
    const from = bounds[i - 1] ?? to;
    if (to > from)
      clusters.push({ from, to, weight: to - from > 1 ? gatheredWeight : kindWeight(entries[from]!.kind) });
  }
  return clusters;
}
