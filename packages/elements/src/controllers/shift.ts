import type { Scene } from '@career-timeline/layout';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { rangeOf, type AxisRange, type Stage } from './view.js';

/** A picture that takes less than this, ms, is drawn in every frame. */
const quick = 8;

/** So many frames the last picture is shifted before there is another. */
const mostFrames = 2;

/** No text is stretched more, and no more of the view is left empty at an edge. */
const most = { stretch: 1.15, empty: 0.1 } as const;

/** So long after the last movement, ms, a shifted picture is drawn anew. */
const patience = 50;

interface ShiftHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/**
 * Where a picture takes long to draw, the last one goes with a movement for two frames: it is shifted and stretched, which costs the browser next to
 * nothing, and every mark is where it will be.
 */
export class ShiftController implements ReactiveController {
  readonly #host: ShiftHost;
  readonly #scene: () => Scene | undefined;
  #begun = 0;
  #isSlow = false;
  #frames = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ShiftHost, scene: () => Scene | undefined) {
    this.#host = host;
    this.#scene = scene;
    host.addController(this);
  }

  /** @returns whether the picture stands at that part of the axis; else another is due */
  shift(range: AxisRange, stage: Stage): boolean {
    const canvas = this.#canvas;
    const scene = this.#scene();
    if (!this.#isSlow || !canvas || !scene || this.#frames === mostFrames) return false;
    const [from, to] = range;
    const drawn = rangeOf(scene.view, stage);
    const length = to - from;
    const k = (drawn[1] - drawn[0]) / length;
    const empty = Math.max(drawn[0] - from, to - drawn[1]) / length;
    if (Math.max(k, 1 / k) > most.stretch || empty > most.empty) return false;
    this.#frames++;
    const by = ((drawn[0] - from) / length) * stage.width;
    const left = scene.direction === 'rtl' ? stage.width * (1 - k) - by : by;
    this.#apply(canvas, 'clip', `translateX(${left}px) scaleX(${k})`);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#host.requestUpdate(), patience);
    return true;
  }

  hostUpdate(): void {
    this.#begun = performance.now();
  }

  hostUpdated(): void {
    this.#isSlow = performance.now() - this.#begun > quick;
    if (!this.#frames) return;
    this.#frames = 0;
    clearTimeout(this.#timer);
    const canvas = this.#canvas;
    if (canvas) this.#apply(canvas, '', '');
  }

  /** What is shifted beyond the edge would make the page wider. */
  #apply(canvas: HTMLElement, overflow: string, transform: string): void {
    canvas.style.overflowX = overflow;
    for (const layer of canvas.querySelectorAll<HTMLElement | SVGElement>(':scope > :is(.drawing, .entries)'))
      layer.style.transform = transform;
  }

  get #canvas(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.canvas');
  }
}
