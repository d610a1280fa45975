// The moments of a view along the axis, and how they are gathered before any label is set.
import { bisectLeft, max, min, range } from 'd3-array';
import type { Frame, Labelled } from './frame.js';
import { cell, cellStart, gatheredWeight, gatherTwo, kindWeight, type Cluster } from './gather.js';
import { symbolUntil, type DatedEntry } from './spans.js';
import { feetOf, levelGap, levelsOf, wantedPlaces, withinExtents } from './symbol-places.js';
import { seenBetween, type TimeIndex } from './time-index.js';

/** What stands in cells of more than one moment each is counted over so many px: more counts say less. */
const countWidth = 96;

/** The moments that are in the view, in order of their places. */
export interface Row {
  readonly entries: readonly DatedEntry[];
  /** px of each along the axis: where it began if it went on, else the middle of what is seen of its extent, or elsewhere in it where symbols would hide each other. */
  readonly at: (moment: number) => number;
  /** On which level its symbol stands: 0 on the axis, the others over it where there is no room beside others. */
  readonly level: (moment: number) => number;
  /** px of its line over the symbols along the axis: beside those that stand over it. */
  readonly foot: (moment: number) => number;
  /** That place before any gave way, UTC ms. */
  readonly time: (moment: number) => number;
  /** The earliest and the latest time of those in a cluster, UTC ms. */
  readonly extent: (cluster: Cluster) => readonly [from: number, to: number];
  /** One each; where there are more than the axis has room for, one for each 8 px. */
  readonly clusters: readonly Cluster[];
}

export function visibleRow(index: TimeIndex<DatedEntry>, frame: Frame): Row {
  const { axis } = frame;
  const { items, times, starts, ends, ranks } = seenBetween(index, ...frame.view, symbolUntil);
  const extent = ({ from, to }: Cluster): [number, number] => [
    min(starts.subarray(from, to))!,
    max(ends.subarray(from, to))!,
  ];
  const isSparse = items.length <= axis.length / cell;
  const clusters = clustersBetween([0, ...(isSparse ? range(1, items.length) : cellBounds()), items.length], items);
  const exact = (moment: number) => axis.at(times[moment]!);
  const all = isSparse ? range(items.length) : [];
  const inside = (px: number) => Math.min(Math.max(px, 0), axis.length);
  const extents = all.map((i) => [inside(axis.at(starts[i]!)), inside(axis.at(ends[i]!))] as const);
  const lengths = extents.map(([x0, x1]) => x1 - x0);
  const untils = all.map((i) => axis.at(symbolUntil(items[i]!)));
  const halves = all.map((i) => (inside(untils[i]!) - extents[i]![0]) / 2);
  const wanted = wantedPlaces(all.map(exact), extents, untils, axis.length);
  const places = withinExtents(wanted, halves, axis.length);
  const doubts = all.filter((i) => items[i]!.status !== 'confirmed');
  // In the outline of what is only reported, what is certain would seem reported too.
  const isInDoubt = (at: number, i: number) =>
    doubts.some((k) => items[k]!.status !== items[i]!.status && isWithin(at, extents[k]!));
  // Of two without room for both that which has an extent to be seen stays in it: the other would seem to be of that time.
  const isInExtent = (at: number, i: number) =>
    [-3, -2, -1, 1, 2, 3].some((step) => {
      const k = i + step;
      return lengths[k]! > lengths[i]! && isWithin(at, extents[k]!) && Math.abs(at - places[k]!) < levelGap;
    });
  const least = places.map((at, i) => (isInDoubt(at, i) || isInExtent(at, i) ? 1 : 0));
  const levels = levelsOf(places, least, (back) => axis.at(index.times[ranks[0]! - back] ?? -Infinity));
  const feet = feetOf(places, levels);
  return {
    entries: items,
    at: (moment) => places[moment] ?? exact(moment),
    foot: (moment) => feet[moment] ?? exact(moment),
    level: (moment) => levels[moment] ?? 0,
    time: (moment) => times[moment]!,
    extent,
    clusters,
  };

  function cellBounds(): number[] {
    let i = 0;
    return range(cellStart(axis, 0, cell) + cell, axis.length, cell).map(
      (px) => (i = bisectLeft(times, axis.invert(px), i)),
    );
  }
}

const isWithin = (at: number, [x0, x1]: readonly [number, number]) => at > x0 && at < x1;

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
