// Which moments have a label of their own, which stand under a count, and where the texts of both are.
import { least, range, sum } from 'd3-array';
import { fitColumns, mostHigh, placeColumns } from './columns.js';
import type { Flag, PlacedFlag, Settled } from './flag.js';
import type { Frame, Place, Labelled } from './frame.js';
import { gatherAt, lossOf, type Cluster } from './gather.js';
import { gatherAll, gathered, type Group } from './gathered.js';
import { fewFlags, keepPlaces, placeFlags, shortFlag } from './labels.js';
import { counted, gatheredBefore, type Row } from './moment-row.js';
import { polesOf, pushOf } from './movement.js';
import type { DatedEntry } from './spans.js';
import type { Steps } from './steps.js';
import { momentVariants } from './moment-variants.js';
import { measureTexts, type Variant } from './variants.js';

/** The labels of the picture before are kept while they name so many of the moments that could be named. */
const worthKeeping = 0.9;

/** So many at most wait under a count while few labels move; a count of no more is opened once its names have room. */
const mostWaiting = 6;

/** px */
const nearEdge = 96;

/** In one step of a movement no text is pushed aside farther, px, if so many counts of what comes can help it. */
const mostPushed = 24;
const mostTries = 12;

/** What has no room makes some by gathering among so many neighbours on each side of it. */
const culprits = 8;

interface PlacedClusters {
  readonly clusters: readonly Cluster[];
  readonly flags: readonly PlacedFlag[];
  /** All but how high the texts stand. */
  readonly placed: Omit<Labelled, 'lifts'>;
}

/**
 * Finds the labels' places: with the best texts where all moments have room for a label, else with short ones, under counts what has no
 * room. A frame of a movement, and a picture in which hardly more could be read, keep the places of the picture before.
 */
export function* placeClusters(row: Row, frame: Frame): Steps<PlacedClusters> {
  const { entries, at, foot, time, extent } = row;
  const { axis, type, labelled: before, hurried } = frame;
  const all = counted(row.clusters, at);
  // The lines of many are hard to follow: what each is of is told beside it too.
  const signed = hurried && before ? before.signed : all.length > fewFlags;
  const isGroup = ({ from, to }: Cluster) => to - from > 1;
  const groupOf = (cluster: Cluster): Group => ({
    count: cluster.to - cluster.from,
    ends: [entries[cluster.from]!, entries[cluster.to - 1]!],
    extent: extent(cluster),
    entries: () => entries.slice(cluster.from, cluster.to),
  });
  const flagOf = memoized((cluster: Cluster): Flag => {
    const { from, to } = cluster;
    const variants = isGroup(cluster)
      ? groupVariants(groupOf(cluster), frame)
      : momentVariants(frame.text(entries[from]!), axis.length / 2, signed, type);
    const place = before?.places.get(entries[from]!);
    const variant = place?.isGroup === isGroup(cluster) ? variants[place.rank] : undefined;
    return { anchor: (foot(from) + foot(to - 1)) / 2, variants, kept: variant && { ...place!, variant } };
  });
  const shortOf = memoized((cluster: Cluster) => shortFlag(flagOf(cluster)));

  /** Makes the flags step by step, since each has texts to measure; in a frame of a movement all at once, since each time the page is laid out. */
  function* prepare(clusters: readonly Cluster[]): Steps<void> {
    const single = clusters.filter((cluster) => !isGroup(cluster));
    yield* measureTexts(
      single.map(({ from }) => entries[from]!),
      frame,
    );
    if (hurried) gatherAll(clusters.filter(isGroup).map(groupOf), frame);
    for (const cluster of clusters) {
      flagOf(cluster);
      yield;
    }
  }

  /** With those of some pairs of neighbours as one that lose least by it. */
  const cheapest = (list: readonly Cluster[], pairs: readonly number[]) =>
    gatherAt(
      list,
      least(pairs, (i) => lossOf(list[i]!, list[i + 1]!, at))!,
    );

  /** With short texts in columns, gathered two by two until they have room. */
  function* fitted(clusters: readonly Cluster[]): Steps<Labels> {
    for (let list = clusters; ;) {
      const placement = yield* fitColumns(list.map(shortOf), axis.length);
      if ('flags' in placement) return { clusters: list, ...placement };
      const { failed } = placement;
      const day = time(list[failed]!.from);
      let last = Math.min(list.length - 2, failed + culprits);
      // Those of the same day all, so that it has one count.
      while (last < list.length - 2 && time(list[last + 1]!.from) === day) last++;
      list = cheapest(list, range(last + 1));
      yield;
    }
  }

  const standing = (clusters: readonly Cluster[], { groups, form }: Labelled): Labels | undefined => {
    const placement = keepPlaces(clusters.map(groups.length ? shortOf : flagOf), axis.length, form, hurried);
    return 'flags' in placement ? { clusters, ...placement } : undefined;
  };

  const pushedBy = ({ clusters, flags }: Labels) => pushOf(clusters.map(flagOf), flags);

  /** One frame of a movement: what comes into it is gathered where it has no room or would push the others aside. */
  function* moved(clusters: readonly Cluster[], before: Labelled): Steps<Labels | undefined> {
    const isNew = ({ from }: Cluster) => !before.places.has(entries[from]!);
    if (clusters.every(isNew)) return undefined;
    let calmest: Labels | undefined;
    let [lowest, tries] = [Infinity, 0];
    for (let list = clusters; ;) {
      const labels = standing(list, before);
      const push = labels ? pushedBy(labels) : Infinity;
      if (labels && push < mostPushed) return (yield* opened(labels, before)) ?? labels;
      if (push < lowest) [calmest, lowest] = [labels, push];
      const all = range(list.length - 1);
      const coming = all.filter((i) => {
        const [a, b] = [list[i]!, list[i + 1]!];
        return (isNew(a) || isNew(b)) && (before.form === 'columns' || b.to - a.from <= mostWaiting);
      });
      // Where nothing that comes makes room, others do: better than all anew.
      const pairs = coming.length || calmest ? coming : all;
      if (!pairs.length || (calmest && ++tries > mostTries)) return calmest;
      list = cheapest(list, pairs);
    }
  }

  /** With the names of the smallest count, if they have room now. */
  function* opened({ clusters }: Labels, before: Labelled): Steps<Labels | undefined> {
    const smallest = least(
      clusters.filter((cluster) => isGroup(cluster)),
      ({ from, to }) => to - from,
    );
    if (!smallest || smallest.to - smallest.from > mostWaiting) return undefined;
    // Nearer to the edge it would be a count again with what comes next.
    if (at(smallest.from) < nearEdge || at(smallest.to - 1) > axis.length - nearEdge) return undefined;
    const own = row.clusters.filter(({ from, to }) => from >= smallest.from && to <= smallest.to);
    if (own.length < 2) return undefined;
    yield* prepare(own);
    const labels = standing(
      clusters.flatMap((cluster) => (cluster === smallest ? own : [cluster])),
      before,
    );
    return labels && pushedBy(labels) < mostPushed ? labels : undefined;
  }

  function* placed(): Steps<Labels> {
    const kept = before && gatheredBefore(row, before.groups);
    if (kept) yield* prepare(kept);
    if (hurried && kept) return (yield* moved(kept, before)) ?? (yield* fitted(kept));
    const labels = kept && standing(kept, before);

    yield* prepare(all);
    yield;
    const placement = yield* placeFlags(all.map(flagOf), axis.length, before?.form);
    if ('flags' in placement) return { clusters: all, ...placement };
    const rough = yield* fitted(all);
    if (labels && worth(labels) > worthKeeping * worth(rough)) return labels;
    return { ...rough, ...(yield* placeColumns(rough.clusters.map(shortOf), axis.length, mostHigh.short)) };
  }

  const { clusters, flags, form } = yield* placed();
  const places = new Map<DatedEntry, Place>();
  for (const [i, flag] of flags.entries()) {
    const cluster = clusters[i]!;
    const { anchor, tier, side, variant } = flag;
    const rank = flagOf(cluster).variants.indexOf(variant);
    places.set(entries[cluster.from]!, { anchor, tier, side, poles: polesOf(flag), rank, isGroup: isGroup(cluster) });
  }
  const groups = clusters.filter(isGroup);
  const times = groups.map(({ from, to }) => [row.time(from), row.time(to - 1)] as const);
  return { clusters, flags, placed: { places, groups: times, form, signed } };
}

type Labels = Settled & Pick<PlacedClusters, 'clusters'>;

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
