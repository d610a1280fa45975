// Whether bars bear their names.
import { layoutCareer, type LayoutOptions, type Scene } from '@career-timeline/layout';
import { readCareer } from '@career-timeline/model';
import { expect, it } from 'vitest';
import { options } from './measure.js';

/** Many short posts of one life, some of them at the same time, as politicians have them. */
const posts = {
  asOf: '2025-06',
  entries: [
    ['1964/1968', 'Student of classics'],
    ['1970/1972', 'Student of public affairs'],
    ['1972/1976', 'Inspector of finances'],
    ['1976-06/1976-08', 'Speechwriter'],
    ['1977/1978', 'Adviser to the minister'],
    ['1979/1983', 'Adviser at city hall'],
    ['1983-03/1995-06', 'Deputy mayor for finance'],
    ['1984-07/1986-04', 'Member of a parliament'],
    ['1986-03/1988-05', 'Minister of the budget'],
    ['1988-06/1993-05', 'Member of an assembly'],
    ['1988-06/1995-10', 'Secretary-general'],
    ['1995-05/1997-06', 'Prime minister'],
    ['1995-06/2004-12', 'Mayor'],
    ['1997-06/2004-12', 'Member of an assembly, again'],
    ['2006-10/2019-03', 'Mayor, elected again'],
    ['2010-11/2011-02', 'Minister of defence'],
    ['2011-02/2012-05', 'Minister of foreign affairs'],
    ['2014-04/2019-03', 'President of the region'],
    ['2019-03/..', 'Member of a council'],
  ].map(([date, title]) => ({ kind: 'role', date, title })),
};
const draw = (width: number): Scene => layoutCareer(readCareer(posts).career, { ...options, width });

it.each([
  [800, 7],
  [1000, 5],
  [1200, 3],
])('short posts stand in lanes where their names have room: at %d px no more than %d bear a number', (width, most) => {
  expect(draw(width).labels.filter(({ rung }) => rung === 'number').length).toBeLessThanOrEqual(most);
});

it('that takes no more lanes than overlap at once, and no two bars of a lane do', () => {
  for (const width of [800, 1000, 1200]) {
    const { marks } = draw(width);
    expect(Math.max(...marks.map(({ lane }) => lane!)), `${width} px`).toBe(2);
    for (const [i, a] of marks.entries()) {
      for (const b of marks.slice(i + 1).filter(({ lane }) => lane === a.lane))
        expect(a.span.outer1 <= b.span.outer0 || b.span.outer1 <= a.span.outer0, `${width} px`).toBe(true);
    }
  }
});

const party = 'Rassemblement pour la République';
const named = (date: string, width: number) => {
  const entries = [
    { kind: 'role', date, title: 'Chair', organization: 'party' },
    { kind: 'talk', date: '2030', title: 'Talk' },
  ];
  const { career } = readCareer({ entries, organizations: { party: { name: party } } });
  const text: LayoutOptions['text'] = (entry) => ({
    ...options.text(entry),
    ...(entry.organization && { organization: party }),
  });
  const { labels } = layoutCareer(career, { ...options, width, scale: 'linear', text });
  return labels.find(({ entries: [first] }) => first!.kind === 'role')!;
};

it('a text that has room in its bar on more lines stands in it', () => {
  const { box, marks, lines } = named('2000/2010', 600);
  expect(lines.length).toBeGreaterThan(2);
  expect(box.x + box.width).toBeLessThanOrEqual(marks[0]!.box.x + marks[0]!.box.width);
});

it('a text of more than five lines stands beside its bar where it has room there, since a high lane is one of empty bars', () => {
  const union = 'Christian Democratic Union, Mecklenburg-Vorpommern';
  const entries = [
    { kind: 'role', date: '1991-12/1998-11', title: 'Deputy chairwoman', organization: union },
    { kind: 'talk', date: '2025', title: 'Talk' },
  ];
  for (const width of [760, 820, 880]) {
    const { labels } = layoutCareer(readCareer({ entries }).career, { ...options, width, scale: 'linear' });
    const { box, marks, lines } = labels.find(({ entries: [first] }) => first!.kind === 'role')!;
    expect(lines.length, `${width} px`).toBeLessThanOrEqual(4);
    expect(box.x + box.width).toBeGreaterThan(marks[0]!.box.x + marks[0]!.box.width);
  }
});

it('no word of a detail is broken, however narrow its bar is', () => {
  for (const date of ['2000/2004', '2022/2023']) {
    for (const width of [400, 500, 600, 700]) {
      const words = named(date, width).lines.flatMap(({ text }) => text.split(' '));
      expect(words, `${date}, ${width} px`).toEqual(expect.arrayContaining(party.split(' ')));
    }
  }
});

it('after the day until which is known nothing has a date', () => {
  for (const width of [700, 800, 900]) {
    const { ticks } = draw(width);
    for (const { time } of ticks) expect(time).toBeLessThanOrEqual(Date.UTC(2025, 6));
    expect(ticks.length).toBeGreaterThan(5);
  }
});

const atMany = (count: number) =>
  layoutCareer(
    readCareer({
      organizations: Object.fromEntries(Array.from({ length: count }, (_, i) => [`o${i}`, { name: `o${i}` }])),
      entries: Array.from({ length: count }, (_, i) => ({
        kind: 'role',
        title: 'Member',
        date: `${1960 + 3 * i}/${1963 + 3 * i}`,
        organization: `o${i}`,
      })),
    }).career,
    { ...options, width: 1200, scale: 'linear', group: 'organization' },
  );
const groupsOf = ({ headings }: Scene) => headings.map(({ lines: [name] }) => name);

it('of more organisations than groups the others stand together, each with its name; one alone has its own group', () => {
  const many = atMany(20);
  expect(groupsOf(many)).toHaveLength(17);
  expect(groupsOf(many).at(-1)).toBe('Other');
  const others = many.labels.filter(({ entries }) => Number(entries[0]!.organization!.slice(1)) > 15);
  expect(others).toHaveLength(4);
  for (const { rung, lines } of others)
    expect(rung === 'number' || lines.some(({ text }) => /\bo\d+\b/u.test(text))).toBe(true);
  expect(groupsOf(atMany(17))).toEqual(Array.from({ length: 17 }, (_, i) => `o${i}`));
});

it('so many numbers that nobody would look them up are fewer by counts, before there are none', () => {
  const entries = Array.from({ length: 45 }, (_, i) => ({
    kind: 'role',
    title: `Role number ${i}`,
    date: `${1960 + i}/${1961 + i}`,
    organization: `o${i % 7}`,
  }));
  for (const width of [600, 700, 800]) {
    const { key, labels } = layoutCareer(readCareer({ entries }).career, { ...options, width });
    expect(key.length).toBeGreaterThan(0);
    expect(key.length).toBeLessThanOrEqual(24);
    expect(labels.filter(({ lines }) => !lines.length)).toEqual([]);
  }
});

const bank = 'A bank of some country';
const before = ['1990/1999', 'Private secretary to the governor', 'court'] as const;
const inOneLane = (...posts: readonly (readonly [date: string, title: string, organization: string])[]) => {
  const entries = posts.map(([date, title, organization]) => ({ kind: 'role', date, title, organization }));
  const { career } = readCareer({ entries: [...entries, { kind: 'talk', date: '1980', title: 'Talk' }] });
  return layoutCareer(career, { ...options, width: 800, scale: 'linear' });
};

it('the name of an employer stands over its own bars, before them only where there is nothing else', () => {
  const own = [
    ['2000/2001', 'Clerk', bank],
    ['2001/2002', 'Teller', bank],
    ['2002/2010', 'Tutor', 'school'],
  ] as const;
  expect(inOneLane(...own).headings.map(({ lines: [name] }) => name)).toEqual([bank]);
  const behind = inOneLane(before, ...own);
  expect(new Set(behind.marks.flatMap(({ lane }) => lane ?? []))).toEqual(new Set([0]));
  expect(behind.headings).toEqual([]);
  // What has no name over it says its own, or has a number in the key that does.
  for (const { lines, rung } of behind.labels.filter(({ entries: [first] }) => first!.organization === bank))
    expect(rung === 'number' || lines.some(({ text }) => bank.startsWith(text))).toBe(true);
});

it('the first and the last number of some bars stand over the first of them', () => {
  let ranged = 0;
  for (let width = 400; width <= 1200; width += 20) {
    for (const { box, marks, rung, entries } of draw(width).labels) {
      if (rung !== 'number' || entries.length === 1) continue;
      ranged++;
      expect(box.x, `${width} px`).toBeLessThan(marks[0]!.span.outer1 - 4);
    }
  }
  expect(ranged).toBeGreaterThan(0);
});

it('of more roles at once than there are lanes none is lost, in any view: those in the last lane that lie over each other are one', () => {
  const entries = Array.from({ length: 30 }, (_, i) => ({
    id: `r${i}`,
    kind: 'role',
    title: `Board member number ${i}`,
    date: `${2000 + (i % 15)}-0${1 + (i % 9)}/${2016 + (i % 4)}-0${1 + (i % 7)}`,
  }));
  const { career } = readCareer({ asOf: '2020-06', entries });
  const all = [Date.UTC(1999, 0), Date.UTC(2020, 0)] as const;
  for (const view of [
    all,
    [Date.UTC(2015, 0), Date.UTC(2016, 0)] as const,
    [Date.UTC(2013, 2), Date.UTC(2015, 8)] as const,
  ]) {
    const { labels, marks, key } = layoutCareer(career, { ...options, scale: 'linear', view });
    expect(labels.flatMap(({ entries }) => entries)).toHaveLength(30);
    for (const { rung, entries, lines } of labels) {
      expect(lines.map(({ text }) => text)).not.toEqual([]);
      if (rung === 'gathered') expect(lines[0]!.text).toBe(`+${entries.length}`);
      else if (rung === 'number') expect(key).toEqual(expect.arrayContaining([...entries]));
      else expect(entries).toHaveLength(1);
    }
    for (const [i, a] of marks.entries()) {
      for (const b of marks.slice(i + 1).filter(({ lane }) => lane === a.lane))
        expect(a.span.inner1 <= b.span.outer0 || b.span.inner1 <= a.span.outer0).toBe(true);
    }
  }
});

it('in a bar too narrow for its dates on one line, whom it was with has as few lines as there is room for', () => {
  const entries = [
    { kind: 'role', date: '2005-11-22/2021-12-08', title: 'Chancellor', organization: 'gov' },
    { kind: 'role', date: '1980/2005', title: 'Professor' },
    { kind: 'role', date: '2021-12-09/2040', title: 'Author' },
  ];
  const { career } = readCareer({ entries, organizations: { gov: { name: 'Federal Government' } } });
  const text: LayoutOptions['text'] = (entry) => ({
    title: entry.title as string,
    date: entry.organization ? 'Nov 22, 2005 – Dec 8, 2021' : entry.date!.edtf,
    ...(entry.organization && { organization: 'Federal Government' }),
  });
  for (const width of [560, 600, 650, 700]) {
    const { labels } = layoutCareer(career, { ...options, text, width, scale: 'linear' });
    const { lines } = labels.find(({ entries: [entry] }) => entry!.organization)!;
    expect(lines.map(({ text }) => text)).toEqual([
      'Chancellor',
      'Nov 22, 2005 –',
      'Dec 8, 2021',
      'Federal Government',
    ]);
  }
});

it('the line under an employer’s name ends where nothing more is known, not where what goes on has faded', () => {
  const entries = [
    ['2015-01-01/2019-12-31', 'Clerk'],
    ['2020-01-01/..', 'Teller'],
  ].map(([date, title]) => ({ kind: 'role', date, title, organization: bank }));
  const { career } = readCareer({ asOf: '2024-06-30', entries });
  const { headings, marks } = layoutCareer(career, { ...options, width: 800 });
  const { inner1, outer1 } = marks.at(-1)!.span;
  expect(outer1).toBeGreaterThan(inner1);
  expect(headings.map(({ to }) => to)).toEqual([inner1]);
});

it('roles that followed each other at one employer move to a lane where more names have room, together', () => {
  const { marks, headings } = inOneLane(
    ['1985/1995', 'Tutor of the whole school', 'school'],
    ['1987/1992', 'Governor of the fund', 'fund'],
    ['1997/1998', 'Clerk', bank],
    ['1998/1999', 'Teller', bank],
    ['2001/2002', 'Adviser', bank],
    ['2002/2003', 'Secretary', bank],
    ['2005/2006', 'Chair', bank],
  );
  expect(headings.map(({ lines: [name] }) => name)).toEqual([bank, bank]);
  expect(marks.flatMap(({ lane }) => lane ?? [])).toEqual([0, 1, 0, 0, 1, 1, 0]);
});

it('the name of an employer that the next one leaves too little room stands on two lines over its own bars', () => {
  const { headings } = inOneLane(
    ['1995/1998', 'Minister', 'Federal Government'],
    ['1998/2001', 'Minister again', 'Federal Government'],
    ['2001/2008', 'Secretary', 'party'],
    ['2008/2024', 'Chair', 'party'],
  );
  expect(headings.map(({ lines }) => lines)).toEqual([['Federal', 'Government'], ['party']]);
  const [first, second] = headings as [(typeof headings)[0], (typeof headings)[0]];
  expect(first.box.x).toBe(first.from);
  expect(first.box.y + first.box.height).toBe(second.box.y + second.box.height);
});
