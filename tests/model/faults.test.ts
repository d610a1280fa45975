import { describe, expect, it } from 'vitest';
import { faultText, readCareer } from '@career-timeline/model';

const faultsOf = (document: unknown) => readCareer(document).faults.map(faultText);
const good = { title: 'Good', date: '2020' };

describe('readCareer(document) says what is no Career document', () => {
  it.each([
    [undefined, 'undefined'],
    [null, 'null'],
    [7, '7'],
    ['{"entries":[]}', '"{\\"entries\\":[]}"'],
    [[good], 'a list'],
  ])('%j', (document, shown) => {
    const { career, faults } = readCareer(document);
    expect(faults).toEqual([
      { path: '', message: `${shown} is not a Career document (expected an object with a list of entries)` },
    ]);
    expect(career).toEqual({ lang: 'und', organizations: new Map(), sources: new Map(), entries: [] });
  });

  it.each([
    [{}, 'missing entries'],
    [{ entries: good }, 'entries: an object is not a list of entries'],
    [{ entries: null }, 'entries: null is not a list of entries'],
  ])('%j', (document, fault) => {
    expect(faultsOf(document)).toEqual([fault]);
    expect(readCareer(document).career.entries).toEqual([]);
  });
});

const aText = 'is not a text (expected a string that is not blank, or strings by language tag)';
const aTag = 'is not a language tag (expected BCP 47, such as en or zh-Hant)';
const aStatus = 'is not a status (expected confirmed, reported, disputed, planned; shown as reported)';
const aLink = 'is not a link (expected http:, https:, mailto: or a relative URL)';

describe('readCareer(document) names every fault of an entry', () => {
  it.each<[entry: unknown, ...faults: string[]]>([
    ['text', 'entries[1]: "text" is not an entry (expected an object with a title)'],
    [[], 'entries[1]: a list is not an entry (expected an object with a title)'],
    [{}, 'entries[1]: missing title'],
    [{ title: 'A', date: '2024-02-30' }, 'entries[1].date: "2024-02-30" is not a date (February 2024 has 29 days)'],
    [
      { title: 'A', date: 2023 },
      'entries[1].date: 2023 is not a date (expected EDTF, such as "2023", "2025-06-19" or "2019-08/2022-03"; no date where none is known)',
    ],
    [{ title: 7 }, `entries[1].title: 7 ${aText}`],
    [{ title: ' \n' }, `entries[1].title: " \\n" ${aText}`],
    [{ title: {} }, `entries[1].title: an object ${aText}`],
    [{ title: { en: 'A', fr: 7 } }, `entries[1].title.fr: 7 ${aText}`],
    [{ title: { en: 'A', en_GB: 'B' } }, `entries[1].title.en_GB: "en_GB" ${aTag}`],
    [{ title: { en: 'A', 'in English': 'B' } }, `entries[1].title["in English"]: "in English" ${aTag}`],
    [{ title: 'A', summary: [] }, `entries[1].summary: a list ${aText}`],
    [{ title: 'A', kind: 1 }, 'entries[1].kind: 1 is not a word (expected a string that is not blank)'],
    [{ title: 'A', id: 5 }, 'entries[1].id: 5 is not an id (expected a string that is not blank)'],
    [{ title: 'A', id: 'first' }, 'entries[1].id: duplicate id "first"'],
    [{ title: 'A', status: 'Confirmed' }, `entries[1].status: "Confirmed" ${aStatus}`],
    [{ title: 'A', status: null }, `entries[1].status: null ${aStatus}`],
    [{ title: 'A', url: 'javascript:alert(1)' }, `entries[1].url: "javascript:alert(1)" ${aLink}`],
    [{ title: 'A', url: '' }, `entries[1].url: "" ${aLink}`],
    [
      { title: 'A', organization: 'acme' },
      'entries[1].organization: unknown organization "acme" (shown by that name; not in organizations)',
    ],
    [{ title: 'A', sources: 'paper' }, 'entries[1].sources: "paper" is not a list of source ids'],
    [{ title: 'A', sources: ['paper', 'x'] }, 'entries[1].sources[1]: unknown source "x"'],
    [{ title: 'A', sources: [0] }, 'entries[1].sources[0]: 0 is not an id (expected a string that is not blank)'],
    [
      { title: 7, date: '', url: 'data:,x' },
      'entries[1].date: "" is not a date (expected a date)',
      `entries[1].title: 7 ${aText}`,
      `entries[1].url: "data:,x" ${aLink}`,
    ],
  ])('%j', (entry, ...faults) => {
    const document = {
      organizations: { bank: { name: 'Bank' } },
      sources: { paper: { title: 'Paper' } },
      entries: [{ ...good, id: 'first' }, entry, good],
    };
    expect(faultsOf(document)).toEqual(faults);
  });
});

describe('readCareer(document) names every fault around the entries', () => {
  it.each<[fields: object, ...faults: string[]]>([
    [{ lang: 'en_US' }, `lang: "en_US" ${aTag}`],
    [{ asOf: '2024-02-30' }, 'asOf: "2024-02-30" is not a date (February 2024 has 29 days)'],
    [{ person: 'Ada' }, 'person: "Ada" is not a person (expected an object with a name)'],
    [{ person: { headline: 'Engineer' } }, 'person: missing name'],
    [
      { person: { name: 'Ada', image: 'mailto:a@b.example' } },
      'person.image: "mailto:a@b.example" is not an image URL (expected http:, https: or a relative URL)',
    ],
    [{ organizations: [] }, 'organizations: a list is not a table of organizations (expected organizations by id)'],
    [{ organizations: { a: 'A' } }, 'organizations.a: "A" is not an organization (expected an object with a name)'],
    [{ organizations: { a: {} } }, 'organizations.a: missing name'],
    [{ organizations: { 'a b': { name: 'A', partOf: 'x' } } }, 'organizations["a b"].partOf: unknown organization "x"'],
    [{ organizations: { a: { name: 'A', partOf: 'a' } } }, 'organizations.a.partOf: "a" is part of "a" already'],
    [
      { organizations: { a: { name: 'A', partOf: 'b' }, b: { name: 'B', partOf: 'a' } } },
      'organizations.b.partOf: "a" is part of "b" already',
    ],
    [{ sources: { s: { date: '2020' } } }, 'sources.s: missing title'],
    [{ sources: { s: { title: 'S', url: 'vbscript:x' } } }, `sources.s.url: "vbscript:x" ${aLink}`],
  ])('%j', (fields, ...faults) => {
    expect(faultsOf({ ...fields, entries: [good] })).toEqual(faults);
  });

  it('quotes no more than the beginning of a long text', () => {
    const long = 'x'.repeat(1000);
    const [fault] = faultsOf({ entries: [{ title: 'A', [`sources`]: [long] }] });
    expect(fault).toBe(`entries[0].sources[0]: unknown source "${'x'.repeat(59)}…"`);
    expect(faultsOf({ organizations: { [long]: {} }, entries: [] })[0]).toHaveLength(
      'organizations["…"]: missing name'.length + 59,
    );
  });
});
