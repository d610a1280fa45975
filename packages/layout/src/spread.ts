// Places on a line that must not overlap, as near as possible to where they want to be.
import { sum } from 'd3-array';

/** Something `width` px long whose start wants to be at `wanted`; of two that collide the one of less weight gives way. */
export interface Placeable {
  readonly wanted: number;
  readonly width: number;
  readonly weight: number;
}

/**
 * Starts that keep the order of the items, let none overlap and none leave `[0, length]`, and have the least weighted sum of
 * displacements. Distances count and not their squares, so that few items move and most stay exactly where they want to be.
 *
 * Less the widths of what comes before it, a row without overlap is a rising row of numbers; the nearest one is the isotonic
 * regression, found by pooling neighbours that are out of order at their median.
 *
 * @param items n items in order of their places
 * @param length px
 * @returns n starts; undefined where the items together are longer than `length`
 * Source: pool adjacent violators, Best & Chakravarti 1990, Math. Programming 47:425
 */
export function spread(items: readonly Placeable[], length: number): number[] | undefined {
  const latest = length - sum(items, ({ width }) => width);
  if (latest < 0) return undefined;
  const before: number[] = [];
  const pools: Pool[] = [];
  let taken = 0;
  for (const { wanted, width, weight } of items) {
    before.push(taken);
    const value = wanted - taken;
    let pool: Pool = { members: [{ value, weight }], median: value };
    for (let last = pools.at(-1); last && last.median >= pool.median; last = pools.at(-1)) {
      pool = poolOf(last.members, pool.members);
      pools.pop();
    }
    pools.push(pool);
    taken += width;
  }
  const starts: number[] = [];
  for (const { members, median } of pools) {
    const start = Math.min(Math.max(median, 0), latest);
    for (let i = 0; i < members.length; i++) starts.push(start + before[starts.length]!);
  }
  return starts;
}

interface Member {
  readonly value: number;
  readonly weight: number;
}

/** Neighbours that have become one, by their values, and where half of their weight is. */
interface Pool {
  readonly members: readonly Member[];
  readonly median: number;
}

/** Both are in order already. */
function poolOf(a: readonly Member[], b: readonly Member[]): Pool {
  const members: Member[] = [];
  let whole = 0;
  for (let [i, k] = [0, 0]; i < a.length || k < b.length;) {
    const member = k === b.length || (i < a.length && a[i]!.value <= b[k]!.value) ? a[i++]! : b[k++]!;
    members.push(member);
    whole += member.weight;
  }
  let weight = 0;
  const middle = members.find((member) => (weight += member.weight) >= whole / 2)!;
  return { members, median: middle.value };
}
