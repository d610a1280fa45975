// A date with its time of day.
import { readCalendarDate, type GivenSide } from './calendar-date.js';

const form = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d):(\d\d)(?:Z|([+-])(\d\d)(?::(\d\d))?)?$/u;

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** A date with a time, to the second; without a zone it is taken as UTC. A string is the reason why the text is none. */
export function readDateTime(text: string): GivenSide | string {
  const match = form.exec(text);
  if (!match) return 'expected a date with a time such as 2025-06-19T20:30:00Z or 2025-06-19T20:30:00+08:00';
  const [, date = '', h, m, s, sign, zoneHours = 0, zoneMinutes = 0] = match;
  if (Number(h) > 23) return 'expected hour 00–23';
  if (Number(m) > 59) return 'expected minute 00–59';
  if (Number(s) > 59) return 'expected second 00–59';
  const zone = Number(zoneHours) * hour + Number(zoneMinutes) * minute;
  // Zero has a plus.
  if (Number(zoneHours) > 23 || Number(zoneMinutes) > 59 || (sign === '-' && !zone)) {
    return 'expected a zone such as Z or +08:00';
  }
  const day = readCalendarDate(date);
  if (typeof day === 'string') return day;
  const local = day.min + Number(h) * hour + Number(m) * minute + Number(s) * second;
  const min = sign === '-' ? local + zone : local - zone;
  return { ...day, precision: 'second', min, max: min + second };
}
