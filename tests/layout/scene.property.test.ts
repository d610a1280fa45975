import {
  layoutCareer,
  typesetter,
  type Box,
  type LayoutOptions,
  type Scene,
  type TextLine,
} from '@career-timeline/layout';
import type { Career } from '@career-timeline/model';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { careers } from '../support/random-career.js';
import { haveCrossed, placeAt } from './leader.js';
import { measure, options, textBoxes } from './measure.js';

const settings = fc.record({
  width: fc.integer({ min: 280, max: 2000 }),
  layout: fc.constantFrom('horizontal' as const, 'vertical' as const),
  scale: fc.constantFrom('elastic' as const, 'linear' as const),
  direction: fc.constantFrom('ltr' as const, 'rtl' as const),
  type: fc.constantFrom('en', 'zh-Hant', 'ar').map((lang) => typesetter(measure, lang)),
  spacing: fc.constantFrom(undefined, 0.5, 2),
  // Which part of all time is shown, in parts of the whole axis; mostly all.
  part: fc.option(fc.tuple(fc.double({ min: 0, max: 0.95, noNaN: true }), fc.constantFrom(0.5, 0.05, 0.001)), {
    freq: 1,
  }),
});

const size = fc.constantFrom(12, 12, 60, 200).chain((most) => careers(most));
// Drawn once and looked at by all tests: most of the time goes into the Scenes.
const cases = fc
  .sample(fc.tuple(size, settings), { numRuns: 120, seed: 20250929 })
  .map(([career, { part, ...setting }]) => {
    const all: LayoutOptions = { ...options, ...setting };
    const whole = layoutCareer(career, all);
    if (!part || setting.layout === 'vertical') return { career, options: all, scene: whole };
    const [from, to] = whole.view;
    const start = from + (to - from) * part[0];
    const view = [start, start + (to - start) * part[1]] as const;
    return { career, options: { ...all, view }, scene: layoutCareer(career, { ...all, view }) };
  });

/** What holds for the Scenes of any career, at any width, in both layouts, directions and scales. */
function always(name: string, check: (scene: Scene, career: Career, options: LayoutOptions) => void) {
  it(name, () => {
    for (const [i, { scene, career, options }] of cases.entries()) {
      try {
        check(scene, career, options);
      } catch (error) {
        const { width, layout, scale, direction } = options;
        throw new Error(`case ${i}: ${career.entries.length} entries, ${width} px, ${layout}, ${scale}, ${direction}`, {
          cause: error,
        });
      }
    }
  });
}

const hair = 1e-6;
const meet = (a: Box, b: Box) =>
  a.x + hair < b.x + b.width &&
  b.x + hair < a.x + a.width &&
  a.y + hair < b.y + b.height &&
  b.y + hair < a.y + a.height;

always('no text meets another', (scene) => {
  const boxes = textBoxes(scene);
  const met = boxes.flatMap((a, i) =>
    boxes.slice(i + 1).flatMap((b) => (meet(a.box, b.box) ? [`${a.says} | ${b.says}`] : [])),
  );
  expect(met).toEqual([]);
});

always('no text and no mark leaves the frame', (scene) => {
  const isOut = ({ x, y, width, height }: Box) =>
    !(x >= -hair && y >= -hair && x + width <= scene.width + hair && y + height <= scene.height + hair);
  expect(textBoxes(scene).filter(({ box }) => isOut(box))).toEqual([]);
  expect(scene.marks.filter(({ box }) => isOut(box)).map(({ box }) => box)).toEqual([]);
});

always('a count says how many it holds, and what has a name holds one', (scene, _, { type }) => {
  for (const { rung, entries, lines } of scene.labels) {
    if (rung === 'number') continue;
    if (rung !== 'gathered') expect(entries).toHaveLength(1);
    else expect(lines[0]!.text).toBe(`+${new Intl.NumberFormat(type.lang).format(entries.length)}`);
  }
});

always('every dated entry is in one label, every other undated, in the document’s order', (scene, career) => {
  const labelled = scene.labels.flatMap(({ entries }) => entries.map(({ id }) => id));
  expect([...labelled].sort()).toEqual(
    career.entries
      .filter(({ date }) => date)
      .map(({ id }) => id)
      .sort(),
  );
  expect(scene.undated).toEqual(career.entries.filter(({ date }) => !date));
});

always('labels and marks stand in order of time', (scene) => {
  const start = ({ entries }: Scene['labels'][number]) => {
    const { startMin, endMin } = entries[0]!.date!.extent;
    return [startMin, endMin].find(Number.isFinite) ?? -Infinity;
  };
  const starts = scene.labels.map(start);
  expect(starts).toEqual([...starts].sort((a, b) => (a === b ? 0 : a - b)));
});

always('leaders rise from the axis to their label, and neither cross each other nor a text', (scene) => {
  const lines = scene.labels.filter(({ leader }) => leader.length);
  for (const { leader, box } of lines) {
    if (scene.layout === 'vertical') continue;
    const [foot, end] = [leader[0]!, leader.at(-1)!];
    expect(foot[1]).toBeLessThanOrEqual(scene.axis);
    expect(end[1]).toBeGreaterThanOrEqual(box.y - hair);
    expect(end[1]).toBeLessThanOrEqual(box.y + box.height + 12);
    for (const [, y] of leader) expect(y).toBeGreaterThanOrEqual(-hair);
  }
  for (const [i, a] of lines.entries()) {
    for (const b of lines.slice(i + 1)) expect(haveCrossed(a.leader, b.leader), 'leaders cross').toBe(false);
    for (const b of scene.labels)
      expect(a !== b && runsThrough(a.leader, b.box), `leader through ${b.lines[0]?.text}`).toBe(false);
  }
});

always('no text stands over its own line where the line of another is near: it would seem to be of that', (scene) => {
  if (scene.layout === 'vertical') return;
  for (const { box, leader } of scene.labels) {
    const end = leader.at(-1)?.[0];
    if (end === undefined || end <= box.x || end >= box.x + box.width) continue;
    const middle = box.y + box.height / 2;
    const passing = scene.labels.flatMap((other) =>
      other.box === box
        ? []
        : other.leader.flatMap(([x, y], i) => {
            const [, next] = other.leader[i + 1] ?? [x, y];
            return Math.max(y, next) > middle && Math.min(y, next) < middle ? x : [];
          }),
    );
    expect(passing.filter((x) => x > box.x - 28 + hair && x < box.x + box.width + 28 - hair)).toEqual([]);
  }
});

always('beside a rail of several bars a level line leads from where each begins to its text', (scene) => {
  if (scene.layout === 'horizontal') return;
  const hasSeveral = scene.marks.some(({ lane }) => lane! > 0);
  const isLeft = scene.direction === 'ltr';
  for (const { leader, marks, box } of scene.labels) {
    const [mark] = marks;
    expect(leader.length > 0).toBe(hasSeveral && mark?.form === 'bar');
    if (!leader.length) continue;
    const [foot, end] = [leader[0]!, leader.at(-1)!];
    expect(foot[0]).toBeCloseTo(mark!.box.x + (isLeft ? mark!.box.width : 0), 6);
    // What is only known to have ended ends beside its text, or where its lane is needed.
    if (mark!.entry.date!.start.state === 'given') {
      expect(leader).toHaveLength(2);
      expect(Math.abs(foot[1] - mark!.box.y)).toBeLessThan(3);
    }
    expect(end[1] - box.y).toBeGreaterThan(0);
    expect(end[1] - box.y).toBeLessThan(20);
    const toText = isLeft ? box.x - end[0] : end[0] - box.x - box.width;
    expect(toText).toBeCloseTo(4, 6);
  }
});

always('the strokes of a ruler are in order, inside the picture and outside of folds', (scene) => {
  const { ruler, subunits, breaks, folded, layout } = scene;
  const length = layout === 'vertical' ? scene.height : scene.width;
  for (const at of [...ruler, ...subunits]) expect(at >= -hair && at <= length + hair).toBe(true);
  for (const [i, at] of ruler.slice(1).entries()) expect(Math.abs(at - ruler[i]!)).toBeGreaterThan(2);
  if (layout === 'vertical') {
    for (const { at } of breaks) expect(ruler.filter((stroke) => Math.abs(stroke - at) < 6)).toEqual([]);
    return;
  }
  for (const { at } of breaks) expect(folded.filter(([from, to]) => from < at && at < to)).toHaveLength(1);
  for (const [from, to] of folded) {
    expect(from).toBeLessThan(to);
    expect(ruler.filter((stroke) => stroke > from + hair && stroke < to - hair)).toEqual([]);
  }
});

always('every bar and every extent is in order and within the picture', (scene) => {
  const length = scene.layout === 'horizontal' ? scene.width : scene.height;
  for (const { span, form, count } of scene.marks) {
    const places = [0, span.outer0, span.inner0, span.inner1, span.outer1, length];
    for (const [i, place] of places.slice(1).entries()) expect(place).toBeGreaterThanOrEqual(places[i]! - hair);
    const least = form === 'bar' ? 6 : count > 1 ? 8 : 10;
    expect(span.outer1 - span.outer0).toBeGreaterThanOrEqual(least - 0.01);
  }
});

always('bars of one lane do not lie over each other, but in the last', (scene) => {
  const last = Math.max(...scene.marks.map(({ lane }) => lane ?? 0));
  const bars = scene.marks.filter(({ form, lane }) => form === 'bar' && lane! < last);
  for (const [i, a] of bars.entries()) for (const b of bars.slice(i + 1)) expect(meet(a.box, b.box)).toBe(false);
});

always('within a fold stands no tick: it would deny how long the fold is', ({ layout, breaks, ticks }) => {
  if (layout === 'vertical') return;
  for (const { from, to } of breaks) expect(ticks.filter(({ time }) => from < time && time < to)).toEqual([]);
});

always('a tick that names no year follows one that does, of the same year', (scene) => {
  let year: number | undefined;
  const inTime = [...scene.ticks].sort((a, b) => a.time - b.time);
  for (const { time, text } of inTime) {
    const own = new Date(time).getUTCFullYear();
    const digits = text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
    if (own > 999 && !digits.includes(String(own))) expect(own, text).toBe(year);
    year = own;
  }
});

always('a right-to-left picture is the mirror of the left-to-right one', (scene, career, options) => {
  const other = layoutCareer(career, { ...options, direction: scene.direction === 'rtl' ? 'ltr' : 'rtl' });
  expect(other.height).toBe(scene.height);
  for (const [i, { box }] of other.labels.entries()) {
    expect(scene.width - box.x - box.width).toBeCloseTo(scene.labels[i]!.box.x, 6);
    expect(box.y).toBe(scene.labels[i]!.box.y);
  }
});

always('the key holds the entries that show a number, in order', (scene, _, { type }) => {
  const numbered = scene.labels.filter(({ rung }) => rung === 'number');
  expect(scene.key).toEqual(numbered.flatMap(({ entries }) => entries));
  const name = (i: number) => new Intl.NumberFormat(type.lang).format(i);
  let count = 0;
  for (const { entries, lines } of numbered) {
    const number = name(count + 1);
    count += entries.length;
    const [{ text }] = lines.filter(({ style }) => style === 'title') as [TextLine];
    // Without letters a line runs from right to left by its mark alone.
    if (!/\s/u.test(text)) expect(text.startsWith('\u200f')).toBe(scene.direction === 'rtl');
    const said = text.replace('\u200f', '');
    if (entries.length > 1) expect([said, lines.length]).toEqual([`${number}–${name(count)}`, 1]);
    else expect(said.split(/\s/u)[0]).toBe(lines.length > 1 || /\s/u.test(said) ? `${number}.` : number);
  }
});

always('a bar’s text without its date has a number, if bars have any', (scene) => {
  const bars = scene.labels.filter(({ marks, entries }) => marks[0]?.form === 'bar' && entries.length === 1);
  if (scene.layout === 'vertical' || !bars.some(({ rung }) => rung === 'number')) return;
  const isCompact = bars.every(({ lines }) => lines.length < 2);
  const undated = bars.filter(({ rung, lines }) => rung !== 'number' && lines.every(({ style }) => style === 'title'));
  if (!isCompact) expect(undated.flatMap(({ lines }) => lines.map(({ text }) => text))).toEqual([]);
});

always('a bar’s text without whom it was with has a number, if bars have any', (scene, _, { text }) => {
  const bars = scene.labels.filter(({ marks, entries }) => marks[0]?.form === 'bar' && entries.length === 1);
  if (scene.layout === 'vertical' || !bars.some(({ rung }) => rung === 'number')) return;
  const isCompact = bars.every(({ lines }) => lines.length < 2);
  const heads = scene.headings.flatMap(({ lines }) => lines);
  for (const { rung, lines, entries } of isCompact ? [] : bars) {
    const { organization } = text(entries[0]!);
    if (rung === 'number' || !lines.length || organization === undefined || heads.includes(organization)) continue;
    expect(lines.map(({ text }) => text).join(' ')).toContain(organization);
  }
});

function runsThrough(leader: Scene['labels'][number]['leader'], box: Box): boolean {
  const heights = [box.y + 0.1, box.y + box.height / 2, box.y + box.height - 0.1];
  return heights.some((y) => {
    const x = placeAt(leader, y);
    return x !== undefined && x > box.x + hair && x < box.x + box.width - hair;
  });
}
