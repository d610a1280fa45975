// Years as numbers of milliseconds, also those that `Date` cannot hold (before 271821 BC, after AD 275760).
import {
  dateFormat,
  dayLength,
  directed,
  formatYear,
  memoized,
  numberFormat,
  plain,
  yearLength,
} from '@career-timeline/model';

/** The latest moment that `Date` holds, UTC ms; the earliest is its negative. */
export const dateLimit = 8.64e15;

/**
 * When a year begins.
 *
 * @param year proleptic Gregorian, whole; 0 is 1 BC
 * @returns UTC ms; beyond the range of `Date` reckoned by the mean year
 */
export function yearStart(year: number): number {
  const time = new Date(0).setUTCFullYear(year, 0, 1);
  return Number.isNaN(time) ? (year - 1970) * yearLength : time;
}

/** The proleptic Gregorian year of a time in UTC ms, whole; the inverse of `yearStart` within the range of `Date`. */
export function yearOf(time: number): number {
  return Math.abs(time) <= dateLimit ? new Date(time).getUTCFullYear() : Math.floor(1970 + time / yearLength);
}

/** When the years begin that are whole multiples of `step`, in UTC ms from `t0` to `t1`. */
export function roundYears(t0: number, t1: number, step: number): number[] {
  const times: number[] = [];
  for (let i = Math.floor(yearOf(t0) / step); ; i++) {
    // The year 0 is 1 BC, so that 280 BC is the year -279: round is what is read.
    const isBefore = step > 1 && i <= 0;
    const time = yearStart(i * step + (isBefore ? 1 : 0));
    if (time > t1) return times;
    if (time >= t0) times.push(time);
  }
}

/** A whole number in the reader's digits. */
export const nameNumber = (number: number, lang: string) => numberFormat(lang, {}).format(number);

/** The first and the last number of some, “6–8”. */
export const nameRange = (first: string, last: string) => `${first}–${last}`;

/** A length of time in words: `1 month`, `10 years`. */
export const nameLength = (count: number, unit: 'day' | 'month' | 'year', lang: string) =>
  numberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' }).format(count);

/** Years before this have their era: a number so short is not taken for a year, and may be on either side of the first. */
const plainFrom = 100;

/** How finely a time is named on the axis. */
export type Naming = 'year' | 'year-month' | 'month' | 'year-month-day' | 'month-day';

const fields = {
  year: { year: 'numeric' },
  'year-month': { year: 'numeric', month: 'short' },
  month: { month: 'short' },
  'year-month-day': { year: 'numeric', month: 'short', day: 'numeric' },
  'month-day': { month: 'short', day: 'numeric' },
} as const satisfies Record<Naming, Intl.DateTimeFormatOptions>;

/**
 * A time in words: `2023`, `Mar 2025`, `Mar`, `3 Mar`, `1200 BC`, `1 AD`, `13.8B BC`.
 *
 * @param time UTC ms; beyond the range of `Date` it is always named by its year
 * @param lang BCP 47 tag
 */
export function nameTime(time: number, naming: Naming, lang: string): string {
  // The mean year misses the start of a far year by a hair, which must not make it the year before.
  if (Math.abs(time) > dateLimit) return formatYear(Math.round(1970 + time / yearLength), lang, 'short');
  const era = naming.startsWith('year') && yearOf(time) < plainFrom ? ({ era: 'short' } as const) : {};
  return dateFormat(lang, { ...fields[naming], ...era }).format(time);
}

/** Intl takes far longer for a range than for a date. */
const yearRange = memoized((lang, { first, last }: { first: number; last: number }) =>
  directed(plain(dateFormat(lang, fields.year).formatRange(yearStart(first), yearStart(last))), lang),
);

/** The years from one time to another in words: `1999 – 2004`, or one year where both are in it. */
export function nameYears(from: number, to: number, lang: string): string {
  if (Math.max(Math.abs(from), Math.abs(to)) <= dateLimit && yearOf(from) >= plainFrom) {
    return yearRange(lang, { first: yearOf(from), last: yearOf(Math.max(from, to)) });
  }
  const [first, last] = [nameTime(from, 'year', lang), nameTime(to, 'year', lang)];
  return first === last ? first : `${first} – ${last}`;
}

/**
 * From one time to another in words: the day or the month that both are in, else their years.
 *
 * @param from UTC ms
 * @param to UTC ms, the last that is meant
 * @param lang BCP 47 tag
 */
export function nameExtent(from: number, to: number, lang: string): string {
  const month = (time: number) => 12 * yearOf(time) + new Date(time).getUTCMonth();
  const day = (time: number) => Math.floor(time / dayLength);
  if (day(from) === day(to)) return nameTime(from, 'year-month-day', lang);
  return month(from) === month(to) ? nameTime(from, 'year-month', lang) : nameYears(from, to, lang);
}
