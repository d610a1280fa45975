// Dates in words, in the reader's language and at their own precision.
import { lookupLanguage } from '../language.js';
import type { GivenSide } from './calendar-date.js';
import { startOf } from './civil.js';
import type { DateSide, EdtfDate } from './date.js';
import { dateFormat, directed, knownTag, listFormat, numberFormat, plain } from './intl.js';
import type { DateWords } from './words/date-words.js';
import { dateWords } from './words/index.js';

export type DateStyle = 'short' | 'long';

/** What `Date`, and so Intl, can hold. */
const mostTime = 8.64e15;

interface Setting {
  readonly lang: string;
  readonly style: DateStyle;
  readonly words: DateWords;
}

/** What Intl is to say of a moment: 1 is the year, 2 the month too, 3 the day too, 4 the time too. */
type Depth = 1 | 2 | 3 | 4;

const depths: Readonly<Partial<Record<GivenSide['precision'], Depth>>> = { year: 1, month: 2, day: 3, second: 4 };

/**
 * A date in words, at its own precision: “Feb 2025”, “2019 – 2022”, “about 2010”, “since Feb 2025”, “2010s”, “1667 or 1668”.
 * Times are UTC, to the minute.
 *
 * @param lang BCP 47; English words where none are shipped for it, and English altogether for a tag that is none
 * @param style months in short or in full
 */
export function formatDate(date: EdtfDate, lang: string, style: DateStyle = 'short'): string {
  return formatDateWith(wordsOf(knownTag(lang)), date, lang, style);
}

/** The same with words at hand, so that those of other languages need not be loaded. */
export function formatDateWith(words: DateWords, date: EdtfDate, lang: string, style: DateStyle): string {
  const tag = knownTag(lang);
  return directed(wording(date, { lang: tag, style, words }), tag);
}

function wording({ members, all, start, end }: EdtfDate, setting: Setting): string {
  if (!members) return span(start, end, setting);
  const list = listFormat(setting.lang, { type: all ? 'conjunction' : 'disjunction' });
  return list.format(members.map(([start, end]) => (all ? span : oneOf)(start, end, setting)));
}

/** Of a set of which one is true, what is open is not something that goes on (EDTF, level 2: “one of a set”). */
function oneOf(start: DateSide, end: DateSide, setting: Setting): string {
  const { words } = setting;
  if (start.state === 'given' && end.state === 'open') return words.orLater(side(start, setting), start.precision);
  if (start.state === 'open' && end.state === 'given') return words.orEarlier(side(end, setting), end.precision);
  return span(start, end, setting);
}

function wordsOf(lang: string): DateWords {
  const found = lookupLanguage(lang, Object.keys(dateWords)) as keyof typeof dateWords | undefined;
  return dateWords[found ?? 'en'];
}

function span(start: DateSide, end: DateSide, setting: Setting): string {
  const { words } = setting;
  if (start.state === 'given' && (start === end || isSame(start, end))) return single(start, setting);
  if (start.state === 'given' && end.state === 'given' && isAlike(start, end)) {
    return qualified(range(start, end, setting), start, words);
  }
  if (start.state === 'given' && end.state === 'open') return words.since(side(start, setting), start.precision);
  if (start.state === 'open' && end.state === 'given') return words.until(side(end, setting), end.precision);
  if (start.state === 'open' && end.state === 'open') return words.always;
  const from = start.state === 'unknown' ? words.startUnknown : side(start, setting);
  const to = end.state === 'unknown' ? words.endUnknown : side(end, setting);
  return `${from}${words.to}${to}`;
}

/** A side of a longer span; one that is itself a range of years stands in brackets. */
function side(side: DateSide, setting: Setting): string {
  if (side.state !== 'given') return '…';
  const text = single(side, setting);
  return isRange(side) ? `(${text})` : text;
}

const single = (side: GivenSide, setting: Setting) => qualified(bare(side, setting), side, setting.words);

function qualified(text: string, { uncertain, approximate, precision }: GivenSide, words: DateWords): string {
  const about = approximate ? words.about(text, precision) : text;
  return uncertain ? words.uncertain(about, precision) : about;
}

/** A side without its qualifiers. */
function bare(side: GivenSide, setting: Setting): string {
  const { precision, year, season, min, max } = side;
  const { lang, style, words } = setting;
  if (!isWithin(side)) return formatYear(year, lang, style);
  if (season !== undefined) return words.seasons[season - 21]!(formatYear(year, lang, style), precision);
  if (isRange(side)) return range(yearOf(min), yearOf(max - 1), setting);
  if (precision === 'decade') return words.decade(numberFormat(lang, { useGrouping: false }).format(year), precision);
  return plain(dateFormat(lang, options(side, depths[precision]!, style)).format(timeOf(side)));
}

/** A century or a millennium, and a decade before Christ, are said from their first to their last year. */
const isRange = ({ precision, year }: GivenSide) =>
  precision === 'century' || precision === 'millennium' || (precision === 'decade' && year < 1);

const isWithin = ({ min, max }: GivenSide) => Math.abs(min) <= mostTime && Math.abs(max) <= mostTime;

/**
 * Whether one range can say both sides: equally precise, and equally sure. Where they are not sure, and share no year that would be said once, each
 * says so itself: “about 2014 – 2016” is of the first alone.
 */
const isAlike = (a: GivenSide, b: GivenSide) =>
  a.precision === b.precision &&
  depths[a.precision] !== undefined &&
  a.uncertain === b.uncertain &&
  a.approximate === b.approximate &&
  (!(a.uncertain || a.approximate) || (a.precision !== 'year' && a.year === b.year)) &&
  isWithin(a) &&
  isWithin(b);

const isSame = (a: GivenSide, b: DateSide) =>
  b.state === 'given' &&
  (['precision', 'min', 'max', 'year', 'uncertain', 'approximate'] as const).every((name) => a[name] === b[name]);

/** What a range says of its ends. */
type Point = Pick<GivenSide, 'precision' | 'min' | 'year' | 'month' | 'day'>;

/** The year, within `Date`, that a time is in. */
function yearOf(time: number): Point {
  const year = new Date(time).getUTCFullYear();
  return { precision: 'year', min: startOf(year), year };
}

/** A moment within what the text names; a year with significant digits begins far before. */
const timeOf = ({ precision, min, year, month, day }: Point) =>
  precision === 'second' ? min : startOf(year, month, day);

function options({ year }: Point, depth: Depth, style: DateStyle): Intl.DateTimeFormatOptions {
  return {
    year: 'numeric',
    ...(year < 1 && { era: 'short' }),
    ...(depth > 1 && { month: style }),
    ...(depth > 2 && { day: 'numeric' }),
    ...(depth > 3 && { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  };
}

/** A range whose ends are equally precise, what they share said once. */
function range(start: Point, end: Point, { lang, style, words }: Setting): string {
  const depth = depths[start.precision]!;
  const format = dateFormat(lang, options(start, depth, style));
  if (!isHan(lang)) return plain(format.formatRange(timeOf(start), timeOf(end)));
  const first = format.format(timeOf(start));
  if (timeOf(start) === timeOf(end)) return first;
  const { year, era, month, ...rest } = options(end, depth, style);
  const isSameYear = start.year === end.year;
  const isSameMonth = isSameYear && start.month === end.month;
  const others = { ...(!isSameYear && { year, era }), ...(!isSameMonth && { month }), ...rest };
  return `${first}${words.to}${dateFormat(lang, others).format(timeOf(end))}`;
}

/** Languages whose ranges Intl writes in digits and strokes, while it writes their single dates in words. */
const isHan = (lang: string) => /^(?:zh|ja)\b/u.test(lang);

/** A year that `Date` does not hold is told in words where it is a multiple of this, give or take the one of the year 0. */
const farStep = 100_000;

/**
 * A year in the locale's form: `2023`, `280 BC`, `13.8 billion BC` (or `13.8B BC`).
 *
 * @param year proleptic Gregorian, whole; 0 is 1 BC
 * @param tag BCP 47; English stands in for what is none
 */
export function formatYear(year: number, tag: string, style: DateStyle): string {
  const lang = knownTag(tag);
  const format = dateFormat(lang, { year: 'numeric', ...(year < 1 && { era: 'short' }) });
  const time = startOf(year);
  if (Math.abs(time) <= mostTime) return plain(format.format(time));
  const years = year < 1 ? 1 - year : year;
  const round = Math.round(years / farStep) * farStep;
  const isRound = Math.abs(years - round) <= 1;
  const inWords = { notation: 'compact', compactDisplay: style, maximumFractionDigits: 6 } as const;
  const number = numberFormat(lang, isRound ? inWords : {}).format(isRound ? round : years);
  // Put in the place of a year that Intl can say.
  const parts = format.formatToParts(startOf(year < 1 ? -99_999 : 99_999));
  return plain(parts.map(({ type, value }) => (type === 'year' ? number : value)).join(''));
}
