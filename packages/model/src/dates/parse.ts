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

/** A single date, whatever its form; a string is the reason why it is none. */
function readSingle(text: string): GivenSide | string {
  if (text.startsWith('Y')) return readLongYear(text);
  if (text.includes('T')) return readDateTime(text);
  return readCalendarDate(text);
}

function readSide(text: string): DateSide | string {
  if (text === '..') return { state: 'open' };
  if (text === '') return { state: 'unknown' };
  if (text.includes('T')) return 'expected dates without times in an interval';
  return readSingle(text);
}

/** The bounds of a span from one side to the other: what is not given is as wide as the other side allows. */
function spanExtent(start: DateSide, end: DateSide): Extent {
  const startMin = start.state === 'given' ? start.min : -Infinity;
  const endMax = end.state === 'given' ? end.max : Infinity;
  return {
    startMin,
    startMax: Math.min(start.state === 'given' ? start.max : Infinity, endMax),
    endMin: Math.max(end.state === 'given' ? end.min : -Infinity, startMin),
    endMax,
  };
}

function parseInterval(text: string): EdtfDate {
  const [from = '', to = '', ...more] = text.split('/');
  if (more.length) throw new DateError(text, 'expected one / between two dates');
  if (!from && !to) throw new DateError(text, 'expected a date on at least one side of /');
  const start = readSide(from);
  const end = readSide(to);
  if (typeof start === 'string') throw new DateError(text, start);
  if (typeof end === 'string') throw new DateError(text, end);
  if (start.state === 'given' && end.state === 'given' && start.min >= end.max) {
    throw new DateError(text, `expected the start ${from} not after the end ${to}`);
  }
  return { edtf: text, form: 'interval', start, end, extent: spanExtent(start, end) };
}

/** One member of a set: a date, or the dates from one to another. */
function readMember(text: string, set: string): readonly [DateSide, DateSide] {
  const parts = text.split('..');
  if (parts.length > 2) throw new DateError(set, `expected one .. at most in ${text}`);
  const sides = parts.map((part): DateSide | string => (part ? readSingle(part) : { state: 'open' }));
  const wrong = sides.find((side) => typeof side === 'string');
  if (typeof wrong === 'string') throw new DateError(set, wrong);
  const [start, end = start] = sides as DateSide[];
  if (!start || !end || (start.state !== 'given' && end.state !== 'given'))
    throw new DateError(set, 'expected a date between the commas');
  if (start.state === 'given' && end.state === 'given' && start.min >= end.max) {
    throw new DateError(set, `expected the start not after the end in ${text}`);
  }
  return [start, end];
}

function parseSet(text: string): EdtfDate {
  const isAll = text.startsWith('{');
  if (!text.endsWith(isAll ? '}' : ']')) throw new DateError(text, `expected ${isAll ? '}' : ']'} at the end`);
  const members = text
    .slice(1, -1)
    .split(',')
    .map((member) => readMember(member.trim(), text));
  const first = members.reduce((a, b) => (spanExtent(...b).startMin < spanExtent(...a).startMin ? b : a));
  const last = members.reduce((a, b) => (spanExtent(...b).endMax > spanExtent(...a).endMax ? b : a));
  const [earliest, latest] = [spanExtent(...first), spanExtent(...last)];
  // Of one of several dates it is not known which; of all of them the first is the start and the last the end.
  const extent: Extent = isAll
    ? { startMin: earliest.startMin, startMax: earliest.startMax, endMin: latest.endMin, endMax: latest.endMax }
    : { startMin: earliest.startMin, startMax: latest.endMax, endMin: earliest.startMin, endMax: latest.endMax };
  return { edtf: text, form: 'set', start: first[0], end: last[1], extent, members, all: isAll };
}

/**
 * A date in EDTF: all of levels 0 and 1; of level 2 the qualification of parts, unspecified digits anywhere, sets, exponents
 * and significant digits. Seasons of level 2 (25 to 41) are not read.
 *
 * @param text as in `2023`, `2025-06-19`, `2019-08/2022-03`, `2025-02/..`, `/2023`, `2014~`, `201X`, `2024-21`, `[1667,1668]`
 * @throws DateError `invalid date: 2024-02-30; February 2024 has 29 days`
 * Source: ISO 8601-2:2019; Library of Congress, Extended Date/Time Format Specification (2019)
 */
export function parseDate(text: string): EdtfDate {
  if (text.length > mostCharacters) throw new DateError(text, `expected at most ${mostCharacters} characters`);
  if (text.startsWith('[') || text.startsWith('{')) return parseSet(text);
  if (text.includes('/')) return parseInterval(text);
  const side = readSingle(text);
  if (typeof side === 'string') throw new DateError(text, side);
  const { min, max } = side;
  return {
    edtf: text,
    form: 'date',
    start: side,
    end: side,
    extent: { startMin: min, startMax: max, endMin: min, endMax: max },
  };
}
