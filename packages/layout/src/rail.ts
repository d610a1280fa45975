// The rail of a vertical list: a line of time with the marks of moments, and the bars of what went on beside it.
import type { Career, DateSide, EdtfDate, Entry } from '@career-timeline/model';
import { bisectLeft, group, pairs } from 'd3-array';
import { employerOf, tenuresOf, type BarIndex } from './bar-lanes.js';
import type { Bar } from './bar.js';
import { packLanes, type LaneSpan } from './lanes.js';
import { distinct } from './distinct.js';
import { knownExtent } from './gathered.js';
import type { EdgeKind, Mark, Span } from './scene.js';
import { shareLane } from './share-lane.js';
import type { Steps } from './steps.js';
import { leastMark, momentSpan, startTime, visibleBarSpan, type Axis, type DatedEntry } from './spans.js';
import type { TimeScale } from './time-scale.js';

/** x of the line of time and of the first bar, and room before the text, px. */
const places = { line: 7, bars: 18, textGap: 12 } as const;

/** Of bars side by side so many at most, px wide, and from one to the next. More are drawn over each other in the last place. */
const sizes = [
  { most: 4, bar: 6, step: 10 },
  { most: 6, bar: 5, step: 8 },
  { most: 8, bar: 4, step: 6 },
] as const;

const markWidth = 12;
/** Between two bars under each other, px; and over how many an open end fades. */
const barGap = 3;
const fade = 24;

/** So far a rail goes on after its last entry, px: the end of that is for what goes on. */
const tails = { least: 2 * fade, most: 5 * fade } as const;

/** Where the bars of a career stand beside its rail. */
export interface Rail {
  /** x of the line of time, px. */
  readonly line: number;
  /** x of the texts, px. */
  readonly text: number;
  readonly bars: BarIndex;
  /** Of each bar the place from the line, in the order of the index. */
  readonly lanes: readonly number[];
  /** Of a promotion the role before it. */
  readonly before: ReadonlyMap<DatedEntry, DatedEntry>;
  readonly size: (typeof sizes)[number];
}

export function* railOf(bars: BarIndex, career: Career): Steps<Rail> {
  const employers = bars.items.map((entry) => (entry.kind === 'role' ? employerOf(entry, career) : undefined));
  yield;
  const packed = packLanes(bars.items.map((entry, i) => ({ ...laneSpan(entry), group: employers[i] })));
  yield;
  const needed = packed.reduce((most, lane) => Math.max(most, lane + 1), 0);
  const size = sizes.find(({ most }) => needed <= most) ?? sizes.at(-1)!;
  const lanes = packed.map((lane) => Math.min(lane, size.most - 1));
  const rows: number[][] = [];
  for (const [i, lane] of lanes.entries()) (rows[lane] ??= []).push(i);
  const before = rows.flatMap((row) => {
    const entries = row.map((i) => bars.items[i]!);
    const tenures = tenuresOf(entries, (k) => employers[row[k]!], career);
    return pairs(entries, (a, b) => [b, a] as const).filter(
      ([b, a]) => tenures.has(b) && tenures.get(b) === tenures.get(a),
    );
  });
  const side = rows.length ? places.bars + rows.length * size.step : places.line + markWidth / 2;
  return { line: places.line, text: side + places.textGap, bars, lanes, before: new Map(before), size };
}

/** A bar takes its place from its earliest start to its earliest end: a promotion in March is no overlap. */
function laneSpan({ date: { start, end, extent } }: DatedEntry): LaneSpan {
  const from = extent.startMin;
  const known = Math.max(extent.startMax, extent.endMin);
  const to = end.state === 'given' ? extent.endMin : end.state === 'open' ? Infinity : known;
  const least = start.state === 'given' && to <= from ? extent.startMax : to;
  return { start: from, end: least > from ? least : Infinity };
}

/**
 * Time along a rail, even from each given point to the next; UTC ms and px, both rising, those that do not rise are passed over. At points of
 * one time it stands still.
 */
export function railAxis(
  points: Iterable<readonly [time: number, y: number]>,
  height: number,
  axis: Pick<Axis, 'invert' | 'domain' | 'until'>,
): Axis & Pick<TimeScale, 'pieces'> {
  const times: number[] = [];
  const heights: number[] = [];
  for (const [time, y] of points) {
    if (times.length && time < times.at(-1)!) continue;
    times.push(time);
    heights.push(y);
  }
  const at = (time: number) => {
    const i = bisectLeft(times, time);
    if (i === times.length) return heights.at(-1)!;
    if (i === 0 || times[i] === time) return heights[i]!;
    const [t0, t1, y0, y1] = [times[i - 1]!, times[i]!, heights[i - 1]!, heights[i]!];
    return y0 + ((time - t0) / (t1 - t0)) * (y1 - y0);
  };
  const pieces = pairs(times.keys(), (i, k) => ({
    t0: times[i]!,
    t1: times[k]!,
    x0: heights[i]!,
    x1: heights[k]!,
  })).filter(({ t0, t1 }) => t0 < t1);
  return { ...axis, at, length: height, fade, pieces };
}

/** What is known of the last entries has at least this part of the rail after them. */
const leastKnown = 1 / 2;

/**
 * How far a rail goes on after its last entry, px: the time since then is drawn as long as the time before, within bounds.
 *
 * @param points time and y of the entries, px, in order
 */
export function railTail(
  { domain }: Pick<Axis, 'domain'>,
  points: readonly (readonly [time: number, y: number])[],
): number {
  const [[first, top], [last, bottom]] = [points[0]!, points.at(-1)!];
  const usual = last > first ? (bottom - top) / (last - first) : 0;
  const since = domain[1] - last;
  return Math.min(Math.max(tails.least, fade + since * usual), tails.most);
}

/**
 * The foot of a rail: before its end is the latest time that is known of an entry, as far as it is in time but where that leaves the last
 * entries no length, and at its end what goes on fades.
 *
 * @param entries all of the career
 * @param last time and y of the last entry, px
 */
export function railFoot(
  { domain }: Pick<Axis, 'domain'>,
  entries: readonly DatedEntry[],
  height: number,
  [time, last]: readonly [time: number, y: number],
): (readonly [time: number, y: number])[] {
  const [latest, end] = [knownExtent(entries)[1], Math.max(last, height - fade)];
  const now = [domain[1], end] as const;
  const share = Math.max(leastKnown, (latest - time) / (now[0] - time));
  return latest < now[0] ? [[latest, last + (end - last) * share], now] : [now];
}

/** The places on a rail of entries beside whose texts its time stands still, px. */
export type RailPlaces = ReadonlyMap<DatedEntry, number>;

/**
 * Where entries stand that begin at one time.
 *
 * @param rows n times of entries
 * @param points n of the rail, beside their texts
 */
export const railPlaces = (
  rows: readonly { readonly entries: readonly Entry[]; readonly time: number }[],
  points: readonly (readonly [time: number, y: number])[],
): RailPlaces =>
  new Map(
    [...group(rows.keys(), (i) => rows[i]!.time).values()].flatMap((alike) => {
      const single = alike.length > 1 ? alike.filter((i) => rows[i]!.entries.length === 1) : [];
      return single.map((i) => [rows[i]!.entries[0] as DatedEntry, points[i]![1]] as const);
    }),
  );

/**
 * The marks of moments and of the bars `[first, last)` that lie on a stretch of the rail.
 *
 * @param moments in order of time
 */
export function railMarks(
  rail: Rail,
  moments: readonly DatedEntry[],
  own: RailPlaces,
  [first, last]: readonly [number, number],
  axis: Axis,
): Mark[] {
  const rows: Bar[][] = [];
  const begun = new Map<DatedEntry, number>();
  for (let i = first; i < last; i++) {
    const entry = rail.bars.items[i]!;
    const seen = visibleBarSpan(entry.date, axis);
    if (!seen) continue;
    const whole = untilDay(entry.date, seen, axis.until);
    const span = besideText(entry, whole, own.get(entry));
    if (span.outer0 > whole.outer0) begun.set(entry, whole.outer0);
    (rows[rail.lanes[i]!] ??= []).push({ entries: [entry], span });
  }
  // The second of two begins beside its text, which stands where it may begin.
  const bars = rows.flatMap((row, lane) => {
    const uncut = new Map(row.map(({ entries: [entry], span }) => [entry, span]));
    const shared = shareLane(row, barGap, 0).map(({ entries, span }) => ({
      entries,
      span: faded(span, uncut.get(entries[0])!, entries[0]!.date, axis.until),
    }));
    return barMarks(shared, lane, rail, begun);
  });
  return [...moments.map((entry) => momentMark(entry, rail, axis, own.get(entry))), ...bars].filter(distinct());
}

/** Whether a side is known to the day and has been. @param until from when on nothing has been yet, UTC ms */
const isExact = (side: DateSide, edge: EdgeKind, until: number) =>
  side.state === 'given' && side.precision === 'day' && edge === 'firm' && side.min <= until;

/** What ended on a day ends where the first text of that day stands, however long others make it. */
function untilDay({ end }: EdtfDate, span: Span, until: number): Span {
  if (!isExact(end, span.edge1, until)) return span;
  return { ...span, outer1: Math.max(span.inner1, span.outer0 + leastMark.bar) };
}

/** Of those that begin at one time each begins beside its own text. */
function besideText({ date }: DatedEntry, span: Span, y = -Infinity): Span {
  if (date.start.state !== 'given') return span;
  const outer0 = Math.min(Math.max(span.outer0, y), span.outer1 - leastMark.bar);
  const inner0 = Math.max(span.inner0, outer0);
  return { ...span, outer0, inner0, inner1: Math.max(span.inner1, inner0) };
}

/**
 * The ends of a bar as they are known: an end that is known to the day does not fade, however long the text beside it makes that day, and
 * any other does, and what has not been yet.
 *
 * @param uncut as long as it may have been
 * @param until from when on nothing has been yet, UTC ms
 */
function faded(span: Span, uncut: Span, { start, end }: EdtfDate, until: number): Span {
  const { outer0, inner0, inner1, outer1, edge0, edge1 } = span;
  const least = Math.min(uncut.outer1 - uncut.inner1, fade / 2, (outer1 - outer0) / 3);
  const [from, to] = [
    isExact(start, edge0, until) ? outer0 : inner0,
    isExact(end, edge1, until) ? outer1 : Math.min(inner1, outer1 - least),
  ];
  return { ...span, inner0: Math.min(from, to), inner1: to };
}

/** A symbol is so far from the start of its extent, px, if that has room. */
const symbolInset = 9;

/** @param y beside its text, where the rail's time stands still there */
function momentMark(entry: DatedEntry, { line }: Rail, axis: Axis, y: number | undefined): Mark {
  const { date } = entry;
  // A day is no longer than its symbol, however long the text beside it makes it.
  const isDay = date.form === 'date' && date.start.state === 'given' && date.start.precision === 'day';
  const begin = axis.at(startTime(entry));
  const found = momentSpan(date, isDay ? { ...axis, at: () => begin } : axis);
  const { outer0, outer1 } = found;
  // What is short stands beside its text, and of what is longer the symbol.
  const by = outer1 - outer0 <= leastMark.moment ? (y ?? begin) - begin : 0;
  const span = {
    ...found,
    outer0: outer0 + by,
    inner0: found.inner0 + by,
    inner1: found.inner1 + by,
    outer1: outer1 + by,
  };
  const isBeside = y !== undefined && !by;
  const at = isBeside
    ? Math.min(y + symbolInset, outer1 - leastMark.moment / 2)
    : Math.min(span.outer0 + symbolInset, (span.outer0 + span.outer1) / 2);
  const box = { x: line - markWidth / 2, y: span.outer0, width: markWidth, height: span.outer1 - span.outer0 };
  return { entry, form: 'moment', count: 1, at, span, box };
}

/** @param begun where the time began of those that stand beside their texts further on */
function barMarks(
  row: readonly Bar[],
  lane: number,
  { before, size }: Rail,
  begun: ReadonlyMap<DatedEntry, number>,
): Mark[] {
  const spans = new Map(row.map(({ entries: [entry], span }) => [entry!, span]));
  return row.map(({ entries: [entry], span }, i) => {
    const joined = spans.get(before.get(entry!)!)?.inner1;
    const since = Math.max(begun.get(entry!) ?? Infinity, (row[i - 1]?.span.outer1 ?? -barGap) + barGap);
    const isLater = since < span.outer0 - leastMark.bar;
    return {
      entry: entry!,
      form: 'bar',
      count: 1,
      at: span.outer0,
      lane,
      span,
      box: {
        x: places.bars + lane * size.step,
        y: span.outer0,
        width: size.bar,
        height: span.outer1 - span.outer0,
      },
      ...(joined !== undefined && { joined }),
      ...(isLater && { since }),
    };
  });
}
