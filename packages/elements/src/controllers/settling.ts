import type { Scene } from '@career-timeline/layout';
import type { LitElement, ReactiveController } from 'lit';
import { isMotionUnwanted, type ViewController } from './view.js';

/**
 * How what has another place now comes there: seen to go, and soon there. In Chromium an animation may begin some µs after the frame in which it
 * is first drawn; without the fill that frame would show the end of it.
 */
const timing = { duration: 220, easing: 'ease-out', fill: 'backwards' } as const;

/** What moves less jumps unseen, px. */
const least = 1;

/** Of many texts that come from farther the ways would cross, px. */
const near = 64;

/** Of the drawing with all that is under it, of its part over the axis, and of the drawing, px. */
interface Heights {
  readonly plot: number;
  readonly axis: number;
  readonly drawing: number;
}

const none: Heights = { plot: 0, axis: 0, drawing: 0 };

const farAway = { x: Infinity, y: Infinity } as const;

/**
 * Sets right what a movement has left, without a jump: what stands under the drawing moves up and down gently, and not up before the movement
 * is over; then the texts of moments come to their best places. Where the reader wants no motion all are there at once.
 */
export class SettlingController implements ReactiveController {
  readonly #host: LitElement;
  readonly #view: ViewController;
  readonly #shown: () => Scene | undefined;
  #last: Scene | undefined;
  /** What brings the last picture from some heights to its own. */
  #growth: readonly Animation[] = [];
  #from = none;
  #heights = none;
  /** Whether the last picture was one of a movement. */
  #isMoved = false;

  /** @param shown the picture as it is in the page */
  constructor(host: LitElement, view: ViewController, shown: () => Scene | undefined) {
    this.#host = host;
    this.#view = view;
    this.#shown = shown;
    host.addController(this);
  }

  hostUpdated(): void {
    const scene = this.#shown();
    const last = this.#last;
    const plot = this.#host.renderRoot.querySelector<HTMLElement>('.plot');
    const canvas = plot?.querySelector<HTMLElement>('.canvas');
    if (scene === last || !plot) return;
    const { isMoving } = this.#view;
    const isMovement = isMoving || this.#isMoved;
    const seen = this.#stop();
    plot.style.minHeight = isMoving && scene ? `${this.#heights.plot}px` : '';
    this.#heights = { plot: plot.offsetHeight, axis: scene?.axis ?? 0, drawing: scene?.height ?? 0 };
    this.#last = scene;
    this.#isMoved = isMoving;
    const isLike = last?.layout === 'horizontal' && last.layout === scene?.layout && last.width === scene.width;
    if (!isMovement || !isLike || !canvas || isMotionUnwanted()) return;
    this.#grow(plot, canvas, seen);
    if (!isMoving) settle(canvas, last, scene);
  }

  /** Nothing is measured while it grows. @returns the heights that were seen last */
  #stop(): Heights {
    const part = this.#growth[0]?.effect?.getComputedTiming().progress ?? 1;
    for (const each of this.#growth) each.cancel();
    this.#growth = [];
    const [from, to] = [this.#from, this.#heights];
    const at = (key: keyof Heights) => from[key] + (to[key] - from[key]) * part;
    return { plot: at('plot'), axis: at('axis'), drawing: at('drawing') };
  }

  /** Goes from heights that were seen to those of the picture; what has no room on the way is not seen, since it would lie over something else. */
  #grow(plot: HTMLElement, canvas: HTMLElement, from: Heights): void {
    const to = this.#heights;
    this.#from = from;
    const [grown, risen, deepened] = [to.plot - from.plot, to.axis - from.axis, to.drawing - from.drawing];
    if (!grown && !risen && !deepened) return;
    const clip = (top: string, bottom: number) => `inset(${top} -100vmax ${bottom}px)`;
    const glideTo = (element: Element, frames: PropertyIndexedKeyframes) => element.animate(frames, timing);
    this.#growth = [
      // Not by a transform, as what is under it: the browser would make a layer of it, anew in every frame of a movement, in which all of it changes.
      glideTo(canvas, {
        top: [`${-risen}px`, '0px'],
        clipPath: [clip(`${Math.max(0, risen)}px`, Math.max(0, deepened - risen)), clip('0px', 0)],
      }),
      ...[...plot.querySelectorAll('.canvas ~ *')].map((below) =>
        glideTo(below, { transform: [`translateY(${-deepened}px)`, 'none'] }),
      ),
      grown > 0
        ? glideTo(plot, {
            marginBlockEnd: [`${-grown}px`, '0px'],
            clipPath: [clip('-100vmax', grown), clip('-100vmax', 0)],
          })
        : // A margin would be one with that of what follows.
          glideTo(plot, { minHeight: [`${from.plot}px`, `${to.plot}px`] }),
    ];
  }
}

/** The texts of moments come from where they stood over the axis, if that is near; else they appear, and so do the lines of all these. */
function settle(canvas: Element, last: Scene, scene: Scene): void {
  const stood = new Map(last.labels.map((label) => [label.entries[0], label]));
  const items = canvas.querySelectorAll('.entries > .item');
  const leaders = canvas.querySelectorAll('.leader');
  let next = 0;
  for (const [i, { entries, box, leader }] of scene.labels.entries()) {
    if (leader.length < 2) continue;
    // A count that has become a name is another text.
    const before = stood.get(entries[0]);
    const from = before?.entries.length === entries.length ? before.box : farAway;
    const by = [from.x - box.x, from.y - last.axis - (box.y - scene.axis)] as const;
    const distance = Math.hypot(...by);
    const [item, line] = [items[i], leaders[next++]];
    if (distance > near) appear(item);
    else glideFrom(item, ...by);
    if (distance > least) appear(line);
  }
}

function glideFrom(element: Element | undefined, x: number, y: number): void {
  if (Math.hypot(x, y) > least) element?.animate({ transform: [`translate(${x}px, ${y}px)`, 'none'] }, timing);
}

const appear = (element: Element | undefined) =>
  element?.animate({ opacity: [0, 1] }, { ...timing, easing: 'ease-in' });
