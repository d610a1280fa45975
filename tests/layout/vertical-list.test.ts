import { layoutCareer, typesetter, type LayoutOptions, type Run, type Scene } from '@career-timeline/layout';
import { readCareer } from '@career-timeline/model';
import { expect, it } from 'vitest';
import { longCareer } from '../../stories/fixtures/long-career.js';
import { measure, options } from './measure.js';

const listing: LayoutOptions = {
  ...options,
  type: typesetter(measure, 'en'),
  layout: 'vertical',
  width: 360,
  listing: true,
};
const careerOf = (count: number) => readCareer(longCareer(count)).career;
const runsOf = ({ list }: Scene): Run[] => list!.stretches.flatMap(({ runs }) => runs);

/** A run as a page might set it: each row as high as the one before it is not. */
const set = (run: Run, list: NonNullable<Scene['list']>, width = 360) => {
  let y = run.head;
  const tops = run.rows.map(({ room }, i) => (y += 60 + 20 * (i % 3) + room) - (60 + 20 * (i % 3) + room));
  return list.beside(run, { width, height: y, tops });
};

it('a vertical career of more than 400 entries is a list of them all where the page sets it, else gathered', () => {
  const career = careerOf(1000);
  const scene = layoutCareer(career, listing);
  const rows = runsOf(scene).flatMap((run) => run.rows);
  expect(rows.map(({ entries }) => entries.map(({ id }) => id))).toEqual(
    [...career.entries].sort((a, b) => a.date!.extent.startMin - b.date!.extent.startMin).map(({ id }) => [id]),
  );
  expect(layoutCareer(careerOf(400), listing).list).toBeUndefined();
  expect(layoutCareer(career, { ...listing, listing: false })).toMatchObject({ labels: { length: 334 } });
});

it('the years head each stretch, and its runs hold some dozen rows at most', () => {
  const { list } = layoutCareer(careerOf(1000), listing);
  expect(list!.stretches.map(({ years }) => years)).toEqual(['1970', '1971', '1984', '1985']);
  for (const { runs } of list!.stretches) {
    expect(runs[0]!.head).toBeGreaterThan(0);
    for (const { rows, head } of runs.slice(1)) expect([rows.length <= 32, head]).toEqual([true, 0]);
  }
});

it('the rail goes on from run to run, in time and in px', () => {
  const { list, ...scene } = layoutCareer(careerOf(1000), listing);
  const runs = runsOf({ ...scene, list: list! });
  expect([runs[0]!.from, runs.at(-1)!.to]).toEqual([-Infinity, Infinity]);
  let entered = 0;
  for (const [i, run] of runs.slice(1).entries()) {
    expect(run.from).toBe(runs[i]!.to);
    const [above, below] = [set(runs[i]!, list!), set(run, list!)];
    const bars = ({ marks }: Scene, cut: (mark: Scene['marks'][number]) => boolean) =>
      marks.filter((mark) => mark.form === 'bar' && cut(mark)).map(({ box }) => box.x);
    const enter = bars(below, ({ span, entry }) => span.outer0 === 0 && entry.date!.extent.startMax < run.from);
    const leave = bars(above, ({ span }) => Math.abs(span.outer1 - above.height) < 1e-6);
    entered += enter.length;
    for (const { since, span } of below.marks)
      if (since !== undefined) expect([since >= 0, since < span.outer0]).toEqual([true, true]);
    expect(leave).toEqual(expect.arrayContaining(enter));
  }
  expect(entered).toBeGreaterThan(runs.length);
});

it('a mark stands at the first line of its row, and nothing leaves the run but to its sides', () => {
  const { list, ...scene } = layoutCareer(careerOf(1000), listing);
  for (const run of runsOf({ ...scene, list: list! })) {
    const { marks, height } = set(run, list!);
    for (const { span } of marks) expect(span.outer0 >= 0 && span.outer1 <= height).toBe(true);
    const own = marks.filter(
      ({ entry, form }) => form === 'moment' && run.rows.some(({ entries }) => entries[0] === entry),
    );
    for (const { at } of own) expect(at).toBeGreaterThan(run.head);
  }
});

it('the strokes of all runs are of one unit: a year for many years, however short the time of a run is', () => {
  const { list, ...scene } = layoutCareer(careerOf(1000), listing);
  const runs = runsOf({ ...scene, list: list! }).slice(1, -1);
  const strokes = runs.map((run) => set(run, list!).ruler.length);
  for (const [i, { from, to }] of runs.entries()) {
    const newYears = new Date(to).getUTCFullYear() - new Date(from).getUTCFullYear();
    expect(strokes[i]).toBeLessThanOrEqual(newYears + 1);
  }
});

it('a fold is told in the room that its row has for it', () => {
  const { list, ...scene } = layoutCareer(careerOf(1000), listing);
  const folded = runsOf({ ...scene, list: list! }).filter(({ rows }) => rows.some(({ fold }) => fold));
  expect(folded.map((run) => set(run, list!).breaks.map(({ text }) => text))).toEqual([['11 years']]);
  const { breaks, height } = set(folded[0]!, list!);
  expect(breaks[0]!.box.y + breaks[0]!.box.height).toBeLessThan(height);
});

it('a right-to-left rail is the mirror of the left-to-right one', () => {
  const [ltr, rtl] = (['ltr', 'rtl'] as const).map((direction) =>
    layoutCareer(careerOf(500), { ...listing, direction }),
  );
  const [run] = runsOf(ltr!);
  const [left, right] = [set(run!, ltr!.list!), set(runsOf(rtl!)[0]!, rtl!.list!)];
  expect(right.axis).toBe(360 - left.axis);
  expect(right.marks.map(({ box }) => 360 - box.x - box.width)).toEqual(left.marks.map(({ box }) => box.x));
});

it('another width leaves the rows as they are: only their heights are judged anew', () => {
  const career = careerOf(1000);
  const [narrow, wide] = [300, 900].map((width) => layoutCareer(career, { ...listing, width }));
  expect(wide!.list!.stretches).toBe(narrow!.list!.stretches);
  expect(wide!.height).toBeLessThan(narrow!.height);
});

it('of more than 10,000 entries neighbours share a row, and none is lost', () => {
  const career = careerOf(25_000);
  const rows = runsOf(layoutCareer(career, listing)).flatMap((run) => run.rows);
  expect(rows.length).toBeLessThanOrEqual(10_000);
  expect(rows.flatMap(({ entries }) => entries)).toHaveLength(25_000);
});
