import type { Scene } from '@career-timeline/layout';
import type { LitElement, ReactiveController } from 'lit';
import type { ViewController } from './view.js';

/** How what has another place now comes there: seen to go, and soon there. It is added to what moves it besides. */
const glide: KeyframeAnimationOptions = { duration: 220, easing: 'ease-out', composite: 'add' };

/** What moves less jumps unseen; of many texts that come from farther the ways would cross: px. */
const least = 1;
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
    const canvas = plot?.querySelector('.canvas');
    if (scene === last || !plot) return;
    const { isMoving } = this.#view;
    const isMovement = isMoving || this.#isMoved;
    const height = this.#height;
    plot.style.minHeight = isMoving && scene ? `${height}px` : '';
    this.#height = plot.offsetHeight;
    this.#last = scene;
    this.#isMoved = isMoving;
    const isLike = last?.layout === 'horizontal' && last.layout === scene?.layout && last.width === scene.width;
    if (!isMovement || !isLike || !canvas || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const grown = this.#height - height;
    if (grown) plot.animate({ marginBlockEnd: [`${-grown}px`, '0px'] }, glide);
    const risen = scene.axis - last.axis;
    // Not by a transform: what changes in every frame would be a picture of its own for the browser in every frame.
    if (Math.abs(risen) > least) canvas.animate({ top: [`${-risen}px`, '0px'] }, glide);
    for (const below of plot.querySelectorAll('.canvas ~ *')) glideFrom(below, 0, last.height - scene.height);
    if (!isMoving) settle(canvas, last, scene);
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
    const from = stood.get(entries[0])?.box ?? farAway;
    const by = [from.x - box.x, from.y - last.axis - (box.y - scene.axis)] as const;
    const distance = Math.hypot(...by);
    const [item, line] = [items[i], leaders[next++]];
    if (distance > near) appear(item);
    else glideFrom(item, ...by);
    if (distance > least) appear(line);
  }
}

function glideFrom(element: Element | undefined, x: number, y: number): void {
  if (Math.hypot(x, y) > least) element?.animate({ transform: [`translate(${x}px, ${y}px)`, 'none'] }, glide);
}

const appear = (element: Element | undefined) =>
  element?.animate({ opacity: [0, 1] }, { ...glide, easing: 'ease-in', composite: 'replace' });
