import type { DateSide, EdtfDate, Entry } from '@career-timeline/model';
import { sort } from 'd3-array';
import type { EdgeKind, Span } from './scene.js';

export type DatedEntry = Entry & { readonly date: EdtfDate };

/** Least length of a mark, px. */
export const leastMark = { bar: 6, moment: 10 } as const;

/** Where an entry stands in order of time, UTC ms: its earliest start, or its end where it has no start that is known. */
export function startTime({ date: { extent } }: DatedEntry): number {
  if (Number.isFinite(extent.startMin)) return extent.startMin;
  return Number.isFinite(extent.endMin) ? extent.endMin : -Infinity;
}

/** Labels and the like by the time of the first entry of each. */
export const inOrder = <T extends { readonly entries: readonly Entry[] }>(all: readonly T[]): T[] =>
  sort(all, ({ entries: [first] }) => startTime(first as DatedEntry));

const happenings = new Set(['context', 'talk', 'publication', 'award', 'move']);

/**
 * Whether an entry is drawn as a bar in a lane, else as a moment on the axis.
 *
 * What somebody was or did from one date to another (a role, an education, a project) is a bar. A talk or a conference with two dates is one
 * event among others, with its symbol and its text over the axis and as long a line on it. What has an open or unknown side
 * is always a bar, which can fade.
 */
export function isBar({ date, kind }: DatedEntry): boolean {
  if (date.form !== 'interval') return false;
  return !(happenings.has(kind) && date.start.state === 'given' && date.end.state === 'given');
}

/**
 * A moment's symbol stands in the middle of a stretch that begins with it: when that ends, UTC ms. An event that went on from one date to
 * another has its symbol where it began, as a bar has its text; any other date may have been anywhere in its extent.
 */
export const symbolUntil = ({ date: { form, extent } }: DatedEntry): number =>
  form === 'interval' ? extent.startMax : extent.endMax;

/** The axis that spans are drawn along. */
export interface Axis {
  /** px of a time in UTC ms. */
  readonly at: (time: number) => number;
  /** UTC ms at px. */
  readonly invert: (px: number) => number;
  /** px; nothing is drawn beyond. */
  readonly length: number;
  /** Over how many px a side that is open or unknown fades. */
  readonly fade: number;
  /** Earliest and latest known time, UTC ms. */
  readonly domain: readonly [number, number];
  /** Until when what goes on is known to have gone on, UTC ms. */
  readonly until: number;
}

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

function edge(side: DateSide): EdgeKind {
  if (side.state !== 'given') return side.state;
  return side.approximate || side.uncertain ? 'soft' : 'firm';
}

/** A side that is soft fades over at least so many px, or a third of a short mark. */
const leastFade = 12;

/** Where a span is fully certain, and where it ends: px along the axis, outer0, inner0, inner1, outer1; not cut at the axis' ends. */
type Places = readonly [number, number, number, number];

/** Puts the four places in order, inside the axis and not shorter than `least`. */
function span(axis: Axis, least: number, ends: readonly [EdgeKind, EdgeKind], places: Places): Span {
  let [outer0, inner0, inner1, outer1] = places.map((place) => clamp(place, 0, axis.length)) as [
    number,
    number,
    number,
    number,
  ];
  const size = Math.min(Math.max(least, outer1 - outer0), axis.length);
  const middle = clamp((outer0 + outer1) / 2, size / 2, axis.length - size / 2);
  if (size > outer1 - outer0) {
    const grow = (size - (outer1 - outer0)) / 2;
    [inner0, inner1] = [inner0 - grow, inner1 + grow];
    [outer0, outer1] = [middle - size / 2, middle + size / 2];
  }
  // An end that is out of the view is not seen to fade.
  const edge0 = places[1] < 0 ? 'firm' : ends[0];
  const edge1 = places[2] > axis.length ? 'firm' : ends[1];
  const fade = Math.min(leastFade, size / 3);
  if (edge0 === 'soft') inner0 = Math.max(inner0, outer0 + fade);
  if (edge1 === 'soft') inner1 = Math.min(inner1, outer1 - fade);
  // Where the latest start comes after the earliest end, only the middle is left as certain.
  if (inner0 > inner1) inner0 = inner1 = (inner0 + inner1) / 2;
  return { outer0, inner0: clamp(inner0, outer0, outer1), inner1: clamp(inner1, outer0, outer1), outer1, edge0, edge1 };
}

/** The stretch of the axis in which a moment lies: all its extent, at least 10 px; a side that is not sure fades over a third of it. */
export function momentSpan(date: EdtfDate, axis: Axis): Span {
  const [from, to] = [axis.at(date.extent.startMin), axis.at(date.extent.endMax)];
  const kinds = [edge(date.start), edge(date.end)] as const;
  const [fade0, fade1] = kinds.map((kind) => (kind === 'soft' ? (to - from) / 3 : 0)) as [number, number];
  return span(axis, leastMark.moment, kinds, [from, from + fade0, to - fade1, to]);
}

/**
 * The stretch of the axis over which something went on: certain from its latest start to its earliest end. An open end, and one that
 * lies in the future, is certain until `axis.until`; an unknown one only at the other side's date. Nothing where no part of it lies on the axis.
 */
export function visibleBarSpan(date: EdtfDate, axis: Axis): Span | undefined {
  const places = barPlaces(date, axis);
  if (places[3] <= 0 || places[0] >= axis.length) return undefined;
  return span(axis, leastMark.bar, [edge(date.start), edge(date.end)], places);
}

function barPlaces({ start, end, extent }: EdtfDate, { at, fade, domain, until }: Axis): Places {
  const { startMin, startMax, endMin, endMax } = extent;
  let [outer0, inner0] = [at(startMin), at(startMax)];
  let [inner1, outer1] = [at(endMin), at(endMax)];
  if (start.state !== 'given') {
    inner0 = at(start.state === 'unknown' && Number.isFinite(endMin) ? endMin : domain[0]);
    outer0 = inner0 - fade;
  }
  if (end.state !== 'given') {
    const known = Number.isFinite(startMax) ? startMax : domain[0];
    inner1 = at(end.state === 'open' ? Math.max(until, known) : Number.isFinite(startMax) ? startMax : domain[1]);
    // What goes on is not over where something near ends.
    const more = end.state === 'open' ? Math.min(Math.max(0, at(domain[1]) - inner1), fade) : 0;
    outer1 = inner1 + more + fade;
  } else {
    inner1 = Math.max(inner0, Math.min(inner1, at(until)));
  }
  return [outer0, inner0, inner1, outer1];
}
