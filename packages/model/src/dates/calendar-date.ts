// Years, months, days and seasons, with qualifiers and unspecified digits.
import { dayLength, daysInMonth, startOf } from './civil.js';
import type { DateSide, Precision } from './date.js';

/** A side that is given. */
export type GivenSide = Extract<DateSide, { state: 'given' }>;

const form = /^[?~%]?(-?[\dX]{4})(?:S(\d+))?[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?)?)?$/u;

const qualifiedTwice = /(?:^|-)[?~%]-?[\dXS]+[?~%]/u;

const monthNames = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

const everyMonth = Array.from({ length: 12 }, (_, i) => i + 1);
const everyDay = Array.from({ length: 31 }, (_, i) => i + 1);

/** A calendar date; a string is the reason why the text is none. */
export function readCalendarDate(text: string): GivenSide | string {
  return readPlainDate(text) ?? readAnyDate(text);
}

const zero = '0'.charCodeAt(0);

/** The number that two or four digits of a text are; NaN where they are others. */
function digitsAt(text: string, from: number, to: number): number {
  let number = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - zero;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    number = number * 10 + digit;
  }
  return number;
}

/**
 * A year, a month or a day with nothing said about it, and undefined for all else. Nearly every date of a career is one: read
 * without patterns, a hundred thousand of them take a fifth of the time.
 */
function readPlainDate(text: string): GivenSide | undefined {
  const { length } = text;
  if (length !== 4 && length !== 7 && length !== 10) return undefined;
  const year = digitsAt(text, 0, 4);
  const month = length === 4 ? 1 : text[4] === '-' ? digitsAt(text, 5, 7) : NaN;
  const day = length < 10 ? 1 : text[7] === '-' ? digitsAt(text, 8, 10) : NaN;
  const isDay = year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  if (!isDay) return undefined;

  const min = startOf(year, month, day);
  const sure = { uncertain: false, approximate: false } as const;
  if (length === 4) return given('year', min, startOf(year + 1), sure, year);
  if (length === 7) return given('month', min, startOf(year, month + 1), sure, year, month);
  return given('day', min, min + dayLength, sure, year, month, day);
}

/** Dates of one precision have one shape in memory, made in one go: putting objects together from others is the cost of reading many. */
function given(
  precision: Precision,
  min: number,
  max: number,
  { uncertain, approximate }: Pick<GivenSide, 'uncertain' | 'approximate'>,
  year: number,
  month?: number,
  day?: number,
): GivenSide {
  if (month === undefined) return { state: 'given', precision, min, max, uncertain, approximate, year };
  if (day === undefined) return { state: 'given', precision, min, max, uncertain, approximate, year, month };
  return { state: 'given', precision, min, max, uncertain, approximate, year, month, day };
}

function readAnyDate(text: string): GivenSide | string {
  const match = form.exec(text);
  if (!match) return whyNot(text);
  if (qualifiedTwice.test(text)) return 'expected ?, ~ or % on one side of a part only';
  const [, year = '', digits, month, day] = match;
  if (year === '-0000') return 'expected 0000 for the year 0, which has no sign';
  if (digits !== undefined) {
    if (month !== undefined || !isWhole(year)) return 'expected a whole year alone before S';
    return significantYear(Number(year), Number(digits), text);
  }
  if (isWhole(month) && Number(month) > 12) return readSeason(year, Number(month), day, text);
  const months = numbersOf(month, everyMonth);
  if (!months.length) return 'expected month 01–12 or season 21–24';
  const days = numbersOf(day, everyDay);
  if (!days.length) return 'expected day 01–31';
  const first = firstDay(yearsOf(year), months, days);
  const last = first && firstDay(yearsOf(year, true), [...months].reverse(), [...days].reverse());
  if (!last) {
    // Only a single month can lack all of its days: any two that a pattern allows have one of 31 days among them.
    const name = monthNames[months[0]! - 1]!;
    if (!isWhole(year)) return `no ${name} of ${year} has a day ${day}`;
    return `${name} ${year} has ${daysInMonth(Number(year), months[0]!)} days`;
  }
  return given(
    precisionOf(year, month, day),
    startOf(...first),
    startOf(last[0], last[1], last[2] + 1),
    qualifiersOf(text),
    Number(year.replaceAll('X', year.startsWith('-') ? '9' : '0')),
    isWhole(month) ? Number(month) : undefined,
    isWhole(month) && isWhole(day) ? Number(day) : undefined,
  );
}

/** The marks of a text, on whatever part. */
export const qualifiersOf = (text: string) => ({ uncertain: /[?%]/u.test(text), approximate: /[~%]/u.test(text) });

/** A year of which so many digits are sure, e.g. 2 of 1950: some year from 1900 to 1999, which the standard calls an estimate. */
export function significantYear(year: number, digits: number, text: string): GivenSide | string {
  const { length } = String(Math.abs(year));
  if (digits < 1 || digits > length) return `expected 1 to ${length} significant digits after S`;
  const unit = 10 ** (length - digits);
  const least = Math.floor(Math.abs(year) / unit) * unit;
  const [first, last] = year < 0 ? [1 - least - unit, -least] : [least, least + unit - 1];
  const { uncertain } = qualifiersOf(text);
  return {
    state: 'given',
    precision: 'year',
    min: startOf(first),
    max: startOf(last + 1),
    uncertain,
    approximate: true,
    year,
  };
}

/**
 * A season of a year, as three months.
 *
 * The standard leaves open which months; we take those of meteorology in the northern hemisphere, where spring is March to May.
 */
function readSeason(year: string, season: number, day: string | undefined, text: string): GivenSide | string {
  if (season < 21 || season > 41) return 'expected month 01–12 or season 21–24';
  if (season > 24) return 'seasons other than 21 to 24 are not read';
  if (day !== undefined) return 'expected no day after a season';
  if (!isWhole(year)) return 'expected a whole year before a season';
  const month = (season - 20) * 3;
  return {
    state: 'given',
    precision: 'season',
    min: startOf(Number(year), month),
    max: startOf(Number(year), month + 3),
    ...qualifiersOf(text),
    year: Number(year),
    season,
  };
}

const isWhole = (pattern: string | undefined): boolean => pattern !== undefined && !pattern.includes('X');

/** The numbers that a pattern of digits and X stands for, from the least or from the greatest on, e.g. 10 to 19 for `1X`. */
function* expand(pattern: string, isDown = false, head = 0): Generator<number, void, void> {
  if (!pattern.includes('X')) return yield head * 10 ** pattern.length + Number(pattern);
  const digits = pattern[0] !== 'X' ? pattern[0]! : isDown ? '9876543210' : '0123456789';
  for (const digit of digits) yield* expand(pattern.slice(1), isDown, head * 10 + Number(digit));
}

/** The years that a pattern allows, from the first or from the last on; one by one, as `XXXX` has 10,000. */
function* yearsOf(pattern: string, isDown = false): Generator<number, void, void> {
  if (!pattern.startsWith('-')) return yield* expand(pattern, isDown);
  // 0 has no sign.
  for (const year of expand(pattern.slice(1), !isDown)) if (year) yield -year;
}

/** The months or days that a pattern allows; all where there is none. */
function numbersOf(pattern: string | undefined, all: readonly number[]): readonly number[] {
  return pattern === undefined ? all : [...expand(pattern)].filter((number) => number >= 1 && number <= all.length);
}

/** The first day, in the order given, that is a day of the calendar. */
function firstDay(years: Iterable<number>, months: readonly number[], days: readonly number[]) {
  for (const year of years) {
    for (const month of months) {
      const length = daysInMonth(year, month);
      const day = days.find((each) => each <= length);
      if (day !== undefined) return [year, month, day] as const;
    }
  }
  return undefined;
}

/** What is left open from the first X on: one digit is a decade, two are a century. */
function precisionOf(year: string, month: string | undefined, day: string | undefined): Precision {
  const fromEnd = year.length - year.indexOf('X');
  if (!isWhole(year)) return fromEnd === 1 ? 'decade' : fromEnd === 2 ? 'century' : 'millennium';
  if (!isWhole(month)) return 'year';
  return isWhole(day) ? 'day' : 'month';
}

/** Why a text that does not have the form of a date does not. */
function whyNot(text: string): string {
  if (!text) return 'expected a date';
  if (/^-?\d{5}/u.test(text)) return 'expected Y before a year of more than four digits';
  if (/^\d{1,3}(?:$|-)/u.test(text)) return 'expected a year of four digits';
  if (/-[\dX]$|^-?[\dX]{4}-[\dX]-/u.test(text)) return 'expected two digits for a month or a day';
  // What people write, and what is meant by it.
  if (/^(now|present|today)$/iu.test(text)) return `expected .. in place of ${text}`;
  const year = /^(?:around|about|circa|ca?\.?) ?(\d{4})$/iu.exec(text)?.[1];
  if (year) return `expected ${year}~ in place of ${text}`;
  return 'expected EDTF, such as 2023, 2025-06, 2025-06-19 or 2019-08/2022-03';
}
