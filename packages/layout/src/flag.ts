// Labels of moments are flags: a text beside a pole that leads down to its anchor.
import { greatest, max, sum } from 'd3-array';
import type { Variant } from './variants.js';

/** What wants a label: where it points to, px along the axis, and the ways to set it, best first. */
export interface Flag {
  readonly anchor: number;
  readonly variants: readonly Variant[];
  /** How it stood in the picture before. */
  readonly kept?: Stood | undefined;
}

/** How a flag stood in the picture before, with one of the variants that it has now. */
export interface Stood extends Pick<PlacedFlag, 'anchor' | 'variant' | 'tier' | 'side'> {
  /** Where its pole passed each tier, px, in its own where it would stand beside its text. */
  readonly poles: readonly number[];
}

/** A flag with its place; tier 0 is next to the axis. */
export interface PlacedFlag {
  readonly anchor: number;
  readonly variant: Variant;
  readonly tier: number;
  /** Where the text stands, seen from the pole. */
  readonly side: 'right' | 'left';
  /** Left end of the text, px. */
  readonly x: number;
  /** Where the pole passes each tier from 0 to its own, px; all the anchor's when it is straight. */
  readonly poles: readonly number[];
}

/** A flag whose text, side and tier are chosen, but not yet its place. */
export type AssignedFlag = Pick<PlacedFlag, 'anchor' | 'variant' | 'tier' | 'side'>;

/** All flags placed, in the order given. */
export interface Settled {
  readonly flags: readonly PlacedFlag[];
  /** px of height that it is worth. */
  readonly cost: number;
  readonly form: Form;
}

/** How labels stand: each on the tier where it is near its anchor, or in columns where there are many. */
export type Form = 'tiers' | 'columns';

/** All flags placed; or which of them could not be. */
export type Placement = Settled | { readonly failed: number };

/** No pole may bend farther than this in all, px: the eye would lose it. */
export const mostBent = 300;

/** A bend that is smaller seems a fault, px: where no other pole is so near the pole is straight. */
export const leastStep = 3;

/** From a pole to its own text; from a text to whatever comes next; half of the room that a pole takes; between two tiers, px. */
export const gaps = { own: 7, text: 14, pole: 2, tier: 12 } as const;

/** The height of each tier that is used, from the axis up, px. */
export function tierHeights(flags: readonly Pick<PlacedFlag, 'tier' | 'variant'>[]): number[] {
  const heights = new Array<number>((max(flags, ({ tier }) => tier) ?? -1) + 1).fill(0);
  for (const { tier, variant } of flags) heights[tier] = Math.max(heights[tier]!, variant.height);
  return heights;
}

/** The flags of each column, from left to right: down a column tiers fall by steps. */
export function columnsOf<F extends Pick<PlacedFlag, 'tier'>>(flags: readonly F[]): F[][] {
  const columns: F[][] = [];
  for (const [i, flag] of flags.entries()) {
    if (i && flag.tier < flags[i - 1]!.tier) columns.at(-1)!.push(flag);
    else columns.push([flag]);
  }
  return columns;
}

/** The heights of the texts in the highest column, from the axis up, px. */
export const columnHeights = (flags: readonly Pick<PlacedFlag, 'tier' | 'variant'>[]): number[] =>
  greatest(columnsOf(flags).map(tierHeights), (heights) => sum(heights) + heights.length * gaps.tier) ?? [];

/**
 * How far over the foot of all lines each text stands, px: on its tier, or in a column on the texts below it, so that its gaps are even.
 *
 * @param between the space below each tier, from the axis up, px
 * @param all the heights of the tiers, px
 * @param stood how far the same texts stood over it in the step of a movement before: what goes from below one makes it no lower
 */
export function liftsOf(
  flags: readonly PlacedFlag[],
  form: Form,
  between: readonly number[],
  all: readonly number[],
  stood: readonly (number | undefined)[] = [],
): number[] {
  const over = (tier: number, heights: readonly number[]) =>
    sum(heights.slice(0, tier)) + sum(between.slice(0, tier + 1));
  if (form === 'tiers') return flags.map(({ tier }) => over(tier, all));
  const lifts: number[] = [];
  for (const column of columnsOf(flags)) {
    const before = stood.slice(lifts.length, lifts.length + column.length);
    const own = tierHeights(column);
    // What has not yet come into the view below the texts of a column has its room.
    const heights = all.map((height, tier) => own[tier] || height);
    // What is new under texts that stood takes the room that is there.
    const highest: number[] = [];
    for (const [i, { variant }] of column.entries()) {
      const above = column[i - 1];
      highest.push(before[i] ?? (above ? highest[i - 1]! - between[above.tier]! - variant.height : Infinity));
    }
    const placed: number[] = [];
    let top = 0;
    for (const [i, { tier, variant }] of [...column.entries()].reverse()) {
      const lift = Math.max(
        top ? top + between[tier]! : between[0]!,
        before[i] ?? Math.min(over(tier, heights), highest[i]!),
      );
      top = lift + variant.height;
      placed[i] = lift;
    }
    lifts.push(...placed);
  }
  return lifts;
}
