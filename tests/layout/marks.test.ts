import { careerBase, layoutCareer, timeScale, type LayoutOptions } from '@career-timeline/layout';
import { parseDate, type Entry } from '@career-timeline/model';
import { expect, it } from 'vitest';
import { careerOf } from '../support/random-career.js';
import { options } from './measure.js';

let count = 0;
const entry = (edtf: string, fields: Partial<Entry> = {}): Entry => ({
  id: `entry-${count++}`,
  kind: 'talk',
  title: 'Title',
  status: 'confirmed',
  sources: [],
  date: parseDate(edtf),
  ...fields,
});
const role = (edtf: string, fields: Partial<Entry> = {}) => entry(edtf, { kind: 'role', ...fields });

const linear: LayoutOptions = { ...options, scale: 'linear' };
const spans = (entries: readonly Entry[], asOf?: string) =>
  layoutCareer(careerOf(entries, asOf), linear).marks.map(({ span }) => span);

it('a moment is as wide as its extent, by the scale', () => {
  const entries = [entry('2000'), entry('2004-05'), entry('2010')];
  const scale = timeScale(
    [Date.UTC(2000, 0), Date.UTC(2011, 0), Date.UTC(2004, 4), Date.UTC(2004, 5), Date.UTC(2001, 0), Date.UTC(2010, 0)],
    {
      kind: 'linear',
      width: 1000,
      padStart: 18,
      padEnd: 18,
    },
  );
  const [first, second, third] = spans(entries);
  expect([first!.outer0, first!.outer1]).toEqual([scale.at(Date.UTC(2000, 0)), scale.at(Date.UTC(2001, 0))]);
  expect([third!.outer0, third!.outer1]).toEqual([scale.at(Date.UTC(2010, 0)), scale.at(Date.UTC(2011, 0))]);
  // A month is 7 px here, less than a mark needs.
  expect(second!.outer1 - second!.outer0).toBe(10);
  expect((second!.outer0 + second!.outer1) / 2).toBeCloseTo(
    (scale.at(Date.UTC(2004, 4)) + scale.at(Date.UTC(2004, 5))) / 2,
    9,
  );
});

it.each([
  ['2005', 'firm', 'firm'],
  ['2005~', 'soft', 'soft'],
  ['2005?', 'soft', 'soft'],
  ['2005%', 'soft', 'soft'],
])('the moment %s has a %s start and a %s end', (edtf, edge0, edge1) => {
  const [span] = spans([entry('2000'), entry(edtf), entry('2010')]).slice(1);
  expect([span!.edge0, span!.edge1]).toEqual([edge0, edge1]);
  expect(span!.inner0 > span!.outer0).toBe(edge0 === 'soft');
});

it.each([
  ['2003/2006', 'firm', 'firm'],
  ['2003~/2006?', 'soft', 'soft'],
  ['2003/..', 'firm', 'open'],
  ['2003/', 'firm', 'unknown'],
  ['../2006', 'open', 'firm'],
  ['/2006', 'unknown', 'firm'],
])('the bar %s has a %s start and a %s end', (edtf, edge0, edge1) => {
  const marks = layoutCareer(careerOf([entry('2000'), role(edtf), entry('2010')]), linear).marks;
  const { span } = marks.find(({ form }) => form === 'bar')!;
  expect([span.edge0, span.edge1]).toEqual([edge0, edge1]);
});

it('a bar that ends after asOf is certain until then: the rest has not been', () => {
  const certain = (edtf: string) => {
    const scene = layoutCareer(careerOf([entry('2000'), role(edtf), entry('2012')], '2008-01-01'), linear);
    const { span } = scene.marks.find(({ form }) => form === 'bar')!;
    const year = (text: string) => scene.ticks.find((each) => each.text === text)!.at;
    return { ...span, y2006: year('2006'), y2008: year('2008'), y2010: year('2010') };
  };
  const future = certain('2004/2009-12-31');
  expect([future.inner1, future.outer1]).toEqual([expect.closeTo(future.y2008, 6), expect.closeTo(future.y2010, 6)]);
  const past = certain('2004/2005-12-31');
  expect(past.outer1).toBeCloseTo(past.y2006, 6);
  expect(past.outer1 - past.inner1).toBeLessThan(1);
  const planned = certain('2009/2010');
  expect(planned.inner0).toBeLessThanOrEqual(planned.inner1);
});

it('a bar whose end is unknown is certain no longer than its start, one that goes on until asOf', () => {
  const until = (edtf: string) => {
    const scene = layoutCareer(careerOf([entry('2000'), role(edtf), entry('2010')], '2008-01-01'), linear);
    const { span } = scene.marks.find(({ form }) => form === 'bar')!;
    const tick = (text: string) => scene.ticks.find((each) => each.text === text)!.at;
    return { certain: span.inner1, fades: span.outer1 - span.inner1, y2004: tick('2004'), y2008: tick('2008') };
  };
  const [unknown, open] = [until('2003/'), until('2003/..')];
  expect(unknown.certain).toBeCloseTo(unknown.y2004, 6);
  expect(open.certain).toBeCloseTo(open.y2008, 6);
  // Beside what ends later it fades as long again: it is not over there.
  expect([unknown.fades, open.fades]).toEqual([expect.closeTo(56, 6), expect.closeTo(112, 6)]);
});

it.each([
  ['is over ends with its last entry, whenever it is told', '2003/2006', Date.UTC(2011, 0)],
  ['goes on ends when it is told', '2003/..', Date.UTC(2020, 0)],
])('the axis of a career that %s', (_, edtf, end) => {
  const career = careerOf([entry('2000'), role(edtf), entry('2010')], '2020-01-01');
  expect(careerBase(career, { width: 1000, scale: 'linear' }).axis.domain).toEqual([Date.UTC(2000, 0), end]);
});

it.each([
  ['role', '2003/2006', 'bar'],
  ['project', '2003/2006', 'bar'],
  ['voyage', '2003/2006', 'bar'],
  ['role', '2003', 'moment'],
  ['role', '[2003,2005]', 'moment'],
  ['talk', '2003/2006', 'moment'],
  ['context', '2003/2006', 'moment'],
  ['context', '2003/..', 'bar'],
])('%s %s is a %s', (kind, edtf, form) => {
  expect(layoutCareer(careerOf([entry(edtf, { kind })]), linear).marks.map((mark) => mark.form)).toEqual([form]);
});

it('a promotion within a month stays in one lane, the two bars side by side', () => {
  const [first, second] = layoutCareer(careerOf([role('2000/2005-03'), role('2005-03/2010')]), linear).marks;
  expect([first!.lane, second!.lane]).toEqual([0, 0]);
  expect(first!.span.outer1).toBeLessThan(second!.span.outer0);
  expect(second!.span.outer0 - first!.span.outer1).toBeLessThan(3);
});

it('concurrent roles have a lane each, nearest the axis first', () => {
  const { marks, axis } = layoutCareer(careerOf([role('2000/2005'), role('2002/2008'), role('2006/2009')]), linear);
  expect(marks.map(({ lane }) => lane)).toEqual([0, 1, 0]);
  expect(marks[0]!.box.y).toBeGreaterThan(axis);
  expect(marks[1]!.box.y).toBeGreaterThan(marks[0]!.box.y + marks[0]!.box.height);
});
