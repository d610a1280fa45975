// What every picture of a career starts from, whichever part of it is shown: made once for a career, a width and a kind of scale.
import type { Career, Entry } from '@career-timeline/model';
import { cumsum } from 'd3-array';
import { barTimes, packBars, type BarIndex, type Grouping, type Lane } from './bar-lanes.js';
import { isBar, startTime, symbolUntil, type Axis, type DatedEntry } from './spans.js';
import { orderOf, permuted, reach, timeIndex, type TimeIndex } from './time-index.js';
import { needBetween, textNeed } from './text-need.js';
import { timeScale, type TimeScale } from './time-scale.js';

/** Room beyond the outermost dates, px: a little, and enough to fade where a side is open or unknown. */
const pad = { known: 18, fade: 56 } as const;

/** The entries of a career, parted by what layouts do with them. */
export interface Chronology {
  /** By their earliest starts; the document's order decides where the dates do not. */
  readonly entries: readonly DatedEntry[];
  readonly bars: BarIndex;
  /** By the times of their symbols. */
  readonly moments: TimeIndex<DatedEntry>;
  /** In the document's order. */
  readonly undated: readonly Entry[];
  /** The kinds of moments in order of time, then of entries without a date. */
  readonly kinds: readonly string[];
  /** All that begins or ends, UTC ms, in any order: a moment between two dates is one event, a bar begins and ends. */
  readonly boundaries: Float64Array;
  /** The earliest start of each entry, UTC ms, and n + 1 sums of the room that the texts before it ask for. */
  readonly starts: Float64Array;
  readonly needs: Float64Array;
  /** Whether the start or the end of any is open or unknown, and fades out. */
  readonly fades: { readonly start: boolean; readonly end: boolean };
}

export interface CareerBase extends Chronology {
  /** All time that the career spans over the whole width, with room at its ends. */
  readonly scale: TimeScale;
  readonly axis: Axis;
  /** Whether the axis goes on after the time until which the career is told. */
  readonly hasFuture: boolean;
  /** From the axis down. */
  readonly lanes: readonly Lane[];
  /** What the lanes are grouped by. */
  readonly grouping: Grouping;
}

export interface BaseOptions {
  /** Length of the axis, px, at least 280. */
  readonly width: number;
  readonly scale: 'elastic' | 'linear';
  /** Default `none`. */
  readonly group?: Grouping | undefined;
}

const isDated = (entry: Entry): entry is DatedEntry => entry.date !== undefined;

/** Careers are never changed, so what is made of one holds as long as it lives. */
const chronologies = new WeakMap<Career, Chronology>();
const bases = new WeakMap<Career, { readonly options: BaseOptions; readonly base: CareerBase }>();

export function chronology(career: Career): Chronology {
  let known = chronologies.get(career);
  if (!known) chronologies.set(career, (known = chronologyOf(career)));
  return known;
}

/** @param career at least one entry has a date */
export function careerBase(career: Career, options: BaseOptions): CareerBase {
  const known = bases.get(career);
  const keys = ['width', 'scale', 'group'] as const;
  if (known && keys.every((key) => known.options[key] === options[key])) return known.base;
  const base = baseOf(career, options);
  bases.set(career, { options, base });
  return base;
}

/** Puts what the layouts ask of all dates in columns: of a hundred thousand objects each look is a wait for memory. */
function chronologyOf(career: Career): Chronology {
  const undated = career.entries.filter((entry) => !isDated(entry));
  const dated = undated.length ? career.entries.filter(isDated) : (career.entries as readonly DatedEntry[]);
  const unordered = Float64Array.from(dated.map(startTime));
  const order = orderOf(unordered);
  const entries = permuted(dated, order);
  const boundaries: number[] = [];
  const moments = noColumns();
  const bars = { ...noColumns(), lasts: [] as number[] };
  const kinds = new Set<string>();
  const fades = { start: false, end: false };
  for (const entry of entries) {
    const { extent, start, end } = entry.date;
    const { startMin, startMax, endMin, endMax } = extent;
    boundaries.push(startMin, endMax);
    if (isBar(entry)) {
      boundaries.push(startMax, endMin);
      bars.items.push(entry);
      bars.times.push(startTime(entry));
      bars.starts.push(barTimes.start(entry));
      bars.ends.push(barTimes.end(entry));
      bars.lasts.push(barTimes.last(entry));
      fades.start ||= start.state !== 'given';
      fades.end ||= end.state !== 'given';
    } else {
      kinds.add(entry.kind);
      moments.items.push(entry);
      moments.times.push((startMin + symbolUntil(entry)) / 2);
      moments.starts.push(startMin);
      moments.ends.push(endMax);
    }
  }
  for (const { kind } of undated) kinds.add(kind);
  // Of what is over by then the day on which it is told is no part.
  if (fades.end) boundaries.push(career.asOf?.extent.startMin ?? NaN);
  return {
    entries,
    // In order already, as the entries are.
    bars: { ...indexOf(bars), lasts: Float64Array.from(bars.lasts) },
    moments: indexOf(moments),
    undated,
    kinds: [...kinds],
    boundaries: Float64Array.from(boundaries),
    starts: order ? unordered.map((_, i) => unordered[order[i]!]!) : unordered,
    needs: Float64Array.from([0, ...cumsum(entries, textNeed)]),
    fades,
  };
}

/** Columns that grow: n items with n times of each kind. */
interface Columns {
  readonly items: DatedEntry[];
  readonly times: number[];
  readonly starts: number[];
  readonly ends: number[];
}

const noColumns = (): Columns => ({ items: [], times: [], starts: [], ends: [] });

const indexOf = ({ items, times, starts, ends }: Columns) =>
  timeIndex(items, {
    times: Float64Array.from(times),
    starts: Float64Array.from(starts),
    ends: Float64Array.from(ends),
  });

function baseOf(career: Career, { width, scale: kind, group: grouping = 'none' }: BaseOptions): CareerBase {
  const parts = chronology(career);
  const { bars, moments, fades, boundaries, starts, needs } = parts;
  const asOf = career.asOf?.extent.startMin;
  const scale = timeScale(boundaries, {
    kind,
    width,
    padStart: fades.start ? pad.fade : pad.known,
    padEnd: fades.end ? pad.fade : pad.known,
    need: needBetween(starts, needs),
    letters: needs.at(-1)!,
    isCovered: (from, to) => isCovered(from, to, moments),
  });
  const domain = [scale.knots[0] ?? 0, scale.knots.at(-1) ?? 0] as const;
  const until = asOf !== undefined && Number.isFinite(asOf) ? asOf : domain[1];
  const axis = { at: scale.at, invert: scale.invert, length: width, fade: pad.fade, domain, until };
  return {
    ...parts,
    scale,
    axis,
    hasFuture: fades.end || until < domain[1],
    lanes: packBars(career, bars, axis, grouping),
    grouping,
  };
}

/** Whether the extent of a moment reaches between two times; what covers begins and ends at boundaries. */
function isCovered(from: number, to: number, moments: TimeIndex<unknown>): boolean {
  const [first, last] = reach(moments, from, to);
  for (let i = first; i < last; i++) if (moments.starts[i]! < to && moments.ends[i]! > from) return true;
  return false;
}
