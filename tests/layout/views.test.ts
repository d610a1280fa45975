// A part of a career in view: what a reader sees while panning and zooming.
import { careerBase, layoutCareer, type Label, type Mark, type Scene } from '@career-timeline/layout';
import { type Career, type Entry } from '@career-timeline/model';
import { expect, it } from 'vitest';
import { hardCareer } from '../../stories/fixtures/hard-career.js';
import { readCareer } from '@career-timeline/model';
import { benchEntries } from '../bench/entries.js';
import { careerOf } from '../support/random-career.js';
import { options } from './measure.js';
import { talk } from './talk.js';

const hard = readCareer(hardCareer).career;
const wide = { ...options, width: 1200 };

const manyEntries = (count: number): Career => {
  const entries = benchEntries(count).map(({ id, kind, title, edtf }) => ({ id, kind, title, date: edtf }));
  return readCareer({ entries }).career;
};

/** Pictures of one view after the other, each a step of `part` of the view on. */
function pan(career: Career, [from, to]: readonly [number, number], part: number, steps: number): Scene[] {
  const { scale } = careerBase(career, { width: 1200, scale: 'elastic' });
  const [x0, x1] = [scale.at(from), scale.at(to)];
  const scenes = [layoutCareer(career, { ...wide, view: [from, to] })];
  for (let i = 1; i <= steps; i++) {
    const by = (x1 - x0) * part * i;
    const view = [scale.invert(x0 + by), scale.invert(x1 + by)] as const;
    scenes.push(layoutCareer(career, { ...wide, view, previous: scenes.at(-1), hurried: true }));
  }
  return scenes;
}

const words = ({ lines }: Label) => lines.map(({ text }) => text).join('/');

it.each([
  ['few', hard, [Date.UTC(2005, 0), Date.UTC(2012, 0)], 200, 0.95],
  ['many', manyEntries(1000), [Date.UTC(1990, 0), Date.UTC(2000, 0)], 1000, 0.9],
] as const)(
  'while panning most of %s labels stay at their height and keep their words',
  (_, career, view, least, share) => {
    const scenes = pan(career, view, 0.004, 50);
    let [stayed, all] = [0, 0];
    for (const [i, scene] of scenes.slice(1).entries()) {
      const before = new Map(scenes[i]!.labels.map((label) => [label.entries[0], label]));
      for (const label of scene.labels.filter(({ leader, entries }) => leader.length && entries.length === 1)) {
        const last = before.get(label.entries[0]);
        if (!last) continue;
        all++;
        if (last.box.y === label.box.y && words(last) === words(label)) stayed++;
      }
    }
    expect(all).toBeGreaterThan(least);
    expect(stayed / all).toBeGreaterThan(share);
  },
);

it('while panning hardly a text is pushed aside by what comes into the view', () => {
  let [pushed, all] = [0, 0];
  for (const [career, ...views] of [
    [hard, [1998, 2006], [2004, 2012], [2010, 2020]],
    [manyEntries(300), [1990, 2000], [2000, 2010], [2005, 2020]],
  ] as const) {
    for (const [from, to] of views) {
      const scenes = pan(career, [Date.UTC(from, 0), Date.UTC(to, 0)], 0.004, 60);
      for (const [i, scene] of scenes.slice(1).entries()) {
        const before = new Map(scenes[i]!.labels.map((label) => [label.entries[0], label]));
        for (const label of scene.labels.filter(({ leader }) => leader.length)) {
          const last = before.get(label.entries[0]);
          if (last?.entries.length !== label.entries.length) continue;
          all++;
          if (Math.abs(label.box.x - last.box.x) > 36) pushed++;
        }
      }
    }
  }
  expect(all).toBeGreaterThan(3000);
  expect(pushed / all).toBeLessThan(0.001);
});

it.each([-0.004, 0.004, 0.02])('while panning by %f of the view most names stay in it', (part) => {
  const scenes = pan(manyEntries(1000), [Date.UTC(1990, 0), Date.UTC(2010, 0)], part, 40);
  const names = scenes.map(({ labels }) =>
    labels.filter(({ leader, entries }) => leader.length && entries.length === 1),
  );
  const [first, ...moving] = names.map(({ length }) => length);
  expect(first).toBeGreaterThan(20);
  expect(Math.min(...moving)).toBeGreaterThan(first! / 2);
});

it('while panning neither the axis nor a lane goes up or down, but for more room', () => {
  const scenes = pan(hard, [Date.UTC(2005, 0), Date.UTC(2012, 0)], 0.01, 40);
  for (const [i, { axis, height }] of scenes.slice(1).entries()) {
    expect(axis).toBeGreaterThanOrEqual(scenes[i]!.axis);
    expect(height).toBeGreaterThanOrEqual(scenes[i]!.height);
  }
});

it('while panning what is drawn as one stays together, however far a step is', () => {
  const career = manyEntries(10_000);
  const { scale } = careerBase(career, { width: 1200, scale: 'elastic' });
  const isInside = ({ box }: Mark) => box.x > 30 && box.x + box.width < 1170;
  const together = ({ entry, form, count }: Mark) => `${form} ${entry.id} ${count}`;
  for (const step of [0.0031, 0.0097]) {
    const scenes = pan(career, [scale.invert(300), scale.invert(700)], step, 12);
    for (const [i, { marks }] of scenes.slice(1).entries()) {
      const before = new Set(scenes[i]!.marks.map(together));
      const inside = marks.filter(isInside).map(together);
      expect(inside.length).toBeGreaterThan(150);
      expect(inside.filter((each) => !before.has(each))).toEqual([]);
    }
  }
});

it('a bar keeps its lane in every view', () => {
  const lanes = new Map(layoutCareer(hard, wide).marks.map(({ entry, lane }) => [entry, lane]));
  for (const year of [1985, 1995, 2005, 2015, 2022]) {
    const { marks } = layoutCareer(hard, { ...wide, view: [Date.UTC(year, 0), Date.UTC(year + 2, 0)] });
    expect(marks.length).toBeGreaterThan(0);
    for (const { entry, lane } of marks) expect(lane).toBe(lanes.get(entry));
  }
});

it('a view holds just what can be seen in it', () => {
  const view = [Date.UTC(2012, 0), Date.UTC(2014, 0)] as const;
  const seen = layoutCareer(hard, { ...wide, view }).labels.flatMap(({ entries }) => entries);
  const isIn = ({ date }: Entry) =>
    date !== undefined && date.extent.startMin < view[1] && date.extent.endMax > view[0];
  const isKnown = ({ date }: Entry) => date?.start.state === 'given' && date.end.state === 'given';
  const wanted = hard.entries.filter((entry) => isKnown(entry) && isIn(entry));
  expect(
    seen
      .filter(isKnown)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(wanted.map(({ id }) => id).sort());
});

it('a view shows what of it is of the career, and all where nothing is', () => {
  const { view: whole } = layoutCareer(hard, wide);
  const from = Date.UTC(2010);
  for (const [view, shown] of [
    [
      [-Infinity, from],
      [whole[0], from],
    ],
    [
      [from, Infinity],
      [from, whole[1]],
    ],
    [[-Infinity, Infinity], whole],
    [[from, from - 1], whole],
    [[NaN, NaN], whole],
    [[Date.UTC(1700), Date.UTC(1800)], whole],
  ] as const) {
    const scene = layoutCareer(hard, { ...wide, view });
    expect(scene.view).toEqual(shown);
    expect(scene.labels.length).toBeGreaterThan(0);
  }
});

it('a count says what it holds after others between the same ends have been left out', () => {
  const kinds = ['talk', 'award', 'publication', 'talk'];
  const entries = Array.from({ length: 640 }, (_, i) => ({
    id: `e${i}`,
    kind: kinds[i % 4]!,
    title: `Title ${i}`,
    date: `${2000 + Math.floor(i / 32)}`,
  }));
  const all = readCareer({ entries }).career.entries;
  for (const left of ['award', 'publication']) {
    const { labels } = layoutCareer(careerOf(all.filter(({ kind }) => kind !== left)), wide);
    for (const { entries, rung, lines } of labels) {
      if (rung !== 'gathered') continue;
      const told = lines
        .filter(({ style }) => style === 'detail')
        .map(({ text }) => text)
        .join(' ');
      for (const kind of kinds)
        if (told.includes(kind)) expect(entries.some((entry) => entry.kind === kind)).toBe(true);
    }
  }
});

it('a date that is seen in part has its mark in the middle of what is seen, whatever comes after it', () => {
  const career = careerOf([talk('2023', 0), talk('2023-12-06', 1), talk('2024-06', 2)]);
  const view = [Date.UTC(2023, 10), Date.UTC(2024, 5, 11)] as const;
  const scene = layoutCareer(career, { ...wide, scale: 'linear', view });
  const px = (time: number) => ((time - view[0]) / (view[1] - view[0])) * 1200;
  const middles = [Date.UTC(2023, 10) + 30.5 * 86_400_000, Date.UTC(2023, 11, 6, 12), Date.UTC(2024, 5, 6)];
  for (const [i, { at, span }] of scene.marks.entries()) {
    expect(at).toBeCloseTo(px(middles[i]!), 3);
    expect(at).toBeCloseTo((span.outer0 + span.outer1) / 2, 3);
  }
  const before = layoutCareer(career, { ...wide, scale: 'linear', view: [view[0], Date.UTC(2024, 1)] });
  expect(before.labels.map(({ entries }) => entries.map(({ id }) => id))).toEqual([['entry-0'], ['entry-1']]);
});

it('equal labels never stand twice on the axis, and months follow their year, from a century down to a day', () => {
  const career = careerOf(
    Array.from({ length: 40 }, (_, i) => talk(`${1925 + i * 2.5 - ((i * 2.5) % 1)}-0${1 + (i % 9)}-11`, i)),
  );
  const { view } = layoutCareer(career, wide);
  const middle = Date.UTC(1975, 5, 11, 12);
  for (let length = view[1] - view[0]; length > 86_400_000; length /= 1.7) {
    const { ticks } = layoutCareer(career, { ...wide, view: [middle - length / 2, middle + length / 2] });
    expect(ticks.length).toBeGreaterThan(0);
    let year = '';
    const full = ticks.map(({ text }) => {
      year = /\d{4}/.exec(text)?.[0] ?? year;
      return text.includes(year) ? text : `${text} ${year}`;
    });
    expect(new Set(full).size).toBe(full.length);
  }
});

it('no stretch of the axis is without a year where one of its own has room', () => {
  const dates = [
    '1951',
    '1955',
    '1967-05-23',
    '1971-10',
    '1972-03',
    '1972-07',
    '1972-11',
    '1977',
    '1981',
    '1986',
    '1992',
  ];
  const late = ['2009', '2011-09', '2011-10', '2015-10-05', '2015-12-07', '2015-12-10', '2017', '2019-09'];
  for (const [width, most] of [
    [620, 130],
    [740, 80],
    [880, 90],
  ] as const) {
    const { ticks, breaks } = layoutCareer(careerOf([...dates, ...late].map(talk)), { ...options, width });
    expect(breaks.length).toBeGreaterThan(0);
    const ends = ticks.flatMap(({ box }) => [box.x, box.x + box.width]);
    const gaps = [0, ...ends, width].flatMap((end, i, all) => (i % 2 ? [end - all[i - 1]!] : []));
    expect(Math.max(...gaps)).toBeLessThan(most);
  }
});

it('a title of a hundred characters stands in words where there is room, and is not a number', () => {
  const title = 'The weather remembers: a talk for a general audience that has been seen by four million people so far';
  const { labels, key } = layoutCareer(
    careerOf([{ ...talk('2015-10-07', 0), title }, talk('2010', 1), talk('2020', 2)]),
    wide,
  );
  const label = labels.find(({ entries }) => entries[0]!.id === 'entry-0')!;
  expect(words(label).replaceAll('/', ' ')).toContain(title);
  expect(key).toEqual([]);
});

it('what is drawn of 20,000 entries is bounded by the width in every view', () => {
  const many = careerOf(
    Array.from({ length: 20_000 }, (_, i) => {
      const year = 1950 + (i % 70);
      const month = String(1 + (i % 12)).padStart(2, '0');
      return i % 3
        ? talk(`${year}-${month}-${String(1 + (i % 28)).padStart(2, '0')}`, i)
        : { ...talk(`${year}-${month}/${year + 1 + (i % 5)}`, i), kind: 'role' };
    }),
  );
  let scene = layoutCareer(many, wide);
  const middle = Date.UTC(1985, 3, 20);
  for (let length = scene.view[1] - scene.view[0]; length > 86_400_000; length /= 3) {
    scene = layoutCareer(many, {
      ...wide,
      view: [middle - length / 2, middle + length / 2],
      previous: scene,
      hurried: true,
    });
    expect(scene.labels.length).toBeLessThan(300);
    expect(scene.marks.length).toBeLessThan(900);
  }
});
