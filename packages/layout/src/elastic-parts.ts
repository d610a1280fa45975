// How an elastic axis parts its room: space goes where the events are, and the emptiest stretches beside them are folded.
import { least, range, sort, sum } from 'd3-array';
import { densityBlocks, type DensityBlock } from './density-blocks.js';

/** What time of an axis says of its events. */
export interface Events {
  /** How many times the room of its events a stretch of time needs for its texts; 1 where absent. */
  readonly need?: (from: number, to: number) => number;
  /** How long all texts are together, in narrow letters; as many as there is no room for where absent. */
  readonly letters?: number;
  /** Whether something of which only the extent is known fills the time between two neighbouring events: it is not empty. Nothing does where absent. */
  readonly isCovered?: (from: number, to: number) => boolean;
}

/** A run of the gaps `[from, to)` between the times of an axis, and its length, px. */
export interface AxisPart extends DensityBlock {
  readonly length: number;
  /** One gap whose time is drawn shorter than beside it. */
  readonly isFold: boolean;
}

interface Share extends DensityBlock {
  readonly weight: number;
  /** px */
  readonly least: number;
  readonly isFold: boolean;
}

/** Room for the text of a break in the shortest part, and the least of one that is denser than those beside it and has none, px. */
const leastPart = { sparse: 56, dense: 12 } as const;

/** Time is compressed where it is drawn less than this part as long as beside it. */
const compressed = 1 / 2;

/** A fold within a part has at most room for a date at each end, px; at least its two strokes have, between two symbols where the axis is long enough for that. */
const mostFold = 64;
const leastFold = (room: number) => Math.min(Math.max(room / 30, 14), 24);

/** A year is not drawn more than so many times longer than another: twice where all texts in one line, px for each letter, would fill the axis once, less where fewer would. */
const uneven = { least: 1.5, most: 2.5, letter: 7 } as const;

const mostUneven = (letters: number, room: number) =>
  Math.min(Math.max(1 + (letters * uneven.letter) / room, uneven.least), uneven.most);

/** Parts that together have less than this share of the room are small, and each of them has at most the second. */
const smallShares = { together: 1 / 8, each: 1 / 30 } as const;

/** A gap of less than this share of its part is one of many. */
const leastShare = 1 / 8;

/**
 * Parts the room of an axis by the density of its events; of each part that is compressed the longest gap is folded, and what it leaves
 * goes to the others, so that where a fold stands time is drawn shorter than at either side.
 *
 * @param knots n > 1 times in rising order, each once, UTC ms
 * @param room px
 * @returns in order of time, together all n - 1 gaps and all the room
 */
export function elasticParts(
  knots: Float64Array,
  room: number,
  { need = () => 1, letters = Infinity, isCovered }: Events,
): AxisPart[] {
  const blocks = densityBlocks(knots);
  const time = ({ from, to }: DensityBlock) => knots[to]! - knots[from]!;
  const beside = (values: readonly number[], i: number) => Math.max(values[i - 1] ?? 0, values[i + 1] ?? 0);
  // A block's rate of events by Jeffreys' prior: half an event more than were seen.
  const weights = blocks.map(({ from, to }) => (to - from + 0.5) * need(knots[from]!, knots[to]!));
  const rates = blocks.map((block, i) => weights[i]! / time(block));
  const even = blocks.map((block, i): Share => {
    const wanted = leastPart[rates[i]! >= beside(rates, i) ? 'dense' : 'sparse'];
    return { ...block, weight: weights[i]!, least: Math.min(wanted, room / (2 * blocks.length)), isFold: false };
  });
  const lengths = shared(even, room);
  const densities = even.map((share, i) => lengths[i]! / time(share));
  const folded = even.flatMap((share, i) =>
    densities[i]! < compressed * beside(densities, i) ? withFold(share, lengths[i]!, room, knots, isCovered) : share,
  );
  const bounded = evened(folded, shared(folded, room), time, mostUneven(letters, room));
  const wanted = shared(bounded, room);
  const boundedDensities = bounded.map((share, i) => wanted[i]! / time(share));
  // What is beside a fold may have lost by that: it stays half as long at most.
  const parts = bounded.map((share, i) => {
    const most = compressed * beside(boundedDensities, i) * time(share);
    return share.isFold ? { ...share, weight: 0, least: Math.min(wanted[i]!, most) } : share;
  });
  const all = shared(parts, room);
  return parts.map((part, i) => ({ ...part, length: all[i]! }));
}

/**
 * Draws no time that is not folded more than `most` times shorter than any other, or as near to that as it can be with no part losing more
 * than half its length, and up to three quarters of it where texts are few. Small parts that are denser than all others are no measure: a crowded month may be drawn like through a lens, a little one.
 */
function evened(
  shares: readonly Share[],
  lengths: readonly number[],
  time: (part: DensityBlock) => number,
  most: number,
): Share[] {
  const density = (i: number) => lengths[i]! / time(shares[i]!);
  const measured = sort(
    range(shares.length).filter((i) => !shares[i]!.isFold),
    density,
  );
  const room = sum(measured, (i) => lengths[i]!);
  const lens = room * smallShares.each;
  let small = room * smallShares.together;
  const top = density(measured.findLast((i) => (small -= lengths[i]!) < 0)!);
  let floor = top / most;
  // What the parts together may grow to; then all are drawn shorter. Where texts are few, a dense part needs less of its length.
  let grown = room * (uneven.most / most) ** 2;
  let lasting = 0;
  for (const i of measured) floor = Math.min(floor, (grown += lengths[i]!) / (lasting += time(shares[i]!)));
  return shares.map((share, i) => {
    if (share.isFold) return { ...share, weight: share.weight && lengths[i]! };
    const [least, longest] = [floor * time(share), Math.max(top * time(share), lens)];
    return { ...share, weight: share.weight && Math.min(Math.max(lengths[i]!, least), longest) };
  });
}

/**
 * Folds the longest gap of a part that nothing covers; a part without one that is long enough stays as it is.
 *
 * @param length of the part, px
 * @param room of all parts, px
 */
function withFold(
  part: Share,
  length: number,
  room: number,
  knots: Float64Array,
  isCovered: Events['isCovered'],
): Share[] {
  if (part.to === part.from + 1) return [{ ...part, isFold: true }];
  const gaps = range(part.from, part.to).filter((i) => !isCovered?.(knots[i]!, knots[i + 1]!));
  const gap = least(gaps, (i) => knots[i]! - knots[i + 1]!);
  const perTime = length / (knots[part.to]! - knots[part.from]!);
  const px = (from: number, to: number) => (knots[to]! - knots[from]!) * perTime;
  if (gap === undefined || px(gap, gap + 1) < Math.max(leastFold(room) / compressed, length * leastShare))
    return [part];
  const rest = (from: number, to: number): Share => {
    const least = px(from, to);
    return { from, to, least, weight: (part.weight * least) / length, isFold: false };
  };
  const folded = Math.min(compressed * px(gap, gap + 1), mostFold);
  return [
    rest(part.from, gap),
    { from: gap, to: gap + 1, least: folded, weight: 0, isFold: true },
    rest(gap + 1, part.to),
  ].filter(({ from, to }) => from < to);
}

/** Parts `total` by weights, no part shorter than its least. */
function shared(shares: readonly Share[], total: number): number[] {
  const short = new Set<Share>();
  for (;;) {
    const rest = total - sum(short, ({ least }) => least);
    const all = sum(shares, (share) => (short.has(share) ? 0 : share.weight));
    const parts = shares.map((share) => (short.has(share) ? share.least : (share.weight / all) * rest));
    const tooShort = shares.find((share, i) => parts[i]! < share.least && !short.has(share));
    if (!tooShort) return parts;
    short.add(tooShort);
  }
}
