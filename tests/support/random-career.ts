// Careers made at random, as fast-check arbitraries: every kind of date and text that a document can hold.
import { kinds, parseDate, statuses, type Career, type Entry } from '@career-timeline/model';
import fc from 'fast-check';

const two = (n: number) => String(n).padStart(2, '0');
const qualifier = fc.constantFrom('', '', '', '', '', '~', '?', '%');

/** One EDTF date around a year: a day, month, season, year or decade, mostly. */
function pointNear(year: number): fc.Arbitrary<string> {
  return fc
    .record({
      form: fc.nat(9),
      shift: fc.integer({ min: -3, max: 3 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
      mark: qualifier,
    })
    .map(({ form, shift, month, day, mark }) => {
      const y = String(year + shift).padStart(4, '0');
      if (form < 3) return `${y}${mark}`;
      if (form < 7) return `${y}-${two(month)}${mark}`;
      if (form < 9) return `${y}-${two(month)}-${two(day)}${mark}`;
      return `${y}-${21 + (month % 4)}`;
    });
}

/** A span that begins near a year; either end may be open or unknown. */
function intervalNear(year: number): fc.Arbitrary<string> {
  return fc
    .record({ start: pointNear(year), end: pointNear(year + 7), years: fc.nat(9), ends: fc.nat(11) })
    .map(({ start, end, ends }) => {
      if (ends === 0) return `${start}/`;
      if (ends <= 2) return `${start}/..`;
      if (ends === 3) return `/${end}`;
      if (ends === 4) return `../${end}`;
      return `${start}/${end}`;
    });
}

const farDates = fc.constantFrom(
  'Y-13800000000',
  '-0044-03-15',
  '0000',
  '19XX',
  '201X',
  '../..',
  'Y170000002/..',
  '2023',
  '2023',
  '2023-01-01',
);

/** EDTF text of any form that a career may use, most of it between 1960 and 2030. */
export const edtfDates: fc.Arbitrary<string> = fc
  .integer({ min: 1960, max: 2025 })
  .chain((year) =>
    fc.oneof(
      { weight: 12, arbitrary: pointNear(year) },
      { weight: 9, arbitrary: intervalNear(year) },
      { weight: 1, arbitrary: farDates },
    ),
  );

const words = fc.constantFrom(
  ...'Director of the Laboratory, professor — talk “On memory” (part-time) Chief 首席科学家 兼任 教授、 記憶をもつ系の三十年 مدير مختبر נשיא Ökonomie état d’esprit 👩‍🔬 Pneumonoultramicroscopicsilicovolcanoconiosis a'.split(
    ' ',
  ),
);

/** Titles and other texts: a few words of any script, seldom none or very many. */
export const texts: fc.Arbitrary<string> = fc.oneof(
  { weight: 20, arbitrary: fc.array(words, { minLength: 1, maxLength: 7 }).map((list) => list.join(' ')) },
  { weight: 1, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.array(words, { minLength: 40, maxLength: 90 }).map((list) => list.join(' ')) },
);

const organizationIds = ['alpha', 'beta', 'gamma'];
// Roles oftener than others, and a word that none of the library's is.
const someKinds = ['role', 'role', ...kinds, 'voyage'];

const entryFields = fc.record({
  kind: fc.constantFrom(...someKinds),
  edtf: fc.option(edtfDates, { freq: 9, nil: undefined }),
  title: texts,
  shortTitle: fc.option(words, { nil: undefined }),
  organization: fc.option(fc.constantFrom(...organizationIds), { nil: undefined }),
  status: fc.constantFrom('confirmed' as const, 'confirmed' as const, ...statuses),
});

function entryOf(
  { edtf, shortTitle, organization, ...fields }: typeof entryFields extends fc.Arbitrary<infer T> ? T : never,
  index: number,
): Entry {
  return {
    id: `entry-${index}`,
    sources: [],
    ...fields,
    ...(edtf !== undefined && { date: parseDate(edtf) }),
    ...(shortTitle !== undefined && { shortTitle }),
    ...(organization !== undefined && { organization }),
  };
}

/** Careers of up to `maxEntries` entries, with or without `asOf`. */
export function careers(maxEntries = 60): fc.Arbitrary<Career> {
  return fc
    .record({
      fields: fc.array(entryFields, { maxLength: maxEntries, size: 'max' }),
      asOf: fc.option(fc.constantFrom('2025-09-29', '2010', '1950-05'), { nil: undefined }),
    })
    .map(({ fields, asOf }) => careerOf(fields.map(entryOf), asOf));
}

/** A career of the given entries. */
export function careerOf(entries: readonly Entry[], asOf?: string): Career {
  return {
    lang: 'en',
    organizations: new Map(organizationIds.map((id) => [id, { id, name: id }])),
    sources: new Map(),
    entries,
    ...(asOf !== undefined && { asOf: parseDate(asOf) }),
  };
}
