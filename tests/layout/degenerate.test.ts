import { layoutCareer, type LayoutOptions } from '@career-timeline/layout';
import { parseDate, type Entry } from '@career-timeline/model';
import { expect, it } from 'vitest';
import { careerOf } from '../support/random-career.js';
import { options } from './measure.js';

const entry = (edtf: string | undefined, index: number, fields: Partial<Entry> = {}): Entry => ({
  id: `entry-${index}`,
  kind: 'talk',
  title: 'A talk about something',
  status: 'confirmed',
  sources: [],
  ...(edtf !== undefined && { date: parseDate(edtf) }),
  ...fields,
});
const entries = (...dates: (string | undefined)[]) => dates.map((edtf, i) => entry(edtf, i));

const layouts = ['horizontal', 'vertical'] as const;
const numbers = (value: unknown): number[] =>
  typeof value === 'number' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(numbers) : [];

it.each([
  ['no entries', []],
  ['no dated entries', entries(undefined, undefined)],
])('layoutCareer(%s) is a picture of no height', (_, list) => {
  for (const layout of layouts) {
    const scene = layoutCareer(careerOf(list, '2025'), { ...options, layout });
    expect(scene).toMatchObject({ height: 0, marks: [], labels: [], ticks: [], breaks: [], key: [], undated: list });
  }
});

it.each([
  ['one entry', entries('2023')],
  ['all on one day', entries(...new Array<string>(30).fill('2023-05-04'))],
  ['no finite bound', entries('../..')],
  ['no known beginning', entries('/..', '2020')],
  ['no beginning', entries('../..', '2020', '2021')],
  ['13.8 billion years', entries('Y-13800000000', '2023')],
  ['a year that Date does not hold', entries('Y170000002', 'Y170000003')],
  ['before the common era', entries('-0044-03-15', '-0100', '0000')],
])('layoutCareer(%s) is all numbers, with everything in a label', (_, list) => {
  for (const layout of layouts) {
    const { marks, labels, ticks, breaks, height } = layoutCareer(careerOf(list), { ...options, layout });
    const geometry = [
      marks.map(({ span, box }) => [span, box]),
      labels.map(({ box, leader }) => [box, leader]),
      ticks.map(({ at, box }) => [at, box]),
      breaks,
      height,
    ];
    expect(numbers(geometry).every(Number.isFinite)).toBe(true);
    expect(labels.flatMap((label) => label.entries)).toHaveLength(list.length);
  }
});

it('layoutCareer(a view that is nothing against the career) shows all of it', () => {
  const list = entries('2020', '2021', 'Y-13800000000');
  const from = Date.UTC(2020, 5);
  for (const scale of ['linear', 'elastic'] as const) {
    const { labels } = layoutCareer(careerOf(list), { ...options, scale, view: [from, from + 1000] });
    expect(labels.flatMap((label) => label.entries)).toHaveLength(3);
  }
});

it('no year is named twice where it is too far to be named to the year', () => {
  const { ticks } = layoutCareer(careerOf(entries('Y-13800000000')), options);
  const texts = ticks.map(({ text }) => text);
  expect(texts.length).toBeGreaterThan(0);
  expect(new Set(texts).size).toBe(texts.length);
});

it.each([0, -5, 1, 279.5, NaN])('layoutCareer(career, { width: %d }) is 280 px wide', (width) => {
  for (const layout of layouts) {
    expect(layoutCareer(careerOf(entries('2020', '2023')), { ...options, layout, width })).toEqual(
      layoutCareer(careerOf(entries('2020', '2023')), { ...options, layout, width: 280 }),
    );
  }
});

it('layoutCareer(the same twice) is the same Scene', () => {
  const draw = () => layoutCareer(careerOf(entries('2020', '2021-03', '2021-04', '2022/2024')), options);
  expect(draw()).toEqual(draw());
});

it('years before the common era are counted as people count them, those about its start with their era: the round ones are those that are read', () => {
  const list = entries('-0286', '-0281', '-0264', '-0259', '-0215', '-0213', '0005', '0012');
  const texts = (layout: 'horizontal' | 'vertical') =>
    layoutCareer(careerOf(list), { ...options, layout, scale: 'linear' }).ticks.map(({ text }) =>
      text.replaceAll(/\s/gu, ' '),
    );
  const tens = Array.from({ length: 14 }, (_, i) => `${280 - 20 * i} BC`);
  expect(texts('horizontal')).toEqual([...tens, '1 AD']);
  expect(texts('vertical')).toEqual(['287 BC – 214 BC', '5 AD – 12 AD']);
});

it('entries of one date keep the document’s order', () => {
  const { labels } = layoutCareer(careerOf(entries('2023', '2020', '2023', '2020')), {
    ...options,
    layout: 'vertical',
  });
  expect(labels.map((label) => label.entries[0]!.id)).toEqual(['entry-1', 'entry-3', 'entry-0', 'entry-2']);
});

it('what has no room is gathered under a count with its years', () => {
  const crowd = Array.from({ length: 300 }, (_, i) => entry(`20${String(i % 20).padStart(2, '0')}-0${1 + (i % 9)}`, i));
  const { labels } = layoutCareer(careerOf(crowd), { ...options, width: 320 });
  const gathered = labels.filter(({ rung }) => rung === 'gathered');
  expect(gathered.length).toBeGreaterThan(0);
  for (const { entries, lines } of gathered) {
    expect(entries.length).toBeGreaterThan(1);
    expect(lines[0]!.text).toBe(`+${entries.length}`);
  }
});

it('the number of labels and marks is bounded by the width, however many entries', () => {
  const kinds = ['role', 'talk'];
  const many = Array.from({ length: 2000 }, (_, i) => {
    const start = 1980 + (i % 40);
    return entry(i % 2 ? `${start}-0${1 + (i % 9)}` : `${start}/${start + 1 + (i % 5)}`, i, {
      kind: kinds[(i + 1) % 2]!,
    });
  });
  const bounded: LayoutOptions = { ...options, width: 600 };
  const { labels, marks } = layoutCareer(careerOf(many), bounded);
  expect(labels.flatMap((label) => label.entries)).toHaveLength(2000);
  expect(labels.length).toBeLessThan(600 / 4);
  expect(marks.length).toBeLessThan(600 * 4);
  expect(layoutCareer(careerOf(many), { ...bounded, layout: 'vertical' }).labels.length).toBeLessThanOrEqual(400);
});

it.each([
  ['long', 'A title that goes on for about two lines of a usual label and does not end before'],
  ['Chinese', '这是一个大约有两行的标题用来看看是不是有更多的空间'],
])('of two crowds alike the one with %s titles gets more room', (_, long) => {
  const crowd = (year: number, title: string) =>
    Array.from({ length: 9 }, (_, i) => ({ ...entry(`${year}-0${i + 1}-15`, year + i), title }));
  const career = careerOf([...crowd(1980, 'A talk'), ...crowd(2020, long)]);
  const { marks } = layoutCareer(career, options);
  const width = (first: number) => marks.at(first + 8)!.at - marks.at(first)!.at;
  expect(width(9)).toBeGreaterThan(1.2 * width(0));
  // The texts say nothing to a scale that is even.
  const linear = layoutCareer(career, { ...options, scale: 'linear' }).marks;
  expect(linear.at(-1)!.at - linear.at(-9)!.at).toBeCloseTo(linear.at(8)!.at - linear.at(0)!.at, 0);
});
