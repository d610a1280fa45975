// How labels go from one picture of a movement to the next.
import { max } from 'd3-array';
import { gaps, type Flag, type PlacedFlag } from './flag.js';

/** Where the poles of a flag stand, in its own tier beside its text, though that has slid over it, px. */
export const polesOf = ({ poles, side, x, variant }: PlacedFlag): number[] => [
  ...poles.slice(0, -1),
  side === 'right' ? x - gaps.own : x + variant.width + gaps.own,
];

/** Where the pole of a flag would pass a tier had it moved as what it is about since the picture before, px; undefined where it was not there. */
export const movedPole = ({ anchor, kept }: Flag, tier: number): number | undefined =>
  kept && kept.poles[tier]! + anchor - kept.anchor;

/** In one step of a movement what stands aside from where it wants to be comes nearer by no more than this, px. */
const mostEased = 6;

/**
 * Where something wants to be in this step of a movement, px: what gave way comes back little by little when there is room.
 *
 * @param stood where it would be if it moved as what it is about does; undefined outside of a movement
 */
export const eased = (wanted: number, stood: number | undefined): number =>
  stood === undefined ? wanted : Math.min(Math.max(wanted, stood - mostEased), stood + mostEased);

/**
 * How far the text that is pushed farthest goes along the axis beside what it is about, px, and beyond as much as that goes.
 *
 * @param flags n flags as they stood in the picture before
 * @param placed the same in this one
 */
export const pushOf = (flags: readonly Flag[], placed: readonly PlacedFlag[]): number =>
  max(flags, (flag, i) => {
    const { anchor, kept } = flag;
    if (!kept) return 0;
    return Math.abs(polesOf(placed[i]!).at(-1)! - movedPole(flag, kept.tier)!) - Math.abs(anchor - kept.anchor);
  })!;
