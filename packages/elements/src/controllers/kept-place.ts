import type { LitElement, ReactiveController } from 'lit';

/**
 * Gives back the place that a page keeps free for the timeline (`career-timeline:not(:state(drawn))`): it is enough for the widest
 * typefaces, so that most pages would be left with a blank. What moves up by it must not be seen to move, which is when the end of
 * the drawing is below the window.
 */
export class KeptPlace implements ReactiveController {
  readonly #host: LitElement;
  readonly #states: CustomStateSet;
  #observer: IntersectionObserver | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.#states = host.attachInternals().states;
    host.addController(this);
  }

  hostUpdated(): void {
    const frame = this.#host.renderRoot.querySelector('.frame');
    if (this.#observer || this.#states.has('drawn') || !frame) return;
    const observe = (entries: readonly IntersectionObserverEntry[]) => {
      const { boundingClientRect, rootBounds } = entries.at(-1)!;
      if (boundingClientRect.bottom <= (rootBounds?.bottom ?? innerHeight)) return;
      this.#states.add('drawn');
      this.hostDisconnected();
    };
    this.#observer = new IntersectionObserver(observe, { threshold: [0, 1] });
    this.#observer.observe(frame);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }
}
