// How many labels stand in each column.
import { gaps, mostBent, type AssignedFlag } from './flag.js';
import { awayCost, bendCost } from './placement-cost.js';
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

/** The cheapest way for the first flags to stand before a place: what it costs, how many its last column has and where that starts. */
interface Ways {
  readonly cost: Float64Array;
  readonly size: Uint8Array;
  readonly start: Uint16Array;
}

/**
 * Divides n flags into columns of at most so many where their poles and texts cost least in all, by dynamic programming: for each i and each
 * place the cheapest way for the first i flags to stand before that place comes from the ways for those before its last column.
 *
 * @param flags n flags in order of their anchors
 * @param width px of the frame
 * @param most flags of a column
 * @returns the flags on their tiers, or the first that has no room; about n · most · width / 6 steps
 */
export function divideInColumns(
  flags: readonly Worded[],
  width: number,
  most: number,
): { readonly flags: readonly AssignedFlag[] } | { readonly failed: number } {
  const places = Math.floor(roomOf(width) / cell) + 1;
  const ways = Array.from({ length: flags.length + 1 }, (): Ways => ({
    cost: new Float64Array(places).fill(Infinity),
    size: new Uint8Array(places),
    start: new Uint16Array(places),
  }));
  ways[0]!.cost.fill(0);
  for (const first of flags.keys()) {
    for (let start = 0; start < places; start++) tryColumns(flags, ways, { first, start, most });
    const next = ways[first + 1]!;
    inherit(next);
    if (next.cost[places - 1] === Infinity) return { failed: first };
  }
  const assigned: AssignedFlag[] = [];
  for (let [end, place] = [flags.length, places - 1]; end > 0;) {
    const { size, start } = ways[end]!;
    const column = flags.slice(end - size[place]!, end);
    assigned.unshift(...column.map((flag, i) => ({ ...flag, tier: column.length - 1 - i, side: 'right' as const })));
    [end, place] = [end - column.length, start[place]!];
  }
  return { flags: assigned };
}

/** All columns that start at one place with one flag. */
function tryColumns(
  flags: readonly Worded[],
  ways: readonly Ways[],
  { first, start, most }: { readonly first: number; readonly start: number; readonly most: number },
): void {
  const before = ways[first]!.cost[start]!;
  if (before === Infinity) return;
  let [cost, width] = [before, 0];
  for (let i = 0; i < most && first + i < flags.length; i++) {
    const flag = flags[first + i]!;
    const pole = start * cell + poleAt(i);
    width = Math.max(width, widthAt(i, flag.variant));
    const end = start + Math.ceil(width / cell);
    const { cost: costs, size, start: starts } = ways[first + i + 1]!;
    if (end >= costs.length || Math.abs(flag.anchor - pole) > mostBent) return;
    cost += poleCost(flag, pole);
    // A text alone may stand over its own pole.
    const isOver = i === 0 && flag.anchor >= pole && flag.anchor <= pole + gaps.own + flag.variant.width;
    const all = isOver ? before : cost;
    if (all >= costs[end]!) continue;
    costs[end] = all;
    size[end] = i + 1;
    starts[end] = start;
  }
}

/** What has room before one place has it before the next too. */
function inherit({ cost, size, start }: Ways): void {
  for (let place = 1; place < cost.length; place++) {
    if (cost[place - 1]! > cost[place]!) continue;
    cost[place] = cost[place - 1]!;
    size[place] = size[place - 1]!;
    start[place] = start[place - 1]!;
  }
}
