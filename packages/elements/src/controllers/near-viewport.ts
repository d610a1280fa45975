import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How far from the window, px, the host counts as near. */
const distance = 200;

interface LazyHost extends ReactiveControllerHost, HTMLElement {
  readonly loading: 'eager' | 'lazy';
  readonly deepLinks: boolean;
}

/** Knows whether the host may begin to work: at once, or, where its `loading` is `lazy`, from when it first comes near the window or is printed, or
 * where the page's address may lead to it. */
export class NearViewport implements ReactiveController {
  readonly #host: LazyHost;
  #observer: IntersectionObserver | undefined;
  #isReached = false;

  constructor(host: LazyHost) {
    this.#host = host;
    host.addController(this);
  }

  get mayWork(): boolean {
    const { loading, deepLinks } = this.#host;
    return this.#isReached || loading === 'eager' || (deepLinks && location.hash.length > 1);
  }

  hostConnected(): void {
    if (this.mayWork) return;
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) this.#reach();
      },
      { rootMargin: `${distance}px` },
    );
    this.#observer.observe(this.#host);
    addEventListener('beforeprint', this.#reach);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    removeEventListener('beforeprint', this.#reach);
  }

  readonly #reach = (): void => {
    this.hostDisconnected();
    this.#isReached = true;
    this.#host.requestUpdate();
  };
}
