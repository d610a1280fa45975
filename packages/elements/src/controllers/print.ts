import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows whether the page is on its way to paper. */
export class PrintController implements ReactiveController {
  isPrinting = false;
  readonly #host: ReactiveControllerHost;
  #media: MediaQueryList | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#begin);
    addEventListener('afterprint', this.#end);
    // A preview, or a browser that tells by this only.
    this.#media = matchMedia('print');
    this.#media.addEventListener('change', this.#handleChange);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#begin);
    removeEventListener('afterprint', this.#end);
    this.#media?.removeEventListener('change', this.#handleChange);
  }

  readonly #begin = () => this.#set(true);
  readonly #end = () => this.#set(false);
  readonly #handleChange = ({ matches }: MediaQueryListEvent) => this.#set(matches);

  #set(isPrinting: boolean): void {
    this.isPrinting = isPrinting;
    this.#host.requestUpdate();
  }
}
