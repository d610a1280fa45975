// A vertical list that is too long to be laid out in one picture: the page sets its texts, run by run as they come into sight, and
// the rail is drawn beside each run once it is known where they stand.
import { formatDuration, type Career, type Text } from '@career-timeline/model';
import { range, sum } from 'd3-array';
import { nameYears } from './calendar.js';
import type { CareerBase } from './career-base.js';
import type { Typesetter } from './lines.js';
import { passagesBetween } from './passages.js';
import { railOf, type Rail } from './rail.js';
import type { Row, Run, Stretch } from './scene.js';
import { startTime } from './spans.js';
import type { Steps } from './steps.js';
import { blockGap, headGap, sectionGap } from './vertical.js';
import { yearSections } from './year-sections.js';

/** Of more rows than this several entries share one, as a count. */
const mostRows = 10_000;

/** So many rows are drawn together: some more than are in sight at once. */
const runLength = 32;

export interface VerticalList {
  readonly stretches: readonly Stretch[];
  readonly rail: Rail;
}

interface ListOptions {
  readonly type: Typesetter;
  readonly scale: 'elastic' | 'linear';
  readonly spacing: number;
}

const lists = new WeakMap<Career, { readonly options: ListOptions; readonly list: VerticalList }>();

/** The list of a career; the same object for the same options, whatever the width. */
export function* verticalList(career: Career, base: CareerBase, options: ListOptions): Steps<VerticalList> {
  const known = lists.get(career);
  const keys = ['type', 'scale', 'spacing'] as const;
  if (known && keys.every((key) => known.options[key] === options[key])) return known.list;
  const list = yield* listOf(career, base, options);
  lists.set(career, { options, list });
  return list;
}

function* listOf(
  career: Career,
  { entries, bars, scale: { folds } }: CareerBase,
  { type, scale, spacing }: ListOptions,
): Steps<VerticalList> {
  const size = Math.ceil(entries.length / mostRows);
  const gap = blockGap * spacing;
  const pitch = type.lineHeight('date') + type.lineHeight('title') + type.lineHeight('detail') + gap;
  const stops = range(0, entries.length, size).map((i) => {
    const group = entries.slice(i, i + size);
    return { entries: group, time: startTime(group[0]!), pitch };
  });
  yield;
  const passages = passagesBetween(stops, scale, folds);
  yield;
  const sections = yearSections(stops.map(({ time }) => time));
  const head = type.lineHeight('title') + headGap * spacing;
  const rows = stops.map(({ entries, time }, i): Row => {
    const { room = 0, fold } = passages[i] ?? {};
    const before = sections.has(i + 1) ? sectionGap * spacing : 0;
    const last = i === stops.length - 1 ? 0 : gap + before + room;
    if (!fold) return { entries, time, room: last };
    const text = formatDuration(...fold, type.lang);
    return { entries, time, room: last + type.lineHeight('tick') + gap, fold: { from: fold[0], to: fold[1], text } };
  });

  // A run ends where the next one begins: in time as far between their entries as in px.
  const firsts = [...new Set([0, ...sections.keys()])];
  const starts = firsts.flatMap((first, i) => range(first, firsts[i + 1] ?? rows.length, runLength));
  const bound = (i: number) => {
    const [before, after] = [rows[i - 1], rows[i]];
    if (!before || !after) return undefined;
    const under = (sections.has(i) ? head : 0) + type.lineHeight('date') / 2;
    const over = pitch - gap + before.room - type.lineHeight('date') / 2;
    return before.time + ((after.time - before.time) * over) / (over + under) || before.time;
  };
  const runs = starts.map((first, i): Run => {
    const end = starts[i + 1] ?? rows.length;
    return {
      rows: rows.slice(first, end),
      head: sections.has(first) ? head : 0,
      from: bound(first) ?? -Infinity,
      to: bound(end) ?? Infinity,
    };
  });
  const stretches: (Stretch & { runs: Run[] })[] = [];
  for (const [i, run] of runs.entries()) {
    const section = sections.get(starts[i]!);
    const isNew = section !== undefined || !stretches.length;
    if (isNew) stretches.push({ years: section && nameYears(...section, type.lang), runs: [run] });
    else stretches.at(-1)!.runs.push(run);
  }
  yield;
  return { stretches, rail: yield* railOf(bars, career) };
}

const lengthOf = (text: Text | undefined) =>
  text === undefined ? 0 : (typeof text === 'string' ? text : (Object.values(text)[0] ?? '')).length;

/** About how high each run of a list is where it is so many px wide, px: judged by the length of its texts, until the page has set them. */
export function runHeights({ stretches, rail }: VerticalList, listWidth: number, type: Typesetter): number[] {
  const width = listWidth - rail.text;
  const runs = stretches.flatMap(({ runs }) => runs);
  const sample = runs[0]!.rows.slice(0, 4).flatMap(({ entries: [first] }) => Object.values(first?.title ?? ''));
  const text = sample.join('');
  const [title, detail] = (['title', 'detail'] as const).map((style) => type.line(text, style).width / text.length);
  const lines = (length: number, each: number) => Math.ceil((length * each * 1.05) / width);
  const height = ({ entries: [entry], room }: Row) =>
    type.lineHeight('date') +
    Math.max(1, lines(lengthOf(entry!.title), title!)) * type.lineHeight('title') +
    Math.max(entry!.organization ? 1 : 0, lines(lengthOf(entry!.summary), detail!)) * type.lineHeight('detail') +
    room;
  return runs.map(({ rows, head }) => Math.round(head + sum(rows, height)));
}
