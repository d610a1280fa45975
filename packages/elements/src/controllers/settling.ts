import type { Scene } from '@career-timeline/layout';
import type { LitElement, ReactiveController } from 'lit';
import type { ViewController } from './view.js';

/** How what has another place now comes there: seen to go, and soon there. */
const timing = { duration: 220, easing: 'ease-out' } as const;

/** What moves less jumps unseen, px. */
const least = 1;

/** Of many texts that come from farther the ways would cross, px. */
const near = 64;

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
  /** Of the last picture with all that is under it, px. */
  #height = 0;
  /** What brings it and its parts to their heights, and how much each lacks when that begins, px. */
  #rooms: readonly Animation[] = [];
  #lacking: readonly number[] = [0, 0, 0];
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
    const height = this.#height;
    const left = this.#stopRooms();
    plot.style.minHeight = isMoving && scene ? `${height}px` : '';
    this.#height = plot.offsetHeight;
    this.#last = scene;
    this.#isMoved = isMoving;
    const isLike = last?.layout === 'horizontal' && last.layout === scene?.layout && last.width === scene.width;
    if (!isMovement || !isLike || !canvas || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const more = [this.#height - height, scene.axis - last.axis, scene.height - last.height];
    const lacking = more.map((px, i) => px + left[i]!);
    if (lacking.some(Boolean)) this.#makeRoom(plot, canvas, lacking);
    if (!isMoving) settle(canvas, last, scene);
  }

  /** Measured is without what is moving. @returns how much the plot and its parts still lack, px */
  #stopRooms(): readonly number[] {
    const left = 1 - (this.#rooms[0]?.effect?.getComputedTiming().progress ?? 1);
    for (const each of this.#rooms) each.cancel();
    this.#rooms = [];
    return this.#lacking.map((px) => px * left);
  }

  /**
   * The plot, its part over the axis and the drawing come to their heights; what has no room yet is not seen, since it would lie over others.
   *
   * @param lacking px that each has more than there is room for now
   */
  #makeRoom(plot: HTMLElement, canvas: HTMLElement, lacking: readonly number[]): void {
    this.#lacking = lacking;
    const [grown, risen, deepened] = lacking as [number, number, number];
    const clip = (top: number, bottom: number) => `inset(${top}px -100vmax ${bottom}px)`;
    const glideTo = (element: Element, frames: PropertyIndexedKeyframes) => element.animate(frames, timing);
    this.#rooms = [
      // Not by a transform, as what is under it: the browser would make a layer of it, anew in every frame of a movement, in which all of it changes.
      glideTo(canvas, {
        top: [`${-risen}px`, '0px'],
        clipPath: [clip(Math.max(0, risen), Math.max(0, deepened - risen)), clip(0, 0)],
      }),
      ...[...plot.querySelectorAll('.canvas ~ *')].map((below) =>
        glideTo(below, { transform: [`translateY(${-deepened}px)`, 'none'] }),
      ),
      grown > 0
        ? glideTo(plot, {
            marginBlockEnd: [`${-grown}px`, '0px'],
            clipPath: [`inset(-100vmax -100vmax ${grown}px)`, 'inset(-100vmax -100vmax 0px)'],
          })
        : // A margin would be one with that of what follows.
          glideTo(plot, { minHeight: [`${this.#height - grown}px`, `${this.#height}px`] }),
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
