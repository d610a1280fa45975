import type { TimeScale } from '@career-timeline/layout';
import { dayLength } from '@career-timeline/model';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { TimeRange } from '../time-range.js';
import type { ShiftController } from './shift.js';

/** How long a glide takes and how long after the last movement the picture is at rest, ms. */
const glideTime = 280;
const restAfter = 160;

/** Whether the reader wants no motion. */
export const isMotionUnwanted = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** No view is shorter, px of the whole axis. */
const leastLength = 1e-6;

/** A part of the whole axis, px from its start in time, `0 <= from < to <= width`. */
export type AxisRange = readonly [from: number, to: number];

/** All time of a career on its axis, of which a part is viewed. */
export interface Stage {
  readonly scale: TimeScale;
  /** px */
  readonly width: number;
}

/**
 * Which stretch of time the host shows. Zooming is even on the axis, so that what is folded stays so against its neighbours; no view is
 * shorter than a day or leaves the career's own time.
 */
export class ViewController implements ReactiveController {
  /** The stretch that is shown; undefined: all. */
  view: TimeRange | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #stage: () => Stage | undefined;
  readonly #shift: ShiftController;
  /** While the view glides: the next frame, and where it will come to rest. */
  #gliding: { readonly frame: number; readonly target: TimeRange | undefined } | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;

  /** @param stage undefined where there is nothing to zoom */
  constructor(host: ReactiveControllerHost, stage: () => Stage | undefined, shift: ShiftController) {
    this.#host = host;
    this.#shift = shift;
    this.#stage = stage;
    host.addController(this);
  }

  /** Whether the view is moving: what is drawn now will be seen for one frame. */
  get isMoving(): boolean {
    return this.#rest !== undefined;
  }

  hostDisconnected(): void {
    if (this.#gliding) this.view = this.#gliding.target;
    this.#stop();
  }

  /** The part of the axis that is shown. */
  range(stage: Stage): AxisRange {
    return rangeOf(this.view, stage);
  }

  /** The nearest part that may be shown. */
  bounded(range: AxisRange, { scale, width }: Stage): AxisRange {
    let [from, to] = range;
    if (scale.invert(to) - scale.invert(from) < dayLength) {
      const middle = scale.invert((from + to) / 2);
      [from, to] = [scale.at(middle - dayLength / 2), scale.at(middle + dayLength / 2)];
    }
    // A day of a career that is longer than a number is precise.
    const middle = (from + to) / 2;
    if (to - from < leastLength) [from, to] = [middle - leastLength / 2, middle + leastLength / 2];
    const length = Math.min(to - from, width);
    const start = Math.min(Math.max(from, 0), width - length);
    return [start, start + length];
  }

  /** Shows a stretch of time, or all of it, at once. */
  show(view: TimeRange | undefined): void {
    this.#stop();
    const stage = view && this.#stage();
    this.view = stage ? viewOf(this.bounded(rangeOf(view, stage), stage), stage) : view;
    this.#host.requestUpdate();
  }

  /**
   * Moves to a part of the axis as a gesture does, from event to event.
   *
   * @param isPassing whether it will not stay there, so that the last picture may do for it
   */
  move(range: AxisRange, isPassing = false): void {
    const stage = this.#stage();
    if (!stage) return;
    this.#end();
    const bounded = this.bounded(range, stage);
    this.view = viewOf(bounded, stage);
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      this.#rest = undefined;
      this.#host.requestUpdate();
    }, restAfter);
    if (!isPassing || !this.#shift.shift(bounded, stage)) this.#host.requestUpdate();
  }

  /** Glides to a part of the axis, or jumps where the reader wants no motion. */
  glide(range: AxisRange): void {
    const stage = this.#stage();
    if (!stage) return;
    const begun = this.view;
    const target = viewOf(this.bounded(range, stage), stage);
    if (isMotionUnwanted()) {
      this.#stop();
      this.view = target;
      this.#host.requestUpdate();
      return;
    }
    const begin = performance.now();
    const step = (now: number) => {
      const part = Math.min(Math.max(now - begin, 0) / glideTime, 1);
      // In a picture that has become wider or narrower on the way, the same time is elsewhere.
      const stage = this.#stage();
      if (!stage) return this.show(target);
      this.move(between(rangeOf(begun, stage), rangeOf(target, stage), 1 - (1 - part) ** 3), part < 1);
      this.#gliding = part < 1 ? { frame: requestAnimationFrame(step), target } : undefined;
    };
    this.#end();
    this.#gliding = { frame: requestAnimationFrame(step), target };
  }

  /**
   * Zooms by steps.
   *
   * @param factor above 1 shows less time, below 1 more
   * @param at what stays in its place, as a part of the view
   */
  zoom(factor: number, at = 0.5): void {
    const [from, to] = this.#next() ?? [0, 0];
    const fixed = from + (to - from) * at;
    this.glide([fixed - (fixed - from) / factor, fixed + (to - fixed) / factor]);
  }

  /** Moves on by a part of what is shown; back when negative. */
  pan(part: number): void {
    const [from, to] = this.#next() ?? [0, 0];
    const by = (to - from) * part;
    this.glide([from + by, to + by]);
  }

  /** Moves on or back until a place on the axis is in the middle, px. */
  center(at: number): void {
    const [from, to] = this.#next() ?? [0, 0];
    const by = at - (from + to) / 2;
    this.glide([from + by, to + by]);
  }

  /** What is shown, once it has come to rest: the next step goes on from there. */
  #next(): AxisRange | undefined {
    const stage = this.#stage();
    return stage && rangeOf(this.#gliding ? this.#gliding.target : this.view, stage);
  }

  #end(): void {
    if (this.#gliding) cancelAnimationFrame(this.#gliding.frame);
    this.#gliding = undefined;
  }

  #stop(): void {
    this.#end();
    clearTimeout(this.#rest);
    this.#rest = undefined;
  }
}

/** The time of a part of the axis; undefined of all. */
function viewOf([from, to]: AxisRange, { scale, width }: Stage): TimeRange | undefined {
  const isAll = from < 0.01 && to > width - 0.01;
  return isAll ? undefined : [scale.invert(from), scale.invert(to)];
}

/** The part of the axis that a stretch of time takes, as far as it lies on it; all where none does, or none is given. */
export function rangeOf(view: TimeRange | undefined, { scale, width }: Stage): AxisRange {
  const [start, end] = [scale.invert(0), scale.invert(width)];
  const [from, to] = [Math.max(start, view?.[0] ?? start), Math.min(end, view?.[1] ?? end)];
  return from < to ? [scale.at(from), scale.at(to)] : [0, width];
}

/** On the way from one range to another: its length grows by an even factor, so that a zoom is felt as even. */
function between([a0, a1]: AxisRange, [b0, b1]: AxisRange, part: number): AxisRange {
  if (part === 1) return [b0, b1];
  const [a, b] = [a1 - a0, b1 - b0];
  const length = a * (b / a) ** part;
  // The start follows the length where that changes, so that one place stands still all the way.
  const way = Math.abs(b - a) < 1e-6 * a ? part : (length - a) / (b - a);
  const from = a0 + (b0 - a0) * way;
  return [from, from + length];
}
