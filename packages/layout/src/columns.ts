// Labels of many moments in columns: neighbours under each other, the earliest on top, on poles that bend nowhere but over the axis.
import { cumsum, least, max, median, range, sum } from 'd3-array';
import { divideInColumns, poleAt, poleCost, roomOf, widthAt, type Worded } from './column-division.js';
import { columnHeights, columnsOf, gaps, leastStep, mostBent } from './flag.js';
import type { AssignedFlag, Flag, Placement, PlacedFlag, Settled } from './flag.js';
import { besideTexts, straightened } from './own-pole.js';
import { eased, movedPole } from './movement.js';
import { bentBy, costOf } from './placement-cost.js';
import { spread } from './spread.js';
import type { Steps } from './steps.js';

/** How wide the texts of a column may be, px: the narrower they are the more columns have room, each of fewer labels. */
const narrowest = 120;
const widths = [narrowest, 140, 160, 200, 240, 320] as const;

/** By so much lower columns are tried next. */
const lower = 0.95;

/** More labels in a column would have their lines as a grey band. */
const mostInColumn = 10;

/** Higher columns would have the axis off a screen, px: rather short texts, and where those are too many for it counts. */
export const mostHigh = { whole: 550, short: 750 } as const;

const none: Placement = { failed: 0 };

/**
 * Places flags in columns so that no text meets another text or a pole, no poles cross and none leaves the frame, at the least cost: how many
 * stand in a column at most, and how high it is, is found by trying ever less.
 *
 * @param flags n flags in order of their anchors
 * @param width px of the frame
 * @param height px that a column may have
 * @param first another way to place them
 * @returns the best placement, or the first flag that has no room in any
 */
export function* placeColumns(
  flags: readonly Flag[],
  width: number,
  height: number,
  first: Placement = none,
): Steps<Placement> {
  const wordings = widths.map((limit) => flags.map((flag) => worded(flag, limit)));
  let best = first;
  // Ever less full columns, since a high stack of labels has many lines beside it, and of each fullness ever lower ones.
  for (let tiers = mostInColumn, fullest = 0; tiers > 0; tiers = fullest) {
    fullest = 0;
    for (let most = height; most > 0;) {
      const divided = yield* divideInColumns(wordings, width, { flags: tiers, height: most });
      yield;
      if ('failed' in divided) {
        if ('failed' in best) return divided;
        break;
      }
      // With less room for each column they cost no less, but for their height and their tiers.
      if ('flags' in best && divided.cost >= best.cost) break;
      const placement = settleColumns(divided.flags, width);
      if ('failed' in best || ('flags' in placement && placement.cost < best.cost)) best = placement;
      fullest ||= max(divided.flags, ({ tier }) => tier)!;
      const highest = heightOf(divided.flags);
      // One text that is so high alone.
      if (highest > most) break;
      most = lower * highest;
    }
  }
  return 'flags' in best ? reworded(flags, best) : best;
}

/** In columns each with the best of its texts that has room there, if that makes the picture no worse: one may be as high as the highest. */
function reworded(flags: readonly Flag[], placed: Settled): Settled {
  if (placed.form !== 'columns') return placed;
  const ends = columnsOf(placed.flags).flatMap((column) => {
    const end = max(column, ({ x, variant }) => x + variant.width)!;
    return column.map(() => end);
  });
  let list = placed.flags;
  let cost = costOf(list, 'columns');
  for (const [i, { variants }] of flags.entries()) {
    const { x, variant } = list[i]!;
    const fitting = variants.find(({ width }) => x + width <= ends[i]!);
    if (!fitting || fitting === variant) continue;
    const changed = list.map((flag, k) => (k === i ? { ...flag, variant: fitting } : flag));
    const changedCost = costOf(changed, 'columns');
    if (changedCost <= cost) [list, cost] = [changed, changedCost];
  }
  return { ...placed, flags: list, cost };
}

/** In narrow columns, as high as may be, if they have room so; a single flag over the end of a frame that is narrower than its text. */
export function* fitColumns(flags: readonly Flag[], width: number): Steps<Placement> {
  const words = flags.map((flag) => worded(flag, narrowest));
  const room = words.length === 1 ? Math.max(width, 2 * words[0]!.variant.width) : width;
  const divided = yield* divideInColumns([words], room, { flags: mostInColumn, height: mostHigh.short });
  return 'flags' in divided ? settleColumns(divided.flags, room) : divided;
}

/**
 * In the columns of the picture before; those that are new before and after them go on with these or begin others.
 *
 * @param hurried whether this is one step of a movement
 */
export function keepColumns(flags: readonly Flag[], width: number, hurried: boolean): Placement {
  const first = flags.findIndex(({ kept }) => kept);
  const tiers = 1 + max(flags, ({ kept }) => kept?.tier ?? 0)!;
  let tier = (flags[first]!.kept!.tier + first) % tiers;
  const assigned = flags.map(({ anchor, variants, kept }, i): AssignedFlag => {
    if (kept) tier = kept.tier;
    else if (i) tier = (tier + tiers - 1) % tiers;
    return { anchor, variant: kept?.variant ?? worded({ anchor, variants }, narrowest).variant, tier, side: 'right' };
  });
  return settleColumns(assigned, width, hurried ? flags : []);
}

/** px of the highest column. */
const heightOf = (flags: readonly AssignedFlag[]): number => {
  const heights = columnHeights(flags);
  return sum(heights) + Math.max(0, heights.length - 1) * gaps.tier;
};

const worded = ({ anchor, variants }: Flag, limit: number): Worded => ({
  anchor,
  variant: variants.find(({ width }) => width <= limit) ?? least(variants, ({ width }) => width)!,
});

/** Where a column would start if most of its texts that stood in the picture before moved as what they are about does, px. */
const startBefore = (column: readonly Flag[]): number | undefined =>
  median(column, (flag, i) => flag.kept && movedPole(flag, flag.kept.tier)! - poleAt(i));

/**
 * Finds the places of columns, as near to their anchors as they can be.
 *
 * @param before in a movement the same flags, as they stood
 */
function settleColumns(flags: readonly AssignedFlag[], width: number, before: readonly Flag[] = []): Placement {
  const columns = columnsOf(flags);
  const ends = [...cumsum(columns, ({ length }) => length)];
  const stood = columns.map(({ length }, c) => startBefore(before.slice(ends[c]! - length, ends[c])));
  const starts = spread(
    columns.map((column, c) => {
      // One pole is straight.
      const wanted = least(
        column.map(({ anchor }, i) => anchor - poleAt(i)),
        (start) => sum(column, (flag, i) => poleCost(flag, start + poleAt(i))),
      )!;
      return {
        wanted: eased(wanted, stood[c]),
        width: max(column, ({ variant }, i) => widthAt(i, variant))!,
        weight: column.length,
      };
    }),
    roomOf(width),
  );
  if (!starts) return { failed: flags.length >> 1 };
  const poles = columns.flatMap((column, c) =>
    column.map(({ tier, anchor }, i) => {
      const pole = starts[c]! + poleAt(i);
      return range(tier + 1).map(() => (Math.abs(pole - anchor) < leastStep / 2 ? anchor : pole));
    }),
  );
  const placed = flags.map((flag, i): PlacedFlag => {
    const own = poles[i]!;
    const x = own[0]! + gaps.own;
    return { ...flag, x, poles: flag.tier ? own : straightened(flag, own, x) };
  });
  const lost = placed.findIndex((flag) => bentBy(flag) > mostBent);
  if (lost >= 0) return { failed: lost };
  const flown = besideTexts(placed, poles);
  return { flags: flown, cost: costOf(flown, 'columns'), form: 'columns' };
}
