import { describe, expect, it } from 'vitest';
import { readCareer, type CareerDocument } from '@career-timeline/model';

const entriesOf = (entries: unknown[], rest: object = {}) => readCareer({ ...rest, entries }).career.entries;
const noFaults = (document: unknown) => expect(readCareer(document).faults).toEqual([]);

describe('readCareer(document)', () => {
  it('reads every field', () => {
    const document: CareerDocument = {
      lang: 'en',
      asOf: '2025-09-29',
      person: { name: { en: 'Ada', 'zh-Hans': '艾达' }, headline: 'Engineer', url: '/ada', image: 'ada.png' },
      organizations: { lab: { name: 'Lab', partOf: 'works', url: 'https://lab.example/' }, works: { name: 'Works' } },
      sources: { paper: { title: 'Paper', publisher: 'Press', url: 'https://press.example/', date: '2025' } },
      entries: [
        {
          id: 'lead',
          kind: 'role',
          date: '2019-08/2022-03',
          title: 'Lead',
          shortTitle: 'Ld',
          summary: 'Led.',
          organization: 'lab',
          status: 'planned',
          url: 'mailto:ada@lab.example',
          sources: ['paper', 'paper'],
        },
      ],
    };
    noFaults(document);
    const { career } = readCareer(document);
    expect(career).toMatchObject({ lang: 'en', asOf: { edtf: '2025-09-29' }, person: document.person, document });
    expect(career.organizations.get('lab')).toEqual({ id: 'lab', ...document.organizations!['lab'] });
    expect(career.sources.get('paper')).toMatchObject({
      id: 'paper',
      title: 'Paper',
      publisher: 'Press',
      date: { edtf: '2025' },
    });
    expect(career.entries).toEqual([
      {
        ...document.entries[0],
        date: expect.objectContaining({ edtf: '2019-08/2022-03' }) as unknown,
        sources: ['paper'],
        document: document.entries[0],
      },
    ]);
  });

  it('gives an entry that says nothing but its title a place, a neutral kind and full status', () => {
    const document = { entries: [{ title: 'A' }] };
    noFaults(document);
    expect(readCareer(document).career.entries).toEqual([
      { id: 'entry-1', kind: 'event', title: 'A', status: 'confirmed', sources: [], document: { title: 'A' } },
    ]);
  });

  it('takes an undefined field for one that is not there', () => {
    noFaults({ lang: undefined, person: undefined, entries: [{ title: 'A', date: undefined, summary: undefined }] });
  });

  it('keeps an entry of which only a date is known, and that is none', () => {
    const { career, faults } = readCareer({ entries: [{ date: '2023-13' }, {}] });
    expect(career.entries.map(({ unreadDate, title }) => [unreadDate, title])).toEqual([['"2023-13"', 'event']]);
    expect(faults.map(({ path }) => path)).toContain('entries[0].date');
  });

  it('keeps the fields it does not know where a host finds them', () => {
    const entry = { title: 'A', team: { size: 4 } };
    const document = { theme: 'night', entries: [entry] };
    noFaults(document);
    const { career } = readCareer(document);
    expect(career.document).toBe(document);
    expect(career.entries[0]!.document).toBe(entry);
    expect(career.entries[0]).not.toHaveProperty('team');
  });

  it('takes an organization for a name where there is no table', () => {
    const document = {
      entries: [
        { title: 'A', organization: 'Alibaba' },
        { title: 'B', organization: 'Alibaba' },
      ],
    };
    noFaults(document);
    expect([...readCareer(document).career.organizations]).toEqual([['Alibaba', { id: 'Alibaba', name: 'Alibaba' }]]);
  });

  it('shows an organization that is not in the table by the name it was given', () => {
    const { career } = readCareer({
      organizations: { a: { name: 'A' } },
      entries: [{ title: 'T', organization: 'Acme' }],
    });
    expect(career.organizations.get(career.entries[0]!.organization!)!.name).toBe('Acme');
  });

  it('never says that a status it cannot read is confirmed', () => {
    expect(entriesOf([{ title: 'A', status: 'rumoured' }])[0]!.status).toBe('reported');
  });

  it.each([
    [{ shortTitle: 'Short', organization: 'a', id: 'x', kind: 'role' }, 'Short'],
    [{ organization: 'a', id: 'x', kind: 'role' }, 'Organization A'],
    [{ id: 'x', kind: 'role' }, 'x'],
    [{ kind: 'role' }, 'role'],
    [{ date: '2020' }, 'event'],
    [{ title: { en: 7 }, id: 'x' }, 'x'],
  ])('calls an entry without a title by the best it has: %j', (entry, title) => {
    expect(entriesOf([entry], { organizations: { a: { name: 'Organization A' } } })[0]!.title).toBe(title);
  });

  it('leaves out an entry with nothing in it, and no other', () => {
    expect(entriesOf([{ title: 'A' }, {}, null, { unknown: 1 }, { title: 'B' }]).map(({ title }) => title)).toEqual([
      'A',
      'B',
    ]);
  });

  it('gives each entry an id of its own, and takes none from one that has it', () => {
    const ids = entriesOf([
      { title: 'A' },
      { title: 'B', id: 'b' },
      { title: 'C', id: 'b' },
      { title: 'D', id: 'entry-1' },
    ]);
    expect(ids.map(({ id }) => id)).toEqual(['entry-1-', 'b', 'entry-3', 'entry-1']);
  });

  it('calls an organization by its id and a source by its publisher where they have no name', () => {
    const { career } = readCareer({
      organizations: { a: {} },
      sources: { s: { publisher: 'P' }, t: { url: '/' } },
      entries: [],
    });
    expect(career.organizations.get('a')!.name).toBe('a');
    expect([...career.sources.values()].map(({ title }) => title)).toEqual(['P', 't']);
  });

  it('leaves no circle among the organizations, however they are tied', () => {
    const table = { a: 'b', b: 'c', c: 'a', d: 'd', e: 'a', f: 'nowhere' };
    const organizations = Object.fromEntries(Object.entries(table).map(([id, partOf]) => [id, { name: id, partOf }]));
    const read = readCareer({ organizations, entries: [] }).career.organizations;
    const parents = Object.fromEntries([...read].map(([id, { partOf }]) => [id, partOf]));
    expect(parents).toEqual({ a: 'b', b: 'c', c: undefined, d: undefined, e: 'a', f: undefined });
  });
});
