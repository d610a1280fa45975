// How many labels stand in each column, and how wide it is.
import { cumsum } from 'd3-array';
import { gaps, mostBent, type AssignedFlag } from './flag.js';
import { awayCost, bendCost, textCost } from './placement-cost.js';
import type { Steps } from './steps.js';
import type { Variant } from './variants.js';

/** From pole to pole in a column, px: they are long, and side by side all the way. */
const step = 5;

/** Columns are tried at multiples of so many px. */
const cell = 6;

/** From the last text to the frame's end, px. */
const edge = 4;

/** A flag whose text is chosen. */
export type Worded = Pick<AssignedFlag, 'anchor' | 'variant'>;

/** From the start of a column to the pole of its flag no. `i` from the top, px. */
export const poleAt = (i: number): number => gaps.pole + i * step;

/** How wide a column must be for that flag, px, with the space to what comes next. */
export const widthAt = (i: number, { width }: Variant): number => poleAt(i) + gaps.own + width + gaps.text;

/** The room of all columns in a frame, px: after the last one nothing comes next. */
export const roomOf = (width: number): number => width + gaps.text - edge;

/** What it costs that the pole of a flag is not straight and its text not over its mark. */
export const poleCost = ({ anchor, variant }: Worded, pole: number): number =>
  bendCost(Math.abs(anchor - pole)) + awayCost(anchor, pole, pole + gaps.own + variant.width);

/**
 * The cheapest way for the first i flags to stand before a place, at i · places + place: what it costs, how many its last column has and
 * where that starts.
 */
interface Ways {
  readonly places: number;
  readonly cost: Float64Array;
  readonly size: Uint8Array;
  /** Which of the wordings it has. */
  readonly wording: Uint8Array;
  readonly start: Uint16Array;
}

/** What a column may hold. */
export interface Most {
  readonly flags: number;
  /** px of its texts with the gaps between them; one text may be higher. */
  readonly height: number;
}

/**
 * Divides n flags into columns that hold no more than they may, each as wide as one of the wordings, where poles and texts cost least in all, by
 * dynamic programming: for each i and each place the cheapest way for the first i flags to stand before that place comes from the ways for
 * those before its last column.
 *
 * @param wordings of the same n flags, in order of their anchors
 * @param width px of the frame
 * @returns the flags on their tiers and what they cost but for their height, or the first that has no room; about wordings · n · most.flags ·
 *   width / 6 steps
 */
export function* divideInColumns(
  wordings: readonly (readonly Worded[])[],
  width: number,
  most: Most,
): Steps<{ readonly flags: readonly AssignedFlag[]; readonly cost: number } | { readonly failed: number }> {
  const { length: n } = wordings[0]!;
  const places = Math.floor(roomOf(width) / cell) + 1;
  const length = (n + 1) * places;
  const ways: Ways = {
    places,
    cost: new Float64Array(length).fill(0, 0, places).fill(Infinity, places),
    size: new Uint8Array(length),
    wording: new Uint8Array(length),
    start: new Uint16Array(length),
  };
  for (let first = 0; first < n; first++) {
    let before: readonly Worded[] = [];
    for (const [w, flags] of wordings.entries()) {
      const column = columnFrom(flags, first, most);
      const isSame =
        column.length === before.length && column.every(({ variant }, i) => variant === before[i]!.variant);
      if (!isSame) tryColumns(column, ways, first, w);
      before = column;
    }
    inherit(ways, first + 1);
    if (ways.cost[(first + 2) * places - 1] === Infinity) return { failed: first };
    yield;
  }
  const assigned: AssignedFlag[] = [];
  for (let [end, place] = [n, places - 1]; end > 0;) {
    const at = end * places + place;
    const column = wordings[ways.wording[at]!]!.slice(end - ways.size[at]!, end);
    assigned.unshift(...column.map((flag, i) => ({ ...flag, tier: column.length - 1 - i, side: 'right' as const })));
    [end, place] = [end - column.length, ways.start[at]!];
  }
  return { flags: assigned, cost: ways.cost[length - 1]! };
}

/** As many as one column may hold. */
function columnFrom(flags: readonly Worded[], first: number, most: Most): readonly Worded[] {
  const column = flags.slice(first, first + most.flags);
  const heights = cumsum(column, ({ variant }) => variant.height + gaps.tier);
  const end = heights.findIndex((height, i) => i > 0 && height - gaps.tier > most.height);
  return end < 0 ? column : column.slice(0, end);
}

/** The first of a column's flags alone, with the second, and so on. */
function tryColumns(
  column: readonly Worded[],
  { places, cost, size, wording, start: starts }: Ways,
  first: number,
  w: number,
): void {
  let widest = 0;
  const cells = column.map(({ variant }, i) => {
    widest = Math.max(widest, widthAt(i, variant));
    return Math.ceil(widest / cell);
  });
  const texts = column.map(({ variant }) => textCost(variant));
  for (let start = 0; start < places; start++) {
    const before = cost[first * places + start]!;
    if (before === Infinity) continue;
    let all = before;
    for (let i = 0; i < column.length; i++) {
      const flag = column[i]!;
      const pole = start * cell + poleAt(i);
      const end = start + cells[i]!;
      if (end >= places || Math.abs(flag.anchor - pole) > mostBent) break;
      all += poleCost(flag, pole) + texts[i]!;
      // A text alone may stand over its own pole.
      const isOver = i === 0 && flag.anchor >= pole && flag.anchor <= pole + gaps.own + flag.variant.width;
      const least = isOver ? before + texts[0]! : all;
      const at = (first + i + 1) * places + end;
      if (least >= cost[at]!) continue;
      cost[at] = least;
      size[at] = i + 1;
      wording[at] = w;
      starts[at] = start;
    }
  }
}

/** What has room before one place has it before the next too. */
function inherit({ places, cost, size, wording, start }: Ways, flags: number): void {
  for (let at = flags * places + 1; at < (flags + 1) * places; at++) {
    if (cost[at - 1]! > cost[at]!) continue;
    cost[at] = cost[at - 1]!;
    size[at] = size[at - 1]!;
    wording[at] = wording[at - 1]!;
    start[at] = start[at - 1]!;
  }
}
