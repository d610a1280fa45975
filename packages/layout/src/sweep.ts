// Labels for more moments than have room: staircases of short texts, with a count wherever one is full.
import { range } from 'd3-array';
import { freestPlace, type Straight } from './assign-tiers.js';
import { gaps, type Flag } from './flag.js';
import { gatherAt, lossOf, type Cluster } from './gather.js';
import type { Steps } from './steps.js';

/** Clusters in order, with a place for the label of each. */
export interface Sweep {
  readonly clusters: readonly Cluster[];
  readonly flags: readonly Straight[];
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

/**
 * Gives each cluster a label on a straight pole that meets no other, and gathers neighbours where there is none.
 *
 * From right to left each label takes the lowest tier that is free, so that a crowd becomes a staircase that rises to the left, whose
 * poles pass before its texts. Where it has reached the top, those two neighbours in it are gathered that are closest and weigh
 * least, and the sweep goes on from there: as many labels stand as texts of this width can. Before that, what is too near to the end of the
 * frame is set in the mirrored way, flying left.
 *
 * @param clusters n >= 1, in order of their places
 */
export function* sweepLabels(clusters: readonly Cluster[], options: SweepOptions): Steps<Sweep> {
  const { at, flagOf, tiers, width, bend } = options;
  let list = [...clusters];
  let placed = new Array<Straight | undefined>(list.length).fill(undefined);
  const overflows = ({ anchor, variants }: Flag) => anchor + gaps.own + variants[0]!.width > width;
  // The first that flies left.
  let turn = list.length;
  while (turn > 0 && overflows(flagOf(list[turn - 1]!))) turn--;

  for (;;) {
    const next = unplaced(placed, turn);
    if (next === undefined) return { clusters: list, flags: placed as Straight[] };
    const sides = next < turn ? (['right', 'left'] as const) : (['left', 'right'] as const);
    const others = placed.filter((flag) => flag !== undefined);
    const { flag, met } = freestPlace(flagOf(list[next]!), sides, tiers, width, others, bend);
    const pairs = met ? pairsAbout(next, turn, tiers, list.length) : [];
    if (!pairs.length) {
      placed[next] = flag;
      yield;
      continue;
    }
    const losses = pairs.map((first) => lossOf(list[first]!, list[first + 1]!, at));
    const first = pairs[losses.indexOf(Math.min(...losses))]!;
    if (first < turn) turn--;
    list = gatherAt(list, first);
    // What was set after these two is set again.
    placed = [...placed.slice(0, first), undefined, ...placed.slice(first + 2)].map((flag, i) =>
      first < turn ? (i > first ? flag : undefined) : i >= turn && i < first ? flag : undefined,
    );
  }
}

/** Which is set next: those that fly left from left to right, then the others from right to left. */
function unplaced(placed: readonly unknown[], turn: number): number | undefined {
  const order = [...range(turn, placed.length), ...range(turn - 1, -1, -1)];
  return order.find((i) => placed[i] === undefined);
}

/** The pairs of the staircase that ends at `i`, each by its first; where it has none, what stands before those that fly left goes with the first of them. */
function pairsAbout(i: number, turn: number, tiers: number, length: number): number[] {
  if (i >= turn) return range(Math.max(turn, i - tiers), i);
  if (i + 1 < turn) return range(i, Math.min(i + tiers, turn - 1));
  return i + 1 < length ? [i] : [];
}
