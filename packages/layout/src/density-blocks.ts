// Where the events of a time line are dense and where they are sparse.
import { cumsum, range, sum } from 'd3-array';

/** Chance that a block is found where the events are evenly spread. */
const falsePositiveRate = 0.05;

/** More gaps than this are taken together in equal numbers, which bounds the cost. */
const mostGaps = 256;

/**
 * So few gaps that are together shorter than as many such parts of the gap before them and of that after are one date or two with their
 * precision (days between two empty years), not a crowd of events: each counts as such a part at least.
 */
const loneGap = 1 / 8;
const mostLone = 3;

/** A run of the gaps `[from, to)` in which events come at an even rate; gap i lies between the times i and i + 1. */
export interface DensityBlock {
  readonly from: number;
  readonly to: number;
}

/**
 * Parts a row of events into the most likely blocks of even density.
 *
 * @param times n + 1 times in rising order, each once, in any unit
 * @returns the blocks in order, together all n gaps; one block where the events are evenly spread; `[]` for no gaps
 * Source: Bayesian Blocks, Scargle et al. 2013, ApJ 764:167, event data, eq. 19 and 21
 */
export function densityBlocks(times: Float64Array): DensityBlock[] {
  const last = times.length - 1;
  const stride = Math.ceil(last / mostGaps);
  const coarse = range(0, last, stride || 1).map((i) => times[Math.min(i + stride, last)]! - times[i]!);
  return partition(withoutLoneGaps(coarse)).map(({ from, to }) => ({
    from: from * stride,
    to: Math.min(to * stride, last),
  }));
}

function withoutLoneGaps(gaps: readonly number[]): readonly number[] {
  const counted = [...gaps];
  for (const length of range(1, Math.min(mostLone, gaps.length - 1) + 1)) {
    for (const from of range(gaps.length - length + 1)) {
      const to = from + length;
      const least = loneGap * Math.min(gaps[from - 1] ?? Infinity, gaps[to] ?? Infinity);
      if (sum(gaps.slice(from, to)) >= least * length) continue;
      for (let i = from; i < to; i++) counted[i] = Math.max(counted[i]!, least);
    }
  }
  return counted;
}

/** The best partition by dynamic programming: the best of the first n gaps ends in some last block, before which all is best. */
function partition(gaps: readonly number[]): DensityBlock[] {
  const n = gaps.length;
  const until = [0, ...cumsum(gaps)];
  const penalty = 4 - Math.log(73.53 * falsePositiveRate * n ** -0.478);
  const best = [0];
  const lastBlock = [0];
  for (let to = 1; to <= n; to++) {
    best[to] = -Infinity;
    for (let from = 0; from < to; from++) {
      const count = to - from;
      const fitness = best[from]! + count * Math.log(count / (until[to]! - until[from]!)) - penalty;
      if (fitness > best[to]!) {
        best[to] = fitness;
        lastBlock[to] = from;
      }
    }
  }
  const blocks: DensityBlock[] = [];
  for (let to = n; to > 0; to = lastBlock[to]!) blocks.unshift({ from: lastBlock[to]!, to });
  return blocks;
}
