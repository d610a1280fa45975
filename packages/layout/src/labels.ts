// Labels above the axis in tiers, each a flag on a pole that leads down to its anchor past the labels of lower tiers.
import { least, maxIndex, range, sort } from 'd3-array';
import { assignTiers, inTurns, keepTiers } from './assign-tiers.js';
import { gaps, tierHeights, type AssignedFlag, type Flag, type PlacedFlag } from './flag.js';
import { bentBy, costOf, leastCost, lowestCost, moved } from './placement-cost.js';
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

/** Where not all fit, it is tried with the turns beginning on every so manieth tier. */
const turnStep = 2;

/** A short text has at most so many lines: a date and three lines of title. */
const mostShortLines = 4;

/** No pole may bend farther than this in all, px: the eye would lose it. */
const mostBent = 300;

/** A bend that is smaller seems a fault, px: where no other pole is so near the pole is straight. */
const leastStep = 3;

/** So much the arithmetic moves what is straight, px. */
const hair = 0.01;

/** A text that is nearer to the pole of another than this seems to be its, px. */
const foreign = 28;

/** What bends a pole is one of so many flags before or after it. */
const culprits = 2;

/** So many bent poles are mended, the worst ones: enough for a picture that can be read at all. */
const mostMended = 6;

/** So many neighbours at most are tried a tier lower together. */
const longestRun = 8;

/** A pole keeps its place before a text does. */
const weights = { pole: 8, text: 1 } as const;

/** So few flags that every one may be tried as the first that flies left. */
const fewFlags = 10;

/** The rungs that the search may begin with: where the first are passed over, texts are narrower and tiers fewer. */
const firstRungs = ['full', 'wrapped', 'short'] as const;

type Rung = (typeof firstRungs)[number];

/** As they stood in the picture before; where that is not known or has no room, which one fails. */
export const keepPlaces = (flags: readonly Flag[], width: number): Placement =>
  flags.some(({ kept }) => kept) ? settle(keepTiers(flags, width, mostTiers), width) : { failed: 0 };

/**
 * Places flags so that no text meets another text or a pole, no poles cross, and none leaves the frame, at the least cost:
 * height, shortened texts, bent poles.
 *
 * In each tier stand its own texts and the poles that pass to higher tiers, all in the order of their anchors, which is why no
 * poles cross; `spread` finds the nearest places for all. The number of tiers, how far down the ladder texts begin and which of them
 * stand on which tier is found by trying.
 *
 * @param flags n flags in order of their anchors
 * @param width px of the frame
 * @param first a way in which they have room
 * @returns the best placement
 */
export function* placeFlags(flags: readonly Flag[], width: number, first: Settled): Steps<Settled> {
  const kept = keepPlaces(flags, width);
  const best = yield* lowered(yield* mended(yield* bestOf(flags, width, first), width), width);
  return 'flags' in kept && kept.cost <= best.cost + moved(flags, best.flags) ? kept : best;
}

/** With its short texts alone. */
export const shortened = (flag: Flag): Flag => ({ ...flag, variants: fromRung(flag.variants, 'short') });

/** All in turns on all tiers, if they have room so: the cheapest way, and which flag fails in the last one otherwise. */
export function placeInTurns(flags: readonly Flag[], width: number): Placement {
  const ways = range(0, mostTiers, turnStep).map((first) => settle(inTurns(flags, mostTiers, first), width));
  return least(ways, (way) => ('flags' in way ? way.cost : Infinity))!;
}

function* bestOf(flags: readonly Flag[], width: number, first: Settled): Steps<Settled> {
  let best = first;
  for (const firstRung of firstRungs) {
    const ladders = flags.map(({ anchor, variants }) => ({ anchor, variants: fromRung(variants, firstRung) }));
    const over = ladders.filter(
      ({ anchor, variants }) => anchor + gaps.own + variants[0]!.width > width - gaps.text,
    ).length;
    const lefts = flags.length <= fewFlags ? range(flags.length + 1) : [over, 0, Math.min(over + 1, flags.length)];
    const bound = lowestCost(ladders);
    for (const tiers of range(1, mostTiers + 1)) {
      if (bound(tiers, 0) >= best.cost) break;
      for (const turn of range(tiers)) best = better(best, inTurns(ladders, tiers, turn), width);
      yield;
    }
    for (const left of new Set(lefts)) {
      for (const tiers of range(1, mostTiers + 1)) {
        if (bound(tiers, left) >= best.cost) break;
        const assigned = assignTiers(ladders, width, { tiers, left });
        best = better(best, assigned, width);
        yield;
        // More tiers would be left empty too.
        if (tierHeights(assigned).length < tiers) break;
      }
    }
  }
  return best;
}

/** The better of a placement and what assigned flags settle to; those that cost more however they settle are not tried. */
function better(best: Settled, assigned: readonly AssignedFlag[], width: number): Settled {
  if (leastCost(assigned) >= best.cost) return best;
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
        best = better(best, moved, width);
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
      best = better(best, moved, width);
    }
    yield;
  }
  return best;
}

function fromRung(variants: readonly Variant[], first: Rung): readonly Variant[] {
  const passed: readonly Variant['rung'][] = firstRungs.slice(0, firstRungs.indexOf(first));
  const rest = variants.filter(({ rung }) => !passed.includes(rung));
  return rest.length ? rest : variants.slice(-1);
}

/** With its short texts alone that have a few lines each, so that tiers are low. */
export function shortFlag(flag: Flag): Flag {
  const isLow = ({ lines }: Variant) => lines.length <= mostShortLines;
  const short = shortened(flag).variants.filter(isLow);
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
    const places = starts.map((start, k) => start + items[k]!.lead);
    for (const [k, i] of present.entries()) {
      const { variant, side } = flags[i]!;
      const { at } = items[k]!;
      const pole = places[k]!;
      texts[i] = side === 'right' ? pole + gaps.own : pole - gaps.own - variant.width;
      const isFree = at - (places[k - 1] ?? -Infinity) > leastStep && (places[k + 1] ?? Infinity) - at > leastStep;
      if (Math.abs(pole - at) < (isFree ? leastStep : hair)) places[k] = at;
      poles[i]!.push(places[k]!);
    }
  }
  const placed = flags.map((flag, i): PlacedFlag => ({
    ...flag,
    x: texts[i]!,
    poles: straightened(flag, poles[i]!, texts[i]!),
  }));
  const lost = maxIndex(placed, bentBy);
  if (lost >= 0 && bentBy(placed[lost]!) > mostBent) return { failed: lost };
  return {
    flags: placed.map((flag, i) => besideText(flag, poles[i]!, poles)),
    cost: costOf(placed, heights),
  };
}

/** A text that has slid over its own pole needs no bend: the pole meets its lower edge. */
function straightened({ anchor, tier, variant }: AssignedFlag, poles: readonly number[], x: number): number[] {
  const below = poles[tier - 1] ?? anchor;
  return below >= x && below <= x + variant.width ? [...poles.slice(0, tier), below] : [...poles];
}

/** The pole of a text that would seem to be of another pole beside it: at its side, as it stood before it was straight. */
function besideText(flag: PlacedFlag, poles: readonly number[], all: readonly (readonly number[])[]): PlacedFlag {
  const { tier, x, variant } = flag;
  if (flag.poles[tier] === poles[tier]) return flag;
  const end = x + variant.width;
  const seemsOf = (pole: number | undefined) =>
    pole !== undefined && ((pole < x && pole > x - foreign) || (pole > end && pole < end + foreign));
  return all.some((other) => other !== poles && seemsOf(other[tier])) ? { ...flag, poles } : flag;
}
