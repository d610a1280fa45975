// Years, months, days and seasons, with qualifiers and unspecified digits.
import { daysInMonth, startOf } from './civil.js';
import type { DateSide, Precision } from './date.js';

/** A side that is given. */
export type GivenSide = Extract<DateSide, { state: 'given' }>;

const form =
  /^(?<q0>[?~%]?)(?<year>-?[\dX]{4})(?:S(?<digits>\d+))?(?<q1>[?~%]?)(?:-(?<q2>[?~%]?)(?<month>[\dX]{2})(?<q3>[?~%]?)(?:-(?<q4>[?~%]?)(?<day>[\dX]{2})(?<q5>[?~%]?))?)?$/u;

const monthNames = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** The numbers of `from` to `to` that a pattern of digits and X allows, e.g. `1X` of 1 to 12 is 10, 11, 12. */
function matching(pattern: string, from: number, to: number): number[] {
  const numbers: number[] = [];
  for (let n = from; n <= to; n++) {
    const digits = String(n).padStart(pattern.length, '0');
    if ([...pattern].every((char, i) => char === 'X' || char === digits[i])) numbers.push(n);
  }
  return numbers;
}

/** The years that a pattern allows, in order of time. */
function yearsOf(pattern: string): number[] {
  const isNegative = pattern.startsWith('-');
  const years = matching(pattern.replace('-', ''), 0, 9999);
  // -0000 is no year of its own.
  return isNegative
    ? years
        .filter((year) => year > 0)
        .reverse()
        .map((year) => -year)
    : years;
}

const isWhole = (pattern: string | undefined): pattern is string => pattern !== undefined && !pattern.includes('X');

/** What is left open from the first X on: one digit is a decade, two are a century. */
function precisionOf(year: string, month: string | undefined, day: string | undefined): Precision {
  const open = year.includes('X') ? 4 - year.replace('-', '').indexOf('X') : 0;
  if (open) return (['decade', 'century', 'millennium', 'millennium'] as const)[open - 1]!;
  if (!isWhole(month)) return 'year';
  return isWhole(day) ? 'day' : 'month';
}

/** The first day, in the order given, that is a day of the calendar. */
function firstDay(years: readonly number[], months: readonly number[], days: readonly number[]) {
  for (const year of years) {
    for (const month of months) {
      const length = daysInMonth(year, month);
      const day = days.find((each) => each <= length);
      if (day !== undefined) return { year, month, day };
    }
  }
  return undefined;
}

const reversed = <T>(list: readonly T[]) => [...list].reverse();

/** A year of which so many digits are sure, e.g. `1950S2`: some year from 1900 to 1999. */
export function significantYears(year: number, digits: number): readonly [first: number, last: number] | string {
  const length = String(Math.abs(year)).length;
  if (digits < 1 || digits > length) return `expected 1 to ${length} significant digits after S`;
  const unit = 10 ** (length - digits);
  const least = Math.floor(Math.abs(year) / unit) * unit;
  const most = least + unit - 1;
  return year < 0 ? [-most, -least] : [least, most];
}

const seasonStart = { 21: 3, 22: 6, 23: 9, 24: 12 } as const;
const isSeason = (month: number): month is keyof typeof seasonStart => month >= 21 && month <= 24;

/** Why a text that does not have the form of a date does not. */
function whyNot(text: string): string {
  if (!text) return 'expected a date';
  if (/^-?\d{5,}/u.test(text)) return 'expected Y before a year of more than four digits';
  if (/^\d{1,3}($|-)/u.test(text)) return 'expected a year of four digits';
  if (/^-?[\dX]{4}-[\dX]($|-)|-[\dX]$/u.test(text)) return 'expected two digits for a month or a day';
  return 'expected EDTF, such as 2023, 2025-06, 2025-06-19 or 2019-08/2022-03';
}

/**
 * A season of a year, as three months.
 *
 * The standard leaves open which months; we take those of meteorology in the northern hemisphere, where spring is March to May.
 */
function season(
  years: readonly number[],
  number: keyof typeof seasonStart,
  rest: Omit<GivenSide, 'min' | 'max' | 'year'>,
): GivenSide {
  const [first, last] = [years[0]!, years.at(-1)!];
  const month = seasonStart[number];
  return { ...rest, min: startOf(first, month), max: startOf(last, month + 3), year: first, season: number };
}

/** A calendar date; a string is the reason why the text is none. */
export function readCalendarDate(text: string): GivenSide | string {
  const groups = form.exec(text)?.groups;
  if (!groups) return whyNot(text);
  const { year = '', digits, month, day, q0, q1, q2, q3, q4, q5 } = groups;
  if ((q0 && q1) || (q2 && q3) || (q4 && q5)) return 'expected ?, ~ or % on one side of a part only';
  const qualifiers = [q0, q1, q2, q3, q4, q5].join('');
  const qualified = {
    state: 'given',
    uncertain: /[?%]/u.test(qualifiers),
    approximate: /[~%]/u.test(qualifiers),
  } as const;
  if (year === '-0000') return 'expected 0000 for the year 0, which has no sign';
  const years = yearsOf(year);
  if (!years.length) return `no year is ${year}`;
  if (digits !== undefined) {
    if (month !== undefined || year.includes('X')) return 'expected a whole year alone before S';
    const sure = significantYears(Number(year), Number(digits));
    if (typeof sure === 'string') return sure;
    // The standard calls the year an estimate.
    return {
      ...qualified,
      approximate: true,
      precision: 'year',
      min: startOf(sure[0]),
      max: startOf(sure[1] + 1),
      year: Number(year),
    };
  }
  if (isWhole(month) && Number(month) > 12) {
    if (!isSeason(Number(month))) {
      return Number(month) >= 25 && Number(month) <= 41
        ? 'seasons other than 21 to 24 are not read'
        : 'expected month 01–12 or season 21–24';
    }
    if (day !== undefined) return 'expected no day after a season';
    return season(years, Number(month) as keyof typeof seasonStart, { ...qualified, precision: 'season' });
  }
  const months = month === undefined ? matching('XX', 1, 12) : matching(month, 1, 12);
  if (!months.length) return 'expected month 01–12 or season 21–24';
  const days = day === undefined ? matching('XX', 1, 31) : matching(day, 1, 31);
  if (!days.length) return 'expected day 01–31';
  const first = firstDay(years, months, days);
  const last = firstDay(reversed(years), reversed(months), reversed(days));
  if (!first || !last) {
    const name = monthNames[months.at(-1)! - 1]!;
    return `${name}${years.length === 1 ? ` ${year}` : ''} has ${Math.max(...years.map((each) => daysInMonth(each, months.at(-1)!)))} days`;
  }
  return {
    ...qualified,
    precision: precisionOf(year, month, day),
    min: startOf(first.year, first.month, first.day),
    max: startOf(last.year, last.month, last.day + 1),
    year: years[0]!,
    ...(isWhole(month) && { month: Number(month) }),
    ...(isWhole(month) && isWhole(day) && { day: Number(day) }),
  };
}
