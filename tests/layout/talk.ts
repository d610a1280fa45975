import { parseDate, type Entry } from '@career-timeline/model';

/** A talk on a date in EDTF, the i-th. */
export const talk = (date: string, i: number): Entry => ({
  id: `entry-${i}`,
  kind: 'talk',
  title: `Talk ${i}`,
  status: 'confirmed',
  sources: [],
  date: parseDate(date),
});
