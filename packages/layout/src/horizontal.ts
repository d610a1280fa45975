import { least } from 'd3-array';
import { axisBreaks, type Fold } from './breaks.js';
import { layoutBars } from './bars.js';
import type { Frame } from './frame.js';
import { layoutMoments } from './moments.js';
import type { AxisBreak, Scene } from './scene.js';
import { isBar, type DatedEntry } from './spans.js';
import { spread } from './spread.js';
import { axisTicks } from './ticks.js';
import type { TimeScale } from './time-scale.js';

/** From the axis to the texts under it, from them to the lanes, and between two of them, px. */
const axisGap = 10;
const lanesGap = 12;
const textGap = 10;

/** The parts of a Scene that a layout fills. */
export type Picture = Pick<Scene, 'axis' | 'height' | 'marks' | 'labels' | 'ticks' | 'breaks'>;

/** Labels of moments, the axis with their extents, ticks and breaks, and the bars in lanes, from top to bottom. */
export function layoutHorizontal(entries: readonly DatedEntry[], scale: TimeScale, frame: Frame): Picture {
  const { width, type } = frame;
  const moments = layoutMoments(
    entries.filter((entry) => !isBar(entry)),
    frame,
  );
  const { axis } = moments;

  const covered = entries
    .filter((entry) => !isBar(entry))
    .map(({ date: { extent } }) => [extent.startMin, extent.endMax] as const);
  const rowHeight = type.lineHeight('tick');
  const row = axis + axisGap;
  const folds = axisBreaks(scale, covered, type.lang);
  // Where there is room the breaks' texts stand between the years, else under them.
  const inRow = placeBreaks(folds, row, frame);
  const years = axisTicks(scale, width, row, type, []).filter(({ level }) => level === 'major');
  const apart = inRow.every(({ box }) =>
    years.every((tick) => box.x + box.width + textGap <= tick.box.x || tick.box.x + tick.box.width + textGap <= box.x),
  );
  const breaks = apart ? inRow : placeBreaks(folds, row + rowHeight, frame);
  const ticks = axisTicks(scale, width, row, type, apart ? breaks.map(({ box }) => box) : []);

  const top = row + rowHeight * (apart ? 1 : 2) + lanesGap;
  const bars = layoutBars(entries.filter(isBar), frame, top);
  return {
    axis,
    height: bars.marks.length ? bars.bottom : top - lanesGap,
    marks: [...moments.marks, ...bars.marks],
    labels: [...moments.labels, ...bars.labels],
    ticks,
    breaks,
  };
}

/** Sets the texts of breaks side by side, each as near under its break as can be. */
function placeBreaks(folds: readonly Fold[], y: number, { width, type }: Pick<Frame, 'width' | 'type'>): AxisBreak[] {
  const lines = folds.map(({ text }) => type.line(text, 'tick'));
  const items = folds.map(({ at }, i) => {
    const width = lines[i]!.width + textGap;
    return { wanted: at - width / 2, width, weight: 1 };
  });
  // Texts fill the frame only when they are huge: then the shortest gaps go unnamed.
  const starts = spread(items, width);
  if (!starts) return placeBreaks(withoutShortest(folds), y, { width, type });
  return folds.map((fold, i) => ({
    ...fold,
    box: { x: starts[i]! + textGap / 2, y, width: lines[i]!.width, height: type.lineHeight('tick') },
  }));
}

function withoutShortest(folds: readonly Fold[]): Fold[] {
  const shortest = least(folds, ({ from, to }) => to - from);
  return folds.filter((fold) => fold !== shortest);
}
