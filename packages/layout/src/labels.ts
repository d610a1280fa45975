// Labels above the axis in tiers, each a flag on a pole that leads down to its anchor past the labels of lower tiers.
import { max, range, sum } from 'd3-array';
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

/** What makes a placement worse, in px of height: a rung left, a flag to the left, a bend, and each px that a pole bends or a text slides. */
const costs = {
  rung: { full: 0, wrapped: 5, short: 26, number: 60, gathered: 0 },
  left: 4,
  bend: 8,
  bent: 0.4,
  slid: 0.05,
} as const;

/** No pole may bend farther than this in all, px: the eye would lose it. */
const mostBent = 90;

/** A pole keeps its place before a text does. */
const weights = { pole: 8, text: 1 } as const;

/** The rungs that the search may begin with: where the first are passed over, texts are narrower and tiers fewer. */
const firstRungs = ['full', 'wrapped', 'short'] as const;

interface Choice {
  readonly tiers: number;
  readonly firstRung: (typeof firstRungs)[number];
}

/** A flag whose text, side and tier are chosen. */
type Assigned = Pick<PlacedFlag, 'anchor' | 'variant' | 'tier' | 'side'>;

/**
 * Places flags so that no text meets another text or a pole, no poles cross, and none leaves the frame, at the least cost:
 * height, shortened texts, bent poles.
 *
 * In each tier stand its own texts and the poles that pass to higher tiers, all in the order of their anchors, which is why no
 * poles cross; `spread` finds the nearest places for all. The number of tiers and how far down the ladder texts begin is
 * found by trying.
 *
 * @param flags n flags in order of their anchors
 * @param width px of the frame
 * @returns the best placement; where there is none, the flag that fails when all texts are short and all tiers used
 */
export function placeFlags(flags: readonly Flag[], width: number): Placement {
  let best: Settled | undefined;
  let failed = 0;
  for (const firstRung of firstRungs) {
    for (let tiers = 1; tiers <= mostTiers; tiers++) {
      const placement = settle(assign(flags, width, { tiers, firstRung }), width);
      if ('failed' in placement) ({ failed } = placement);
      else if (!best || placement.cost < best.cost) best = placement;
    }
  }
  return best ? mended(best, width) : { failed };
}

/** The placement with each bent pole tried straight: on every tier and on both sides, as long as that costs less. */
function mended(placement: Settled, width: number): Settled {
  let best = placement;
  for (const i of placement.flags.keys()) {
    if (bentBy(best.flags[i]!) === 0) continue;
    for (const tier of range(Math.min(tierHeights(best.flags).length + 1, mostTiers))) {
      for (const side of ['right', 'left'] as const) {
        const moved = best.flags.map((flag, k) => (k === i ? { ...flag, tier, side } : flag));
        const other = settle(moved, width);
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
 * Gives each flag the lowest tier on which it stands free with a straight pole, from right to left: a crowd becomes a staircase whose poles
 * pass before the texts. Where no tier is free it takes the one that is free soonest.
 */
function assign(flags: readonly Flag[], width: number, { tiers, firstRung }: Choice): Assigned[] {
  const assigned = new Array<Assigned>(flags.length);
  // How far to the right each tier is free: texts end a tier, poles end the tiers below their own.
  const free = new Array<number>(tiers).fill(width);
  for (const i of range(flags.length - 1, -1, -1)) {
    const { anchor, variants } = flags[i]!;
    const start = anchor + gaps.own;
    const ladder = fromRung(variants, firstRung);
    const fitting = ladder.flatMap((variant) => {
      const tier = free.findIndex((end) => start + variant.width + gaps.text <= end);
      return tier < 0 ? [] : { variant, tier };
    });
    const variant = fitting[0]?.variant ?? ladder[0]!;
    const tier = fitting[0]?.tier ?? free.indexOf(Math.max(...free));
    const side = start + variant.width > width - gaps.text ? 'left' : 'right';
    assigned[i] = { anchor, variant, tier, side };
    const before = side === 'left' ? anchor - gaps.own - variant.width : anchor;
    free[tier] = before - gaps.pole;
    for (let below = 0; below < tier; below++) free[below] = Math.min(free[below]!, anchor - gaps.pole);
  }
  return assigned;
}

function fromRung(variants: readonly Variant[], first: Choice['firstRung']): readonly Variant[] {
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
  const lost = placed.findIndex((flag) => bentBy(flag) > mostBent);
  if (lost >= 0) return { failed: lost };
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
        (side === 'left' ? costs.left : 0) +
        bends * costs.bend +
        bentBy(flag) * costs.bent +
        Math.abs(x - flown) * costs.slid
      );
    })
  );
}
