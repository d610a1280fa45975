// Wheel, pinch and drag on the drawing, and the brush of the overview. Loaded when the first picture stands.
// d3-zoom and d3-brush: they know the events of all browsers and pointers.
import { brushX, type BrushBehavior, type D3BrushEvent } from 'd3-brush';
import { select, type Selection } from 'd3-selection';
import { zoom, zoomIdentity, type D3ZoomEvent, type ZoomBehavior, type ZoomTransform } from 'd3-zoom';
import type { AxisRange, Stage, ViewController } from './controllers/view.js';
import { overviewHeight } from './views/overview-height.js';

/** A finger that moves less is a tap, px. */
const tap = 6;

/**
 * How far a pixel, a line or a page of the wheel zooms, in doublings; how many times farther with Ctrl, as which a pinch comes that is many
 * small turns; and what one turn does at most, which with Ctrl a notch of a mouse's wheel is.
 */
const perWheel = [0.005, 0.15, 1] as const;
const pinched = 4;
const mostNotch = 0.7;

/** What the gestures move. */
export interface GestureHost {
  readonly stage: () => Stage | undefined;
  readonly view: ViewController;
  readonly isRightToLeft: () => boolean;
}

export class Gestures {
  readonly #host: GestureHost;
  readonly #canvas: Selection<HTMLElement, unknown, null, undefined>;
  readonly #zoom: ZoomBehavior<HTMLElement, unknown>;
  readonly #brush: BrushBehavior<unknown>;
  #overview: SVGGElement | undefined;
  #overviewWidth = 0;
  #isBrushing = false;
  /** Where the overview was pressed beside its window, px of the axis, as long as nothing is drawn out from there. */
  #pressed: number | undefined;
  /** px on the screen for one of the timeline's own: its page may be zoomed by CSS. */
  #screen = 1;
  #finger: AbortController | undefined;

  /** @param canvas takes the wheel with Ctrl or ⌘, two fingers, and drags; all else stays the page's */
  constructor(canvas: HTMLElement, host: GestureHost) {
    this.#host = host;
    this.#zoom = zoom<HTMLElement, unknown>()
      .filter((event: Event) => this.#takes(event))
      .wheelDelta(({ deltaY, deltaMode, ctrlKey }: WheelEvent) => {
        const notch = deltaY * perWheel[deltaMode]! * (ctrlKey ? pinched : 1);
        return -Math.min(Math.max(notch, -mostNotch), mostNotch);
      })
      .extent(() => [
        [0, 0],
        [(host.stage()?.width ?? 1) * this.#screen, 1],
      ])
      .constrain((transform) => this.#bounded(transform))
      .on('zoom', ({ sourceEvent, transform }: D3ZoomEvent<HTMLElement, unknown>) => {
        const stage = host.stage();
        if (sourceEvent && stage) host.view.move(this.#rangeOf(transform, stage), true);
      });
    this.#canvas = select(canvas).call(this.#zoom).on('dblclick.zoom', null);
    canvas.addEventListener('pointerdown', this.#handleFinger);
    this.#brush = brushX<unknown>().on('start brush end', ({ sourceEvent, selection, type }: D3BrushEvent<unknown>) => {
      const stage = host.stage();
      if (sourceEvent) this.#isBrushing = type !== 'end';
      if (!sourceEvent || !stage) return;
      const [from, to] = (selection ?? [0, 0]) as [number, number];
      if (type === 'start') this.#pressed = selection && from === to ? from : undefined;
      else if (to - from > tap) this.#pressed = undefined;
      if (this.#pressed === undefined)
        return selection ? host.view.move(this.#mirrored([from, to], stage), true) : undefined;
      if (type !== 'end') return;
      this.sync(this.#overview);
      host.view.center(this.#mirrored([this.#pressed, this.#pressed], stage)[0]);
    });
  }

  /** Brings both to the host's view, in the overview that is there now. */
  sync(overview: SVGGElement | undefined): void {
    const { view } = this.#host;
    const stage = this.#host.stage();
    if (!stage) return;
    const range = this.#mirrored(view.range(stage), stage);
    this.#canvas.property('__zoom', this.#transformOf(range, stage));
    if (!overview) return;
    const group = select<SVGGElement, unknown>(overview);
    if (overview !== this.#overview || stage.width !== this.#overviewWidth) {
      this.#overview = overview;
      this.#overviewWidth = stage.width;
      this.#brush.extent([
        [0, 0],
        [stage.width, overviewHeight],
      ]);
      group.call(this.#brush);
    }
    // Not while it is itself what moves.
    if (!this.#isBrushing) this.#brush.move(group, range as [number, number]);
  }

  detach(): void {
    this.#canvas.on('.zoom', null);
    this.#canvas.node()?.removeEventListener('pointerdown', this.#handleFinger);
  }

  /** One finger pans what is zoomed. d3-zoom would take the page's scrolling with it: the browser ends this pointer when a finger goes up or down. */
  readonly #handleFinger = ({ pointerType, isPrimary, clientX, target }: PointerEvent): void => {
    const { view } = this.#host;
    const stage = this.#host.stage();
    this.#finger?.abort();
    if (pointerType !== 'touch' || !isPrimary || !stage || view.view === undefined || !isDrawing(target)) return;
    this.#measure(stage);
    const { signal } = (this.#finger = new AbortController());
    const [from, to] = view.range(stage);
    const perPx = ((to - from) / stage.width / this.#screen) * (this.#host.isRightToLeft() ? -1 : 1);
    let isPanning = false;
    const move = (event: PointerEvent) => {
      isPanning ||= Math.abs(clientX - event.clientX) > tap;
      if (!isPanning) return;
      const by = (clientX - event.clientX) * perPx;
      view.move([from + by, to + by], true);
    };
    addEventListener('pointermove', move, { signal });
    for (const end of ['pointerup', 'pointercancel'] as const)
      addEventListener(end, () => this.#finger?.abort(), { signal });
  };

  /** d3-zoom asks before each gesture, and then goes by the transform that it finds. */
  #takes(event: Event): boolean {
    const stage = this.#host.stage();
    if (!stage || !this.#isOurs(event)) return false;
    this.#measure(stage);
    this.sync(undefined);
    return true;
  }

  #isOurs(event: Event): boolean {
    const { type, target } = event;
    // Nor what the brush ends, which would never end here.
    if (!isDrawing(target)) return false;
    if (type === 'wheel') return (event as WheelEvent).ctrlKey || (event as WheelEvent).metaKey;
    // One finger scrolls the page, or pans (see above).
    if (type.startsWith('touch')) return (event as TouchEvent).touches.length > 1;
    return this.#host.view.view !== undefined && !(event as MouseEvent).button && !(event as MouseEvent).ctrlKey;
  }

  #measure({ width }: Stage): void {
    this.#screen = this.#canvas.node()!.getBoundingClientRect().width / width || 1;
  }

  #mirrored([from, to]: AxisRange, { width }: Stage): AxisRange {
    return this.#host.isRightToLeft() ? [width - to, width - from] : [from, to];
  }

  #rangeOf({ k, x }: ZoomTransform, stage: Stage): AxisRange {
    const start = -x / this.#screen / k;
    return this.#mirrored([start, start + stage.width / k], stage);
  }

  /** Of the drawing as the screen has it. */
  #transformOf([from, to]: AxisRange, { width }: Stage): ZoomTransform {
    const k = width / (to - from);
    return zoomIdentity.translate(-from * k * this.#screen, 0).scale(k);
  }

  #bounded(transform: ZoomTransform): ZoomTransform {
    const { view } = this.#host;
    const stage = this.#host.stage();
    if (!stage) return transform;
    return this.#transformOf(this.#mirrored(view.bounded(this.#rangeOf(transform, stage), stage), stage), stage);
  }
}

/** Not in the texts under it, nor in the overview. */
const isDrawing = (target: EventTarget | null) => (target as Element).closest('.canvas') !== null;
