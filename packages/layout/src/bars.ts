import type { Entry } from '@career-timeline/model';
import { bisectLeft, sum } from 'd3-array';
import type { Bar } from './bar.js';
import { barGap, type Lane } from './bar-lanes.js';
import type { PlacedFold } from './breaks.js';
import type { CareerBase } from './career-base.js';
import type { Frame } from './frame.js';
import { cellStart } from './gather.js';
import { employerHeadings, groupHeading, headingHeight, withoutHead } from './headings.js';
import { laneTexts, textPad, type LaneText, type Numbering } from './lane-texts.js';
import { distinct } from './distinct.js';
import type { Heading, Label, Mark } from './scene.js';
import { inOrder, leastMark, visibleBarSpan, type Axis, type DatedEntry } from './spans.js';
import type { Steps } from './steps.js';
import { measureTexts } from './variants.js';
import { joinBars, shareLane } from './share-lane.js';
import { reach, type TimeIndex } from './time-index.js';

/** So many lanes and more have one line of text each. */
const compactFrom = 7;

/** Between a bar's edge and its text, across; between lanes; and over the name of a group, px. */
const pad = 5;
const laneGap = 6;
const groupGap = 10;

/** Where a lane has more bars than one in so many px, those that begin in one cell of twice that are drawn as one. */
const crowd = 12;
const crowdCell = 2 * crowd;

/** The bars' part of a horizontal picture. */
export interface Bars {
  readonly labels: readonly Label[];
  readonly headings: readonly Heading[];
  /** px of each lane. */
  readonly heights: readonly number[];
  /** y of its end, px. */
  readonly bottom: number;
}

/** Between a bar's edge and its number, px. */
const numberPad = 1;

/** So many numbers a reader looks up, and so many of them have one digit. */
const mostNumbers = 24;
const shortNumbers = 9;

/** What else is in the picture. */
interface Above {
  /** y of the first lane, px. */
  readonly top: number;
  readonly folds: readonly PlacedFold[];
  /** The labels of moments that have a number. */
  readonly numbered: readonly Label[];
}

/** Sets the bars of the view in their lanes with their text in or behind them, under the names of their groups and employers. */
export function* layoutBars(base: CareerBase, frame: Frame, above: Above): Steps<Bars> {
  const { numbered } = above;
  const most = mostNumbers - numbered.length;
  const rows = base.lanes.map((lane) => shareLane(visibleBars(lane, frame), barGap));
  const single = rows.flat().flatMap(({ entries }) => (entries.length === 1 ? entries : []));
  yield* measureTexts(single, frame, 'bar');
  // So long a key that nobody would read it is none: first counts take the place of some numbers, then bars without words say who they are when they are chosen.
  for (const ranged of [true, false]) {
    const way = { ranged, pad: numberPad };
    const first = yield* setBars(base, rows, frame, above, { ...way, digits: () => 1 }, most);
    const numbers = first && inOrder([...numbered, ...numberedIn(first.labels)]).flatMap(({ entries }) => entries);
    if (numbers && numbers.length <= shortNumbers) return first;
    // The first in time stay the first, whatever the others have room for.
    const short = new Set<Entry>(numbers?.slice(0, shortNumbers));
    const digits = (entry: DatedEntry) => (short.has(entry) ? 1 : 2);
    const second = yield* setBars(base, rows, frame, above, { ...way, digits }, most);
    if (second) return second;
  }
  const none = { digits: () => undefined, ranged: false, pad: textPad };
  return (yield* setBars(base, rows, frame, above, none, Infinity))!;
}

/** The labels that have room for numbers only. */
export const numberedIn = (labels: readonly Label[]) => labels.filter(({ rung }) => rung === 'number');

/**
 * @param rows the bars of each lane
 * @returns undefined where more than `most` bars would have a number
 */
function* setBars(
  { lanes, grouping }: CareerBase,
  rows: readonly (readonly Bar[])[],
  frame: Frame,
  { top, folds }: Above,
  numbering: Numbering,
  most: number,
): Steps<Bars | undefined> {
  const labels: Label[] = [];
  const headings: Heading[] = [];
  const heights: number[] = [];
  const room = (px: number) => px * frame.spacing;
  const least = frame.type.lineHeight('title') + 2 * room(pad);
  const isNew = distinct();
  let numbers = 0;
  let y = top;
  for (const [i, lane] of lanes.entries()) {
    if (lane.group !== undefined && lane.group !== lanes[i - 1]?.group) {
      const heading = groupHeading(lane.group, grouping, i ? y + room(groupGap) : y, frame);
      headings.push(heading);
      y = heading.box.y + heading.box.height + room(laneGap);
    }
    const row = rows[i]!;
    const isCompact = lane.of >= compactFrom;
    const isHeaded = lane.tenures.size > 0 && !isCompact && grouping !== 'organization';
    const employers = isHeaded ? employerHeadings(row, lane, y, frame) : [];
    const bars = isHeaded ? y + headingHeight(employers, frame) : y;
    const texts = yield* laneTexts(row, isCompact, numbering, folds, {
      ...frame,
      text: withoutHead(frame.text, lane, grouping, employers),
    });
    numbers += sum(texts, ({ bars, variant }) =>
      variant.rung === 'number' ? sum(bars, ({ entries }) => entries.length) : 0,
    );
    if (numbers > most) return undefined;
    const needed = bars - y + Math.max(least, ...texts.map(({ variant }) => variant.height + 2 * room(pad)));
    const height = Math.max(frame.room?.lanes[i] ?? 0, needed);
    const bottom = y + height;
    headings.push(...employers);
    labels.push(
      ...texts.map((text) => {
        const marks = text.bars.map((bar) => markOf(bar, i, bars, bottom - bars)).filter(isNew);
        return labelOf(text, marks, bars + room(pad));
      }),
    );
    heights.push(height);
    y = bottom + room(laneGap);
  }
  return { labels, headings, heights, bottom: lanes.length ? y - room(laneGap) : top };
}

/** The bars of a lane that are in the view, in order of time; of very many those that begin close together as one, and those that lie over each other. */
function visibleBars(lane: Lane, { axis, view }: Frame): Bar[] {
  const [first, last] = reach(lane, ...view);
  if (last - first <= axis.length / crowd) {
    const bars = lane.items.slice(first, last).flatMap((entry): Bar[] => {
      const span = visibleBarSpan(entry.date, axis);
      return span ? [{ entries: [entry], span }] : [];
    });
    return lane.isOverfull ? joinBars(bars) : bars;
  }
  const bars: Bar[] = [];
  for (let from = first; from < last;) {
    const x = Math.max(0, axis.at(lane.times[from]!));
    const end = cellStart(axis, x, crowdCell) + crowdCell;
    const to = Math.max(from + 1, bisectLeft(lane.times, axis.invert(end), from, last));
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
