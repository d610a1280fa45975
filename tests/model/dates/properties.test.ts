import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DateError, formatDate, parseDate, type EdtfDate } from '@career-timeline/model';
import * as grammar from './grammar.js';

const shipped = ['en', 'zh-Hans', 'zh-Hant', 'ar', 'de', 'fr', 'es', 'he', 'hi', 'ja', 'ko', 'pt'];
const lang = fc.constantFrom(...shipped, 'pt', 'fa', 'ko', 'zh-TW', 'und', 'en_US', '', 'x');
const style = fc.constantFrom('short' as const, 'long' as const);
const text = fc.oneof({ weight: 3, arbitrary: grammar.anyForm }, grammar.noise);

/** The date, or nothing where the text is none. */
function read(edtf: string): EdtfDate | undefined {
  try {
    return parseDate(edtf);
  } catch (error) {
    if (error instanceof DateError) return undefined;
    throw error;
  }
}

/** A property of every text that is a date. */
function ofDates(check: (date: EdtfDate, edtf: string) => void) {
  fc.assert(
    fc.property(text, (edtf) => {
      const date = read(edtf);
      if (date) check(date, edtf);
    }),
    { numRuns: 2000 },
  );
}

describe('a date of any form', () => {
  it('is read, or rejected for a reason, without any other error', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (edtf) => {
        read(edtf);
      }),
      { numRuns: 2000 },
    );
  });

  it('has its four bounds in order', () => {
    ofDates(({ extent: { startMin, startMax, endMin, endMax } }) => {
      expect(startMin).toBeLessThanOrEqual(startMax);
      expect(endMin).toBeLessThanOrEqual(endMax);
      expect(startMin).toBeLessThanOrEqual(endMin);
      expect(startMax).toBeLessThanOrEqual(endMax);
    });
  });

  it('has sides that are not empty and reach into its bounds', () => {
    ofDates(({ extent, start, end, members = [] }) => {
      for (const side of [start, end, ...members.flat()]) {
        if (side.state !== 'given') continue;
        expect(side.min).toBeLessThan(side.max);
        expect(side.max).toBeGreaterThan(extent.startMin);
        expect(side.min).toBeLessThan(extent.endMax);
      }
    });
  });

  it('keeps its text, and reads the same from it', () => {
    ofDates((date, edtf) => {
      expect(date.edtf).toBe(edtf);
      expect(parseDate(date.edtf)).toEqual(date);
    });
  });

  it('has the bounds of the same date without qualifiers', () => {
    fc.assert(
      fc.property(fc.oneof(grammar.partlyQualifiedDate, grammar.halfInterval), (edtf) => {
        expect(parseDate(edtf).extent).toEqual(parseDate(edtf.replace(/[?~%]/gu, '')).extent);
      }),
    );
  });

  it('holds every date that its unspecified digits may stand for', () => {
    fc.assert(
      fc.property(grammar.maskedDay, fc.array(fc.nat(9), { minLength: 8, maxLength: 8 }), (masked, digits) => {
        let next = 0;
        const whole = read(masked.replace(/X/gu, () => String(digits[next++])));
        if (!whole) return;
        const { startMin, endMax } = parseDate(masked).extent;
        expect(whole.extent.startMin).toBeGreaterThanOrEqual(startMin);
        expect(whole.extent.endMax).toBeLessThanOrEqual(endMax);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('formatDate of a date of any form', () => {
  it('says something in every language, known or not', () => {
    fc.assert(
      fc.property(text, lang, style, (edtf, tag, length) => {
        const date = read(edtf);
        if (date) expect(formatDate(date, tag, length)).toMatch(/\S/u);
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves no code of its own or of EDTF in the text', () => {
    fc.assert(
      fc.property(text, lang, style, (edtf, tag, length) => {
        const date = read(edtf);
        if (date) expect(formatDate(date, tag, length)).not.toMatch(/undefined|null|NaN|Infinity|∞|[%?[\]{}]|\dX/u);
      }),
      { numRuns: 2000 },
    );
  });

  it('never invents a month or a day', () => {
    const year = fc.integer({ min: 1000, max: 2999 }).map(String);
    const sides = fc.constantFrom('', '?', '~', '%', '/..', '/', '~/..', '-XX', '-XX-XX', '-XX-25', '-1X');
    fc.assert(
      fc.property(year, sides, fc.constantFrom(...shipped), style, (number, rest, tag, length) => {
        const said = formatDate(parseDate(`${number}${rest}`), tag, length);
        const months = Array.from({ length: 12 }, (_, month) =>
          new Intl.DateTimeFormat(tag, { month: length, timeZone: 'UTC' })
            .format(Date.UTC(2020, month))
            .replace('.', ''),
        );
        expect(said.match(/\d+/gu)).toEqual([number]);
        const isSaid = (month: string) => new RegExp(`(?<!\\p{L})${month}(?!\\p{L})`, 'u').test(said);
        expect(months.filter(isSaid)).toEqual([]);
      }),
    );
  });

  it('never invents a day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 2999 }), fc.integer({ min: 10, max: 12 }), (year, month) => {
        const said = formatDate(parseDate(`${year}-${month}-XX`), 'en');
        expect(said.match(/\d+/gu)).toEqual([String(year)]);
      }),
    );
  });
});
