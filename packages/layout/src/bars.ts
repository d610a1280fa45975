import { sort } from 'd3-array';
import type { Frame } from './frame.js';
import { packLanes, type LaneSpan } from './lanes.js';
import { distinct, gathered } from './moments.js';
import type { Label, Mark, Span } from './scene.js';
import { barSpan, leastMark, type DatedEntry } from './spans.js';
import { barVariants, type Variant } from './variants.js';

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

/** A bar with the place it takes. */
export interface Bar {
  readonly entry: DatedEntry;
  readonly span: Span;
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
  readonly marks: readonly Mark[];
  readonly labels: readonly Label[];
  /** y of its end, px. */
  readonly bottom: number;
}

/**
 * Sets bars in lanes with their text in or behind them.
 *
 * @param entries in order of time
 * @param top y of the first lane, px
 */
export function layoutBars(entries: readonly DatedEntry[], frame: Frame, top: number): Bars {
  const bars = entries.map((entry) => ({ entry, span: barSpan(entry.date, frame.axis) }));
  const packed = packLanes(bars.map(laneSpan));
  const lanes: Bar[][] = [];
  for (const [i, bar] of bars.entries()) (lanes[Math.min(packed[i]!, mostLanes - 1)] ??= []).push(bar);

  const marks: Mark[] = [];
  const labels: Label[] = [];
  let y = top;
  for (const [lane, unshared] of lanes.entries()) {
    const row = shareLane(unshared, barGap);
    const texts = laneTexts(row, lanes.length >= compactFrom, frame);
    const height = Math.max(...texts.map(({ variant }) => variant.height)) + 2 * pad.y;
    marks.push(...row.map((bar) => markOf(bar, lane, y, height)));
    labels.push(...texts.map((text) => labelOf(text, y + pad.y)));
    y += height + laneGap;
  }
  return { marks: distinct(marks), labels, bottom: lanes.length ? y - laneGap : top };
}

const markOf = ({ entry, span }: Bar, lane: number, y: number, height: number): Mark => ({
  entry,
  form: 'bar',
  lane,
  span,
  box: { x: span.outer0, y, width: span.outer1 - span.outer0, height },
});

const labelOf = ({ bars, variant: { rung, lines, width, height }, align, x }: LaneText, y: number): Label => ({
  entries: bars.map(({ entry }) => entry),
  box: { x, y, width, height },
  lines,
  align,
  leader: [],
  rung,
});

/** A bar takes its lane up to its earliest end, if it has one: a promotion in March is no overlap. */
function laneSpan({ entry, span }: Bar): LaneSpan {
  const { outer0, inner1, outer1 } = span;
  const end = entry.date.end.state === 'given' ? Math.max(inner1, outer0 + leastMark.bar + barGap) : outer1 + barGap;
  return { start: outer0, end, group: entry.organization };
}

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
    let text = setText(bars, room(i, i), () => barVariants(frame.text(row[i]!.entry), compact, frame.type));
    while (!text) {
      // Gathered with the next bar and all that begin within a pixel of it; at the end of the lane with what came before.
      const { outer0 } = (row[i + 1] ?? row[i]!).span;
      if (i + 1 === row.length) bars = [...texts.pop()!.bars, ...bars];
      while (i + 1 < row.length && row[i + 1]!.span.outer0 < outer0 + 1) bars.push(row[++i]!);
      const entries = bars.map(({ entry }) => entry);
      text = setText(bars, room(i - bars.length + 1, i), () => gathered(entries, frame));
    }
    texts.push(text);
  }
  return texts;
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
