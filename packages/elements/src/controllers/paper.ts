import type { LitElement, ReactiveController } from 'lit';
import { nearest } from '../nearest.js';
import { paperBehind } from '../paper.js';

/** Keeps `--_paper`, the colour of what covers what is scrolled under it, that of the page: also when the page or the system goes dark. */
export class PaperController implements ReactiveController {
  readonly #host: LitElement;
  #frame: HTMLElement | null = null;
  #observer: MutationObserver | undefined;
  #scheme: MediaQueryList | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver(this.match);
    // What has all around it in it matches nothing, and so all are looked at.
    nearest(this.#host, (around) => {
      if (around !== this.#host) this.#observer!.observe(around, { attributes: true });
      return false;
    });
    this.#scheme = matchMedia('(prefers-color-scheme: dark)');
    this.#scheme.addEventListener('change', this.match);
    document.addEventListener('transitionend', this.#handleTransition);
    this.match();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#scheme?.removeEventListener('change', this.match);
    document.removeEventListener('transitionend', this.#handleTransition);
  }

  hostUpdated(): void {
    const isCovering = this.#frame?.matches('.story, .scroll') || this.#frame?.querySelector('.plot.vertical');
    if (!this.#frame || isCovering) this.match();
  }

  readonly match = (): void => {
    this.#frame ??= this.#host.renderRoot.querySelector<HTMLElement>('.frame');
    this.#frame?.style.setProperty('--_paper', paperBehind(this.#host));
  };

  readonly #handleTransition = ({ propertyName, target }: TransitionEvent): void => {
    if (propertyName === 'background-color' && (target as Element).contains(this.#host)) this.match();
  };
}
