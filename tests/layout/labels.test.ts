import { layoutCareer, type LayoutOptions } from '@career-timeline/layout';
import { formatDate, readCareer } from '@career-timeline/model';
import { expect, it } from 'vitest';
import { ancient } from '../../stories/fixtures/careers.js';
import { entryText, options } from './measure.js';

const title = 'Keynote at the International Conference on Long Names';
const shortTitle = 'Keynote';

/** What is said of so many talks, one a month, below their dates, in a width of px. */
function said(talks: number, width: number): string[] {
  const entries = Array.from({ length: talks }, (_, i) => ({
    date: `2020-${String(i + 1).padStart(2, '0')}`,
    kind: 'talk',
    title,
    shortTitle,
  }));
  const { labels } = layoutCareer(readCareer({ entries }).career, { ...options, width });
  return labels.map(({ lines: [, ...below] }) => below.map(({ text }) => text).join(' '));
}

it('shortTitle stands where the title has no room, and nowhere else', () => {
  expect(said(2, 1000)).toEqual([title, title]);
  expect(said(12, 400)).toEqual(Array(12).fill(shortTitle));
});

it('no line parts a month from its year, and a title whose date has no room has a number before it rather than being one', () => {
  const { career } = readCareer({
    entries: Array.from({ length: 9 }, (_, i) => ({
      date: `${2000 + i}-02-19/${2001 + i}-01-05`,
      kind: 'role',
      title: 'Head of harbours',
    })),
  });
  const said = new Set<string>();
  for (const layout of ['horizontal', 'vertical'] as const) {
    for (let width = 280; width < 1800; width += 40) {
      const text: LayoutOptions['text'] = (entry) => ({ ...entryText(entry), date: formatDate(entry.date!, 'en') });
      const { labels } = layoutCareer(career, { ...options, layout, width, text });
      for (const { rung, lines } of labels) {
        if (rung !== 'gathered')
          said.add(
            lines
              .map(({ text }) => text.replaceAll(/\d{4}/gu, '2000').replace('.\u00a0', '. '))
              .join(' / ')
              .replace(/^\d(?=\. )/u, '0'),
          );
      }
    }
  }
  const dates = ['Feb 19, 2000 – Jan 5, 2000', 'Feb 19, 2000 – / Jan 5, 2000'];
  const titles = ['Head of harbours', 'Head of / harbours', 'Head / of / harbours'];
  const numbered = ['0. Head of / harbours', '0. Head / of / harbours'];
  const dated = dates.flatMap((date) => [`${date} / Head of harbours`, ...titles.map((title) => `${title} / ${date}`)]);
  expect([...said].filter((text) => !/^\d$/u.test(text) && ![...dated, ...titles, ...numbered].includes(text))).toEqual(
    [],
  );
  expect(said).toContain(numbered[0]);
});

/** Roles of so many days each, one after the other, beside one of ten years. */
function roles(days: readonly number[]) {
  let at = Date.UTC(2010, 0, 1);
  const day = (time: number) => new Date(time).toISOString().slice(0, 10);
  const short = days.map((length, i) => {
    const [from, to] = [at, (at += length * 86_400_000)];
    return { date: `${day(from)}/${day(to - 86_400_000)}`, kind: 'role', title: `Inspector of harbours no. ${i}` };
  });
  return readCareer({ entries: [{ date: '2010/2019', kind: 'role', title: 'Editor' }, ...short] }).career;
}

it('bars that have room for a digit have their number, the key says whose it is, and none of them hides a wide neighbour', () => {
  const { labels, key, marks } = layoutCareer(roles([70, 70, 70, 70, 1200]), {
    ...options,
    scale: 'linear',
    width: 1000,
  });
  const short = marks.filter(({ entry }) => entry.title !== 'Editor').slice(0, 4);
  for (const { box } of short) expect(box.width).toBeLessThan(24);
  const numbered = labels.filter(({ rung }) => rung === 'number');
  expect(numbered.map(({ lines: [line] }) => line!.text)).toEqual(['1', '2', '3', '4']);
  expect(key.map(({ title }) => title)).toEqual(short.map(({ entry: { title } }) => title));
  for (const [i, { box }] of numbered.entries()) {
    expect(box.x).toBeGreaterThanOrEqual(short[i]!.box.x);
    expect(box.x + box.width).toBeLessThanOrEqual(short[i]!.box.x + short[i]!.box.width);
  }
  const said = labels.map(({ lines }) => lines.map(({ text }) => text).join(' '));
  expect(said.filter((text) => text.includes('Inspector of harbours no. 4'))).toHaveLength(1);
});

it.each(['Senator', 'Donaudampfschifffahrtsgesellschaft'])(
  'a bar has its number where its words, “%s”, would begin before it',
  (title) => {
    const entries = [
      { date: '2010-01-01/2020-12-31', kind: 'role', title: 'Editor' },
      { date: '2020-02/2020', kind: 'role', title },
    ];
    const { labels } = layoutCareer(readCareer({ entries }).career, { ...options, scale: 'linear', width: 620 });
    const { rung, box, marks } = labels[1]!;
    expect(rung).toBe('number');
    expect(box.x).toBeGreaterThan(marks[0]!.box.x);
  },
);

it.each([
  ['goes on has its title', '2018-07/..', 'Founding director, Institute for Long Memory'],
  ['is over has its number', '2018-07/2019-06', '1'],
])('a post of so many lines in a narrow bar that %s', (_, date, wanted) => {
  const entries = [
    { date: '1990/2018-06', kind: 'role', title: 'Professor' },
    { date, kind: 'role', title: 'Founding director, Institute for Long Memory' },
    { date: '2000/2019-07', kind: 'role', title: 'Editor' },
  ];
  const { career } = readCareer({ asOf: '2019-07', entries });
  const { labels } = layoutCareer(career, { ...options, scale: 'linear', width: 1000 });
  const { lines } = labels.find(({ entries: [entry] }) => entry!.date!.edtf === date)!;
  const titles = lines.filter(({ style }) => style === 'title').map(({ text }) => text);
  expect(titles.join(' ')).toBe(wanted);
  if (titles.length > 1) expect(titles.length).toBeGreaterThan(4);
});

it('words that have room before a fold do not run on over it, where they would seem to be of another time', () => {
  for (const width of [1200, 1600]) {
    const { labels, folded } = layoutCareer(readCareer(ancient).career, { ...options, width });
    const { box, lines } = labels.find(({ entries: [entry] }) => entry!.title === 'Studies in Alexandria')!;
    expect(box.x).toBeLessThan(folded[0]![0]);
    expect(box.x + box.width).toBeLessThanOrEqual(folded[0]![0]);
    expect(lines.map(({ text }) => text).join(' ')).toContain('Studies in Alexandria');
  }
});

it('of more bars without room for words than a reader would look up none has a number', () => {
  const { labels, key } = layoutCareer(roles(Array(40).fill(80)), { ...options, scale: 'linear', width: 1000 });
  expect(key).toEqual([]);
  expect(labels.filter(({ rung }) => rung === 'number')).toEqual([]);
});

it('a count says when its entries were by the day or the month that all are in, and a day has one count', () => {
  const counts = (dates: readonly string[]) => {
    const entries = dates.map((date, i) => ({ date, kind: 'award', title: `Honorary degree no. ${i}` }));
    const { labels } = layoutCareer(readCareer({ entries }).career, { ...options, width: 500 });
    return labels.flatMap(({ rung, lines }) => (rung === 'gathered' ? lines[1]!.text : []));
  };
  expect(counts(Array(60).fill('2024-06-30'))).toEqual(['Jun 30, 2024']);
  const june = Array.from({ length: 60 }, (_, i) => `2024-06-${10 + (i % 20)}`).sort();
  expect(counts(['1950', ...june, '2060'])).toContain('Jun 2024');
});

it('no line of the kinds under a count ends with a dot', () => {
  const kinds = ['publication', 'founding', 'talk', 'award', 'context'];
  const entries = Array.from({ length: 99 }, (_, i) => ({
    date: '2024-06-30',
    kind: kinds[i % kinds.length]!,
    title: `Honorary degree no. ${i}`,
  }));
  const { labels } = layoutCareer(readCareer({ entries }).career, { ...options, width: 500 });
  const details = labels.map(({ lines }) => lines.filter(({ style }) => style === 'detail').map(({ text }) => text));
  expect(Math.max(...details.map((lines) => lines.length))).toBeGreaterThan(1);
  for (const line of details.flat()) expect(line).toMatch(/×\s\d+$/u);
});

it('no word is broken that a wider text has room for', () => {
  const entries = Array.from({ length: 30 }, (_, i) => ({
    date: `${1990 + i}`,
    kind: 'talk',
    title: i % 2 ? 'Agrégation de mathématiquesxx' : 'A short talk',
  }));
  for (let width = 500; width <= 1200; width += 50) {
    const { labels } = layoutCareer(readCareer({ entries }).career, { ...options, width });
    const words = labels.flatMap(({ rung, lines: [, ...lines] }) =>
      rung === 'gathered' ? [] : lines.flatMap(({ text }) => text.split(' ')),
    );
    expect(words.length).toBeGreaterThan(20);
    for (const word of words) expect(['Agrégation', 'de', 'mathématiquesxx', 'A', 'short', 'talk']).toContain(word);
  }
});

it('the days of one month stay on one line, and those of two have one each where there is less room', () => {
  const linesOf = (date: string) => {
    const entries = Array.from({ length: 12 }, (_, i) => ({
      date: `2020-${String(i + 1).padStart(2, '0')}`,
      kind: 'talk',
      title: 'Talk',
    }));
    const text: LayoutOptions['text'] = (entry) => ({ ...entryText(entry), date });
    const { labels } = layoutCareer(readCareer({ entries }).career, { ...options, width: 400, text });
    return new Set(
      labels.map(({ lines }) => lines.flatMap(({ style, text }) => (style === 'date' ? text : [])).join(' / ')),
    );
  };
  for (const date of [
    'Sep 21 – 30, 2025',
    '21.–30. Sept. 2025',
    '21–30 sept 2025',
    '2025年9月21日～30日',
    '2025년 9월 21일~30일',
  ])
    expect([...linesOf(date)]).toEqual([date]);
  expect([...linesOf('Feb 19, 2000 – Jan 5, 2001')]).toEqual(['Feb 19, 2000 – / Jan 5, 2001']);
});

it('a bar that is too short for its number has room from a long next one, and neither is counted', () => {
  const entries = [
    { id: 'long', date: '2000-01/2010-01', kind: 'role', title: 'Professor' },
    { id: 'short', date: '2010-02-10/2010-03-01', kind: 'role', title: 'Interim director' },
    { id: 'next', date: '2010-05-10/2025-01', kind: 'role', title: 'Dean' },
  ];
  const { labels, marks } = layoutCareer(readCareer({ entries }).career, { ...options, width: 700, scale: 'linear' });
  const bar = marks.find(({ entry }) => entry.id === 'short')!.box;
  expect(bar.width).toBeLessThan(8);
  expect(labels.map(({ rung, entries }) => [entries.map(({ id }) => id).join(), rung])).toEqual([
    ['long', 'full'],
    ['short', 'number'],
    ['next', 'full'],
  ]);
  const [, short, next] = labels.map(({ box }) => box);
  expect(short!.x).toBeGreaterThanOrEqual(bar.x);
  expect(next!.x).toBeGreaterThanOrEqual(short!.x + short!.width + 5);
});

it('the labels of a crowded life leave the axis on the screen: rather short titles, then counts, than columns of nine', () => {
  const years = Array.from({ length: 36 }, (_, i) => `${1999 + (i >> 1)}-0${i % 2 ? 8 : 4}`);
  const title = (i: number) => `Australian Open Championships, singles title number ${i + 1}`;
  const entries = years.map((date, i) => ({ kind: 'award', date, title: title(i) }));
  const short = entries.map((entry, i) => ({ ...entry, shortTitle: `Title ${i + 1}` }));
  const draw = (entries: object[]) => layoutCareer(readCareer({ entries }).career, { ...options, width: 720 });
  const [long, shortened] = [draw(entries), draw(short)];
  for (const [{ labels }, most] of [
    [shortened, 600],
    [long, 800],
  ] as const) {
    const boxes = labels.map(({ box }) => box);
    expect(Math.max(...boxes.map(({ y, height }) => y + height)) - Math.min(...boxes.map(({ y }) => y))).toBeLessThan(
      most,
    );
  }
  expect(shortened.labels.filter(({ entries }) => entries.length === 1)).toHaveLength(36);
  expect(shortened.labels.some(({ rung }) => rung === 'short')).toBe(true);
  expect(long.labels.some(({ entries }) => entries.length > 1)).toBe(true);
});

const long = 'Meeting at the University of Pennsylvania towards a common business language for all makers of machines';
const draw = (entries: object[], width: number) =>
  layoutCareer(readCareer({ entries }).career, { ...options, width, scale: 'linear' }).labels;

it('a title that needs many lines has as few as there is room for', () => {
  const [label] = draw(
    [
      { kind: 'talk', date: '1959', title: `${long} of the whole world` },
      { kind: 'talk', date: '1969', title: 'Talk' },
    ],
    1000,
  );
  expect(label!.rung).toBe('wrapped');
  expect(label!.lines.length).toBeLessThan(8);
});

it('a column of long titles is wider than those of short ones, and none is much higher than the others', () => {
  const labels = draw(
    Array.from({ length: 28 }, (_, i) => ({
      kind: 'talk',
      date: `${1950 + i}`,
      title: i > 10 && i < 16 ? long : `Talk no. ${i} of many`,
    })),
    1000,
  );
  const boxes = (isLong: boolean) =>
    labels.flatMap(({ box, entries: [entry] }) => ((entry!.title === long) === isLong ? box : []));
  const widest = (isLong: boolean) => Math.max(...boxes(isLong).map(({ width }) => width));
  expect(widest(true)).toBeGreaterThan(1.3 * widest(false));
  const tops = [true, false].map((isLong) => Math.min(...boxes(isLong).map(({ y }) => y)));
  expect(Math.abs(tops[0]! - tops[1]!)).toBeLessThan(50);
});

it('where the status needs a line of its own, the title stays whole', () => {
  const entries = Array.from({ length: 24 }, (_, i) => ({
    kind: 'talk',
    date: `${1990 + i}-03-30`,
    title: 'Withdraws again',
    status: 'reported',
  }));
  const titles = draw(entries, 800).map(({ lines }) => lines.filter(({ style }) => style === 'title').length);
  expect(Math.max(...titles)).toBe(1);
});
