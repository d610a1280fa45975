import { yearOf, yearStart } from './calendar.js';

/** As many headings as half of what they head say more than they take. */
const perSection = 2;

/**
 * Parts a list in order of time where a year begins, or a decade, a century and so on where years would be as many as their entries.
 *
 * @param times n times in order, UTC ms; infinite ones head nothing
 * @returns for the first of each section its stretch of time, `from` to the last ms `to`; none where there would be one section only
 */
export function yearSections(times: readonly number[]): Map<number, readonly [from: number, to: number]> {
  for (let years = 1; ; years *= 10) {
    const starts = new Map<number, readonly [number, number]>();
    let last: number | undefined;
    for (const [i, time] of times.entries()) {
      if (!Number.isFinite(time)) continue;
      const [from, to] = sectionOf(yearOf(time), years);
      if (from !== last) starts.set(i, [yearStart(from), yearStart(to + 1) - 1]);
      last = from;
    }
    if (starts.size < 2) return new Map();
    if (starts.size <= Math.max(2, times.length / perSection)) return starts;
  }
}

/** The first and the last year of the decade, century and so on that people count a year to: 2010 to 2019, 1 to 9, 289 to 280 BC. */
function sectionOf(year: number, years: number): readonly [number, number] {
  if (year > 0) {
    const first = Math.floor(year / years) * years;
    return [Math.max(1, first), first + years - 1];
  }
  // The year 0 is 1 BC.
  const least = Math.floor((1 - year) / years) * years;
  return [2 - least - years, Math.min(0, 1 - least)];
}
