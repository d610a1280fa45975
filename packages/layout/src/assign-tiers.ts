import { minIndex, range } from 'd3-array';
import { gaps, type AssignedFlag, type Flag } from './flag.js';
import type { Variant } from './variants.js';

/**
 * Gives each flag the first of its variants and the lowest tier with which it stands free on a straight pole. Flags that fly
 * right are set from right to left, so that a crowd becomes a staircase whose poles pass before the texts; those that fly
 * left, at the frame's end, in the mirrored way. Where nothing is free the one that meets fewest others is taken.
 *
 * @param left how many of the last flags fly left
 */
export function assignTiers(
  flags: readonly Flag[],
  width: number,
  { tiers, left }: { tiers: number; left: number },
): AssignedFlag[] {
  const assigned = new Array<Straight>(flags.length);
  const done: Straight[] = [];
  const turn = flags.length - left;
  for (const i of [...range(turn, flags.length), ...range(turn - 1, -1, -1)]) {
    const sides = i < turn ? (['right', 'left'] as const) : (['left', 'right'] as const);
    const flag = freestPlace(flags[i]!, sides, { tiers, width }, done);
    done.push(flag);
    assigned[i] = flag;
  }
  return assigned;
}

/**
 * Gives each flag the first of its variants and a tier in its turn, from the highest to the lowest and again, which fills all tiers
 * alike: staircases that rise to the left. Texts and poles give way to each other afterwards, so that they move from their anchors.
 *
 * @param first how many tiers below the highest the turns begin
 */
export const inTurns = (flags: readonly Flag[], tiers: number, first: number): AssignedFlag[] =>
  flags.map(({ anchor, variants }, i) => ({
    anchor,
    variant: variants[0]!,
    side: 'right',
    tier: tiers - 1 - ((first + i) % tiers),
  }));

/** Gives each flag the tier, side and variant that it had before, and those that are new the freest place around them. */
export function keepTiers(flags: readonly Flag[], width: number, tiers: number): AssignedFlag[] {
  const standing = flags.map(({ anchor, kept }) => kept && straight(anchor, kept.variant, kept.side, kept.tier));
  const done = standing.filter((flag) => flag !== undefined);
  return flags.map((flag, i) => {
    if (standing[i]) return standing[i];
    const placed = freestPlace(flag, ['right', 'left'], { tiers, width }, done);
    done.push(placed);
    return placed;
  });
}

/** On a straight pole, in a tier. */
function straight(anchor: number, variant: Variant, side: AssignedFlag['side'], tier: number): Straight {
  const x0 = side === 'right' ? anchor + gaps.own : anchor - gaps.own - variant.width;
  return { anchor, variant, side, tier, x0, x1: x0 + variant.width };
}

/** A flag on a straight pole, with both ends of its text, px. */
type Straight = AssignedFlag & { readonly x0: number; readonly x1: number };

/** Which places a flag may have. */
interface Places {
  readonly tiers: number;
  /** px of the frame. */
  readonly width: number;
}

/** A flag in the place where it meets fewest others. */
function freestPlace(
  { anchor, variants }: Flag,
  sides: readonly AssignedFlag['side'][],
  { tiers, width }: Places,
  done: readonly Straight[],
): Straight {
  let best: Straight | undefined;
  let least = Infinity;
  for (const variant of variants) {
    for (const side of sides) {
      const flag = straight(anchor, variant, side, 0);
      const { x0, x1 } = flag;
      // A text that would leave the frame slides back in; it is taken only when there is no other.
      if (best && (x0 < 0 || x1 > width)) continue;
      const met = meetings({ anchor, x0, x1 }, tiers, done);
      const tier = minIndex(met);
      if (met[tier]! < least) [best, least] = [{ ...flag, tier }, met[tier]!];
      if (least === 0) return best!;
    }
  }
  return best!;
}

/** How many flags one would meet, for each tier that it might have. */
function meetings(
  { anchor, x0, x1 }: Pick<Straight, 'anchor' | 'x0' | 'x1'>,
  tiers: number,
  done: readonly Straight[],
): number[] {
  const met = new Array<number>(tiers).fill(0);
  const space = gaps.own + gaps.text;
  for (const other of done) {
    if (x0 < other.x1 + space && other.x0 < x1 + space) met[other.tier]!++;
    if (isInside(other.anchor, x0, x1)) for (let tier = 0; tier < other.tier; tier++) met[tier]!++;
    if (isInside(anchor, other.x0, other.x1)) for (let tier = other.tier + 1; tier < tiers; tier++) met[tier]!++;
  }
  return met;
}

/** Whether a pole would meet a text. */
const isInside = (pole: number, x0: number, x1: number) => pole > x0 - gaps.own && pole < x1 + gaps.text + gaps.pole;
