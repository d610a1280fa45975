import { bisectLeft, max, min, sort, sum } from 'd3-array';
import type { Frame } from './frame.js';
import { gathered, knownExtent } from './gathered.js';
import { packLanes, type LaneSpan } from './lanes.js';
import { distinct } from './moments.js';
import type { Label, Mark, Span } from './scene.js';
import { leastMark, visibleBarSpan, type Axis, type DatedEntry } from './spans.js';
import { reach, timeIndex, type TimeIndex } from './time-index.js';
import { barVariants, variant, type Variant } from './variants.js';

/** More lanes than this are drawn in the last one; more than `compactFrom` have one line of text each. */
const mostLanes = 12;
const compactFrom = 7;

/** Between a bar's edge and its text, along and across; between bars and texts of a lane; between lanes, px. */
const pad = { x: 7, y: 5 } as const;
const barGap = 2;
const textGap = 12;
const laneGap = 6;

/** No text is narrower than this, px: with less room none is tried, however many bars there are. */
const leastText = 14;

/** Where a lane has more bars than one in so many px, those that begin within twice that are drawn as one. */
const crowd = 12;

/** A bar with the entries that it stands for and the place that it takes. */
export interface Bar {
  readonly entries: readonly DatedEntry[];
  readonly span: Span;
  /** The earliest and the latest known time of several, UTC ms. */
  readonly extent?: readonly [from: number, to: number];
}

/** A text in a lane, before the lane has its height. */
interface LaneText {
  readonly bars: readonly Bar[];
  readonly variant: Variant;
  readonly align: 'start' | 'end';
  readonly x: number;
}

/** The bars' part of a horizontal picture. */
export interface Bars {
  readonly labels: readonly Label[];
  /** px of each lane. */
  readonly heights: readonly number[];
  /** y of its end, px. */
  readonly bottom: number;
}

/** Bars in order of time, with what decides on their lanes. */
export interface BarIndex extends TimeIndex<DatedEntry> {
  /** The latest time that a bar is known to go on to, UTC ms: its earliest end; Infinity where it still goes on. */
  readonly lasts: Float64Array;
}

/** From when to when a bar may be seen, UTC ms: an end that is not known fades beyond its last date. */
export const barTimes = {
  start: ({ date: { start, extent } }: DatedEntry) => (start.state === 'given' ? extent.startMin : -Infinity),
  end: ({ date: { end, extent } }: DatedEntry) => (end.state === 'given' ? extent.endMax : Infinity),
  last: ({ date: { end, extent } }: DatedEntry) => {
    if (end.state === 'given') return extent.endMin;
    return end.state === 'unknown' && Number.isFinite(extent.startMax) ? extent.startMax : Infinity;
  },
} as const;

/**
 * Gives bars their lanes, for good: whatever part of the career is shown, a bar stays in its lane. A bar takes its lane up to its
 * earliest end, if it has one: a promotion in March is no overlap.
 *
 * @param axis of the whole career
 */
export function packBars(bars: BarIndex, { at, length, fade, until }: Axis): TimeIndex<DatedEntry>[] {
  const { items, starts, ends, lasts } = bars;
  const inside = (px: number) => Math.min(Math.max(px, 0), length);
  const packed = packLanes(
    items.map(({ organization }, i): LaneSpan => {
      const [x0, x1] = [inside(at(starts[i]!)), inside(at(ends[i]!))];
      const start = Math.min(x0, (x0 + x1 - leastMark.bar) / 2);
      const known = at(lasts[i]! < Infinity ? lasts[i]! : Math.max(until, starts[i]!));
      const end = ends[i]! < Infinity ? known : known + fade + barGap;
      return { start, end: Math.max(end, start + leastMark.bar + barGap), group: organization };
    }),
  );
  const lanes: number[][] = [];
  for (let i = 0; i < packed.length; i++) (lanes[Math.min(packed[i]!, mostLanes - 1)] ??= []).push(i);
  return lanes.map((lane) => {
    const of = (column: Float64Array) => Float64Array.from(lane, (i) => column[i]!);
    const columns = { times: of(bars.times), starts: of(starts), ends: of(ends) };
    return timeIndex(
      lane.map((i) => items[i]!),
      columns,
    );
  });
}

/**
 * Sets the bars of the view in their lanes with their text in or behind them.
 *
 * @param top y of the first lane, px
 */
export function layoutBars(lanes: readonly TimeIndex<DatedEntry>[], frame: Frame, top: number): Bars {
  const labels: Label[] = [];
  const heights: number[] = [];
  const least = frame.type.lineHeight('title') + 2 * pad.y;
  const isNew = distinct();
  let y = top;
  for (const [lane, index] of lanes.entries()) {
    const row = shareLane(visibleBars(index, frame), barGap);
    const texts = laneTexts(row, lanes.length >= compactFrom, frame);
    const needed = Math.max(least, ...texts.map(({ variant }) => variant.height + 2 * pad.y));
    const height = Math.max(frame.room?.lanes[lane] ?? 0, needed);
    labels.push(
      ...texts.map((text) => {
        const marks = text.bars.map((bar) => markOf(bar, lane, y, height)).filter(isNew);
        return labelOf(text, marks, y + pad.y);
      }),
    );
    heights.push(height);
    y += height + laneGap;
  }
  return { labels, heights, bottom: lanes.length ? y - laneGap : top };
}

/** The bars of a lane that are in the view, in order of time; of very many those that begin close together as one. */
function visibleBars(lane: TimeIndex<DatedEntry>, { axis, view }: Frame): Bar[] {
  const [first, last] = reach(lane, ...view);
  if (last - first <= axis.length / crowd) {
    return lane.items.slice(first, last).flatMap((entry) => {
      const span = visibleBarSpan(entry.date, axis);
      return span ? { entries: [entry], span } : [];
    });
  }
  const bars: Bar[] = [];
  for (let from = first; from < last;) {
    const x = Math.max(0, axis.at(lane.times[from]!));
    const to = Math.max(from + 1, bisectLeft(lane.times, axis.invert(x + 2 * crowd), from, last));
    bars.push(...barOf(lane, from, to, axis));
    from = to;
  }
  return bars;
}

/** Several bars as one, from the first start to the last end: no more is said than that something went on. */
function barOf({ items, starts, ends }: TimeIndex<DatedEntry>, from: number, to: number, axis: Axis): Bar[] {
  if (to - from === 1) {
    const span = visibleBarSpan(items[from]!.date, axis);
    return span ? [{ entries: [items[from]!], span }] : [];
  }
  let [start, end] = [Infinity, -Infinity];
  let [earliest, latest] = [Infinity, -Infinity];
  for (let i = from; i < to; i++) {
    start = Math.min(start, starts[i]!);
    end = Math.max(end, ends[i]!);
    if (starts[i]! > -Infinity) earliest = Math.min(earliest, starts[i]!);
    if (ends[i]! < Infinity) latest = Math.max(latest, ends[i]!);
  }
  const x0 = Math.min(Math.max(axis.at(start), 0), axis.length - leastMark.bar);
  const x1 = Math.min(Math.max(axis.at(end), x0 + leastMark.bar), axis.length);
  const span = { outer0: x0, inner0: x0, inner1: x1, outer1: x1, edge0: 'firm', edge1: 'firm' } as const;
  return axis.at(end) > 0 ? [{ entries: items.slice(from, to), span, extent: [earliest, latest] }] : [];
}

const markOf = ({ entries, span }: Bar, lane: number, y: number, height: number): Mark => ({
  entry: entries[0]!,
  form: 'bar',
  count: entries.length,
  at: span.outer0,
  lane,
  span,
  box: { x: span.outer0, y, width: span.outer1 - span.outer0, height },
});

const labelOf = (
  { bars, variant: { rung, lines, width, height }, align, x }: LaneText,
  marks: readonly Mark[],
  y: number,
): Label => ({
  entries: bars.flatMap(({ entries }) => entries),
  marks,
  box: { x, y, width, height },
  lines,
  align,
  leader: [],
  rung,
});

/**
 * The bars of one lane, in order of their starts. Where one may end after the next may begin, they meet in the middle of that stretch.
 * Where bars lie over each other, as they do only in the last lane, all of them stay as they are.
 *
 * @param gap between two bars, px
 */
export function shareLane(bars: readonly Bar[], gap: number): Bar[] {
  const row = sort(bars, ({ span }) => span.outer0);
  for (let i = 0; i + 1 < row.length; i++) {
    const [a, b] = [row[i]!.span, row[i + 1]!.span];
    if (a.outer1 + gap <= b.outer0 || a.inner1 > b.outer0 || b.outer0 - gap < a.outer0 + leastMark.bar) continue;
    const latest = Math.min(a.outer1, b.inner0, b.outer1 - leastMark.bar);
    const cut = Math.max(b.outer0, (b.outer0 + latest) / 2);
    row[i] = {
      ...row[i]!,
      span: { ...a, outer1: cut - gap, inner1: Math.min(a.inner1, cut - gap), inner0: Math.min(a.inner0, cut - gap) },
    };
    row[i + 1] = { ...row[i + 1]!, span: { ...b, outer0: cut } };
  }
  return row;
}

/** What a text in a lane may take: from the text and the bar before to the next bar, px. */
interface Room {
  readonly from: number;
  readonly to: number;
  /** Whether no bar follows in the lane. */
  readonly isLast: boolean;
  /** Whether nothing else is in the lane. */
  readonly isOnly: boolean;
}

/** Texts of one lane, from left to right: each bar's best variant that has room, and a count where there is none for any. */
function laneTexts(row: readonly Bar[], compact: boolean, frame: Frame): LaneText[] {
  const texts: LaneText[] = [];
  const room = (first: number, last: number): Room => {
    const text = texts.at(-1);
    const [before, next] = [row[first - 1], row[last + 1]];
    return {
      from: Math.max(text ? text.x + text.variant.width + textGap : 0, before ? before.span.outer1 + pad.x : 0),
      to: next ? next.span.outer0 - pad.x : frame.width,
      isLast: !next,
      isOnly: !before && !next,
    };
  };
  for (let i = 0; i < row.length; i++) {
    let bars = [row[i]!];
    let text = setText(bars, room(i, i), () => variantsOf(bars, compact, frame)) ?? cutText(bars, frame);
    while (!text) {
      // Gathered with the next bar and all that begin within a pixel of it; at the end of the lane with what came before.
      const { outer0 } = (row[i + 1] ?? row[i]!).span;
      if (i + 1 === row.length) bars = [...texts.pop()!.bars, ...bars];
      while (i + 1 < row.length && row[i + 1]!.span.outer0 < outer0 + 1) bars.push(row[++i]!);
      text = setText(bars, room(i - bars.length + 1, i), () => variantsOf(bars, compact, frame));
    }
    texts.push(text);
  }
  return texts;
}

/** No text, for a bar that runs out of the view and shows too little of itself: who wants it pans to it. */
function cutText(bars: readonly Bar[], { width, axis, type }: Frame): LaneText | undefined {
  const [bar] = bars as [Bar];
  const { outer0, outer1 } = bar.span;
  const entry = bar.entries[0]!;
  const isCut =
    (outer0 <= 0 && axis.at(barTimes.start(entry)) < 0) || (outer1 >= width && axis.at(barTimes.end(entry)) > width);
  return isCut ? { bars, variant: variant('short', [], type), align: 'start', x: outer0 } : undefined;
}

function variantsOf(bars: readonly Bar[], compact: boolean, frame: Frame): readonly Variant[] {
  if (sum(bars, ({ entries }) => entries.length) === 1) {
    return barVariants(frame.text(bars[0]!.entries[0]!), compact, frame.type);
  }
  const extents = bars.map(({ entries, extent }) => extent ?? knownExtent(entries));
  const group = {
    count: sum(bars, ({ entries }) => entries.length),
    extent: [min(extents, ([from]) => from)!, max(extents, ([, to]) => to)!] as const,
    entries: () => bars.flatMap(({ entries }) => entries),
  };
  const ways = gathered(group, frame);
  return compact ? ways.slice(-1) : ways;
}

/** The first variant that has room from the first bar's start on or, set to the left, up to the last bar's end. */
function setText(bars: readonly Bar[], room: Room, variants: () => readonly Variant[]): LaneText | undefined {
  const start = bars[0]!.span.outer0 + pad.x;
  const end = Math.min(bars.at(-1)!.span.outer1 - pad.x, room.to);
  if (Math.max(room.to - start, end - room.from) < leastText) return undefined;

  const ladder = variants();
  const fitsForward = ({ width }: Variant) => start + width <= room.to;
  const fits = (variant: Variant) => fitsForward(variant) || end - variant.width >= room.from;
  const words = ladder.filter(({ rung }) => rung !== 'number');
  // Words may run back before their bar rather than be a number, and at the end of a lane rather than be shortened.
  const variant = (room.isLast ? undefined : words.find(fitsForward)) ?? words.find(fits) ?? ladder.find(fits);
  if (variant) {
    return fitsForward(variant)
      ? { bars, variant, align: 'start', x: start }
      : { bars, variant, align: 'end', x: end - variant.width };
  }
  const last = ladder.at(-1)!;
  return room.isOnly ? { bars, variant: last, align: 'start', x: Math.max(0, room.to - last.width) } : undefined;
}
