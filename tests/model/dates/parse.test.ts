import { describe, expect, it } from 'vitest';
import { DateError, parseDate, type DateSide } from '@career-timeline/model';
import { instants, invalid, singles, spans } from './forms.js';

const rows = (table: string) =>
  table
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.split('|').map((cell) => cell.trim()));

const day = 86_400_000;
/** The Gregorian calendar repeats every 400 years of 146097 days, so `Date` tells any year by one that it can hold. */
function utc(text: string): number {
  const [, y, m, d] = /^(-?\d+)-(\d\d)-(\d\d)$/u.exec(text)!;
  const year = Number(y);
  const era = Math.floor(year / 400);
  return Date.UTC(year - era * 400 + 2000, Number(m) - 1, Number(d)) + (era - 5) * 146_097 * day;
}

const marks = (side: DateSide) =>
  side.state === 'given' ? `${side.uncertain ? '?' : ''}${side.approximate ? '~' : ''}` : '';

/** The fault that a text must have. */
function faultOf(text: string): DateError {
  try {
    parseDate(text);
  } catch (error) {
    if (error instanceof DateError) return error;
    throw error;
  }
  throw new Error(`read as a date: ${text}`);
}

describe('parseDate reads a single date to its bounds', () => {
  for (const [text, from, to, precision, qualifiers = ''] of rows(singles)) {
    it(text!, () => {
      const { extent, form, start, end } = parseDate(text!);
      const [min, max] = [utc(from!), utc(to!)];
      expect(extent).toEqual({ startMin: min, startMax: max, endMin: min, endMax: max });
      expect(form).toBe('date');
      expect(end).toBe(start);
      expect(start).toMatchObject({ state: 'given', precision, min, max });
      expect(marks(start)).toBe(qualifiers);
    });
  }
});

describe('parseDate names the parts that are given, and the first year that may be meant', () => {
  const parts = [
    ['2023', { year: 2023 }],
    ['2023-02', { year: 2023, month: 2 }],
    ['2023-02-03', { year: 2023, month: 2, day: 3 }],
    ['-0043-03-15~', { year: -43, month: 3, day: 15 }],
    ['2023-XX-03', { year: 2023 }],
    ['2023-02-XX', { year: 2023, month: 2 }],
    ['201X', { year: 2010 }],
    ['-201X', { year: -2019 }],
    ['19XX-02-29', { year: 1900, month: 2, day: 29 }],
    ['1950S2', { year: 1950 }],
    ['Y-17E7', { year: -170_000_000 }],
    ['2025-23', { year: 2025, season: 23 }],
  ] as const;
  for (const [text, expected] of parts) {
    it(text, () => {
      const { year, month, day, season } = parseDate(text).start as Extract<DateSide, { state: 'given' }>;
      expect({ year, month, day, season }).toEqual({
        month: undefined,
        day: undefined,
        season: undefined,
        ...expected,
      });
    });
  }
});

describe('parseDate reads a date with a time, to the second', () => {
  for (const [text, instant] of rows(instants)) {
    it(text!, () => {
      const { extent, start } = parseDate(text!);
      expect(new Date(extent.startMin).toISOString()).toBe(instant);
      expect(extent.endMax - extent.startMin).toBe(1000);
      expect(start).toMatchObject({ precision: 'second' });
    });
  }
});

describe('parseDate reads spans and sets to four bounds', () => {
  for (const [text, ...cells] of rows(spans)) {
    it(text!, () => {
      const { extent, form, start, end, edtf } = parseDate(text!);
      const bound = (cell: string, outwards: number) => (cell === 'open' ? outwards : utc(cell));
      // What starts openly has its earliest start, and with no end its earliest end too, at the beginning of time.
      const [startMin, startMax, endMin, endMax, sides = 'given given'] = cells as [
        string,
        string,
        string,
        string,
        string?,
      ];
      expect(extent).toEqual({
        startMin: bound(startMin, -Infinity),
        startMax: bound(startMax, Infinity),
        endMin: bound(endMin, -Infinity),
        endMax: bound(endMax, Infinity),
      });
      expect(edtf).toBe(text);
      expect(form).toBe(sides === 'set' ? 'set' : 'interval');
      if (sides !== 'set') expect(`${start.state}${marks(start)} ${end.state}${marks(end)}`).toBe(sides);
    });
  }
});

describe('parseDate rejects what is no date, and says why', () => {
  for (const [text, reason] of rows(invalid)) {
    it(text!, () => {
      const fault = faultOf(text!);
      expect(fault.message).toBe(`invalid date: ${text}; ${reason}`);
      expect(fault.reason).toBe(reason);
    });
  }

  it('an empty text', () => expect(faultOf('').message).toBe('invalid date: ; expected a date'));

  it('a long text, with a short message and without reading it', () => {
    for (const piece of ['9', 'X', 'Y9', '-', '/', ',', '[', '(', '~', '2023,', '../']) {
      const text = piece.repeat(100_000);
      expect(faultOf(text).message).toBe(`invalid date: ${text.slice(0, 40)}…; expected at most 400 characters`);
    }
  });
});

it('years that milliseconds cannot tell apart are as near as numbers are', () => {
  for (const text of ['Y-13800000000', 'Y138E8', 'Y-17E8']) {
    const { startMin, endMax } = parseDate(text).extent;
    const year = Number(text.slice(1));
    expect(startMin / ((year - 1970) * 365.2425 * day)).toBeCloseTo(1, 9);
    expect(endMax).toBeGreaterThan(startMin);
  }
});

it('the table has 200 forms and more', () => {
  expect([singles, instants, spans, invalid].flatMap(rows).length).toBeGreaterThanOrEqual(200);
});
