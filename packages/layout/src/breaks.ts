import { formatDuration } from '@career-timeline/model';
import type { Fold, TimeScale } from './time-scale.js';

/** A fold in the picture before its text has a place: px of its middle and of its ends along the axis. */
export interface PlacedFold extends Fold {
  readonly at: number;
  readonly ends: readonly [number, number];
  readonly text: string;
}

/** The strokes of a break need this room, px. */
const leastGap = 12;

/** A gap that fills this part of the view has been opened: there is nothing beside it that it is short against. */
const opened = 1 / 2;

/** The folds that are in the view and not opened. */
export function placeFolds(scale: TimeScale, width: number, lang: string): PlacedFold[] {
  return scale.folds.flatMap(({ from, to }) => {
    const [x0, x1] = [scale.at(from), scale.at(to)];
    const at = (x0 + x1) / 2;
    const isSeen = at >= 0 && at <= width && x1 - x0 >= leastGap && x1 - x0 < width * opened;
    return isSeen ? { from, to, at, ends: [x0, x1], text: formatDuration(from, to, lang) } : [];
  });
}
