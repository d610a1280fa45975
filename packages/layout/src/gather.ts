// Moments that stand too close for a label each are gathered under a count.

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

/** What is gathered already has least to lose. */
const gatheredWeight = 1;

/** Moments less than this apart are one mark to the eye, px. */
export const cell = 8;

/** The moment that a cluster's label points to: the one in its middle. */
export const middleOf = ({ from, to }: Cluster) => (from + to) >> 1;

/** Two neighbours as one. */
export const gatherTwo = (a: Cluster, b: Cluster): Cluster => ({ from: a.from, to: b.to, weight: gatheredWeight });

/** Of more moments than this one more or less is no matter. */
const mostParted = 16;

/**
 * The ways to part the first or the last moment from a cluster, the one that weighs more first, of two equals the one that stands farther off.
 *
 * @param at px of each moment along the axis
 * @param weight how much is lost if a moment has no label of its own
 */
export function partings(
  { from, to }: Cluster,
  at: (moment: number) => number,
  weight: (moment: number) => number,
): (readonly [Cluster, Cluster])[] {
  const last = to - 1;
  if (from === last || to - from > mostParted) return [];
  const part = (from: number, to: number): Cluster => ({
    from,
    to,
    weight: to - from > 1 ? gatheredWeight : weight(from),
  });
  const [first, end] = [
    [part(from, from + 1), part(from + 1, to)],
    [part(from, last), part(last, to)],
  ] as const;
  if (to - from === 2) return [first];
  const isEnd = weight(last) - weight(from) || at(last) - at(last - 1) - (at(from + 1) - at(from));
  return isEnd > 0 ? [end, first] : [first, end];
}

/**
 * Gathers the two neighbours that are closest and weigh least.
 *
 * @param clusters n >= 2, in order
 * @param at px of each moment along the axis
 * @param near look only at pairs about this cluster; absent: at all
 */
export function gatherPair(clusters: readonly Cluster[], at: (moment: number) => number, near?: number): Cluster[] {
  const reach = near === undefined ? Infinity : 3;
  let [best, least] = [0, Infinity];
  for (let i = 0; i + 1 < clusters.length; i++) {
    if (near !== undefined && Math.abs(i + 0.5 - near) > reach) continue;
    const [a, b] = [clusters[i]!, clusters[i + 1]!];
    const loss = (at(b.to - 1) - at(a.from) + cell) * (a.weight + b.weight);
    if (loss < least) [best, least] = [i, loss];
  }
  const joined = gatherTwo(clusters[best]!, clusters[best + 1]!);
  return [...clusters.slice(0, best), joined, ...clusters.slice(best + 2)];
}
