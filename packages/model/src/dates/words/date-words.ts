// The words that dates need besides those that Intl has.
import type { Precision } from '../date.js';

/** A pattern's argument is a date as text; some languages want an article before a date of a certain precision. */
export type Around = (date: string, precision: Precision) => string;

export interface DateWords {
  /** `~` */
  readonly about: Around;
  /** `?` */
  readonly uncertain: Around;
  /** An end that is open: it goes on. */
  readonly since: Around;
  /** A start that is open. */
  readonly until: Around;
  /** This, or one after it. */
  readonly orLater: Around;
  readonly orEarlier: Around;
  readonly startUnknown: string;
  readonly endUnknown: string;
  readonly always: string;
  /** Ten years, given the first in the locale's numerals. */
  readonly decade: Around;
  /** Spring, summer, autumn, winter, with the year in the locale's form. */
  readonly seasons: readonly [spring: Around, summer: Around, autumn: Around, winter: Around];
  /** What stands between the ends of a range where Intl has no form for it. */
  readonly to: string;
}

/** A day that stands by itself, and not behind “about”. */
export const isBareDay = (date: string, precision: Precision): boolean => precision === 'day' && /^\d/u.test(date);

export const isBareDecade = (date: string, precision: Precision): boolean =>
  precision === 'decade' && /^\d/u.test(date);
