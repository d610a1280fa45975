// Where a text that could not stand beside its own pole meets it.
import type { AssignedFlag, PlacedFlag } from './flag.js';

/** A text that is nearer to the pole of another than this seems to be its, px. */
const foreign = 28;

/** A text that has slid over its own pole needs no bend: the pole meets its lower edge. */
export function straightened({ anchor, tier, variant }: AssignedFlag, poles: readonly number[], x: number): number[] {
  const below = poles[tier - 1] ?? anchor;
  return below >= x && below <= x + variant.width ? [...poles.slice(0, tier), below] : [...poles];
}

/** The pole of a text that would seem to be of another pole beside it: at its side, as it stood before it was straight. */
export function besideText(
  flag: PlacedFlag,
  poles: readonly number[],
  all: readonly (readonly number[])[],
): PlacedFlag {
  const { tier, x, variant } = flag;
  if (flag.poles[tier] === poles[tier]) return flag;
  const end = x + variant.width;
  const seemsOf = (pole: number | undefined) =>
    pole !== undefined && ((pole < x && pole > x - foreign) || (pole > end && pole < end + foreign));
  return all.some((other) => other !== poles && seemsOf(other[tier])) ? { ...flag, poles } : flag;
}
