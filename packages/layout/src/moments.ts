import { bisectLeft, range, sum } from 'd3-array';
import type { Flag, PlacedFlag } from './flag.js';
import type { Frame, Labelled, Place } from './frame.js';
import { cell, gatherAt, gatheredWeight, gatherTwo, kindWeight, type Cluster } from './gather.js';
import { gathered, type Group } from './gathered.js';
import { keepPlaces, mostTiers, placeFirst, placeFlags, settle, shortFlag, tierGap, tierHeights } from './labels.js';
import type { Label, Mark, Span } from './scene.js';
import { momentSpan, type DatedEntry } from './spans.js';
import type { Steps } from './steps.js';
import { sweepLabels } from './sweep.js';
import { reach, type TimeIndex } from './time-index.js';
import { measureTexts, momentVariants, type Variant } from './variants.js';

/** Height of a moment's mark, px. */
const markHeight = 12;

/** No label is narrower than this on average, px: more than fill all tiers need not be tried. */
const usualLabel = 70;

/** The labels of the picture before are kept while they name so many of the moments that could be named. */
const worthKeeping = 0.9;

/** So far poles may be bent to let one more label stand, px. */
const mostSweptBend = 32;

/** What stands in cells of more than one moment each is counted over so many px: more counts say less. */
const countWidth = 96;

/** The moments' part of a horizontal picture: from y = 0 down to the axis. */
export interface Moments {
  readonly labels: readonly Label[];
  /** y of the axis, px. */
  readonly axis: number;
  readonly labelled: Labelled;
}

/** The moments that are in the view, in order of their places. */
interface Row {
  readonly entries: readonly DatedEntry[];
  /** px of each along the axis: the middle of its extent, or the edge of the view that is nearest to that. */
  readonly at: (moment: number) => number;
  /** The middle of its extent, UTC ms. */
  readonly time: (moment: number) => number;
  /** The earliest and the latest time of those in a cluster, UTC ms. */
  readonly extent: (cluster: Cluster) => [from: number, to: number];
  /** One each; where there are more than the axis has room for, one for each 8 px. */
  readonly clusters: readonly Cluster[];
}

/** Sets the labels of moments in tiers above the axis and their extents on it. */
export function* layoutMoments(index: TimeIndex<DatedEntry>, frame: Frame): Steps<Moments> {
  const row = visibleRow(index, frame);
  const { clusters, flags, labelled } = yield* placeClusters(row, frame);
  const heights = tierHeights(flags);
  const gap = tierGap * frame.spacing;
  const axis = Math.max(frame.room?.axis ?? 0, sum(heights, (height) => height + gap) + markHeight / 2);
  const y = axis - markHeight / 2;
  const bottoms = heights.map((_, tier) => y - gap - sum(heights.slice(0, tier), (height) => height + gap));
  const isNew = distinct();
  let next = 0;
  const labels = clusters.map((cluster, i) => {
    const marks: Mark[] = [];
    for (; next < row.clusters.length && row.clusters[next]!.to <= cluster.to; next++) {
      marks.push(markOf(row, row.clusters[next]!, y, frame));
    }
    return labelOf(row, cluster, marks.filter(isNew), flags[i]!, bottoms, y, gap);
  });
  return { labels, axis, labelled };
}

function visibleRow(index: TimeIndex<DatedEntry>, { axis, view: [from, to] }: Frame): Row {
  const { items, times, starts, ends } = index;
  const [first, last] = reach(index, from, to);
  const [a, b] = [bisectLeft(times, from, first, last), bisectLeft(times, to, first, last)];
  // What is wide can be seen while its middle cannot.
  const isSeen = (i: number) => starts[i]! < to && ends[i]! > from;
  const before = range(first, a).filter(isSeen);
  const after = range(b, last).filter(isSeen);
  const order = before.length || after.length ? [...before, ...range(a, b), ...after] : undefined;
  const entries = order ? order.map((i) => items[i]!) : items.slice(a, b);
  const place = (moment: number) => (order ? order[moment]! : a + moment);
  const time = (moment: number) => times[place(moment)]!;
  const at = (moment: number) => Math.min(Math.max(axis.at(time(moment)), 0), axis.length);
  const extent = (cluster: Cluster): [number, number] => {
    let [from, to] = [Infinity, -Infinity];
    for (let moment = cluster.from; moment < cluster.to; moment++) {
      from = Math.min(from, starts[place(moment)]!);
      to = Math.max(to, ends[place(moment)]!);
    }
    return [from, to];
  };
  const bounds = entries.length <= axis.length / cell ? range(1, entries.length) : cellBounds();
  return { entries, at, time, extent, clusters: clustersBetween([0, ...bounds, entries.length], entries) };

  function cellBounds(): number[] {
    let i = a;
    return range(cell, axis.length, cell).map(
      (px) => before.length - a + (i = bisectLeft(times, axis.invert(px), i, b)),
    );
  }
}

/** Cells that hold several moments each as one count where they stand close together. */
function counted(clusters: readonly Cluster[], at: Row['at']): Cluster[] {
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

function clustersBetween(bounds: readonly number[], entries: readonly DatedEntry[]): Cluster[] {
  const clusters: Cluster[] = [];
  for (const [i, to] of bounds.entries()) {
    const from = bounds[i - 1] ?? to;
    if (to > from)
      clusters.push({ from, to, weight: to - from > 1 ? gatheredWeight : kindWeight(entries[from]!.kind) });
  }
  return clusters;
}

/** The mark of a moment, or of all those that stand in 8 px. */
function markOf(row: Row, { from, to }: Cluster, y: number, { axis }: Frame): Mark {
  const entry = row.entries[from]!;
  const at = row.at(from);
  const count = to - from;
  const span = count > 1 ? cellSpan(at, axis.length) : momentSpan(entry.date, axis);
  return {
    entry,
    form: 'moment',
    count,
    at: count > 1 ? (span.outer0 + span.outer1) / 2 : at,
    span,
    box: { x: span.outer0, y, width: span.outer1 - span.outer0, height: markHeight },
  };
}

function cellSpan(at: number, length: number): Span {
  const x = Math.min(Math.floor(at / cell) * cell, length - cell);
  return { outer0: x, inner0: x, inner1: x + cell, outer1: x + cell, edge0: 'firm', edge1: 'firm' };
}

function labelOf(
  row: Row,
  cluster: Cluster,
  marks: readonly Mark[],
  flag: PlacedFlag,
  bottoms: readonly number[],
  foot: number,
  gap: number,
): Label {
  const { variant, side, tier, x } = flag;
  const { rung, lines, width, height } = variant;
  const y = bottoms[tier]! - height;
  return {
    entries: row.entries.slice(cluster.from, cluster.to),
    marks,
    box: { x, y, width, height },
    lines,
    align: side === 'right' ? 'start' : 'end',
    leader: leaderOf(flag, y, bottoms, foot, gap),
    rung,
  };
}

/** The pole from its foot on the mark up: it bends between the tiers, and ends at the top of its text or, under it, at its lower edge. */
function leaderOf(
  { anchor, variant, tier, x, poles }: PlacedFlag,
  top: number,
  bottoms: readonly number[],
  foot: number,
  gap: number,
): [number, number][] {
  const points: [number, number][] = [[anchor, foot]];
  for (const [i, pole] of poles.entries()) {
    const last = points.at(-1)!;
    if (pole !== last[0]) points.push([last[0], bottoms[i]! + gap], [pole, bottoms[i]!]);
  }
  const end = poles.at(-1)!;
  const isUnder = end >= x && end <= x + variant.width;
  return [...points, [end, isUnder ? bottoms[tier]! : top]];
}

interface PlacedClusters {
  readonly clusters: readonly Cluster[];
  readonly flags: readonly PlacedFlag[];
  readonly labelled: Labelled;
}

/**
 * Finds the labels' places: with the best texts where all moments have room for a label, else with short ones, under counts what has no
 * room. A frame of a movement, and a picture in which hardly more could be read, keep the places of the picture before.
 */
function* placeClusters(row: Row, frame: Frame): Steps<PlacedClusters> {
  const { entries, at, extent } = row;
  const { axis, type, labelled: before, hurried } = frame;
  const flagOf = memoized((cluster: Cluster): Flag => {
    const { from, to } = cluster;
    const variants =
      to - from > 1
        ? groupVariants(
            {
              count: to - from,
              ends: [entries[from]!, entries[to - 1]!],
              extent: extent(cluster),
              entries: () => entries.slice(from, to),
            },
            frame,
          )
        : momentVariants(frame.text(entries[from]!), axis.length / 2, type);
    const place = before?.places.get(entries[from]!);
    const variant = place && variants[place.rank];
    return { anchor: at(from), variants, kept: variant && { ...place, variant } };
  });
  const shortOf = memoized((cluster: Cluster) => shortFlag(flagOf(cluster)));

  /** Makes the flags step by step, since each has texts to measure. */
  function* prepare(clusters: readonly Cluster[]): Steps<void> {
    const single = clusters.filter(({ from, to }) => to - from === 1);
    yield* measureTexts(
      single.map(({ from }) => entries[from]!),
      frame,
    );
    for (const cluster of clusters) {
      flagOf(cluster);
      yield;
    }
  }

  /** With poles that may bend, or straight ones, whichever leaves more names. */
  function* swept(clusters: readonly Cluster[]): Steps<Labels> {
    let best: Labels | undefined;
    for (let [list, bend] = [clusters, mostSweptBend]; ;) {
      const sweep = yield* sweepLabels(list, { at, flagOf: shortOf, tiers: mostTiers, width: axis.length, bend });
      const found = sweep.map(({ cluster }) => cluster);
      const placement = settle(
        sweep.map(({ flag }) => flag),
        axis.length,
      );
      const isPlaced = 'flags' in placement;
      if (isPlaced) {
        const labels = { clusters: found, flags: placement.flags };
        best = best && worth(best) >= worth(labels) ? best : labels;
      }
      if (best && !bend) return best;
      if (!bend) list = gatherAt(found, Math.min((placement as { failed: number }).failed, found.length - 2));
      bend = 0;
    }
  }

  function* placed(): Steps<Labels> {
    const kept = before && gatheredBefore(row, before.groups);
    if (kept) yield* prepare(kept);
    const standing = kept && keepPlaces(kept.map(before.groups.length ? shortOf : flagOf), axis.length);
    const labels = standing && 'flags' in standing ? { clusters: kept, flags: standing.flags } : undefined;
    if (hurried && kept) return labels ?? (yield* swept(kept));

    const clusters = counted(row.clusters, at);
    if (clusters.length <= (axis.length / usualLabel) * mostTiers) {
      yield* prepare(clusters);
      const flags = clusters.map(flagOf);
      const first = yield* placeFirst(flags, axis.length);
      if ('flags' in first) return { clusters, flags: (yield* placeFlags(flags, axis.length, first)).flags };
    } else yield* prepare(clusters);
    const fresh = yield* swept(clusters);
    return labels && worth(labels) > worthKeeping * worth(fresh) ? labels : fresh;
  }

  const { clusters, flags } = yield* placed();
  const places = new Map<DatedEntry, Place>();
  for (const [i, { variant, tier, side }] of flags.entries()) {
    const cluster = clusters[i]!;
    places.set(entries[cluster.from]!, { tier, side, rank: flagOf(cluster).variants.indexOf(variant) });
  }
  const groups = clusters.filter(({ from, to }) => to - from > 1);
  const times = groups.map(({ from, to }) => [row.time(from), row.time(to - 1)] as const);
  return { clusters, flags, labelled: { places, groups: times } };
}

type Labels = Pick<PlacedClusters, 'clusters' | 'flags'>;

/** How much the names weigh that are not lost under counts. */
const worth = ({ clusters }: Labels) => sum(clusters, ({ weight }) => weight);

function memoized<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, V>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) made.set(key, (value = make(key)));
    return value;
  };
}

/** What a count stands for is said beside it, unless the type is so large that there is no room in any picture. */
function groupVariants(group: Group, frame: Frame): readonly Variant[] {
  const ways = gathered(group, frame);
  const telling = ways.slice(0, -1).filter(({ width }) => width <= frame.axis.length / 2);
  return telling.length ? telling : ways.slice(-1);
}

/** The clusters of a row with those together that stood under one count in the picture before. */
function gatheredBefore({ clusters, time }: Row, groups: Labelled['groups']): readonly Cluster[] {
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

/** Tells which marks are not drawn exactly over an earlier one of their kind. */
export function distinct(): (mark: Mark) => boolean {
  const seen = new Set<string>();
  return ({ entry: { kind, status }, box: { x, y, width, height } }) => {
    const key = `${Math.round(x)} ${Math.round(y)} ${Math.round(width)} ${Math.round(height)} ${kind} ${status}`;
    return !seen.has(key) && Boolean(seen.add(key));
  };
}
