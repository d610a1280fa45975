import type { LitElement, ReactiveController } from 'lit';
import { nextTask } from '../next-task.js';
import type { TextMeasureController } from './text-measure.js';

/** A scrollbar is no wider, px; and a width that comes back so often, each time within so many ms, is one that comes and goes with the picture's own height. */
const scrollbar = { width: 24, returns: 5, within: 250 } as const;

/** Follows the width that the host has for a drawing: that of `.ruler` in its shadow root, in which `.bench` is there for text to be measured. */
export class WidthController implements ReactiveController {
  readonly #host: LitElement;
  readonly #measure: TextMeasureController;
  #ruler: Element | undefined;
  #width = 0;
  /** The width before, how often the two have followed each other, and when last. */
  #before = { width: 0, returns: 0, time: 0 };
  #work: Promise<void> | undefined;
  #observer: ResizeObserver | undefined;

  constructor(host: LitElement, measure: TextMeasureController) {
    this.#host = host;
    this.#measure = measure;
    host.addController(this);
  }

  /** px of the element's own; 0 until it is known. */
  get width(): number {
    return this.#width;
  }

  /** Until it is measured for the first time. */
  get work(): Promise<void> | undefined {
    return this.#work;
  }

  hostConnected(): void {
    this.#observe();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  hostUpdated(): void {
    if (!this.#ruler) this.#work ??= this.#begin();
  }

  /** In a task of its own: what the script did comes before, and the page's first layout, with its fonts, falls into it. */
  async #begin(): Promise<void> {
    await nextTask();
    // The browser reads its tables of languages when Intl is first asked: half of them now, not all with the first date.
    Intl.Collator.supportedLocalesOf('en');
    await nextTask();
    this.#work = undefined;
    const root = this.#host.renderRoot;
    this.#ruler = root.querySelector('.ruler')!;
    this.#measure.bench = root.querySelector<HTMLElement>('.bench')!;
    this.#observe();
  }

  #observe(): void {
    if (!this.#ruler) return;
    this.#observer ??= new ResizeObserver(([entry]) => this.#take(entry!.contentRect.width));
    this.#observer.observe(this.#ruler);
    this.#take(parseFloat(getComputedStyle(this.#ruler).width));
  }

  #take(width: number): void {
    const whole = Math.floor(width);
    // What is not displayed has no width: it keeps its picture, and what is open, until it is shown again.
    if (!whole || whole === this.#width) return;
    const { width: before, returns, time } = this.#before;
    const now = performance.now();
    const isReturn = whole === before && Math.abs(whole - this.#width) <= scrollbar.width;
    const count = isReturn && now - time < scrollbar.within ? returns + 1 : 0;
    // Wider it would be too high again, and so on in every frame.
    if (count >= scrollbar.returns && whole > this.#width) return;
    this.#before = { width: this.#width, returns: count, time: now };
    this.#width = whole;
    this.#host.requestUpdate();
  }
}
