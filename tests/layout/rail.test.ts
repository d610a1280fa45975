import { layoutCareer } from '@career-timeline/layout';
import { readCareer } from '@career-timeline/model';
import { expect, it } from 'vitest';
import { ancient, companyCareer } from '../../stories/fixtures/careers.js';
import { options } from './measure.js';

const vertical = { ...options, layout: 'vertical', width: 360 } as const;
const draw = (document: unknown) => layoutCareer(readCareer(document).career, vertical);
const roles = (count: number) => ({
  entries: Array.from({ length: count }, (_, i) => ({
    kind: 'role',
    title: `Role ${i}`,
    date: `20${10 + i}/2030`,
    organization: `organization-${i}`,
  })),
});

it.each([1, 4, 5, 8])('%d roles at once stand beside each other, and none over another', (count) => {
  const { marks, labels } = draw(roles(count));
  const sides = marks.map(({ box }) => [box.x, box.x + box.width] as const).sort(([a], [b]) => a - b);
  expect(sides).toHaveLength(count);
  for (const [i, [left]] of sides.slice(1).entries()) expect(left).toBeGreaterThanOrEqual(sides[i]![1] + 2);
  expect(sides.at(-1)![1]).toBeLessThan(labels[0]!.box.x);
});

it('many bars side by side are slimmer, and leave the texts about as much room as four do', () => {
  const text = (count: number) => draw(roles(count)).labels[0]!.box.x;
  expect(text(8)).toBeLessThanOrEqual(text(4) + 8);
});

it('a promotion is joined to the role before it, within one employer and its parts, and nothing else is', () => {
  const { marks } = draw(companyCareer);
  const joined = marks.flatMap(({ entry, joined }) => (joined === undefined ? [] : entry.id));
  expect(joined).toEqual(['engineer', 'staff', 'lab', 'chair', 'vp']);
  for (const { joined, span, box } of marks) {
    if (joined === undefined) continue;
    expect(joined).toBeLessThanOrEqual(span.inner0);
    expect(span.outer0 - joined).toBeLessThan(box.height);
  }
});

it('what ends before a fold lasts until there, and the folds are those of the horizontal axis', () => {
  const { career } = readCareer(ancient);
  const { breaks, marks, labels } = layoutCareer(career, vertical);
  const wide = layoutCareer(career, { ...options, width: 768 }).breaks;
  expect(breaks.map(({ from, to, text }) => [from, to, text])).toEqual(
    wide.map(({ from, to, text }) => [from, to, text]),
  );
  expect(breaks).toHaveLength(2);
  const siege = marks.find(({ entry }) => entry.id === 'siege')!;
  const text = labels.find(({ entries }) => entries[0]!.id === 'siege')!.box;
  expect(siege.box.y + siege.box.height).toBeGreaterThanOrEqual(text.y + text.height);
  expect(siege.box.y + siege.box.height).toBeLessThanOrEqual(breaks[1]!.box.y);
});

it('what begins at one time begins beside its own text, and the line to that is level', () => {
  const { labels, marks } = draw({
    entries: [
      { id: 'chair', date: '2010', kind: 'role', title: 'Chair' },
      { id: 'founds', date: '2014-03', kind: 'founding', title: 'Founds a company' },
      { id: 'head', date: '2014-03/2017', kind: 'role', title: 'Head' },
      { id: 'board', date: '2009/..', kind: 'role', title: 'On the board' },
      { id: 'adviser', date: '2012/..', kind: 'role', title: 'Adviser' },
    ],
  });
  const { leader, box } = labels.find(({ entries }) => entries[0]!.id === 'head')!;
  const bar = marks.find(({ entry }) => entry.id === 'head')!;
  expect(bar.box.y - box.y).toBeGreaterThan(0);
  expect(bar.box.y - box.y).toBeLessThan(20);
  expect(leader).toEqual([
    [bar.box.x + bar.box.width, bar.box.y],
    [box.x - 4, bar.box.y],
  ]);
});

it('what is known to the day does not fade, however long its day is drawn, and what is not does', () => {
  const { marks } = draw({
    entries: [
      { id: 'before', date: '2010/2013', kind: 'role', title: 'Before' },
      ...['dean', 'chair', 'head'].map((id) => ({ id, date: '2013-04-01/2016-06-30', kind: 'role', title: id })),
      { id: 'after', date: '2016/2020', kind: 'role', title: 'After' },
    ],
  });
  const span = (id: string) => marks.find(({ entry }) => entry.id === id)!.span;
  for (const id of ['dean', 'chair', 'head']) {
    const { outer0, inner0, inner1, outer1 } = span(id);
    expect([inner0, inner1]).toEqual([outer0, outer1]);
  }
  expect(span('before').outer1 - span('before').inner1).toBeGreaterThan(5);
  expect(span('after').inner0 - span('after').outer0).toBeGreaterThan(10);
});

it('what began together began at one time, and a line leads from there to where each stands beside its text', () => {
  const { marks } = draw({
    asOf: '2015-06-01',
    entries: [
      ...['dean', 'chair', 'head'].map((id) => ({ id, date: '2013-04-01/2016-06-30', kind: 'role', title: id })),
      { id: 'prize', date: '2015-05-02', kind: 'award', title: 'Prize' },
    ],
  });
  const mark = (id: string) => marks.find(({ entry }) => entry.id === id)!;
  expect(mark('dean').since).toBeUndefined();
  for (const id of ['chair', 'head']) expect(mark(id).since).toBeCloseTo(mark('dean').box.y, 6);
  // What has not been yet fades, also where it is known to the day.
  for (const id of ['dean', 'chair', 'head']) expect(mark(id).span.outer1 - mark(id).span.inner1).toBeGreaterThan(5);
  // And a day is no longer than a symbol, though it has the end of the rail.
  expect(mark('prize').box.height).toBe(10);
});

it('what ended on a day ends beside the first text of that day, and who followed begins there', () => {
  const { marks } = draw({
    entries: [
      { id: 'chief', date: '2000-01-05/2011-08-24', kind: 'role', title: 'Chief executive' },
      { id: 'resigns', date: '2011-08-24', kind: 'move', title: 'Resigns' },
      { id: 'chair', date: '2011-08-24/2011-10-05', kind: 'role', title: 'Chair' },
      { id: 'dies', date: '2011-10-05', kind: 'context', title: 'Dies' },
    ],
  });
  const mark = (id: string) => marks.find(({ entry }) => entry.id === id)!;
  const [chief, chair] = [mark('chief'), mark('chair')];
  expect(chief.span.outer1).toBeCloseTo(mark('resigns').at, 6);
  expect(chair.span.outer0 - chief.span.outer1).toBeGreaterThan(30);
  expect(chair.since! - chief.span.outer1).toBeLessThan(5);
  expect(chair.span.outer1).toBeCloseTo(mark('dies').at, 6);
});

it('of two in one lane the second begins beside its text, where the first may not be over', () => {
  const { marks, labels } = draw({
    entries: [
      { id: 'first', date: '2013/2016', kind: 'role', title: 'First' },
      { id: 'second', date: '2016/2020', kind: 'role', title: 'Second' },
      { date: '2016-09', kind: 'talk', title: 'A talk' },
    ],
  });
  const [first, second] = ['first', 'second'].map((id) => marks.find(({ entry }) => entry.id === id)!);
  const text = labels.find(({ entries }) => entries[0]!.id === 'second')!.box;
  expect(first!.lane).toBe(second!.lane);
  expect(second!.box.y - text.y).toBeLessThan(20);
  expect(first!.span.outer1).toBeLessThan(second!.span.outer0);
  expect(first!.span.outer1 - first!.span.inner1).toBeGreaterThan(5);
});

it('the years that head stretches leave none out between them, stand where they begin if they can, and what is folded is told apart', () => {
  const scene = layoutCareer(readCareer(companyCareer).career, vertical);
  const heads = scene.ticks.slice(1);
  // Of 1999 four months are told: that they end at a heading “2000” would draw them longer than the five years after it.
  expect(scene.ticks.map(({ text }) => text.replaceAll(/\s/gu, ' '))).toEqual([
    '1999',
    '2000 – 2009',
    '2010 – 2019',
    '2020 – 2025',
  ]);
  for (const { box } of heads.slice(1)) {
    expect(Math.min(...scene.ruler.map((at) => Math.abs(at - (box.y + box.height / 2))))).toBeLessThan(0.01);
  }
  const steps = scene.ruler.slice(1).map((at, i) => at - scene.ruler[i]!);
  expect(Math.min(...steps.slice(0, 5))).toBeGreaterThan(15);
  const { folded, breaks, ticks } = layoutCareer(readCareer(ancient).career, vertical);
  // To the end of the last that began then.
  expect(ticks.map(({ text }) => text)).toEqual(['287 BC – 212 BC', '1544']);
  expect(breaks).toHaveLength(2);
  for (const { at } of breaks) expect(folded.filter(([from, to]) => from < at && at < to)).toHaveLength(1);
});

it('a rail is told until the day of the career, before its end where something goes on', () => {
  const ongoing = layoutCareer(readCareer(companyCareer).career, vertical);
  expect(ongoing.until).toBeCloseTo(ongoing.height - 24, 6);
  expect(layoutCareer(readCareer({ ...companyCareer, asOf: '2018' }).career, vertical).until).toBeLessThan(
    ongoing.height - 200,
  );
  expect(layoutCareer(readCareer(ancient).career, vertical).until).toBeUndefined();
});

it('what of a rail has no room for its strokes is dotted as what is folded is', () => {
  const talks = Array.from({ length: 12 }, (_, i) => ({ date: `${1970 + i}`, kind: 'talk', title: `Talk ${i}` }));
  const { folded, ruler, breaks, unit } = draw({
    entries: [{ date: '1900/1982', kind: 'role', title: 'Farmer' }, ...talks],
  });
  expect([breaks, unit]).toEqual([[], '1 year']);
  expect(folded).toHaveLength(1);
  const [[from, to]] = folded as [[number, number]];
  expect(to - from).toBeGreaterThan(20);
  expect(ruler.filter((at) => at > from + 0.01 && at < to - 0.01)).toEqual([]);
  expect(ruler.length).toBeGreaterThan(10);
});

it('the years after the last entry are drawn about as long as those before, and what is over has no such years', () => {
  const { labels, marks, height } = layoutCareer(readCareer(companyCareer).career, vertical);
  const rate = (mark: (typeof marks)[number]) =>
    (mark.span.inner1 - mark.span.inner0) / (Date.UTC(2025, 5, 30) - mark.entry.date!.extent.startMax);
  const last = labels.at(-1)!;
  expect(last.lines[0]!.text).toBe('2021-09-14');
  expect(height - 24 - (last.box.y + 9)).toBeGreaterThan(80);
  const current = marks.find(({ entry }) => entry.date!.edtf === '2020-02/..')!;
  const usual = (last.box.y - labels[0]!.box.y) / (Date.UTC(2021, 8, 14) - Date.UTC(1999, 8, 1));
  expect(rate(current)).toBeGreaterThan(usual / 2);
  const over = layoutCareer(readCareer(ancient).career, vertical);
  const { box } = over.labels.at(-1)!;
  expect(over.height - (box.y + box.height)).toBeLessThan(24);
});

it('of one year that several begin with there is one stroke, and one extent for all that were in it', () => {
  const dates = ['1966', '1966', '1967', '1967', '1968', '1969'];
  const { marks, ruler } = draw({
    entries: dates.map((date, i) => ({ kind: 'publication', title: `Book ${i}`, date })),
  });
  expect(ruler).toHaveLength(5);
  expect([marks[0]!.span, marks[2]!.span]).toEqual([marks[1]!.span, marks[3]!.span]);
  for (const [i, { at }] of marks.slice(1).entries()) expect(at).toBeGreaterThan(marks[i]!.at + 20);
});

it('moments of one day have a mark each, beside their own texts; between them no time passes', () => {
  const dates = ['2017-09-17', '2017-09-17', '2018-05', '2018-05', '2018-05', '2019-01-02'];
  const { marks, labels, ruler } = draw({
    entries: dates.map((date, i) => ({ kind: 'talk', title: `Talk ${i}`, date })),
  });
  for (const [i, { at, span }] of marks.entries()) {
    const { y } = labels[i]!.box;
    expect(at - y, dates[i]).toBeGreaterThan(0);
    expect(at - y, dates[i]).toBeLessThan(24);
    expect(at, dates[i]).toBeGreaterThanOrEqual(span.outer0);
    expect(at, dates[i]).toBeLessThanOrEqual(span.outer1);
  }
  // A day is not drawn as long as the text beside it.
  expect(marks[0]!.span.outer1 - marks[0]!.span.outer0).toBeLessThan(12);
  const between = (a: number, b: number) => ruler.filter((y) => y > marks[a]!.at && y < marks[b]!.span.outer0 - 1);
  expect(between(0, 1)).toEqual([]);
  expect(between(2, 4)).toEqual([]);
  expect(between(1, 2).length).toBeGreaterThan(5);
});
