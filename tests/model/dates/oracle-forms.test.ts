import { parse } from '@edtf-ts/core';
import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '@career-timeline/model';
import * as grammar from './grammar.js';

// Each form of EDTF against the parser that reads it rightly. What neither reads rightly is in the table of `forms.ts` alone:
// significant digits (both take 1950S2 for 1950), unspecified days (both allow 30 February), and overlapping members of a set.

type Bounds = readonly [min: number, max: number];

const ours = (text: string): Bounds => {
  const { startMin, endMax } = parseDate(text).extent;
  return [startMin, endMax];
};

/** Their bounds hold the last millisecond, ours the first after it. */
function edtfBounds(text: string): Bounds {
  const { min, max } = edtf(text) as { min: number; max: number };
  return [min, max + 1];
}

function coreBounds(text: string): Bounds {
  const result = parse(text);
  if (!result.success) throw new Error(`@edtf-ts/core rejects ${text}`);
  const { min, max } = result.value as { min: Date; max: Date };
  return [+min, +max + 1];
}

const runs = { numRuns: 500 };

describe('parseDate agrees with edtf', () => {
  const forms = {
    'qualification of parts': grammar.partlyQualifiedDate,
    // It rejects the months X3 to X9 and takes X0 for any.
    'unspecified digits of years and months': grammar.maskedYearOrMonth.filter((text) => !/-X[03-9]$/u.test(text)),
    'years after Y': grammar.longYear,
    'open sets': grammar.openSet,
  };
  for (const [name, form] of Object.entries(forms)) {
    it(`on ${name}`, () => {
      fc.assert(
        fc.property(form, (text) => {
          expect(ours(text)).toEqual(edtfBounds(text));
        }),
        runs,
      );
    });
  }

  it('on which dates are uncertain or approximate', () => {
    fc.assert(
      fc.property(grammar.partlyQualifiedDate, (text) => {
        const theirs = edtf(text) as Record<'uncertain' | 'approximate', { value: number }>;
        expect(parseDate(text).start).toMatchObject({
          uncertain: theirs.uncertain.value !== 0,
          approximate: theirs.approximate.value !== 0,
        });
      }),
      runs,
    );
  });

  it('on open and unknown sides, which it alone keeps apart', () => {
    const state = (bound: number | null) => (bound === null ? 'unknown' : Number.isFinite(bound) ? 'given' : 'open');
    fc.assert(
      fc.property(grammar.halfInterval, (text) => {
        const theirs = edtf(text) as { lower: unknown; upper: unknown };
        const { start, end, extent } = parseDate(text);
        const side = (bound: unknown) => state(bound === null ? null : Number(bound));
        expect([start.state, end.state]).toEqual([side(theirs.lower), side(theirs.upper)]);
        if (start.state === 'given') expect(extent.startMin).toBe(edtfBounds(text)[0]);
        if (end.state === 'given') expect(extent.endMax).toBe(edtfBounds(text)[1]);
      }),
      runs,
    );
  });

  // A time without a zone it takes for local time.
  it('on times in a zone, of which it gives the first instant only', () => {
    fc.assert(
      fc.property(grammar.dateTimeInZone, (text) => {
        const { min } = edtf(text) as { min: number };
        expect(ours(text)).toEqual([min, min + 1000]);
      }),
      runs,
    );
  });
});

describe('parseDate agrees with @edtf-ts/core', () => {
  const forms = {
    'qualification of parts': grammar.partlyQualifiedDate,
    // edtf takes 2001-21 for January to March.
    seasons: grammar.season,
    // It ignores other zones.
    'times in UTC': grammar.dateTimeInUtc,
    // edtf ends a set at the start of its last span; this one does not read a set of one span.
    'closed sets': grammar.closedSet.filter((text) => text.includes(',') || !text.includes('..')),
    intervals: grammar.interval,
  };
  for (const [name, form] of Object.entries(forms)) {
    it(`on ${name}`, () => {
      fc.assert(
        fc.property(form, (text) => {
          const isDate = parse(text).success;
          if (isDate) expect(ours(text)).toEqual(coreBounds(text));
          else expect(() => parseDate(text)).toThrow();
        }),
        runs,
      );
    });
  }
});
