import { least } from 'd3-array';
import { layoutBars, numberedIn } from './bars.js';
import { placeFolds, type PlacedFold } from './breaks.js';
import type { CareerBase } from './career-base.js';
import type { Frame, Labelled, Room } from './frame.js';
import { layoutMoments } from './moments.js';
import { rulerOf } from './ruler.js';
import type { AxisBreak, Scene } from './scene.js';
import { spread } from './spread.js';
import type { Steps } from './steps.js';
import { axisTicks } from './ticks.js';
import type { TimeScale } from './time-scale.js';

/** From the axis to the texts under it, from them to the lanes, and between two of them, px. */
const axisGap = 10;
const lanesGap = 12;
const textGap = 10;

/** The parts of a Scene that a layout fills, and what a later picture of the same career should keep. */
export interface Picture extends Pick<
  Scene,
  'axis' | 'height' | 'labels' | 'headings' | 'ticks' | 'breaks' | 'ruler' | 'unit' | 'subunits' | 'folded' | 'until'
> {
  readonly room?: Room;
  readonly labelled?: Labelled;
}

/**
 * Labels of moments, the axis with their extents, ticks and breaks, and the bars in lanes, from top to bottom.
 *
 * @param scale of the view
 */
export function* layoutHorizontal(base: CareerBase, scale: TimeScale, frame: Frame): Steps<Picture> {
  const { width, type, room, spacing } = frame;
  const above = lanesGap * spacing;
  const { axis, raise, gaps, tiers, labels, labelled } = yield* layoutMoments(base.moments, frame);
  yield;

  const rowHeight = type.lineHeight('tick');
  const row = axis + axisGap;
  const folds = placeFolds(scale, width, type.lang);
  yield;
  const strokes = rulerOf(base, scale, folds, frame);
  const latest = base.axis.domain[1];
  const ticks = axisTicks(scale, { width, y: row, latest }, type, folds, [...strokes.ruler, ...strokes.subunits]);
  yield;
  // Between the names of years the length of a break would seem to be one.
  const breaks = placeBreaks(folds, row + rowHeight, frame);

  const rows = Math.max(room?.rows ?? 0, breaks.length ? 2 : 1);
  const top = row + rowHeight * rows + above;
  const bars = yield* layoutBars(base, frame, { top, folds, numbered: numberedIn(labels) });
  return {
    axis,
    height: bars.heights.length ? bars.bottom : top - above,
    labels: [...labels, ...bars.labels],
    headings: bars.headings,
    ticks,
    breaks,
    ...strokes,
    ...(base.hasFuture && { until: Math.min(scale.at(base.axis.until), width) }),
    room: { axis, raise, gaps, tiers, rows, lanes: bars.heights },
    labelled,
  };
}

/** Sets the texts of breaks side by side, each as near under its break as can be. */
function placeBreaks(
  folds: readonly PlacedFold[],
  y: number,
  { width, type }: Pick<Frame, 'width' | 'type'>,
): AxisBreak[] {
  const lines = folds.map(({ text }) => type.line(text, 'tick'));
  const items = folds.map(({ at }, i) => {
    const width = lines[i]!.width + textGap;
    return { wanted: at - width / 2, width, weight: 1 };
  });
  // Texts fill the frame only when they are huge: then the shortest gaps go unnamed.
  const starts = spread(items, width);
  if (!starts) return placeBreaks(withoutShortest(folds), y, { width, type });
  return folds.map((fold, i) => ({
    ...breakOf(fold),
    box: { x: starts[i]! + textGap / 2, y, width: lines[i]!.width, height: type.lineHeight('tick') },
  }));
}

const breakOf = ({ ends, ...fold }: PlacedFold) => fold;

function withoutShortest(folds: readonly PlacedFold[]): PlacedFold[] {
  const shortest = least(folds, ({ from, to }) => to - from);
  return folds.filter((fold) => fold !== shortest);
}
