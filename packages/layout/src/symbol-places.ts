// Where the symbols of moments stand: on their dates, and over each other where they have no room beside each other.
import { max, min, minIndex, pairs, range } from 'd3-array';
import { spread } from './spread.js';

/** Two symbols so far from each other are seen whole, px. */
const symbolWidth = 13;

/** Half of a symbol stays in its extent, px. */
const inside = 6;

/** A crowd within one extent is swept apart until none moves farther, px, or so many times. */
const leastMove = 0.05;
const mostSweeps = 200;

/** Symbols stand over each other on so many levels: those of one as far from each other as this, px, where there is room. */
const mostLevels = 4;
export const levelGap = 12;

/** So many symbols out of the view are looked at: a longer crowd is drawn otherwise. */
const mostBefore = 40;

/** A date known to the day keeps its place before one known to the year only. */
const weightOf = (half: number) => 1 / Math.max(half, inside);

/**
 * Where n symbols would stand along the axis, px: whole at its ends, as long as their extents have room there. What began before it is held at
 * its start, some over each other, as symbols of one day, and more beside those.
 *
 * @param exact their places by their dates, px
 * @param extents what is seen of each, px
 * @param untils where the stretches end in whose middles they stand, px
 */
export function wantedPlaces(
  exact: readonly number[],
  extents: readonly (readonly [from: number, to: number])[],
  untils: readonly number[],
  length: number,
): number[] {
  let held = 0;
  return exact.map((at, i) => {
    const [from, to] = extents[i]!;
    const least = symbolWidth * (1 / 2 + (untils[i]! <= 0 ? Math.floor(held++ / mostLevels) : 0));
    return Math.min(Math.max(at, Math.min(least, to)), Math.max(length - symbolWidth / 2, from));
  });
}

/**
 * The places along the axis of n symbols, px, in their order. A date is as true anywhere in its extent as in its middle, so those that
 * would hide each other give way within it.
 *
 * @param middles of the stretches in which they may stand, px, rising but for what is held at an end of the axis
 * @param halves of their lengths, px
 * @param length of the axis, px
 */
export function withinExtents(middles: readonly number[], halves: readonly number[], length: number): number[] {
  const held = (at: number, i: number) => {
    const aside = Math.max(halves[i]! - inside, 0);
    return Math.min(Math.max(at, middles[i]! - aside), middles[i]! + aside);
  };
  const items = middles.map((at, i) => ({
    wanted: at - symbolWidth / 2,
    width: symbolWidth,
    weight: weightOf(halves[i]!),
  }));
  const places = spread(items, length)?.map((start, i) => held(start + symbolWidth / 2, i)) ?? [...middles];
  for (let sweep = 0, moved = Infinity; sweep < mostSweeps && moved > leastMove; sweep++) {
    const lacks = pairs(places, (a, b) => Math.max(0, symbolWidth - (b - a)) / 2);
    const swept = places.map((at, i) => held(at + (lacks[i - 1] ?? 0) - (lacks[i] ?? 0), i));
    moved = max(swept, (at, i) => Math.abs(at - places[i]!)) ?? 0;
    places.splice(0, places.length, ...swept);
  }
  // One that is held may stand before one that is not: their order is that of time.
  let last = -Infinity;
  return places.map((at) => (last = Math.max(last, at)));
}

/**
 * The level of each of n symbols, 0 on the axis: the lowest that has room, as in a beeswarm.
 *
 * @param places px, rising
 * @param least the lowest level of each
 * @param before what stands before them out of the view, from the nearest on, px: it decides which levels are free, so that none changes its own while it pans
 * @see Eklund, A. beeswarm: The Bee Swarm Plot, an Alternative to Stripchart (R package), method "swarm"
 */
export function levelsOf(
  places: readonly number[],
  least: readonly number[],
  before: (back: number) => number,
): number[] {
  const crowd: number[] = [];
  for (
    let next = places[0] ?? 0, at = before(1);
    next - at < levelGap && crowd.length < mostBefore;
    at = before(crowd.length + 1)
  ) {
    crowd.unshift((next = at));
  }
  const ends = new Array<number>(mostLevels).fill(-Infinity);
  const levels = [...crowd, ...places].map((at, i) => {
    const lowest = least[i - crowd.length] ?? 0;
    const free = ends.findIndex((end, level) => level >= lowest && at - end >= levelGap);
    const level = free < 0 ? minIndex(ends) : free;
    ends[level] = at;
    return level;
  });
  return levels.slice(crowd.length);
}

/** So far beside the middle of a symbol a line passes it, and another line, px. */
const clear = 6.5;
const lineGap = 3;

/** Where it lacks so much between two symbols it still passes both, px: few of them are as wide as the widest. */
const narrow = 3;

/**
 * Where the line of each of n symbols goes up, px, rising: beside those that stand over it, on the side where it is free.
 *
 * @param places px, rising
 */
export function feetOf(places: readonly number[], levels: readonly number[]): number[] {
  const feet = places.map((at, i) => {
    const isOver = (k: number) => levels[k]! > levels[i]! && Math.abs(places[k]! - at) < 2 * clear;
    const near = range(Math.max(0, i - mostLevels), Math.min(places.length, i + mostLevels + 1)).filter(isOver);
    const [before, after] = [near.filter((k) => k < i), near.filter((k) => k > i)];
    const least = max(before, (k) => places[k]! + clear) ?? -Infinity;
    const most = min(after, (k) => places[k]! - clear) ?? Infinity;
    if (least <= most) return Math.min(Math.max(at, least), most);
    // Between two that it can hardly pass it is in the middle; else behind the second, beside the lines of both as far as there is room.
    if (least - most < narrow) return (least + most) / 2;
    const [first, second] = [places[before.at(-1)!]!, places[after[0]!]!];
    return Math.min(Math.max(Math.min(at, second - lineGap), first + lineGap), second);
  });
  // What gives way to the left does it before those to the right of it.
  for (let i = feet.length - 2; i >= 0; i--)
    if (feet[i]! < places[i]!) feet[i] = Math.min(feet[i]!, feet[i + 1]! - lineGap);
  const earliest = passed(places, levels);
  const latest = mirrored(passed(mirrored(places), [...levels].reverse()));
  let last = 0;
  return feet.map((foot, i) => (last = Math.min(Math.max(foot, last, earliest[i]!), latest[i]!)));
}

const mirrored = (places: readonly number[]): number[] => [...places].reverse().map((at) => -at);

/**
 * The place of the last symbol before each that stands over it or over one before it: the line of each must go up after that, or it
 * would cross the line from there.
 */
function passed(places: readonly number[], levels: readonly number[]): number[] {
  const ends = new Array<number>(mostLevels).fill(-Infinity);
  let last = -Infinity;
  return places.map((at, i) => {
    last = Math.max(last, ...ends.slice(levels[i]! + 1));
    ends[levels[i]!] = at;
    return last;
  });
}
