// Labels above the axis in tiers, each a flag on a pole that leads down to its anchor past the labels of lower tiers.
import { max, maxIndex, range, sum } from 'd3-array';
import { spread } from './spread.js';
import type { Variant } from './variants.js';

/** What wants a label: where it points to, px along the axis, and the ways to set it, best first. */
export interface Flag {
  readonly anchor: number;
  readonly variants: readonly Variant[];
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

interface Settled {
  readonly flags: readonly PlacedFlag[];
  readonly cost: number;
}

/** All flags placed, in the order given; or which of them could not be. */
export type Placement = Settled | { readonly failed: number };

export const mostTiers = 6;

/** Space between two tiers, in which poles bend, px. */
export const tierGap = 12;

/** From a pole to its own text; from a text to whatever comes next; half of the room that a pole takes, px. */
const gaps = { own: 7, text: 9, pole: 2 } as const;

/** What makes a placement worse, in px of height: a rung left, each line above three, a flag to the left, a bend, and each px that a pole bends or a text slides. */
const costs = {
  rung: { full: 0, wrapped: 8, short: 60, number: 90, gathered: 0 },
  line: 12,
  left: 4,
  bend: 8,
  bent: 0.4,
  slid: 0.05,
} as const;

/** No pole may bend farther than this in all, px: the eye would lose it. */
const mostBent = 120;

/** What bends a pole is one of so many flags before or after it. */
const culprits = 2;

/** A pole keeps its place before a text does. */
const weights = { pole: 8, text: 1 } as const;

/** The rungs that the search may begin with: where the first are passed over, texts are narrower and tiers fewer. */
const firstRungs = ['full', 'wrapped', 'short'] as const;

type Rung = (typeof firstRungs)[number];

interface Choice {
  readonly tiers: number;
  /** How many of the last flags fly left. */
  readonly left: number;
}

/** A flag whose text, side and tier are chosen. */
type Assigned = Pick<PlacedFlag, 'anchor' | 'variant' | 'tier' | 'side'>;

/**
 * Places flags so that no text meets another text or a pole, no poles cross, and none leaves the frame, at the least cost:
 * height, shortened texts, bent poles.
 *
 * In each tier stand its own texts and the poles that pass to higher tiers, all in the order of their anchors, which is why no
 * poles cross; `spread` finds the nearest places for all. The number of tiers, how far down the ladder texts begin and how many fly
 * left is found by trying.
 *
 * @param flags n flags in order of their anchors
 * @param width px of the frame
 * @returns the best placement; where there is none, the flag that fails
 */
export function placeFlags(flags: readonly Flag[], width: number): Placement {
  const fit = bestOf([mostTiers], ['short'], flags, width);
  if ('failed' in fit) return fit;
  const best = bestOf(range(1, mostTiers + 1), firstRungs, flags, width);
  return 'flags' in best ? mended(best, width) : fit;
}

function bestOf(
  tierCounts: readonly number[],
  rungs: readonly Rung[],
  flags: readonly Flag[],
  width: number,
): Placement {
  let best: Placement = { failed: 0 };
  for (const firstRung of rungs) {
    const ladders = flags.map(({ anchor, variants }) => ({ anchor, variants: fromRung(variants, firstRung) }));
    const over = ladders.filter(
      ({ anchor, variants }) => anchor + gaps.own + variants[0]!.width > width - gaps.text,
    ).length;
    for (const left of new Set([over, 0, over + 1, over + 2].map((count) => Math.min(count, flags.length)))) {
      for (const tiers of tierCounts) {
        const placement = settle(assign(ladders, width, { tiers, left }), width);
        const isBetter = 'flags' in placement ? !('flags' in best) || placement.cost < best.cost : !('flags' in best);
        if (isBetter) best = placement;
      }
    }
  }
  return best;
}

/** The placement with the flags about each bent pole tried on every tier and on both sides, as long as that costs less. */
function mended(placement: Settled, width: number): Settled {
  let best = placement;
  const tiers = Math.min(tierHeights(best.flags).length + 1, mostTiers);
  const isBent = best.flags.map((flag) => bentBy(flag) > 0);
  for (const i of best.flags.keys()) {
    if (!isBent.slice(Math.max(0, i - culprits), i + culprits + 1).includes(true)) continue;
    for (const tier of range(tiers)) {
      for (const side of ['right', 'left'] as const) {
        const other = settle(
          best.flags.map((flag, k) => (k === i ? { ...flag, tier, side } : flag)),
          width,
        );
        if ('flags' in other && other.cost < best.cost) best = other;
      }
    }
  }
  return best;
}

/** The height of each tier that is used, from the axis up, px. */
export function tierHeights(flags: readonly Pick<PlacedFlag, 'tier' | 'variant'>[]): number[] {
  const heights = new Array<number>((max(flags, ({ tier }) => tier) ?? -1) + 1).fill(0);
  for (const { tier, variant } of flags) heights[tier] = Math.max(heights[tier]!, variant.height);
  return heights;
}

/**
 * Gives each flag the first of its variants and the lowest tier with which it stands free on a straight pole. Flags that fly
 * right are set from right to left, so that a crowd becomes a staircase whose poles pass before the texts; those that fly
 * left, at the frame's end, in the mirrored way. Where nothing is free the one that meets fewest others is taken.
 */
function assign(flags: readonly Flag[], width: number, { tiers, left }: Choice): Assigned[] {
  const assigned = new Array<Assigned>(flags.length);
  const done: Straight[] = [];
  const turn = flags.length - left;
  for (const i of [...range(turn, flags.length), ...range(turn - 1, -1, -1)]) {
    const { anchor, variants } = flags[i]!;
    const sides = i < turn ? (['right', 'left'] as const) : (['left', 'right'] as const);
    let best: Straight | undefined;
    let least = Infinity;
    for (const straight of candidates(anchor, variants, sides, tiers)) {
      if (least === 0) break;
      if (straight.x0 < 0 || straight.x1 > width) continue;
      const met = count(done, (other) => meet(straight, other), least);
      if (met < least) [best, least] = [straight, met];
    }
    best ??= straightFlag(anchor, variants.at(-1)!, sides[0], 0);
    done.push(best);
    assigned[i] = best;
  }
  return assigned;
}

/** A flag on a straight pole, with both ends of its text, px. */
type Straight = Assigned & { readonly x0: number; readonly x1: number };

function straightFlag(anchor: number, variant: Variant, side: Assigned['side'], tier: number): Straight {
  const x0 = side === 'right' ? anchor + gaps.own : anchor - gaps.own - variant.width;
  return { anchor, variant, side, tier, x0, x1: x0 + variant.width };
}

function* candidates(anchor: number, variants: readonly Variant[], sides: readonly Assigned['side'][], tiers: number) {
  for (const variant of variants) {
    for (const side of sides) for (let tier = 0; tier < tiers; tier++) yield straightFlag(anchor, variant, side, tier);
  }
}

/** How many satisfy a condition; stops counting at `enough`. */
function count<T>(items: readonly T[], condition: (item: T) => boolean, enough: number): number {
  let counted = 0;
  for (const item of items) if (condition(item) && ++counted >= enough) break;
  return counted;
}

function meet(a: Straight, b: Straight): boolean {
  if (a.tier === b.tier) {
    const space = gaps.own + gaps.text;
    return a.x0 < b.x1 + space && b.x0 < a.x1 + space;
  }
  const [upper, lower] = a.tier > b.tier ? [a, b] : [b, a];
  return upper.anchor > lower.x0 - gaps.own && upper.anchor < lower.x1 + gaps.text + gaps.pole;
}

function fromRung(variants: readonly Variant[], first: Rung): readonly Variant[] {
  const passed: readonly Variant['rung'][] = firstRungs.slice(0, firstRungs.indexOf(first));
  const rest = variants.filter(({ rung }) => !passed.includes(rung));
  return rest.length ? rest : variants.slice(-1);
}

/** Finds the places of texts and poles tier by tier, from the axis up. */
function settle(flags: readonly Assigned[], width: number): Placement {
  const poles = flags.map((): number[] => []);
  const texts = new Array<number>(flags.length);
  const heights = tierHeights(flags);
  for (const tier of heights.keys()) {
    const present = range(flags.length).filter((i) => flags[i]!.tier >= tier);
    const items = present.map((i) => {
      const { anchor, variant, side } = flags[i]!;
      const at = poles[i]!.at(-1) ?? anchor;
      if (flags[i]!.tier > tier) return { lead: gaps.pole, width: 2 * gaps.pole, weight: weights.pole, at };
      const text = gaps.own + variant.width + gaps.text;
      return { lead: side === 'right' ? gaps.pole : text, width: gaps.pole + text, weight: weights.text, at };
    });
    const starts = spread(
      items.map(({ lead, at, ...item }) => ({ ...item, wanted: at - lead })),
      width,
    );
    if (!starts) return { failed: present[present.length >> 1]! };
    for (const [k, i] of present.entries()) {
      const { variant, side } = flags[i]!;
      const { at, lead } = items[k]!;
      // What the arithmetic moves by a hair is straight.
      const pole = Math.abs(starts[k]! + lead - at) < 0.01 ? at : starts[k]! + lead;
      poles[i]!.push(pole);
      texts[i] = side === 'right' ? pole + gaps.own : pole - gaps.own - variant.width;
    }
  }
  const placed = flags.map((flag, i): PlacedFlag => ({
    ...flag,
    x: texts[i]!,
    poles: straightened(flag, poles[i]!, texts[i]!),
  }));
  const lost = maxIndex(placed, bentBy);
  if (lost >= 0 && bentBy(placed[lost]!) > mostBent) return { failed: lost };
  return { flags: placed, cost: cost(placed, heights) };
}

/** A text that has slid over its own pole needs no bend: the pole meets its lower edge. */
function straightened({ anchor, tier, variant }: Assigned, poles: readonly number[], x: number): number[] {
  const below = poles[tier - 1] ?? anchor;
  return below >= x && below <= x + variant.width ? [...poles.slice(0, tier), below] : [...poles];
}

const steps = ({ anchor, poles }: PlacedFlag) =>
  poles.map((pole, tier) => Math.abs(pole - (poles[tier - 1] ?? anchor)));

const bentBy = (flag: PlacedFlag) => sum(steps(flag));

function cost(flags: readonly PlacedFlag[], heights: readonly number[]): number {
  const height = sum(heights, (each) => each + tierGap);
  return (
    height +
    sum(flags, (flag) => {
      const { variant, side, x, poles } = flag;
      const pole = poles.at(-1)!;
      const flown = side === 'right' ? pole + gaps.own : pole - gaps.own - variant.width;
      const bends = steps(flag).filter((step) => step > 0.5).length;
      return (
        costs.rung[variant.rung] +
        costs.line * Math.max(0, variant.lines.length - 3) +
        (side === 'left' ? costs.left : 0) +
        bends * costs.bend +
        bentBy(flag) * costs.bent +
        Math.abs(x - flown) * costs.slid
      );
    })
  );
}
