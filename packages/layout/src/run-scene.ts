import { sort } from 'd3-array';
import type { CareerBase } from './career-base.js';
import type { Typesetter } from './lines.js';
import { railRuler } from './ruler.js';
import { railAxis, railFoot, railMarks, railPlaces, type Rail } from './rail.js';
import type { Box, Row, Run, Scene, SetRun } from './scene.js';
import { isBar, type Axis, type DatedEntry } from './spans.js';
import { reach } from './time-index.js';
import { blockGap, lastsUntil } from './vertical.js';

/** So far out of a run, px, is what lies before or after it. */
const beyond = 100;

/** So far the picture goes on over and under its run, px: what passes by is cut there, where it has no end to be seen. */
const hem = 12;

/** The picture of the rail beside a run, 12 px higher at its top and at its foot: it fits to those of the runs before and after. */
export function runScene(
  run: Run,
  { width, height, tops }: SetRun,
  { axis: time, entries, moments, hasFuture }: CareerBase,
  rail: Rail,
  { type, spacing, direction }: { type: Typesetter; spacing: number; direction: 'ltr' | 'rtl' },
): Scene {
  const { rows, from, to } = run;
  const middle = type.lineHeight('date') / 2;
  const foot = hem + height;
  const foldTop = ({ room }: Row, i: number) => hem + (tops[i + 1] ?? height) - room + blockGap * spacing;
  const points = rows.map((row, i) => [Math.max(row.time, time.domain[0]), hem + tops[i]! + middle] as const);
  const start = from > -Infinity ? [[from, hem] as const] : [];
  const end = to < Infinity ? [[to, foot] as const] : railFoot(time, entries, foot, points.at(-1)!);
  const ends = rows.flatMap((row, i) => {
    const y = foldTop(row, i);
    return row.fold && lastsUntil(row.fold.from, points, y) ? [[row.fold.from, y] as const] : [];
  });
  const stops = sort([...points, ...ends], ([, y]) => y);
  const inside = railAxis([...start, ...stops, ...end], foot + hem, time);
  const at = (t: number) => (t < from ? -beyond : t > to ? foot + beyond : inside.at(t));
  const axis: Axis = { ...inside, at };

  const own = new Set(rows.flatMap(({ entries }) => entries as readonly DatedEntry[]).filter((entry) => !isBar(entry)));
  // Of an earlier one, known to the year only, the extent may come down to here.
  const others = moments.items
    .slice(...reach(moments, from, to))
    .filter((entry) => !own.has(entry) && entry.date.extent.startMin <= to && entry.date.extent.endMax > from);
  const places = railPlaces(rows, points);
  const marks = railMarks(rail, [...own, ...others], places, reach(rail.bars, from, to), axis).map((mark) =>
    mark.form === 'bar' || own.has(mark.entry as DatedEntry) ? mark : { ...mark, at: -beyond },
  );
  const flip = <T extends { box: Box }>(each: T): T =>
    direction === 'rtl' ? { ...each, box: { ...each.box, x: width - each.box.x - each.box.width } } : each;
  return {
    layout: 'vertical',
    direction,
    width,
    height: foot + hem,
    view: [from, to],
    axis: direction === 'rtl' ? width - rail.line : rail.line,
    marks: marks.map(flip),
    labels: [],
    headings: [],
    ticks: [],
    breaks: rows.flatMap((row, i) => {
      const { fold } = row;
      if (!fold) return [];
      const box = {
        x: rail.text,
        y: foldTop(row, i),
        width: type.line(fold.text, 'tick').width,
        height: type.lineHeight('tick'),
      };
      return flip({ ...fold, at: box.y + box.height / 2, box });
    }),
    ...railRuler(
      inside.pieces,
      rows.flatMap(({ fold }) => fold ?? []),
      time.domain,
      type.lang,
    ),
    ...(hasFuture && { until: at(time.until) }),
    subunits: [],
    key: [],
    kinds: [],
    undated: [],
  };
}
