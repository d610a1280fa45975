import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { readCareer } from '@career-timeline/model';

const prototypeKeys = Object.getOwnPropertyNames(Object.prototype).sort();
afterEach(() => expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(prototypeKeys));

const documentOf = () => ({
  lang: 'en',
  asOf: '2025',
  person: { name: 'Ada' },
  organizations: { lab: { name: 'Lab', partOf: 'works' }, works: { name: 'Works' } },
  sources: { paper: { title: 'Paper' } },
  entries: [0, 1, 2].map((n) => ({
    id: `id-${n}`,
    kind: 'role',
    date: '2019/2021',
    title: { en: `Title ${n}` },
    shortTitle: `T${n}`,
    summary: 'Summary',
    organization: 'lab',
    status: 'confirmed',
    url: '/page',
    sources: ['paper'],
  })),
});

const entryFields = Object.keys(documentOf().entries[0]!);
const otherFields = Object.keys(documentOf()).filter((key) => key !== 'entries');
const hostileKey = fc.constantFrom(
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'en',
  'lang',
  'entries',
  'title',
  '',
);
const hostileObject = fc.dictionary(hostileKey, fc.jsonValue(), { noNullPrototype: true });
/** Whatever JSON can say, as JSON.parse makes it. */
const json = fc.oneof(fc.jsonValue(), hostileObject).map((value) => JSON.parse(JSON.stringify(value)) as unknown);

describe('readCareer(document), for any JSON', () => {
  it('never throws and always gives a whole career', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          json,
          json.map((entry) => ({ entries: [entry] })),
        ),
        (document) => {
          const { career } = readCareer(document);
          for (const { id, kind, title, status } of career.entries) {
            expect([typeof id, typeof kind, typeof status]).toEqual(['string', 'string', 'string']);
            expect(typeof title === 'string' ? title : Object.values(title)[0]).toMatch(/\S/);
          }
        },
      ),
    );
  });

  it('keeps every entry, and all other fields, when one field of one entry is replaced', () => {
    fc.assert(
      fc.property(fc.nat(2), fc.constantFrom(...entryFields), json, (place, field, value) => {
        const before = readCareer(documentOf()).career.entries;
        const document = documentOf();
        Object.assign(document.entries[place]!, { [field]: value });
        const { entries } = readCareer(document).career;
        expect(entries).toHaveLength(3);
        entries.forEach((entry, index) => {
          // What was given as a date and is none is quoted.
          const quoted = field === 'date' ? ['unreadDate'] : [];
          const changed = index === place ? [field, 'document', ...quoted] : [];
          const unchanged = ([key]: [string, unknown]) => !changed.includes(key);
          expect(Object.entries(entry).filter(unchanged)).toEqual(Object.entries(before[index]!).filter(unchanged));
        });
      }),
    );
  });

  it('keeps every entry when a field of the document or one entry as a whole is replaced', () => {
    fc.assert(
      fc.property(fc.constantFrom(...otherFields), json, fc.nat(2), (field, value, place) => {
        const titles = (document: unknown) => readCareer(document).career.entries.map(({ title }) => title);
        expect(titles({ ...documentOf(), [field]: value })).toEqual(titles(documentOf()));
        const entries: unknown[] = documentOf().entries;
        entries[place] = value;
        const others = titles(documentOf()).filter((_, index) => index !== place);
        expect(titles({ ...documentOf(), entries })).toEqual(expect.arrayContaining(others));
      }),
    );
  });

  it('reports something whenever it gives less than it was given', () => {
    fc.assert(
      fc.property(fc.constantFrom(...entryFields), json, (field, value) => {
        const document = documentOf();
        Object.assign(document.entries[1]!, { [field]: value });
        const { career, faults } = readCareer(document);
        const read = career.entries[1]! as unknown as Record<string, unknown>;
        const kept = field === 'date' ? career.entries[1]!.date?.edtf : read[field];
        // A source named twice is shown once; that is no loss.
        const given = Array.isArray(value) ? [...new Set(value)] : value;
        if (faults.length === 0) expect(kept).toEqual(given);
      }),
    );
  });
});

describe('readCareer(document), for hostile documents', () => {
  it('takes `__proto__` for a key like any other', () => {
    const text = `{
      "__proto__": {"polluted": true, "lang": "fr"},
      "constructor": {"prototype": {"polluted": true}},
      "organizations": {"__proto__": {"name": "Proto", "polluted": true}, "constructor": {"name": "Maker"}},
      "sources": {"__proto__": {"title": "Source"}},
      "entries": [{"__proto__": {"title": "Hidden"}, "title": {"__proto__": "P", "constructor": "C", "en": "E"},
        "organization": "__proto__", "sources": ["__proto__"]}]
    }`;
    const { career, faults } = readCareer(JSON.parse(text));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(career.lang).toBe('und');
    expect(Object.keys(career.entries[0]!.title)).toEqual(['en']);
    expect(Object.getPrototypeOf(career.entries[0]!.title)).toBe(Object.prototype);
    expect(career.organizations.get('__proto__')).toEqual({ id: '__proto__', name: 'Proto' });
    expect(career.entries[0]!.sources).toEqual(['__proto__']);
    expect(faults.map(({ path }) => path)).toEqual(['entries[0].title.__proto__', 'entries[0].title.constructor']);
  });

  it('finds nothing in a table that only every object has', () => {
    const { career, faults } = readCareer({
      organizations: { a: { name: 'A', partOf: 'toString' } },
      entries: [{ title: 'T', sources: ['valueOf'] }],
    });
    expect(faults.map(({ path }) => path)).toEqual(['organizations.a.partOf', 'entries[0].sources[0]']);
    expect(career.entries[0]!.sources).toEqual([]);
  });

  it('is not brought down by depth, circles or values that JSON has not', () => {
    const deep = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)) as unknown;
    const circle: Record<string, unknown> = { title: 'Circle' };
    Object.assign(circle, { summary: circle, sources: [circle], entries: [circle], organizations: circle });
    const odd = {
      title: Symbol('t'),
      date: 1n,
      kind: () => 1,
      summary: new Date(),
      id: NaN,
      url: new Map(),
      sources: new Set(),
    };
    for (const value of [deep, circle, odd]) {
      const fields = Object.fromEntries(entryFields.map((key) => [key, value]));
      expect(() => readCareer(value)).not.toThrow();
      expect(readCareer({ entries: [value, { ...fields, title: 'Kept' }] }).career.entries.at(-1)!.title).toBe('Kept');
    }
  });

  it('takes time in proportion to a chain of organizations and to ids that collide', () => {
    const n = 20_000;
    const organizations = Object.fromEntries(
      Array.from({ length: n }, (_, i) => [`o${i}`, { name: 'O', partOf: `o${i + 1}` }]),
    );
    const entries = Array.from({ length: n }, () => ({ id: 'same', title: 'T' }));
    const start = performance.now();
    const { career } = readCareer({ organizations, entries });
    // Both take a few hundredths of a second; in proportion to the square they would take minutes.
    expect(performance.now() - start).toBeLessThan(5_000);
    expect(new Set(career.entries.map(({ id }) => id)).size).toBe(n);
  });
});
