// Labels above the axis in tiers, each a flag on a pole that leads down to its anchor past the labels of lower tiers.
import { least, max, maxIndex, min, range, sort, sum } from 'd3-array';
import { assignTiers, keepTiers } from './assign-tiers.js';
import { gaps, type AssignedFlag, type Flag, type PlacedFlag } from './flag.js';
import { spread } from './spread.js';
import type { Steps } from './steps.js';
import type { Variant } from './variants.js';

export interface Settled {
  readonly flags: readonly PlacedFlag[];
  readonly cost: number;
}

/** All flags placed, in the order given; or which of them could not be. */
export type Placement = Settled | { readonly failed: number };

export const mostTiers = 8;

/** A short text has at most so many lines: a date and three lines of title. */
const mostShortLines = 4;

/** Space between two tiers, in which poles bend, px. */
export const tierGap = 12;

/** What makes a placement worse, in px of height: a rung left, each line above three, a flag to the left, a bend, each px that a pole bends or a text slides, and a flag that has moved since the picture before. */
const costs = {
  rung: { full: 0, wrapped: 8, short: 60, number: 90, gathered: 0 },
  line: 12,
  left: 4,
  bend: 8,
  bent: 0.4,
  slid: 0.15,
  moved: 12,
} as const;

/** No pole may bend farther than this in all, px: the eye would lose it. */
const mostBent = 120;

/** What bends a pole is one of so many flags before or after it. */
const culprits = 2;

/** So many bent poles are mended, the worst ones: enough for a picture that can be read at all. */
const mostMended = 6;

/** Tiers are assigned to poles that stay straight, and to such as may bend so far, px: those need fewer. */
const assignedBends = [0, 80] as const;

/** So many neighbours at most are tried a tier lower together. */
const longestRun = 8;

/** A pole keeps its place before a text does. */
const weights = { pole: 8, text: 1 } as const;

/** So few flags that every one may be tried as the first that flies left. */
const fewFlags = 10;

/** The rungs that the search may begin with: where the first are passed over, texts are narrower and tiers fewer. */
const firstRungs = ['full', 'wrapped', 'short'] as const;

type Rung = (typeof firstRungs)[number];

/** As they stood before, if they can; else as the shortest texts on all tiers do. Tells whether flags have room, and is good enough for a frame of a movement. */
export function* placeFirst(flags: readonly Flag[], width: number): Steps<Placement> {
  const kept = keepPlaces(flags, width);
  return 'flags' in kept ? kept : yield* bestOf([mostTiers], ['short'], flags, width);
}

/** As they stood in the picture before; where that is not known or has no room, which one fails. */
export const keepPlaces = (flags: readonly Flag[], width: number): Placement =>
  flags.some(({ kept }) => kept) ? settle(keepTiers(flags, width, mostTiers), width) : { failed: 0 };

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
 * @param first how they stand at first
 * @returns the best placement
 */
export function* placeFlags(flags: readonly Flag[], width: number, first: Settled): Steps<Settled> {
  const kept = keepPlaces(flags, width);
  const found = yield* bestOf(range(1, mostTiers + 1), firstRungs, flags, width);
  const best = yield* lowered(yield* mended('flags' in found && found.cost < first.cost ? found : first, width), width);
  return 'flags' in kept && kept.cost <= best.cost + moved(flags, best) ? kept : best;
}

/** The price of flags that change their places against the picture before. */
function moved(flags: readonly Flag[], { flags: placed }: Settled): number {
  const changes = placed.filter(({ tier, side }, i) => {
    const { kept } = flags[i]!;
    return kept && (kept.tier !== tier || kept.side !== side);
  });
  return changes.length * costs.moved;
}

function* bestOf(
  tierCounts: readonly number[],
  rungs: readonly Rung[],
  flags: readonly Flag[],
  width: number,
): Steps<Placement> {
  let best: Placement = { failed: 0 };
  for (const firstRung of rungs) {
    const ladders = flags.map(({ anchor, variants }) => ({ anchor, variants: fromRung(variants, firstRung) }));
    const over = ladders.filter(
      ({ anchor, variants }) => anchor + gaps.own + variants[0]!.width > width - gaps.text,
    ).length;
    const lefts = flags.length <= fewFlags ? range(flags.length + 1) : [over, 0, Math.min(over + 1, flags.length)];
    const bound = lowestCost(ladders);
    for (const left of new Set(lefts)) {
      for (const bend of assignedBends) {
        for (const tiers of tierCounts) {
          // Of several tiers none will be empty.
          if ('flags' in best && bound(tierCounts.length > 1 ? tiers : 1, left) >= best.cost) break;
          const assigned = assignTiers(ladders, width, { tiers, left, bend });
          best = better(best, assigned, width);
          yield;
          // More tiers would be left empty too.
          if (tierHeights(assigned).length < tiers) break;
        }
      }
    }
  }
  return best;
}

/** The better of a placement and what assigned flags settle to; those that cost more however they settle are not tried. */
function better(best: Placement, assigned: readonly AssignedFlag[], width: number): Placement {
  if (!('flags' in best)) return settle(assigned, width);
  if (leastCost(assigned, tierHeights(assigned)) >= best.cost) return best;
  const placement = settle(assigned, width);
  return 'flags' in placement && placement.cost < best.cost ? placement : best;
}

/** The placement with the flags about its most bent poles tried on every tier, as long as that costs less. */
function* mended(placement: Settled, width: number): Steps<Settled> {
  let best = placement;
  const { flags } = placement;
  const tiers = Math.min(tierHeights(flags).length + 1, mostTiers);
  const bent = sort(flags.keys(), (i) => -bentBy(flags[i]!))
    .slice(0, mostMended)
    .filter((i) => bentBy(flags[i]!) > 0);
  const suspects = new Set(
    bent.flatMap((i) => range(Math.max(0, i - culprits), Math.min(flags.length, i + culprits + 1))),
  );
  for (const i of suspects) {
    for (const side of bent.includes(i) ? (['right', 'left'] as const) : [flags[i]!.side]) {
      for (const tier of range(tiers)) {
        const moved = best.flags.map((flag, k) => (k === i ? { ...flag, tier, side } : flag));
        best = better(best, moved, width) as Settled;
      }
      yield;
    }
  }
  return best;
}

/** The placement with runs of neighbours a tier lower, as long as that costs less. */
function* lowered(placement: Settled, width: number): Steps<Settled> {
  let best = placement;
  for (const from of placement.flags.keys()) {
    for (const length of range(2, longestRun + 1)) {
      const isInRun = (i: number) => i >= from && i < from + length;
      if (best.flags.some(({ tier }, i) => isInRun(i) && tier === 0)) break;
      const moved = best.flags.map((flag, i) => (isInRun(i) ? { ...flag, tier: flag.tier - 1 } : flag));
      best = better(best, moved, width) as Settled;
    }
    yield;
  }
  return best;
}

/** The height of each tier that is used, from the axis up, px. */
export function tierHeights(flags: readonly Pick<PlacedFlag, 'tier' | 'variant'>[]): number[] {
  const heights = new Array<number>((max(flags, ({ tier }) => tier) ?? -1) + 1).fill(0);
  for (const { tier, variant } of flags) heights[tier] = Math.max(heights[tier]!, variant.height);
  return heights;
}

function fromRung(variants: readonly Variant[], first: Rung): readonly Variant[] {
  const passed: readonly Variant['rung'][] = firstRungs.slice(0, firstRungs.indexOf(first));
  const rest = variants.filter(({ rung }) => !passed.includes(rung));
  return rest.length ? rest : variants.slice(-1);
}

/** With the short texts alone: a few lines each, so that tiers are low. */
export function shortFlag(flag: Flag): Flag {
  const isLow = ({ lines }: Variant) => lines.length <= mostShortLines;
  const short = fromRung(flag.variants, 'short').filter(isLow);
  const low = short.length ? short : flag.variants.filter(isLow);
  return { ...flag, variants: low.length ? low : [least(flag.variants, ({ height }) => height)!] };
}

/** Finds the places of texts and poles tier by tier, from the axis up. */
export function settle(flags: readonly AssignedFlag[], width: number): Placement {
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
function straightened({ anchor, tier, variant }: AssignedFlag, poles: readonly number[], x: number): number[] {
  const below = poles[tier - 1] ?? anchor;
  return below >= x && below <= x + variant.width ? [...poles.slice(0, tier), below] : [...poles];
}

const steps = ({ anchor, poles }: PlacedFlag) =>
  poles.map((pole, tier) => Math.abs(pole - (poles[tier - 1] ?? anchor)));

const bentBy = (flag: PlacedFlag) => sum(steps(flag));

/** What a placement costs whatever its poles do. */
function leastCost(flags: readonly AssignedFlag[], heights: readonly number[]): number {
  return (
    sum(heights, (each) => each + tierGap) +
    sum(
      flags,
      ({ variant, side }) =>
        costs.rung[variant.rung] +
        costs.line * Math.max(0, variant.lines.length - 3) +
        (side === 'left' ? costs.left : 0),
    )
  );
}

/** What flags cost at least on so many tiers, so many of them flying left. */
function lowestCost(flags: readonly Flag[]): (tiers: number, left: number) => number {
  const rungs = sum(flags, ({ variants }) => min(variants, ({ rung }) => costs.rung[rung])!);
  const height = min(flags, ({ variants }) => min(variants, ({ height }) => height))!;
  return (tiers, left) => tiers * (height + tierGap) + left * costs.left + rungs;
}

function cost(flags: readonly PlacedFlag[], heights: readonly number[]): number {
  return (
    leastCost(flags, heights) +
    sum(flags, (flag) => {
      const { variant, side, x, poles } = flag;
      const pole = poles.at(-1)!;
      const flown = side === 'right' ? pole + gaps.own : pole - gaps.own - variant.width;
      const bends = steps(flag).filter((step) => step > 0.5).length;
      return bends * costs.bend + bentBy(flag) * costs.bent + Math.abs(x - flown) * costs.slid;
    })
  );
}
