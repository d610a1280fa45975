// The texts of a lane, each in its bar or behind it.
import { least, max, min, sum } from 'd3-array';
import { barTimes } from './bar-lanes.js';
import type { Bar } from './bar.js';
import type { PlacedFold } from './breaks.js';
import type { Frame } from './frame.js';
import { counted, gathered, knownExtent } from './gathered.js';
import type { DatedEntry } from './spans.js';
import type { Steps } from './steps.js';
import { barVariants } from './bar-variants.js';
import { numberVariant, rangeVariant, variant, type Digits, type Variant } from './variants.js';

/** Between a bar's edge and its text, and from the text to the next bar, px. */
export const textPad = 7;
const endPad = 4;

/** Between two texts, and from a number to the text of the next bar, px. */
const textGap = 16;
const numberGap = 8;

/** From a text that goes on beyond its bar to the next bar, px, where another of its texts has room so. */
const wordGap = 12;

/** How bars that have no room for words are numbered. */
export interface Numbering {
  /** The most digits of the number of an entry; undefined where bars bear none. */
  readonly digits: (entry: DatedEntry) => Digits | undefined;
  /** Whether bars without room for a number each bear the first and the last of theirs. */
  readonly ranged: boolean;
  /** The least between a bar's edge and its number, px. */
  readonly pad: number;
}

/** Of more bars that have no room for a number each there is a count. */
const mostInRange = 6;

/** From the middle of a break to its strokes' end, with a gap, px. */
const breakReach = 9;

/** So much of the first and the last number of some stands in the first bar, px, so that it is seen to be among them. */
const leastInBar = 5;

/** A text of more lines makes a whole lane high: it passes the end of its bar and a fold where that saves so many of them. */
const mostLines = 5;
const worthPassing = 2;

/** Of lower texts px of height are weighed against those of width. */
const perPxWide = 0.3;

/** No text is narrower than this, px: with less room none is tried, however many bars there are. */
const leastText = 14;

/** A text in a lane, before the lane has its height. */
export interface LaneText {
  readonly bars: readonly Bar[];
  readonly variant: Variant;
  readonly align: 'start' | 'end';
  readonly x: number;
}

/** What a text in a lane may take: from the text and the bar before to the next bar, px. */
interface Room {
  readonly from: number;
  readonly to: number;
  /** After a number that reaches into it from the bar before. */
  readonly after: number;
  /** Where the next stretch begins that is folded, and where its strokes do: a text that passed them would seem to be of another time. */
  readonly fold: number;
  readonly strokes: number;
  /** Whether no bar follows in the lane. */
  readonly isLast: boolean;
  /** Whether nothing else is in the lane. */
  readonly isOnly: boolean;
}

/**
 * Texts of one lane, from left to right: each bar's best variant that has room, else its number, and a count where there is no room for
 * that either.
 *
 * @param row whose texts are measured
 * @param compact one line of text for each
 */
export function* laneTexts(
  row: readonly Bar[],
  compact: boolean,
  { digits, ranged, pad }: Numbering,
  folds: readonly PlacedFold[],
  frame: Frame,
): Steps<LaneText[]> {
  const texts: LaneText[] = [];
  const unnumbered = { ...variant('short', [], frame.type), width: leastText };
  const numberOf = (bars: readonly Bar[]) => {
    const entries = bars.flatMap(({ entries }) => entries);
    const [first, last] = [digits(entries[0]!), digits(entries.at(-1)!)];
    if (!first || !last || entries.length > (ranged ? mostInRange : 1)) return unnumbered;
    return entries.length === 1 ? numberVariant(first, frame.type) : rangeVariant(first, last, frame.type);
  };
  const room = (first: number, last: number): Room => {
    const fold = folds.find(({ ends: [from] }) => from >= row[last]!.span.outer1);
    const text = texts.at(-1);
    const [before, next] = [row[first - 1], row[last + 1]];
    return {
      from: Math.max(text ? text.x + text.variant.width + textGap : 0, before ? before.span.outer1 + textPad : 0),
      after: text ? text.x + text.variant.width + numberGap : 0,
      to: next ? next.span.outer0 - endPad : frame.width,
      fold: fold?.ends[0] ?? Infinity,
      strokes: fold ? fold.at - breakReach : Infinity,
      isLast: !next,
      isOnly: !before && !next,
    };
  };
  for (let i = 0; i < row.length; i++) {
    let bars = [row[i]!];
    const number = numberOf(bars);
    // Words that would begin before their bar would seem to be of another time: where there is room, it has its number instead.
    const variants = (room: number) => variantsOf(bars, compact, number, room, frame);
    const numbered = setNumber(bars, number, pad, frame, texts.at(-1), row[i + 1]);
    // Of one its words, of several rather their numbers than their count.
    let text =
      (row[i]!.entries.length > 1 ? numbered : undefined) ??
      setText(bars, room(i, i), variants, number === unnumbered ? Infinity : 0) ??
      cutText(row[i]!, frame) ??
      numbered ??
      setText(bars, room(i, i), variants);
    while (!text) {
      yield;
      // Gathered with the next bar and all that begin within a pixel of it; at the end of the lane with what came before.
      const { outer0 } = (row[i + 1] ?? row[i]!).span;
      if (i + 1 === row.length) bars = [...texts.pop()!.bars, ...bars];
      while (i + 1 < row.length && row[i + 1]!.span.outer0 < outer0 + 1) bars.push(row[++i]!);
      const number = numberOf(bars);
      text = setNumber(bars, number, pad, frame, texts.at(-1), row[i + 1]);
      if (text) break;
      // Rather the numbers of some more than a count, which says nothing of those that it holds.
      for (let k = i + 1; !text && k < row.length && !isLong(row[k]!) && k - i <= mostInRange; k++) {
        const more = [...bars, ...row.slice(i + 1, k + 1)];
        text = setNumber(more, numberOf(more), pad, frame, texts.at(-1), row[k + 1]);
        if (text) i = k;
      }
      text ??= setText(bars, room(i - bars.length + 1, i), (room) => variantsOf(bars, compact, number, room, frame));
    }
    texts.push(text);
    yield;
  }
  return texts;
}

/** No text, for a bar that runs out of the view and shows too little of itself: who wants it pans to it. Of several nothing would be left. */
function cutText(bar: Bar, { width, axis, type }: Frame): LaneText | undefined {
  const { outer0, outer1 } = bar.span;
  const [entry, ...others] = bar.entries as [DatedEntry];
  if (others.length) return undefined;
  const isCut =
    (outer0 <= 0 && axis.at(barTimes.start(entry)) < 0) || (outer1 >= width && axis.at(barTimes.end(entry)) > width);
  return isCut ? { bars: [bar], variant: variant('short', [], type), align: 'start', x: outer0 } : undefined;
}

/** So far the number of a short bar may reach into a next one that is so long, px: two counted as one would both lose their names. */
const overhang = { most: 10, long: 60 } as const;

const isLong = ({ span }: Bar) => span.outer1 - span.outer0 >= overhang.long;

/** A number, or the first and the last of some from the first bar on, in the middle of what has hardly more room, or from its start on; none where another bar or its text lies over that, as in the last lane. */
function setNumber(
  bars: readonly Bar[],
  number: Variant,
  pad: number,
  { width }: Frame,
  before: LaneText | undefined,
  next: Bar | undefined,
): LaneText | undefined {
  const [{ outer0 }, { outer1 }] = [bars[0]!.span, bars.at(-1)!.span];
  const middle = (outer0 + outer1 - number.width) / 2;
  const x = Math.max(outer0 + pad, middle < bars[0]!.span.outer1 - leastInBar ? middle : outer0);
  const isFree = !before || before.x + before.variant.width + pad <= x;
  const to = next ? next.span.outer0 + (isLong(next) ? overhang.most : -pad) : width;
  if (number.rung !== 'number' || x + number.width > to || !isFree) return undefined;
  return { bars, variant: number, align: 'start', x };
}

/** @param room px that a text may have */
function variantsOf(
  bars: readonly Bar[],
  compact: boolean,
  number: Variant,
  room: number,
  frame: Frame,
): readonly Variant[] {
  if (sum(bars, ({ entries }) => entries.length) === 1) {
    const [{ entries, span }] = bars as [Bar];
    const way = { compact, numbered: number.rung === 'number', current: [span.edge0, span.edge1].includes('open') };
    return [...barVariants(frame.text(entries[0]!), way, room, frame.type), number];
  }
  const count = sum(bars, ({ entries }) => entries.length);
  if (compact) return [counted(count, frame.type)];
  const extents = bars.map(({ entries, extent }) => extent ?? knownExtent(entries));
  const group = {
    count,
    ends: [bars[0]!.entries[0]!, bars.at(-1)!.entries.at(-1)!] as const,
    extent: [min(extents, ([from]) => from)!, max(extents, ([, to]) => to)!] as const,
    entries: () => bars.flatMap(({ entries }) => entries),
  };
  return gathered(group, frame);
}

/**
 * What goes on from its bar's start: in the bar, before the next fold, or farther where it is so much lower there.
 *
 * @param dated variants with a date, best first
 * @param start of the text, px; `end` of its room in the bar
 */
function ahead(dated: readonly Variant[], start: number, end: number, room: Room): Variant | undefined {
  const isWithin =
    (to: number) =>
    ({ width }: Variant) =>
      start + width <= to;
  const all = dated.filter(isWithin(room.to));
  const whole = all.filter(({ rung }) => rung !== 'short');
  // A text may run back before its bar, where it seems to begin too early, rather than lose its date, and at the end of a lane rather than be shortened.
  const tried = room.isLast ? whole : all;
  // Hardly parted from the next bar a text would read on into that one's.
  const parted = whole.filter(isWithin(room.isLast ? room.to : Math.max(end, room.to - wordGap)));
  const passesFold = tried[0] && !isWithin(room.strokes)(tried[0]);
  const near =
    parted.find(isWithin(end)) ??
    parted.find(isWithin(room.fold)) ??
    parted.find(isWithin(room.strokes)) ??
    (passesFold ? least(whole.length ? whole : tried, ({ width }) => width) : tried[0]);
  if (!near || near.lines.length <= mostLines) return near;
  const lower = parted.filter(({ lines }) => lines.length <= near.lines.length - worthPassing);
  return least(lower, ({ width, height }) => height + width * perPxWide) ?? near;
}

/**
 * The first variant that has room from the first bar's start on or, set to the left, up to the last bar's end.
 *
 * @param before how far from the bar's start it may begin then, px
 */
function setText(
  bars: readonly Bar[],
  room: Room,
  variants: (room: number) => readonly Variant[],
  before = Infinity,
): LaneText | undefined {
  const start = Math.max(bars[0]!.span.outer0 + textPad, room.after);
  const end = Math.min(bars.at(-1)!.span.outer1 - textPad, room.to);
  const width = Math.max(room.to - start, end - room.from);
  if (width < leastText) return undefined;

  const ladder = variants(width);
  const fitsForward = ({ width }: Variant) => start + width <= room.to;
  // Only words are seen to be their bar's when they stand before it.
  const from = Math.max(room.from, start - before);
  const fits = (variant: Variant) =>
    fitsForward(variant) || (variant.rung !== 'number' && variant.lines.length > 0 && end - variant.width >= from);
  const dated = ladder.filter(({ lines }) => lines.some(({ style }) => style === 'date'));
  const variant = ahead(dated, start, end, room) ?? dated.find(fits) ?? ladder.find(fits);
  if (variant) {
    return fitsForward(variant)
      ? { bars, variant, align: 'start', x: start }
      : { bars, variant, align: 'end', x: end - variant.width };
  }
  const last = ladder.at(-1)!;
  return room.isOnly && before === Infinity
    ? { bars, variant: last, align: 'start', x: Math.max(0, room.to - last.width) }
    : undefined;
}
