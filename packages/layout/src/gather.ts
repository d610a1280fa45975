// Moments that stand too close for a label each are gathered under a count.
import type { Axis } from './spans.js';

/** Neighbouring moments under one label: those in `[from, to)` of a row of moments. */
export interface Cluster {
  readonly from: number;
  readonly to: number;
  /** How much would be lost if it had no label of its own. */
  readonly weight: number;
}

const weights: Readonly<Record<string, number>> = { role: 3, founding: 3, move: 3, education: 3, context: 1 };
const usualWeight = 2;

/** Roles and moves before talks, and those before the world's events. */
export const kindWeight = (kind: string) => (Object.hasOwn(weights, kind) ? weights[kind]! : usualWeight);

/** What is gathered already has no name to lose. */
export const gatheredWeight = 0;

/** Moments less than this apart are one mark to the eye, px. */
export const cell = 8;

/** Where the cell begins in which a place on an axis is, px: cells of a length move with time, so that each holds the same while it pans. */
export function cellStart({ at }: Axis, px: number, length: number): number {
  const origin = at(0) % length;
  return origin + Math.floor((px - origin) / length) * length;
}

/** Two neighbours as one. */
export const gatherTwo = (a: Cluster, b: Cluster): Cluster => ({ from: a.from, to: b.to, weight: gatheredWeight });

/** A count that reaches so far, px, says as little as one name of weight 1 less. */
const usualReach = 70;

/** How much is lost when two neighbours are gathered: their names, and much more the farther they reach. */
export const lossOf = (a: Cluster, b: Cluster, at: (moment: number) => number): number =>
  a.weight + b.weight + ((at(b.to - 1) - at(a.from)) / usualReach) ** 2;

/** The clusters with the one at `first` and the next as one. */
export const gatherAt = (clusters: readonly Cluster[], first: number): Cluster[] => [
  ...clusters.slice(0, first),
  gatherTwo(clusters[first]!, clusters[first + 1]!),
  ...clusters.slice(first + 2),
];
