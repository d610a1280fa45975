// Days and milliseconds of the proleptic Gregorian calendar for any year: `Date` mistakes the years 0-99 and ends at ±271821.

/** ms */
export const dayLength = 86_400_000;

/** The mean of 400 years, ms. */
export const yearLength = 365.2425 * dayLength;

/**
 * Days from 1970-01-01 to a day.
 *
 * @param year 0 is 1 BC; any whole number, exact up to some 10^13
 * @param month 1 to 12
 * @param day 1 to 31
 * Source: H. Hinnant, chrono-Compatible Low-Level Date Algorithms, "days_from_civil"
 */
export function daysFromCivil(year: number, month: number, day: number): number {
  // Years begin in March, so that the leap day is the last; 400 of them are an era of 146097 days.
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** UTC ms at which a day begins; month 13 is January of the next year. */
export function startOf(year: number, month = 1, day = 1): number {
  return (month > 12 ? daysFromCivil(year + 1, month - 12, day) : daysFromCivil(year, month, day)) * dayLength;
}

/** @param month 1 to 12 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
