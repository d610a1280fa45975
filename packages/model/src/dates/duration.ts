// Lengths of time in words.
import { dayLength, yearLength } from './civil.js';
import type { DateSide, EdtfDate } from './date.js';
import { knownTag, listFormat, numberFormat, plain } from './intl.js';

/** Up to here a number of years is told to a tenth; from here on by three digits: so far nothing is known to the year; and from there on in words. */
const manyYears = { whole: 10, rounded: 10_000, inWords: 1_000_000 } as const;

/**
 * The time between two moments, rounded to the largest unit that says it well: days below 60, months below 24, else
 * years; “12 days”, “13 months”, “3.8 years”, “18 years”, “9.2 billion years”.
 *
 * @param from UTC ms, `from <= to`
 * @param to UTC ms
 * @param lang BCP 47; English for a tag that is none
 */
export function formatDuration(from: number, to: number, lang: string): string {
  const inUnit = (length: number) => Math.round((to - from) / length);
  const [days, months] = [inUnit(dayLength), inUnit(yearLength / 12)];
  const years = (to - from) / yearLength;
  const tenths = Math.round(years * 10) / 10;
  const count = days < 60 ? days : months < 24 ? months : tenths < manyYears.whole ? tenths : Math.round(years);
  const unit = days < 60 ? 'day' : months < 24 ? 'month' : 'year';
  const far = {
    ...(count >= manyYears.rounded && { maximumSignificantDigits: 3 }),
    ...(count >= manyYears.inWords && ({ notation: 'compact', compactDisplay: 'long' } as const)),
  };
  return plain(numberFormat(knownTag(lang), { style: 'unit', unit, unitDisplay: 'long', ...far }).format(count));
}

type Given = Extract<DateSide, { state: 'given' }>;
const isGiven = (side: DateSide | undefined): side is Given => side?.state === 'given';

/**
 * How long a span went on, by months or days: “7 months”, “2 years, 7 months”, “3 days”. Ends known to the month are taken
 * from the middle to the middle, those known to the day are both counted.
 *
 * @param asOf stands for an end that is open
 * @returns undefined for a moment, and where an end is not known as finely and surely: two years alone do not tell a length
 */
export function formatLength(date: EdtfDate, lang: string, asOf?: EdtfDate): string | undefined {
  const start = date.form === 'interval' ? date.start : undefined;
  const end = date.end.state === 'open' ? asOf?.start : date.end;
  if (!isGiven(start) || !isGiven(end)) return undefined;
  const isDaily = start.precision === 'day' && end.precision === 'day';
  const [from, to] = isDaily ? [start.min, end.max] : [(start.min + start.max) / 2, (end.min + end.max) / 2];
  const isFine = [start, end].every(
    ({ precision, approximate, uncertain }) =>
      (precision === 'month' || precision === 'day') && !approximate && !uncertain,
  );
  if (!isFine || to <= from) return undefined;
  const months = Math.round((to - from) / (yearLength / 12));
  if (isDaily && months < 24) return formatDuration(from, to, lang);
  if (!months) return undefined;
  const tag = knownTag(lang);
  const inUnit = (count: number, unit: 'year' | 'month') =>
    count ? [numberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' }).format(count)] : [];
  const years = months < 24 ? 0 : Math.floor(months / 12);
  const parts = [...inUnit(years, 'year'), ...inUnit(months - 12 * years, 'month')];
  return plain(listFormat(tag, { type: 'unit' }).format(parts));
}
