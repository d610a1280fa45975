// Where a text that could not stand beside its own pole meets it.
import type { AssignedFlag, PlacedFlag } from './flag.js';

/** A text that is nearer to the pole of another than this seems to be its, px. */
const foreign = 28;

/** A text that has slid over its own pole needs no bend: the pole meets its lower edge. */
export function straightened({ anchor, tier, variant }: AssignedFlag, poles: readonly number[], x: number): number[] {
  const below = poles[tier - 1] ?? anchor;
  return below >= x && below <= x + variant.width ? [...poles.slice(0, tier), below] : [...poles];
}

/** How much farther a text that has slid over its own pole must stand from others, px, so that it does not seem to be of a pole beside it. */
export interface Distance {
  readonly before: number;
  readonly after: number;
}

export const noDistance: Distance = { before: 0, after: 0 };

export function missingDistance(
  { tier, x, variant, poles }: PlacedFlag,
  own: readonly number[],
  all: readonly (readonly number[])[],
): Distance {
  if (poles[tier] === own[tier]) return noDistance;
  const end = x + variant.width;
  const others = all.flatMap((other) => (other !== own && tier < other.length ? [other[tier]!] : []));
  const lack = (gaps: readonly number[]) => Math.max(0, ...gaps.filter((gap) => gap > 0).map((gap) => foreign - gap));
  return { before: lack(others.map((pole) => x - pole)), after: lack(others.map((pole) => pole - end)) };
}

/** The poles of flags with those of texts that would seem to be of another pole at their sides, as they stood before they were straight. */
export const besideTexts = (
  flags: readonly PlacedFlag[],
  poles: readonly (readonly number[])[],
  missing: readonly Distance[] = flags.map((flag, i) => missingDistance(flag, poles[i]!, poles)),
): PlacedFlag[] =>
  flags.map((flag, i) => (missing[i]!.before || missing[i]!.after ? { ...flag, poles: poles[i]! } : flag));
