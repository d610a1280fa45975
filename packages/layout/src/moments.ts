import { sum } from 'd3-array';
import { nameNumber, nameYears } from './calendar.js';
import type { Frame } from './frame.js';
import type { Flag, PlacedFlag } from './flag.js';
import { clusterAnchor, clusterMoments, gatherPair, type Cluster } from './gather.js';
import { mostTiers, placeFlags, tierGap, tierHeights } from './labels.js';
import type { Label, Mark } from './scene.js';
import { momentSpan, type DatedEntry } from './spans.js';
import { gatheredVariants, momentVariants, type Variant } from './variants.js';

/** Height of a moment's mark, px. */
const markHeight = 12;

/** No label is narrower than this on average, px: more than fill all tiers need not be tried. */
const usualLabel = 70;

/** One pair in so many clusters is gathered at a time. */
const gatheredAtOnce = 32;

/** The moments' part of a horizontal picture: from y = 0 down to the axis. */
export interface Moments {
  readonly marks: readonly Mark[];
  readonly labels: readonly Label[];
  /** y of the axis, px. */
  readonly axis: number;
}

/** Sets the labels of moments in tiers above the axis and their extents on it. */
export function layoutMoments(moments: readonly DatedEntry[], frame: Frame): Moments {
  const spans = moments.map((entry) => ({ entry, span: momentSpan(entry.date, frame.axis) }));
  const anchored = spans.map(({ entry, span }) => ({ entry, anchor: (span.outer0 + span.outer1) / 2 }));
  const { clusters, flags } = placeClusters(clusterMoments(anchored, frame.width), frame);

  const heights = tierHeights(flags);
  const axis = sum(heights, (height) => height + tierGap) + markHeight / 2;
  const y = axis - markHeight / 2;
  const bottoms = heights.map((_, tier) => y - tierGap - sum(heights.slice(0, tier), (height) => height + tierGap));
  return {
    axis,
    marks: distinct(
      spans.map(({ entry, span }) => ({
        entry,
        form: 'moment',
        span,
        box: { x: span.outer0, y, width: span.outer1 - span.outer0, height: markHeight },
      })),
    ),
    labels: flags.map((flag, i) => labelOf(clusters[i]!, flag, bottoms, y)),
  };
}

function labelOf({ entries }: Cluster, flag: PlacedFlag, bottoms: readonly number[], foot: number): Label {
  const { variant, side, tier, x } = flag;
  const { rung, lines, width, height } = variant;
  const y = bottoms[tier]! - height;
  return {
    entries,
    box: { x, y, width, height },
    lines,
    align: side === 'right' ? 'start' : 'end',
    leader: leaderOf(flag, y, bottoms, foot),
    rung,
  };
}

/** The pole from its foot on the mark up: it bends between the tiers, and ends at the top of its text or, under it, at its lower edge. */
function leaderOf(
  { anchor, variant, tier, x, poles }: PlacedFlag,
  top: number,
  bottoms: readonly number[],
  foot: number,
): [number, number][] {
  const points: [number, number][] = [[anchor, foot]];
  for (const [i, pole] of poles.entries()) {
    const last = points.at(-1)!;
    if (pole !== last[0]) points.push([last[0], bottoms[i]! + tierGap], [pole, bottoms[i]!]);
  }
  const end = poles.at(-1)!;
  const isUnder = end >= x && end <= x + variant.width;
  return [...points, [end, isUnder ? bottoms[tier]! : top]];
}

/** Gathers moments until the labels of all have a place. */
function placeClusters(
  all: readonly Cluster[],
  frame: Frame,
): { clusters: readonly Cluster[]; flags: readonly PlacedFlag[] } {
  const { width, type } = frame;
  const known = new WeakMap<Cluster, readonly Variant[]>();
  const flagOf = (cluster: Cluster): Flag => {
    let variants = known.get(cluster);
    if (!variants) {
      const [first, second] = cluster.entries;
      variants = second ? gathered(cluster.entries, frame) : momentVariants(frame.text(first!), width / 2, type);
      known.set(cluster, variants);
    }
    return { anchor: clusterAnchor(cluster), variants };
  };

  let clusters = [...all];
  while (clusters.length > (width / usualLabel) * mostTiers) clusters = gatherPair(clusters);
  for (;;) {
    const placement = placeFlags(clusters.map(flagOf), width);
    if ('flags' in placement) return { clusters, flags: placement.flags };
    // Of many moments several are gathered at a time, so that the number of trials does not grow with theirs.
    for (let pairs = Math.ceil(clusters.length / gatheredAtOnce); pairs > 0; pairs--) {
      clusters = gatherPair(clusters, placement.failed);
    }
  }
}

/** The ways to set the count of entries and the years that they span. */
export function gathered(entries: readonly DatedEntry[], { type }: Frame): Variant[] {
  let [from, to] = [Infinity, -Infinity];
  for (const { date } of entries) {
    const { startMin, startMax, endMin, endMax } = date.extent;
    for (const time of [startMin, startMax, endMin, endMax]) {
      if (!Number.isFinite(time)) continue;
      from = Math.min(from, time);
      to = Math.max(to, time);
    }
  }
  // The end is half-open: a year ends when the next begins.
  const years = from <= to ? nameYears(from, Math.max(from, to - 1), type.lang) : '';
  return gatheredVariants(`+${nameNumber(entries.length, type.lang)}`, years, type);
}

/** Leaves out the marks that would be drawn exactly over another of their kind. */
export function distinct(marks: readonly Mark[]): Mark[] {
  const seen = new Set<string>();
  return marks.filter(({ entry: { kind, status }, box }) => {
    const key = `${Math.round(box.x)} ${Math.round(box.y)} ${Math.round(box.width)} ${Math.round(box.height)} ${kind} ${status}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
