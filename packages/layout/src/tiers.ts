// Labels of few moments in tiers above the axis, each beside a pole that leads down to its anchor past the labels of lower tiers.
import { maxIndex, range, sort } from 'd3-array';
import { assignTiers, inTurns, keepTiers } from './assign-tiers.js';
import { gaps, leastStep, mostBent, tierHeights } from './flag.js';
import type { AssignedFlag, Flag, PlacedFlag, Placement, Settled } from './flag.js';
import { eased, movedPole } from './movement.js';
import { bentBy, costOf, leastCost, lowestCost } from './placement-cost.js';
import { besideTexts, missingDistance, noDistance, straightened, type Distance } from './own-pole.js';
import { spread, type Placeable } from './spread.js';
import type { Steps } from './steps.js';
import type { Variant } from './variants.js';

/** Texts of more tiers would be too far from the axis. */
const mostTiers = 8;

/** So much the arithmetic moves what is straight, px. */
const hair = 0.01;

/** What bends a pole is one of so many flags before or after it. */
const culprits = 2;

/** So many bent poles are mended, the worst ones: enough for a picture that can be read at all. */
const mostMended = 6;

/** So many neighbours at most are tried a tier lower together. */
const longestRun = 8;

/** A pole keeps its place before a text does. */
const weights = { pole: 8, text: 1 } as const;

/** The rungs that the search may begin with: where the first are passed over, texts are narrower and tiers fewer. */
const firstRungs = ['full', 'wrapped', 'short'] as const;

type Rung = (typeof firstRungs)[number];

/**
 * As they stood in the picture before, and those that are new where they are freest.
 *
 * @param hurried whether this is one step of a movement
 */
export function keepInTiers(flags: readonly Flag[], width: number, hurried: boolean): Placement {
  const assigned = keepTiers(flags, width, mostTiers);
  return hurried ? settleApart(assigned, width, [], flags) : settle(withoutEmpty(assigned), width);
}

/** On tiers without an empty one below another: what comes into it in a movement would push up all over it. */
function withoutEmpty(flags: readonly AssignedFlag[]): AssignedFlag[] {
  const tiers = sort(new Set(flags.map(({ tier }) => tier)));
  return flags.map((flag) => ({ ...flag, tier: tiers.indexOf(flag.tier) }));
}

/**
 * Places flags on the tiers where they cost least.
 *
 * In each tier stand its own texts and the poles that pass to higher tiers, all in the order of their anchors, which is why no
 * poles cross; `spread` finds the nearest places for all. The number of tiers, how far down the ladder texts begin and which of them
 * stand on which tier is found by trying.
 *
 * @param flags n flags in order of their anchors
 * @param width px of the frame
 * @returns the best placement, or a flag that has no room in any
 */
export function* placeTiers(flags: readonly Flag[], width: number): Steps<Placement> {
  const best = yield* bestOf(flags, width);
  return 'failed' in best ? best : yield* lowered(yield* mended(best, width), width);
}

function* bestOf(flags: readonly Flag[], width: number): Steps<Placement> {
  let best: Placement = { failed: 0 };
  const isOver = (cost: number) => 'flags' in best && cost >= best.cost;
  for (const firstRung of firstRungs) {
    const ladders = flags.map(({ anchor, variants }) => ({ anchor, variants: fromRung(variants, firstRung) }));
    const bound = lowestCost(ladders);
    for (const tiers of range(1, mostTiers + 1)) {
      if (isOver(bound(tiers, 0))) break;
      for (const turn of range(tiers)) best = better(best, inTurns(ladders, tiers, turn), width);
      yield;
    }
    for (const left of range(flags.length + 1)) {
      for (const tiers of range(1, mostTiers + 1)) {
        if (isOver(bound(tiers, left))) break;
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
function better<P extends Placement>(best: P, assigned: readonly AssignedFlag[], width: number): P | Settled {
  const most = 'flags' in best ? best.cost : Infinity;
  if (leastCost(assigned, 'tiers') >= most) return best;
  const placement = settle(assigned, width);
  return 'flags' in placement && placement.cost < most ? placement : best;
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

/** Finds the places of texts and poles tier by tier, from the axis up; farther from each other where a text would seem to be of a pole beside it. */
function settle(flags: readonly AssignedFlag[], width: number): Placement {
  const close = settleApart(flags, width);
  if ('failed' in close || !close.missing.some((distance) => distance.before || distance.after)) return close;
  const apart = settleApart(flags, width, close.missing);
  return 'flags' in apart && apart.cost < close.cost ? apart : close;
}

/**
 * @param distances of each text from what stands before and after it, px more than between others
 * @param before in a movement the same flags, as they stood
 */
function settleApart(
  flags: readonly AssignedFlag[],
  width: number,
  distances: readonly Distance[] = [],
  before: readonly Flag[] = [],
): (Settled & { readonly missing: readonly Distance[] }) | { readonly failed: number } {
  const poles = flags.map((): number[] => []);
  const texts = new Array<number>(flags.length);
  const heights = tierHeights(flags);
  for (const tier of heights.keys()) {
    const present: number[] = [];
    const leads: number[] = [];
    const items: Placeable[] = [];
    for (const [i, { anchor, variant, side, tier: own }] of flags.entries()) {
      if (own < tier) continue;
      const space = distances[i] ?? noDistance;
      const text = gaps.own + variant.width + gaps.text;
      const isPassing = own > tier;
      const lead = isPassing ? gaps.pole : space.before + (side === 'right' ? gaps.pole : text);
      const width = isPassing ? 2 * gaps.pole : space.before + gaps.pole + text + space.after;
      present.push(i);
      leads.push(lead);
      items.push({
        wanted: eased(poles[i]!.at(-1) ?? anchor, before[i] && movedPole(before[i], tier)) - lead,
        width,
        weight: isPassing ? weights.pole : weights.text,
      });
    }
    const starts = spread(items, width);
    if (!starts) return { failed: present[present.length >> 1]! };
    const places = starts.map((start, k) => start + leads[k]!);
    for (const [k, i] of present.entries()) {
      const { anchor, variant, side } = flags[i]!;
      const at = poles[i]!.at(-1) ?? anchor;
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
  const missing = placed.map((flag, i) => missingDistance(flag, poles[i]!, poles));
  const flown = besideTexts(placed, poles, missing);
  return { flags: flown, cost: costOf(flown, 'tiers'), form: 'tiers', missing };
}
