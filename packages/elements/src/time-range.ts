import { parseDate } from '@career-timeline/model';

/** A stretch of time, UTC ms, `from < to`; infinite where a side is not known. */
export type TimeRange = readonly [from: number, to: number];

/**
 * The stretch of time of a date in EDTF, or of two times.
 *
 * @throws DateError when the text is no date
 * @throws RangeError when the first time is not before the second
 */
export function timesOf(extent: string | TimeRange): TimeRange {
  if (typeof extent === 'string') {
    const { startMin, endMax } = parseDate(extent).extent;
    return [startMin, endMax];
  }
  const [from, to] = extent.map(Number) as [number, number];
  if (from < to) return [from, to];
  throw new RangeError('a stretch of time has to begin before it ends');
}
