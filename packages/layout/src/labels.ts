// The places of labels above the axis: each near its mark where they are few, in columns where they are many.
import { keepColumns, mostHigh, placeColumns } from './columns.js';
import type { Flag, Form, PlacedFlag, Placement } from './flag.js';
import { bendsOf, moved } from './placement-cost.js';
import type { Steps } from './steps.js';
import { keepInTiers, placeTiers } from './tiers.js';

/** So few labels each stand where they like. The eye does not follow the lines of more to all heights: it reads down a column. */
export const fewFlags = 12;

/** A short text has at most so many lines: a date and three lines of title. */
const mostShortLines = 4;

/** Whether its pole bends once at most. */
const isPlain = (flag: PlacedFlag) => bendsOf(flag) < 2;

/**
 * As they stood in the picture before; where that is not known or has no room, which one fails.
 *
 * @param hurried whether this is one step of a movement: what gave way comes back little by little
 */
export function keepPlaces(flags: readonly Flag[], width: number, form: Form, hurried: boolean): Placement {
  if (!flags.some(({ kept }) => kept)) return { failed: 0 };
  return form === 'columns' ? keepColumns(flags, width, hurried) : keepInTiers(flags, width, hurried);
}

/**
 * Places flags so that no text meets another text or a pole, no poles cross, and none leaves the frame, at the least cost:
 * height, shortened texts, bent poles.
 *
 * @param flags n flags in order of their anchors
 * @param width px of the frame
 * @param before how they stood in the picture before, if they did
 * @returns the best placement, or which flag has no room
 */
export function* placeFlags(flags: readonly Flag[], width: number, before: Form | undefined): Steps<Placement> {
  const near = flags.length <= fewFlags ? yield* placeTiers(flags, width) : undefined;
  const best =
    near && 'flags' in near && near.flags.every(isPlain)
      ? near
      : yield* placeColumns(flags, width, mostHigh.whole, near);
  const kept = before && keepPlaces(flags, width, before, false);
  if (!kept || 'failed' in kept) return best;
  return 'failed' in best || kept.cost <= best.cost + moved(flags, best.flags) ? kept : best;
}

/** With its short texts alone that have a few lines each; with all its texts where it has none of these. */
export function shortFlag(flag: Flag): Flag {
  const short = flag.variants.filter(({ rung, lines }) => rung === 'short' && lines.length <= mostShortLines);
  return short.length ? { ...flag, variants: short } : flag;
}
