// Where the events of a time line are dense and where they are sparse.
import { cumsum, range, sum } from 'd3-array';

/** Chance that a block is found where the events are evenly spread. */
const falsePositiveRate = 0.05;

/** More gaps than this are taken together in equal numbers, which bounds the cost. */
const mostGaps = 256;

/**
 * So few gaps that are together shorter than this part of the gap before and of that after them are one date or two with their
 * precision (days between two empty years), not a crowd of events: together they count as this part.
 */
const loneGap = 1 / 8;
const mostLone = 3;
/**
 * A block of so few gaps, as three days with their ends have, is no crowd either where it is at most this part of all: drawn longer than what is
 * beside it, days between two posts would seem to be months.
 */
const mostLoneBlock = 6;
const lonePart = 1 / 8;

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
  return withoutLoneBlocks(partition(withoutLoneGaps(coarse)), coarse).map(({ from, to }) => ({
    from: from * stride,
    to: Math.min(to * stride, last),
  }));
}

/** So few gaps of many are no crowd, though they are a block denser than those beside it: it is part of that which becomes hardly denser by it. */
function withoutLoneBlocks(blocks: readonly DensityBlock[], gaps: readonly number[]): DensityBlock[] {
  const rate = (block: DensityBlock | undefined) =>
    block ? (block.to - block.from) / sum(gaps.slice(block.from, block.to)) : 0;
  const all = [...blocks];
  const most = Math.min(mostLoneBlock, gaps.length * lonePart);
  for (let i = 0; i < all.length; i++) {
    const [before, block, after] = [all[i - 1], all[i]!, all[i + 1]];
    const isLone = block.to - block.from <= most && rate(block) > Math.max(rate(before), rate(after));
    if (!isLone || all.length === 1) continue;
    const [first, second] = [
      before && { from: before.from, to: block.to },
      after && { from: block.from, to: after.to },
    ];
    const growth = (joined: DensityBlock | undefined, other: DensityBlock | undefined) =>
      joined ? rate(joined) / rate(other) : Infinity;
    const isFirst = growth(first, before) <= growth(second, after);
    all.splice(isFirst ? i - 1 : i, 2, (isFirst ? first : second)!);
    i = -1;
  }
  return all;
}

function withoutLoneGaps(gaps: readonly number[]): readonly number[] {
  const counted = [...gaps];
  for (const length of range(1, Math.min(mostLone, gaps.length - 1) + 1)) {
    for (const from of range(gaps.length - length + 1)) {
      const to = from + length;
      const least = loneGap * Math.min(gaps[from - 1] ?? Infinity, gaps[to] ?? Infinity);
      const factor = least / sum(gaps.slice(from, to));
      if (factor > 1) for (let i = from; i < to; i++) counted[i] = Math.max(counted[i]!, gaps[i]! * factor);
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
