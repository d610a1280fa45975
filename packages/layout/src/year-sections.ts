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
      const section = Math.floor(yearOf(time) / years);
      if (section !== last) starts.set(i, [yearStart(section * years), yearStart((section + 1) * years) - 1]);
      last = section;
    }
    if (starts.size < 2) return new Map();
    if (starts.size <= Math.max(2, times.length / perSection)) return starts;
  }
}
