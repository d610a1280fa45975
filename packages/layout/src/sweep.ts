// Labels for more moments than have room: staircases of short texts, and counts between them.
import { min, range, sum } from 'd3-array';
import { freestPlace, straight, type Straight } from './assign-tiers.js';
import { gaps, type Flag } from './flag.js';
import { gatherAt, gatherTwo, lossOf, type Cluster } from './gather.js';
import type { Steps } from './steps.js';

/** A cluster with the place of its label. */
export interface Placed {
  readonly cluster: Cluster;
  readonly flag: Straight;
}

interface SweepOptions {
  /** px of each moment along the axis. */
  readonly at: (moment: number) => number;
  readonly flagOf: (cluster: Cluster) => Flag;
  readonly tiers: number;
  /** px of the frame. */
  readonly width: number;
  /** How far poles may have to bend, px. */
  readonly bend: number;
}

/** A count may take in so many of the labels that were set before it, where those weigh less than what comes. */
const mostTaken = 3;

/**
 * Gives each cluster a label on a straight pole that meets no other, and counts what has no room.
 *
 * From right to left each label takes the lowest tier that is free, so that a crowd becomes a staircase that rises to the left, whose
 * poles pass before its texts. Where it has reached the top, a count is set at its foot for all that stands there, as few as make room for
 * the count's own text, and over it the next staircase begins. What is too near to the end of the frame for a text flies left, in a
 * staircase that rises to the right.
 *
 * @param clusters n >= 1, in order of their places
 * @returns all of them, some gathered, in order
 */
export function* sweepLabels(clusters: readonly Cluster[], options: SweepOptions): Steps<Placed[]> {
  const { flagOf, width } = options;
  const overflows = ({ anchor, variants }: Flag) => anchor + gaps.own + variants[0]!.width > width;
  let turn = clusters.length;
  while (turn > 0 && overflows(flagOf(clusters[turn - 1]!))) turn--;
  const ending = yield* riseToTheRight(clusters.slice(turn), turn > 0 ? 1 : 0, options);
  return yield* riseToTheLeft(clusters.slice(0, turn), ending, options);
}

/** Flags at the end of the frame, flying left; where they are too many, those are gathered that are closest and weigh least. */
function* riseToTheRight(clusters: readonly Cluster[], lowest: number, options: SweepOptions): Steps<Placed[]> {
  const { at, flagOf } = options;
  let list = [...clusters];
  const placed: Placed[] = [];
  while (placed.length < list.length) {
    const i = placed.length;
    const others = placed.map(({ flag }) => flag);
    const { flag, met } = freestPlace(flagOf(list[i]!), ['left'], { ...options, lowest }, others);
    yield;
    if (!met || !i) {
      placed.push({ cluster: list[i]!, flag });
      continue;
    }
    const losses = range(i).map((k) => lossOf(list[k]!, list[k + 1]!, at));
    const first = losses.indexOf(Math.min(...losses));
    list = gatherAt(list, first);
    placed.length = first;
  }
  return placed;
}

function* riseToTheLeft(
  clusters: readonly Cluster[],
  ending: readonly Placed[],
  options: SweepOptions,
): Steps<Placed[]> {
  const { flagOf, bend } = options;
  // From right to left.
  let placed = [...ending].reverse();
  for (let i = clusters.length - 1; i >= 0;) {
    const cluster = clusters[i]!;
    const others = placed.map(({ flag }) => flag);
    const { flag, met } = freestPlace(flagOf(cluster), ['right'], options, others);
    yield;
    if (!met) {
      placed.push({ cluster, flag });
      i--;
      continue;
    }
    const taken = range(lastSingles(i, placed, clusters) + 1);
    const counts = taken.map((back) =>
      countAt([i, i + back], placed.slice(0, placed.length - back), clusters, flagOf, bend),
    );
    const losses = counts.map(({ lost }) => lost);
    const best = losses.indexOf(Math.min(...losses));
    const { cluster: count, flag: foot, next } = counts[best]!;
    placed = [...placed.slice(0, placed.length - best), { cluster: count, flag: foot }];
    i = next;
  }
  return placed.reverse();
}

/** How many of the labels that were set last are of the clusters after `i`, one each: at most those that a count may take in. */
function lastSingles(i: number, placed: readonly Placed[], clusters: readonly Cluster[]): number {
  const isSingle = (back: number) => i + back < clusters.length && placed.at(-back)?.cluster === clusters[i + back];
  let back = 0;
  while (back < mostTaken && isSingle(back + 1)) back++;
  return back;
}

/** The count that goes from the cluster at `from` or one before it to the one at `last` and has room beside what is placed on its right. */
function countAt(
  [from, last]: readonly [number, number],
  placed: readonly Placed[],
  clusters: readonly Cluster[],
  flagOf: (cluster: Cluster) => Flag,
  bend: number,
): Placed & { readonly lost: number; readonly next: number } {
  const free = min(placed, ({ flag }) => (flag.tier ? flag.anchor : Math.min(flag.anchor, flag.x0))) ?? Infinity;
  let cluster = clusters[last]!;
  for (let first = last; ; first--) {
    if (first < last) cluster = gatherTwo(clusters[first]!, cluster);
    if (first > from) continue;
    const { anchor, variants } = flagOf(cluster);
    const fits = variants.find(({ width }) => anchor + gaps.own + width + gaps.text - bend <= free);
    if (!fits && first > 0) continue;
    const lost = sum(clusters.slice(first, last + 1), ({ weight }) => weight);
    return { cluster, flag: straight(anchor, fits ?? variants.at(-1)!, 'right', 0), lost, next: first - 1 };
  }
}
