// How much room the lines of labels have to bend in between two tiers.
import { max, range } from 'd3-array';
import { gaps, type PlacedFlag } from './flag.js';

/** For each px that a pole bends, and for each that poles bend side by side: flat they look like one line. */
const forEachPx = { alone: 0.35, beside: 0.58 } as const;
const mostGap = 96;

/** Poles that are no farther from each other before or after a bend in the same direction are side by side in a part of it, px. */
const beside = 4 * gaps.pole;

/** How a pole passes from under a tier into it, px along the axis. */
interface Bend {
  readonly from: number;
  readonly to: number;
}

/** The space below each tier, from the axis up, px. */
export function tierGaps(flags: readonly PlacedFlag[]): number[] {
  const tiers = (max(flags, ({ tier }) => tier) ?? -1) + 1;
  return range(tiers).map((tier) => {
    const passing = flags.filter(({ poles }) => poles.length > tier);
    const bends = passing.map(({ anchor, poles }): Bend => ({ from: poles[tier - 1] ?? anchor, to: poles[tier]! }));
    const isBeside = (a: Bend, b: Bend | undefined) =>
      b !== undefined &&
      a.from < a.to === b.from < b.to &&
      Math.min(Math.abs(a.from - b.from), Math.abs(a.to - b.to)) <= beside;
    const needs = bends.map((bend, i) => {
      const way = isBeside(bend, bends[i - 1]) || isBeside(bend, bends[i + 1]) ? 'beside' : 'alone';
      return Math.abs(bend.to - bend.from) * forEachPx[way];
    });
    return Math.max(gaps.tier, Math.min(mostGap, max(needs) ?? 0));
  });
}
