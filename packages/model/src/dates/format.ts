// Dates in words, in the reader's language and at their own precision.
import { lookupLanguage } from '../language.js';
import type { GivenSide } from './calendar-date.js';
import { dayLength, startOf } from './civil.js';
import type { DateSide, EdtfDate } from './date.js';
import { dateWords, type DateWords } from './words.js';

export type DateStyle = 'short' | 'long';

/** What `Date`, and so Intl, can hold. */
const mostTime = 8.64e15;

interface Setting {
  readonly lang: string;
  readonly style: DateStyle;
  readonly words: DateWords;
}

const canonical = new Map<string, string>();

/** The tag as Intl takes it; English for one that is none. */
function canonicalTag(lang: string): string {
  let tag = canonical.get(lang);
  if (tag === undefined) {
    try {
      tag = Intl.getCanonicalLocales(lang)[0] ?? 'en';
    } catch {
      tag = 'en';
    }
    canonical.set(lang, tag);
  }
  return tag;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Always UTC and Gregorian: in another zone 2025-01-01 is in 2024, and a year alone has no equal in another calendar. */
function dateFormat(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${lang} ${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC', calendar: 'gregory' });
    formats.set(key, format);
  }
  return format;
}

/** Intl's thin and narrow spaces come and go between versions; a plain one reads the same. */
const plain = (text: string) => text.replace(/[\u2009\u202f]/gu, ' ');

type Field = 'year' | 'month' | 'day' | 'time';

const fieldsOf: Readonly<Record<string, readonly Field[]>> = {
  year: ['year'],
  month: ['year', 'month'],
  day: ['year', 'month', 'day'],
  second: ['year', 'month', 'day', 'time'],
};

function options(fields: readonly Field[], style: DateStyle, isBeforeChrist: boolean): Intl.DateTimeFormatOptions {
  const has = (field: Field) => fields.includes(field);
  return {
    ...(has('year') && { year: 'numeric' }),
    ...(has('year') && isBeforeChrist && { era: 'short' }),
    ...(has('month') && { month: style }),
    ...(has('day') && { day: 'numeric' }),
    ...(has('time') && { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  };
}

/** A year that `Date` does not hold: its number, with the era that the locale writes for a year that it does. */
function distantYear(year: number, lang: string): string {
  const number = new Intl.NumberFormat(lang).format(year > 0 ? year : 1 - year);
  if (year > 0) return number;
  const parts = dateFormat(lang, { year: 'numeric', era: 'short' }).formatToParts(startOf(-99_999));
  return parts.map(({ type, value }) => (type === 'year' ? number : value)).join('');
}

function yearText(year: number, lang: string): string {
  const time = startOf(year);
  if (Math.abs(time) > mostTime) return distantYear(year, lang);
  return plain(dateFormat(lang, options(['year'], 'short', year < 1)).format(time));
}

/** The year's number alone, as `2010` in “2010s”, without what a locale puts behind it. */
function yearNumber(year: number, lang: string): string {
  const parts = dateFormat(lang, { year: 'numeric' }).formatToParts(startOf(year));
  return parts.find(({ type }) => type === 'year')?.value ?? String(year);
}

/** A side without its qualifiers. */
function bare(side: GivenSide, { lang, style, words }: Setting): string {
  const { precision, year, season, min, max } = side;
  if (Math.abs(min) > mostTime || Math.abs(max) > mostTime) return yearText(year, lang);
  if (season !== undefined) return words.seasons[season - 21]!(yearText(year, lang));
  if (precision === 'decade' && year > 0) return words.decade(yearNumber(year, lang));
  if (precision === 'year') return yearText(year, lang);
  const fields = fieldsOf[precision];
  if (fields) return plain(dateFormat(lang, options(fields, style, year < 1)).format(min));
  // A decade before Christ, a century, a millennium: from its first to its last year.
  return range(yearSide(side, min), yearSide(side, max - dayLength), { lang, style, words });
}

/** The year that a time is in, as a side of a range. */
function yearSide({ uncertain, approximate, max }: GivenSide, time: number): GivenSide {
  const year = new Date(time).getUTCFullYear();
  return { state: 'given', precision: 'year', uncertain, approximate, year, min: time, max };
}

/** Languages whose ranges of months Intl writes in digits, while it writes their single dates in words. */
const isHan = (lang: string) => /^(zh|ja)\b/u.test(lang);

/** A range whose ends are equally precise, what they share said once. */
function range(start: GivenSide, end: GivenSide, { lang, style, words }: Setting): string {
  const fields = fieldsOf[start.precision]!;
  const isBeforeChrist = start.year < 1 || end.year < 1;
  if (!isHan(lang))
    return plain(dateFormat(lang, options(fields, style, isBeforeChrist)).formatRange(start.min, end.min));
  const shared = start.year !== end.year ? 0 : start.month !== end.month ? 1 : 2;
  const first = dateFormat(lang, options(fields, style, start.year < 1)).format(start.min);
  const rest = fields.slice(Math.min(shared, fields.length - 1));
  const last = dateFormat(lang, options(rest, style, end.year < 1)).format(end.min);
  return first === last ? first : `${first}${words.to}${last}`;
}

function qualified(text: string, { uncertain, approximate }: GivenSide, words: DateWords): string {
  if (uncertain && approximate) return words.aboutUncertain(text);
  if (uncertain) return words.uncertain(text);
  return approximate ? words.about(text) : text;
}

const single = (side: GivenSide, setting: Setting) => qualified(bare(side, setting), side, setting.words);

const isWithin = ({ min, max }: GivenSide) => Math.abs(min) <= mostTime && Math.abs(max) <= mostTime;

/** Whether one range can say both sides: equally precise, and equally sure. */
function isAlike(a: GivenSide, b: GivenSide): boolean {
  return (
    a.precision === b.precision &&
    fieldsOf[a.precision] !== undefined &&
    a.uncertain === b.uncertain &&
    a.approximate === b.approximate &&
    isWithin(a) &&
    isWithin(b)
  );
}

function span(start: DateSide, end: DateSide, setting: Setting): string {
  const { words } = setting;
  if (start.state === 'given' && end.state === 'given') {
    if (start === end) return single(start, setting);
    if (isAlike(start, end)) return qualified(range(start, end, setting), start, words);
    return `${single(start, setting)}${words.to}${single(end, setting)}`;
  }
  if (start.state === 'given') {
    const from = single(start, setting);
    return end.state === 'open' ? words.since(from) : `${from}${words.to}${words.endUnknown}`;
  }
  if (end.state === 'given') {
    const to = single(end, setting);
    return start.state === 'open' ? words.until(to) : `${words.startUnknown}${words.to}${to}`;
  }
  if (start.state === end.state) return words.always;
  return start.state === 'unknown' ? words.since(words.startUnknown) : words.until(words.endUnknown);
}

/**
 * A date in words, at its own precision: “Feb 2025”, “2019 – 2022”, “about 2010”, “since Feb 2025”, “2010s”, “1667 or 1668”.
 *
 * @param lang BCP 47; English words where none are shipped for it, and English altogether for a tag that is none
 * @param style months in short or in full
 */
export function formatDate(date: EdtfDate, lang: string, style: DateStyle = 'short'): string {
  const tag = canonicalTag(lang);
  const available = Object.keys(dateWords) as (keyof typeof dateWords)[];
  const words = dateWords[(lookupLanguage(tag, available) as keyof typeof dateWords | undefined) ?? 'en'];
  const setting = { lang: tag, style, words };
  if (!date.members) return span(date.start, date.end, setting);
  const list = new Intl.ListFormat(tag, { type: date.all ? 'conjunction' : 'disjunction' });
  return list.format(date.members.map(([start, end]) => span(start, end, setting)));
}

const units = [
  { unit: 'day', length: dayLength, upTo: 60 },
  { unit: 'month', length: (365.2425 / 12) * dayLength, upTo: 24 },
  { unit: 'year', length: 365.2425 * dayLength, upTo: Infinity },
] as const;

/**
 * The time between two moments in the largest unit that says it well: “12 days”, “13 months”, “18 years”.
 *
 * @param from UTC ms, `from <= to`
 * @param to UTC ms
 * @param lang BCP 47
 */
export function formatDuration(from: number, to: number, lang: string): string {
  const { unit, length } = units.find((each) => Math.round((to - from) / each.length) < each.upTo)!;
  const count = Math.round((to - from) / length);
  return plain(new Intl.NumberFormat(canonicalTag(lang), { style: 'unit', unit, unitDisplay: 'long' }).format(count));
}
