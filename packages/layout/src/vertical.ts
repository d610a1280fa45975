import { formatDuration } from '@career-timeline/model';
import { bisectRight, median, pairs, range } from 'd3-array';
import type { Frame } from './frame.js';
import type { Picture } from './horizontal.js';
import { shareLane, type Bar } from './bars.js';
import { packLanes, type LaneSpan } from './lanes.js';
import type { Typesetter } from './lines.js';
import { gathered, knownExtent } from './gathered.js';
import { distinct } from './moments.js';
import { nameYears } from './calendar.js';
import type { AxisBreak, EntryText, Label, Mark, Tick } from './scene.js';
import { yearSections } from './year-sections.js';
import { barSpan, isBar, momentSpan, startTime, type Axis, type DatedEntry } from './spans.js';
import type { Steps } from './steps.js';
import { detailOf, joined, variant, type Variant } from './variants.js';

/** The rail and the bars beside it, px: x of the rail, of the first bar, width of a bar, from one to the next, room before the text. */
const rail = { x: 7, bars: 18, bar: 6, step: 10, textGap: 12 } as const;
const mostRails = 4;
const markWidth = 12;

/** Between two blocks, and between two bars of a rail, px; and over how many an open end fades. */
const blockGap = 18;
const barGap = 2;
const fade = 24;

/** More entries than this are gathered, so many neighbours under each count that this many labels remain. */
const mostBlocks = 400;

/** Over and under the years that head a stretch, px. */
const sectionGap = 10;
const headGap = 8;

/** Room for time that passes, px: for each time that it is twice the usual, and at most. */
const doubling = 10;
const mostRoom = { elastic: 30, linear: 240 } as const;

/** A gap is folded when its time to the px is more than this many times the median. */
const folded = 4;

/** A text with the entries that it stands for and the time that its top is at, UTC ms. */
interface Block {
  readonly entries: readonly DatedEntry[];
  readonly variant: Variant;
  /** Room after it, px. */
  readonly gap: number;
  readonly time: number;
}

/** Entries under each other in order of time, beside a rail with their marks. Time along the rail is even from each entry to the next; on a linear scale its rate is the same all along, where the texts are not longer. */
export function* layoutVertical(entries: readonly DatedEntry[], frame: Frame): Steps<Picture> {
  const bars = entries.filter(isBar);
  const lanes = packLanes(bars.map(laneSpan)).map((lane) => Math.min(lane, mostRails - 1));
  const rails = Math.max(-1, ...new Set(lanes)) + 1;
  const x = (rails ? rail.bars + rails * rail.step : rail.x + markWidth / 2) + rail.textGap;

  const blocks = yield* blocksOf(entries, frame, frame.width - x);
  const { tops, ticks, breaks, height } = stack(blocks, x, frame);
  const axis = railAxis(blocks, tops, height, frame);
  const moments = entries.filter((entry) => !isBar(entry)).map((entry) => momentMark(entry, axis));
  const rows = Array.from({ length: rails }, (_, lane) => bars.filter((_, i) => lanes[i] === lane));
  const barMarks = rows.flatMap((row, lane) =>
    shareLane(
      row.map((entry) => ({ entries: [entry], span: barSpan(entry.date, axis) })),
      barGap,
    ).map((bar) => barMark(bar, lane)),
  );
  const marks = new Map([...moments, ...barMarks].filter(distinct()).map((mark) => [mark.entry, mark]));
  return {
    axis: rail.x,
    height,
    labels: blocks.map((block, i) => ({
      ...blockLabel(block, x, tops[i]!),
      marks: block.entries.flatMap((entry) => marks.get(entry) ?? []),
    })),
    headings: [],
    ticks,
    breaks,
  };
}

/** A bar takes its rail from its earliest start to its earliest end: a promotion in March is no overlap. */
function laneSpan({ date: { start, end, extent }, organization }: DatedEntry): LaneSpan {
  const from = extent.startMin;
  const known = Math.max(extent.startMax, extent.endMin);
  const to = end.state === 'given' ? extent.endMin : end.state === 'open' ? Infinity : known;
  const least = start.state === 'given' && to <= from ? extent.startMax : to;
  return { start: from, end: least > from ? least : Infinity, group: organization };
}

function* blocksOf(entries: readonly DatedEntry[], frame: Frame, width: number): Steps<Block[]> {
  const size = Math.ceil(entries.length / mostBlocks);
  const blocks: Block[] = [];
  for (const i of range(0, entries.length, size || 1)) {
    const group = entries.slice(i, i + size);
    const [first] = group as [DatedEntry];
    const variant =
      group.length > 1
        ? gathered(
            { count: group.length, ends: [first, group.at(-1)!], extent: knownExtent(group), entries: () => group },
            frame,
          )[0]!
        : blockVariant(frame.text(first), width, frame.type);
    blocks.push({ entries: group, variant, gap: blockGap * frame.spacing, time: startTime(first) });
    yield;
  }
  return blocks;
}

/** The whole text, on as many lines as it takes. */
function blockVariant(text: EntryText, width: number, type: Typesetter): Variant {
  const { date, status, title } = text;
  const detail = detailOf(text);
  const titles = type.wrap(title, 'title', width);
  const one = type.line(joined(date, status), 'date');
  const dates =
    one.width <= width ? [one] : [...type.wrap(date, 'date', width), ...type.wrap(status ?? '', 'date', width)];
  const lines = { date: dates, title: titles, detail: type.wrap(detail, 'detail', width) };
  const styled = (['date', 'title', 'detail'] as const).flatMap((style) =>
    lines[style].map((line) => ({ ...line, style })),
  );
  return variant(titles.length > 1 ? 'wrapped' : 'full', styled, type);
}

/** The height of a block with the room after it, px. */
const pitch = ({ variant, gap }: Block) => variant.height + gap;

/** Puts the blocks under each other: the years over those of each stretch, and the length of a folded gap between. */
function stack(
  blocks: readonly Block[],
  x: number,
  { type, scale, spacing }: Frame,
): { tops: number[]; ticks: Tick[]; breaks: AxisBreak[]; height: number } {
  const steps = pairs(blocks, (a, b) => b.time - a.time);
  const usual = median(steps.map((step, i) => step / pitch(blocks[i]!)).filter((step) => step > 0)) ?? Infinity;
  const gaps = foldedGaps(blocks, usual);
  const sections = yearSections(blocks.map(({ time }) => time));
  const tops: number[] = [];
  const ticks: Tick[] = [];
  const breaks: AxisBreak[] = [];
  let y = 0;
  for (const [i, block] of blocks.entries()) {
    const section = sections.get(i);
    if (section) {
      const { text, width } = type.line(nameYears(...section, type.lang), 'title');
      const height = type.lineHeight('title');
      if (i) y += sectionGap * spacing;
      ticks.push({ time: section[0], at: y, text, level: 'major', box: { x, y, width, height } });
      y += height + headGap * spacing;
    }
    tops.push(y);
    y += pitch(block);
    const [gap, step = 0] = [gaps[i], steps[i]];
    if (gap) {
      const { text, width } = type.line(formatDuration(gap[0], gap[1], type.lang), 'tick');
      const height = type.lineHeight('tick');
      breaks.push({ at: y + height / 2, from: gap[0], to: gap[1], text, box: { x, y, width, height } });
      y += height + block.gap;
    } else if (step > 0) y += roomAfter(block, step / usual, scale);
  }
  return { tops, ticks, breaks, height: y - (blocks.at(-1)?.gap ?? 0) };
}

/**
 * Room for time that passes after a block, px: on a linear scale as long as it is, up to a bound; on an elastic one a little more for
 * each doubling.
 *
 * @param natural the px that the time until the next one has at the usual rate
 */
function roomAfter(block: Block, natural: number, scale: Frame['scale']): number {
  const more = natural / pitch(block);
  return scale === 'linear'
    ? Math.min(mostRoom.linear, Math.max(0, natural - pitch(block)))
    : Math.min(mostRoom.elastic, doubling * Math.log2(Math.max(1, more)));
}

/** For each block the stretch after it in which nothing happens or goes on, where the rail folds that. */
function foldedGaps(blocks: readonly Block[], usual: number): (readonly [number, number] | undefined)[] {
  let covered = -Infinity;
  return pairs(blocks, (block, next) => {
    for (const { date } of block.entries) {
      covered = Math.max(covered, date.end.state === 'unknown' ? date.extent.startMax : date.extent.endMax);
    }
    const isEmpty = next.time - covered > (next.time - block.time) / 2;
    return isEmpty && next.time - block.time > folded * usual * pitch(block)
      ? ([covered, next.time] as const)
      : undefined;
  });
}

/** The rail as an axis: each entry's earliest start is at the middle of its first line. */
function railAxis(blocks: readonly Block[], tops: readonly number[], height: number, { axis, type }: Frame): Axis {
  const times: number[] = [];
  const places: number[] = [];
  const add = (time: number, y: number) => {
    if (times.length && time <= times.at(-1)!) return;
    times.push(time);
    places.push(y);
  };
  for (const [i, { time }] of blocks.entries())
    add(Math.max(time, axis.domain[0]), tops[i]! + type.lineHeight('date') / 2);
  add(Math.max(axis.until, axis.domain[1]), Math.max(places.at(-1)!, height - fade));
  const at = (time: number) => {
    const i = bisectRight(times, time);
    if (i === 0) return places[0]!;
    if (i === times.length) return places.at(-1)!;
    const [t0, t1, y0, y1] = [times[i - 1]!, times[i]!, places[i - 1]!, places[i]!];
    return y0 + ((time - t0) / (t1 - t0)) * (y1 - y0);
  };
  return { ...axis, at, length: height, fade };
}

function momentMark(entry: DatedEntry, axis: Axis): Mark {
  const span = momentSpan(entry.date, axis);
  const box = { x: rail.x - markWidth / 2, y: span.outer0, width: markWidth, height: span.outer1 - span.outer0 };
  const at = Math.min(span.outer0 + 9, (span.outer0 + span.outer1) / 2);
  return { entry, form: 'moment', count: 1, at, span, box };
}

function barMark({ entries: [entry], span }: Bar, lane: number): Mark {
  const x = rail.bars + lane * rail.step;
  return {
    entry: entry!,
    form: 'bar',
    count: 1,
    at: span.outer0,
    lane,
    span,
    box: { x, y: span.outer0, width: rail.bar, height: span.outer1 - span.outer0 },
  };
}

const blockLabel = (
  { entries, variant: { rung, lines, width, height } }: Block,
  x: number,
  y: number,
): Omit<Label, 'marks'> => ({
  entries,
  box: { x, y, width, height },
  lines,
  align: 'start',
  leader: [],
  rung,
});
