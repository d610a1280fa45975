// EDTF texts read into dates: ISO 8601-2:2019, as the Library of Congress sets it out (https://www.loc.gov/standards/datetime/).
import type { DateSide, EdtfDate, Extent } from './date.js';
import { readCalendarDate, type GivenSide } from './calendar-date.js';
import { readLongYear } from './long-year.js';
import { readDateTime } from './date-time.js';

/** A text that is no date. `reason` says why, `message` names the text too. */
export class DateError extends RangeError {
  override readonly name = 'DateError';

  constructor(
    text: string,
    readonly reason: string,
  ) {
    super(`invalid date: ${text.length > 40 ? `${text.slice(0, 40)}…` : text}; ${reason}`);
  }
}

/** Longer than any date that says something; what is longer is not looked at. */
const mostCharacters = 400;

/**
 * A date in EDTF: all of levels 0 and 1; of level 2 the qualification of parts, unspecified digits anywhere, sets, exponents
 * and significant digits. Seasons of level 2 (25 to 41) are not read.
 *
 * @param text as in `2023`, `2025-06-19`, `2019-08/2022-03`, `2025-02/..`, `/2023`, `2014~`, `201X`, `2024-21`, `[1667,1668]`;
 * at most 400 characters
 * @throws DateError `invalid date: 2024-02-30; February 2024 has 29 days`
 * Source: ISO 8601-2:2019; Library of Congress, Extended Date/Time Format Specification (2019)
 */
export function parseDate(text: string): EdtfDate {
  const date = read(text);
  if (typeof date === 'string') throw new DateError(text, date);
  return { edtf: text, ...date };
}

// Below, a string for an answer is the reason why the text is no such thing.

type Read = Omit<EdtfDate, 'edtf'> | string;
type Span = readonly [start: DateSide, end: DateSide];

function read(text: string): Read {
  if (text.length > mostCharacters) return `expected at most ${mostCharacters} characters`;
  if (text.startsWith('[') || text.startsWith('{')) return readSet(text);
  return text.includes('/') ? readInterval(text) : readMoment(text);
}

function readMoment(text: string): Read {
  const side = text.includes('T') ? readDateTime(text) : readDay(text);
  if (typeof side === 'string') return side;
  const { min, max } = side;
  return { form: 'date', start: side, end: side, extent: { startMin: min, startMax: max, endMin: min, endMax: max } };
}

function readInterval(text: string): Read {
  const [from = '', to = '', ...more] = text.split('/');
  if (more.length) return 'expected one / between two dates';
  if (!from && !to) return 'expected a date on at least one side of /';
  const span = readSpan(from, to);
  if (typeof span === 'string') return span;
  return { form: 'interval', start: span[0], end: span[1], extent: spanExtent(span) };
}

function readSet(text: string): Read {
  const all = text.startsWith('{');
  const close = all ? '}' : ']';
  if (!text.endsWith(close)) return `expected ${close} at the end`;
  const members: Span[] = [];
  for (const member of text.slice(1, -1).split(',')) {
    const span = readMember(member.trim());
    if (typeof span === 'string') return span;
    members.push(span);
  }
  const extents = members.map(spanExtent);
  const startMin = Math.min(...extents.map((extent) => extent.startMin));
  const endMax = Math.max(...extents.map((extent) => extent.endMax));
  // All of the dates start with the first and end with the last; one of them may be any.
  const startMax = all ? Math.min(...extents.map((extent) => extent.startMax)) : endMax;
  const endMin = all ? Math.max(...extents.map((extent) => extent.endMin)) : startMin;
  const [start] = members[extents.findIndex((extent) => extent.startMin === startMin)]!;
  const [, end] = members[extents.findIndex((extent) => extent.endMax === endMax)]!;
  return { form: 'set', start, end, extent: { startMin, startMax, endMin, endMax }, members, all };
}

/** One member of a set: a date, or the dates from one to another. */
function readMember(text: string): Span | string {
  const [from = '', to, ...more] = text.split('..');
  if (more.length) return `expected one .. at most in ${text}`;
  if (!from && !to) return 'expected a date between the commas';
  if (to !== undefined) return readSpan(from || '..', to || '..');
  const side = readSide(from);
  return typeof side === 'string' ? side : [side, side];
}

function readSpan(from: string, to: string): Span | string {
  const [start, end] = [readSide(from), readSide(to)];
  if (typeof start === 'string') return start;
  if (typeof end === 'string') return end;
  if (start.state === 'given' && end.state === 'given' && start.min >= end.max) {
    return `expected the start ${from} not after the end ${to}`;
  }
  return [start, end];
}

function readSide(text: string): DateSide | string {
  if (text === '..') return { state: 'open' };
  if (text === '') return { state: 'unknown' };
  if (text.includes('T')) return 'expected dates without times in an interval or a set';
  return readDay(text);
}

const readDay = (text: string): GivenSide | string =>
  text.startsWith('Y') ? readLongYear(text) : readCalendarDate(text);

/** The bounds of a span from one side to the other: what is not given is as wide as the other side allows. */
function spanExtent([start, end]: Span): Extent {
  const startMin = start.state === 'given' ? start.min : -Infinity;
  const endMax = end.state === 'given' ? end.max : Infinity;
  return {
    startMin,
    startMax: Math.min(start.state === 'given' ? start.max : Infinity, endMax),
    endMin: Math.max(end.state === 'given' ? end.min : -Infinity, startMin),
    endMax,
  };
}
