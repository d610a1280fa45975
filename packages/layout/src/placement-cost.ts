// What a placement of labels costs: the search takes the cheapest.
import { max, min, sum } from 'd3-array';
import { columnHeights, gaps, tierHeights, type AssignedFlag, type Flag, type Form, type PlacedFlag } from './flag.js';
import type { Variant } from './variants.js';

/**
 * What the space between two tiers, in which poles bend, is priced at, px: no more than this, though the picture has more where many
 * bend far. The search would rather set more tiers, and labels of many tiers are harder to follow.
 */
const pricedGap = { most: 32, forEachPxBent: 0.35 } as const;

/** What makes a placement worse, in px of height: a rung left, a count that does not say of what, a tier, each line above three, a flag to the left, a bend, each px that a pole bends or a text slides, and a flag that has moved since the picture before. In columns all lines run side by side up to the highest text. */
const costs = {
  rung: { full: 0, wrapped: 8, short: 80, number: 300, gathered: 0 },
  untold: 160,
  tier: { tiers: 48, columns: 160 },
  line: 12,
  left: 4,
  bend: 8,
  again: 30,
  bent: 0.4,
  slid: 0.15,
  away: 0.5,
  moved: 24,
} as const;

/** A pole that bends less than this seems straight, px. */
const hair = 0.5;

/** A height of so many px costs twice as much, and more the higher: a low picture has straight poles, a crowded one is seen at once. */
const highEnough = 140;

const costOfHeight = (height: number) => height + height ** 2 / highEnough;

const steps = ({ anchor, poles }: PlacedFlag) =>
  poles.map((pole, tier) => Math.abs(pole - (poles[tier - 1] ?? anchor)));

/** How far a pole bends in all, px. */
export const bentBy = (flag: PlacedFlag) => sum(steps(flag));

/** How often a pole bends. */
export const bendsOf = (flag: PlacedFlag) => steps(flag).filter((step) => step > hair).length;

/** What a bend of so many px costs. */
export const bendCost = (bent: number): number => (bent > hair ? costs.bend : 0) + bent * costs.bent;

/** What is lost by a text that says less; by a count, when it does not say of what. */
const rungCost = ({ rung, lines }: Variant) =>
  costs.rung[rung] + (rung === 'gathered' && !lines.some(({ style }) => style === 'detail') ? costs.untold : 0);

/** What a text costs wherever it stands. */
export const textCost = (variant: Variant): number =>
  rungCost(variant) + costs.line * Math.max(0, variant.lines.length - 3);

/** What it costs that a text is not over or beside what it is about, px along the axis. */
export const awayCost = (anchor: number, start: number, end: number): number =>
  costs.away * Math.max(0, start - anchor, anchor - end);

/** What a placement costs whatever its poles do. */
export function leastCost(flags: readonly AssignedFlag[], form: Form, between: readonly number[] = []): number {
  const heights = (form === 'columns' ? columnHeights : tierHeights)(flags);
  const tiers = 1 + (max(flags, ({ tier }) => tier) ?? -1);
  return (
    costOfHeight(sum(heights) + sum(heights, (_, tier) => between[tier] ?? gaps.tier)) +
    costs.tier[form] * tiers +
    sum(flags, ({ variant, side }) => textCost(variant) + (side === 'left' ? costs.left : 0))
  );
}

/** What flags cost at least on so many tiers, so many of them flying left. */
export function lowestCost(flags: readonly Flag[]): (tiers: number, left: number) => number {
  const rungs = sum(flags, ({ variants }) => min(variants, rungCost)!);
  const height = min(flags, ({ variants }) => min(variants, ({ height }) => height))!;
  return (tiers, left) =>
    costOfHeight(tiers * (height + gaps.tier)) + tiers * costs.tier.tiers + left * costs.left + rungs;
}

/** What a placement costs, px of height. */
export function costOf(flags: readonly PlacedFlag[], form: Form): number {
  return (
    leastCost(flags, form, pricedGaps(flags)) +
    sum(flags, (flag) => {
      const { anchor, variant, side, x, poles } = flag;
      const pole = poles.at(-1)!;
      const flown = side === 'right' ? pole + gaps.own : pole - gaps.own - variant.width;
      const away = awayCost(anchor, x - gaps.own, x + variant.width + gaps.own);
      const again = costs.again * Math.max(0, bendsOf(flag) - 1);
      return sum(steps(flag), bendCost) + again + Math.abs(x - flown) * costs.slid + away;
    })
  );
}

/** The price of flags that change their places against the picture before. */
export function moved(flags: readonly Flag[], placed: readonly PlacedFlag[]): number {
  const changes = placed.filter(({ tier, side }, i) => {
    const { kept } = flags[i]!;
    return kept && (kept.tier !== tier || kept.side !== side);
  });
  return changes.length * costs.moved;
}

/** The space below each tier as it is priced, from the axis up, px. */
function pricedGaps(flags: readonly PlacedFlag[]): number[] {
  const bends: number[] = [];
  for (const flag of flags) {
    for (const [tier, step] of steps(flag).entries()) bends[tier] = Math.max(bends[tier] ?? 0, step);
  }
  return bends.map((bend) => Math.max(gaps.tier, Math.min(pricedGap.most, bend * pricedGap.forEachPxBent)));
}
