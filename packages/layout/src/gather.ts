// Moments that stand too close for a label each are gathered under a count.
import { sort } from 'd3-array';
import type { DatedEntry } from './spans.js';

/** Neighbouring moments under one label. */
export interface Cluster {
  /** In order of time. */
  readonly entries: readonly DatedEntry[];
  /** Where their marks stand, px, in rising order. */
  readonly anchors: readonly number[];
}

/** Moments less than this apart are one mark to the eye, px. */
const cell = 8;

const weights: Readonly<Record<string, number>> = { role: 3, founding: 3, move: 3, education: 3, context: 1 };
const usualWeight = 2;

/** How much would be lost if a cluster had no label of its own; what is gathered already has least to lose. */
const weight = ({ entries }: Cluster) => (entries.length > 1 ? 1 : (weights[entries[0]!.kind] ?? usualWeight));

/** Where the label of a cluster points to: the mark in its middle. */
export const clusterAnchor = ({ anchors }: Cluster) => anchors[anchors.length >> 1]!;

/**
 * The moments as clusters of one; where there are more than the axis has room for, those in one stretch of 8 px together.
 *
 * @param moments n moments in order of time with where their marks stand, px
 * @param width px of the axis
 * @returns at most max(n, width / 8) clusters in order of their anchors
 */
export function clusterMoments(moments: readonly { entry: DatedEntry; anchor: number }[], width: number): Cluster[] {
  const ordered = sort(moments, ({ anchor }) => anchor);
  const alone = ordered.length <= width / cell;
  const cells = new Map<number, typeof ordered>();
  for (const [i, moment] of ordered.entries()) {
    const key = alone ? i : Math.floor(moment.anchor / cell);
    const list = cells.get(key);
    if (list) list.push(moment);
    else cells.set(key, [moment]);
  }
  return [...cells.values()].map((list) => ({
    entries: list.map(({ entry }) => entry),
    anchors: list.map(({ anchor }) => anchor),
  }));
}

/**
 * Gathers the two neighbours that are closest and weigh least.
 *
 * @param clusters n >= 2, in order of their anchors
 * @param near look only at pairs about this cluster; absent: at all
 */
export function gatherPair(clusters: readonly Cluster[], near?: number): Cluster[] {
  const reach = near === undefined ? Infinity : 3;
  let [best, least] = [0, Infinity];
  for (let i = 0; i + 1 < clusters.length; i++) {
    if (near !== undefined && Math.abs(i + 0.5 - near) > reach) continue;
    const [a, b] = [clusters[i]!, clusters[i + 1]!];
    const loss = (b.anchors.at(-1)! - a.anchors[0]! + cell) * (weight(a) + weight(b));
    if (loss < least) [best, least] = [i, loss];
  }
  const [a, b] = [clusters[best]!, clusters[best + 1]!];
  const joined = { entries: [...a.entries, ...b.entries], anchors: [...a.anchors, ...b.anchors] };
  return [...clusters.slice(0, best), joined, ...clusters.slice(best + 2)];
}
