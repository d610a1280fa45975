// Lengths of time in words.
import { dayLength } from './civil.js';
import { knownTag, numberFormat, plain } from './intl.js';

const yearLength = 365.2425 * dayLength;

/**
 * The time between two moments, rounded to the largest unit that says it well: days below 60, months below 24, else
 * years; “12 days”, “13 months”, “18 years”.
 *
 * @param from UTC ms, `from <= to`
 * @param to UTC ms
 * @param lang BCP 47; English for a tag that is none
 */
export function formatDuration(from: number, to: number, lang: string): string {
  const inUnit = (length: number) => Math.round((to - from) / length);
  const [days, months] = [inUnit(dayLength), inUnit(yearLength / 12)];
  const [count, unit] = days < 60 ? [days, 'day'] : months < 24 ? [months, 'month'] : [inUnit(yearLength), 'year'];
  return plain(numberFormat(knownTag(lang), { style: 'unit', unit, unitDisplay: 'long' }).format(count));
}
