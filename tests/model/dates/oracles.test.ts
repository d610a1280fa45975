import { isValid, parse } from '@edtf-ts/core';
import edtf from 'edtf';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DateError, parseDate } from '@career-timeline/model';

// Two other parsers of EDTF as oracles. Neither is right throughout: where one is wrong its answer is not asked for, and the reason stands there.

const pad = (n: number, length: number) => String(Math.abs(n)).padStart(length, '0');
const yearText = (year: number) => `${year < 0 ? '-' : ''}${pad(year, 4)}`;

const year = fc.integer({ min: 1, max: 9999 });
const month = fc.integer({ min: 0, max: 14 });
const day = fc.integer({ min: 0, max: 32 });
const qualifier = fc.constantFrom('', '', '?', '~', '%');

/** Dates of all precisions, most of them valid. */
const date = fc.oneof(
  year.map(yearText),
  fc.tuple(year, month).map(([y, m]) => `${yearText(y)}-${pad(m, 2)}`),
  fc.tuple(year, month, day).map(([y, m, d]) => `${yearText(y)}-${pad(m, 2)}-${pad(d, 2)}`),
);
const qualifiedDate = fc.tuple(date, qualifier).map((parts) => parts.join(''));
const unspecified = fc.oneof(
  year.map((y) => `${yearText(y).slice(0, 3)}X`),
  year.map((y) => `${yearText(y).slice(0, 2)}XX`),
  year.map((y) => `${yearText(y)}-XX`),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${yearText(y)}-${pad(m, 2)}-XX`),
  year.map((y) => `${yearText(y)}-XX-XX`),
);
const interval = fc.tuple(qualifiedDate, qualifiedDate).map((parts) => parts.join('/'));

function ours(text: string): readonly [min: number, max: number] | undefined {
  try {
    const { startMin, endMax } = parseDate(text).extent;
    return [startMin, endMax];
  } catch (error) {
    if (!(error instanceof DateError)) throw error;
    return undefined;
  }
}

/** Their bounds hold the last millisecond, ours the first after it. */
function edtfBounds(text: string): readonly [number, number] | undefined {
  try {
    const { min, max } = edtf(text) as { min: number; max: number };
    return [min, max + 1];
  } catch {
    return undefined;
  }
}

function coreBounds(text: string): readonly [number, number] | undefined {
  const result = parse(text);
  if (!result.success) return undefined;
  const { min, max } = result.value as { min: Date; max: Date };
  return [+min, +max + 1];
}

/** edtf takes 29 February of any year and makes it 1 March. */
const edtfIsWrong = (text: string) => /-02-29/u.test(text);

/** edtf rejects an interval of which one side lies within the other, as 0007/0007-01 does: it may well begin before it ends. */
const edtfIsStrict = (text: string) => {
  const [start = '', end] = text.replace(/[?~%]/gu, '').split('/');
  return end !== undefined && (start.startsWith(end) || end.startsWith(start));
};

/** @edtf-ts/core takes the years 0 to 99 for 1900 to 1999, as `Date.UTC` does. */
const coreIsWrong = (text: string) => /(^|\/)00/u.test(text);

const settings = { numRuns: 1500 };

it('agrees with edtf on dates, intervals and unspecified digits', () => {
  fc.assert(
    fc.property(fc.oneof(qualifiedDate, unspecified, interval), (text) => {
      fc.pre(!edtfIsWrong(text) && !edtfIsStrict(text));
      expect(ours(text)).toEqual(edtfBounds(text));
    }),
    settings,
  );
});

it('agrees with @edtf-ts/core on dates, intervals and unspecified digits', () => {
  fc.assert(
    fc.property(fc.oneof(qualifiedDate, unspecified, interval), (text) => {
      fc.pre(!coreIsWrong(text));
      expect(ours(text)).toEqual(coreBounds(text));
    }),
    settings,
  );
});

it('takes a leap day exactly where @edtf-ts/core does', () => {
  for (let y = 1; y <= 2400; y++) {
    const text = `${yearText(y)}-02-29`;
    expect(ours(text) !== undefined, text).toBe(isValid(text));
  }
});

it('agrees with edtf on years before 1', () => {
  fc.assert(
    fc.property(fc.integer({ min: -9999, max: 0 }), (y) => {
      const text = yearText(y);
      expect(ours(text)).toEqual(edtfBounds(text));
    }),
  );
});
