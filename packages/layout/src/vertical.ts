import { dayLength, formatDuration, type Career } from '@career-timeline/model';
import { range, sort } from 'd3-array';
import type { CareerBase } from './career-base.js';
import type { Frame } from './frame.js';
import type { Picture } from './horizontal.js';
import type { Typesetter } from './lines.js';
import { gathered, knownExtent } from './gathered.js';
import { nameYears } from './calendar.js';
import { passagesBetween, type Stop } from './passages.js';
import { railAxis, railFoot, railMarks, railOf, railPlaces, railTail } from './rail.js';
import { railRuler } from './ruler.js';
import type { AxisBreak, EntryText, Label, Mark, Tick } from './scene.js';
import { yearSections } from './year-sections.js';
import { isBar, startTime, type DatedEntry } from './spans.js';
import type { Steps } from './steps.js';
import type { Fold } from './time-scale.js';
import { dateLines, detailOf, measureTexts, styled, variant, type Variant } from './variants.js';

/** Between two blocks, px. */
export const blockGap = 18;

/** More entries than this are gathered, so many neighbours under each count that this many labels remain. */
export const mostBlocks = 400;

/** Over and under the years that head a stretch, px. */
export const sectionGap = 10;
export const headGap = 8;

/** Between a text and the line that leads to it, px. */
const leaderGap = 4;

/** Where a line goes up or down before the texts, px from them: beside the bars, so that it does not point at another text. */
const leaderTurn = 11;

/** A line that turned by less would seem a fault, px. */
const leastTurn = 3;

/** A text with the entries that it stands for and the time that its top is at. */
interface Block extends Stop {
  readonly variant: Variant;
  /** Room after it, px. */
  readonly gap: number;
}

/** Entries under each other in order of time, beside a rail with their marks. Time along the rail is even from each entry to the next; on a linear scale its rate is the same all along, where the texts are not longer. */
export function* layoutVertical(
  { entries, bars, scale: { folds }, hasFuture }: CareerBase,
  career: Career,
  frame: Frame,
): Steps<Picture> {
  const rail = yield* railOf(bars, career);
  const x = rail.text;
  const blocks = yield* blocksOf(entries, frame, frame.width - x);
  const { tops, heads, breaks, height: needed } = yield* stack(blocks, folds, x, frame);
  const middle = frame.type.lineHeight('date') / 2;
  const points = blocks.map(({ time }, i) => [Math.max(time, frame.axis.domain[0]), tops[i]! + middle] as const);
  // How long the last ones took is to be seen too.
  const height = Math.max(needed, points.at(-1)![1] + railTail(frame.axis, points));
  // What came before a fold lasts until there: its length is to be seen beside the text.
  const ends = breaks.flatMap(({ from, box }) => (lastsUntil(from, points, box.y) ? [[from, box.y] as const] : []));
  const stops = byHeight([...points, ...ends]);
  // Years that head a stretch begin where they stand, but for the first, before which there is nothing.
  const placed = heads.slice(1).filter((head) => isEven(pointOf(head), stops));
  const given = byHeight([...stops, ...placed.map(pointOf)]);
  const ticks = heads.map((head, i) => {
    const [before, next] = [heads[i - 1], heads[i + 1]];
    // The years of one stretch go on where those before end; beside years without entries they are those of what they head.
    const from = placed.includes(head) || before?.to === head.from - 1 ? head.from : head.first;
    const to = placed.includes(head) || !next || next.from === head.to + 1 ? toldUntil(head, frame.axis) : head.last;
    return headingOf(head, [from, to], x, frame.type);
  });
  const axis = railAxis([...given, ...railFoot(frame.axis, entries, height, points.at(-1)!)], height, frame.axis);
  const moments = entries.filter((entry) => !isBar(entry));
  const own = railPlaces(blocks, points);
  const marks = new Map(
    railMarks(rail, moments, own, [0, rail.bars.items.length], axis).map((mark) => [mark.entry, mark]),
  );
  const hasBarsBeside = rail.lanes.some((lane) => lane > 0);
  return {
    axis: rail.line,
    height,
    labels: blocks.map((block, i) => {
      const its = block.entries.flatMap((entry) => marks.get(entry) ?? []);
      const leader = hasBarsBeside ? its.slice(0, 1).flatMap((mark) => leaderOf(mark, x, tops[i]! + middle)) : [];
      return { ...blockLabel(block, x, tops[i]!), marks: its, leader };
    }),
    headings: [],
    ticks,
    breaks,
    ...(hasFuture && { until: axis.at(axis.until) }),
    ...railRuler(axis.pieces, breaks, axis.domain, frame.type.lang),
    subunits: [],
  };
}

/** The years over a stretch of the list. */
interface Head {
  /** UTC ms */
  readonly from: number;
  readonly to: number;
  /** When what they head began, and when the last of it that is known was. */
  readonly first: number;
  last: number;
  /** px */
  readonly y: number;
  readonly height: number;
}

const pointOf = ({ from, y, height }: Head): Point => [from, y + height / 2];

/** Nobody knows of years after all that is told. */
const toldUntil = ({ to, last }: Head, { domain }: Pick<Frame['axis'], 'domain'>) =>
  Math.max(last, Math.min(to, domain[1] - 1));

function headingOf({ y, height }: Head, [from, to]: readonly [number, number], x: number, type: Typesetter): Tick {
  const { text, width } = type.line(nameYears(from, to, type.lang), 'title');
  return { time: from, at: y, text, level: 'major', box: { x, y, width, height } };
}

type Point = readonly [time: number, y: number];

const byHeight = (points: readonly Point[]) => sort(points, ([, y]) => y);

/** Time before and after a heading is drawn at most so many times longer on one side: else a few months would seem to be years. */
const mostUneven = 8;

function isEven([time, y]: Point, stops: readonly Point[]): boolean {
  const next = stops.findIndex(([, at]) => at > y);
  const rates = [stops[next - 1]!, stops[next]!].map((stop) => (time - stop[0]) / (y - stop[1]));
  return Math.max(...rates) <= mostUneven * Math.min(...rates);
}

/** What is over within a month is no longer drawn for the room that its text takes. */
const leastLasting = 28 * dayLength;

/** Whether what ends at a fold lasted so long since the last point before it that its length is worth the room, y down to px. */
export const lastsUntil = (end: number, points: readonly Point[], y: number): boolean =>
  end - (points.findLast(([, at]) => at < y)?.[0] ?? end) >= leastLasting;

function* blocksOf(entries: readonly DatedEntry[], frame: Frame, width: number): Steps<Block[]> {
  const size = Math.ceil(entries.length / mostBlocks);
  const blocks: Block[] = [];
  if (size === 1) yield* measureTexts(entries, frame);
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
    const gap = blockGap * frame.spacing;
    blocks.push({ entries: group, variant, gap, pitch: variant.height + gap, time: startTime(first) });
    yield;
  }
  return blocks;
}

/** The whole text, on as many lines as it takes. */
function blockVariant(text: EntryText, width: number, type: Typesetter): Variant {
  const titles = type.wrapEven(text.title, 'title', width);
  const lines = [
    ...dateLines(text, width, type),
    ...styled('title', titles),
    ...styled('detail', type.wrap(detailOf(text), 'detail', width)),
  ];
  return variant(titles.length > 1 ? 'wrapped' : 'full', lines, type);
}

/** Puts the blocks under each other: the years over those of each stretch, and the length of a folded gap between. */
function* stack(
  blocks: readonly Block[],
  folds: readonly Fold[],
  x: number,
  { type, scale, spacing }: Frame,
): Steps<{ tops: number[]; heads: Head[]; breaks: AxisBreak[]; height: number }> {
  const passages = passagesBetween(blocks, scale, folds);
  const sections = yearSections(blocks.map(({ time }) => time));
  const tops: number[] = [];
  const heads: Head[] = [];
  const breaks: AxisBreak[] = [];
  let y = 0;
  for (const [i, block] of blocks.entries()) {
    const section = sections.get(i);
    if (section) {
      const [from, to] = section;
      const height = type.lineHeight('title');
      if (i) y += sectionGap * spacing;
      heads.push({ from, to, first: block.time, last: block.time, y, height });
      y += height + headGap * spacing;
    }
    const head = heads.at(-1);
    if (head) head.last = Math.max(head.last, block.time, Math.min(head.to, knownExtent(block.entries)[1] - 1));
    tops.push(y);
    const { room = 0, fold } = passages[i] ?? {};
    y += block.pitch + room;
    if (fold) {
      const { text, width } = type.line(formatDuration(...fold, type.lang), 'tick');
      const height = type.lineHeight('tick');
      breaks.push({ at: y + height / 2, from: fold[0], to: fold[1], text, box: { x, y, width, height } });
      y += height + block.gap;
    }
    yield;
  }
  return { tops, heads, breaks, height: y - (blocks.at(-1)?.gap ?? 0) };
}

const blockLabel = (
  { entries, variant: { rung, lines, width, height } }: Block,
  x: number,
  y: number,
): Omit<Label, 'marks' | 'leader'> => ({
  entries,
  box: { x, y, width, height },
  lines,
  align: 'start',
  rung,
});

/** From a bar, past those beside it, to its text; down or up before the texts where that stands beside no part of it, as that of one whose lane has no room for it. */
const leaderOf = ({ form, box }: Mark, x: number, y: number): Label['leader'] => {
  if (form !== 'bar') return [];
  const [from, turn, to] = [box.x + box.width, x - leaderTurn, x - leaderGap];
  const nearest = Math.min(Math.max(y, box.y), box.y + box.height);
  const start = Math.abs(nearest - y) < leastTurn ? y : nearest;
  return start === y
    ? [
        [from, y],
        [to, y],
      ]
    : [
        [from, start],
        [turn, start],
        [turn, y],
        [to, y],
      ];
};
