import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { translation } from '../translations/en.js';
import { canonicalTag, languageFor, others, wordsOf, type Words } from '../translations/index.js';
import type { LateParts } from './late-parts.js';

/** The nearest ancestor-or-self that `has` something, through shadow roots (`closest` stops at them). */
function nearest(element: Element, has: (candidate: Element) => boolean): Element | undefined {
  for (let at: Element | null = element; at;) {
    if (has(at)) return at;
    const root: Node = at.getRootNode();
    at = at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return undefined;
}

const english = { translation };
const englishWords = wordsOf('en', translation, 'en');

/**
 * The reader's language and direction as the page gives them: the nearest `lang`, the computed direction; and the
 * interface's words in that language, once these are loaded. A change on any ancestor redraws; the words before stand until those that follow are there.
 */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #late: LateParts;
  #observer: MutationObserver | undefined;
  #words: Words | undefined;
  /** As read in this update: within one the page does not change, and reading it costs. */
  #direction: 'ltr' | 'rtl' | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, late: LateParts) {
    this.#host = host;
    this.#late = late;
    host.addController(this);
  }

  /** Whether there are words to draw with. */
  get isReady(): boolean {
    return this.#words !== undefined;
  }

  /** The words themselves, whose direction is their own and not the page's. */
  get words(): Words {
    return this.#words ?? englishWords;
  }

  get direction(): 'ltr' | 'rtl' {
    if (isServer) return this.#host.getAttribute('dir') === 'rtl' ? 'rtl' : 'ltr';
    return (this.#direction ??= getComputedStyle(this.#host).direction === 'rtl' ? 'rtl' : 'ltr');
  }

  hostUpdate(): void {
    this.#direction = undefined;
    const tag = canonicalTag(
      nearest(this.#host, (element) => Boolean(element.getAttribute('lang')))?.getAttribute('lang') ?? 'en',
    );
    const language = languageFor(tag);
    const loaded = !language || language === 'en' ? english : this.#late.take(others[language], english);
    if (loaded && this.#words?.tag !== tag) this.#words = wordsOf(tag, loaded.translation, language ? tag : 'en');
  }

  hostConnected(): void {
    // Moved to another place in the page, it may have another language there.
    this.#host.requestUpdate();
    this.#observer = new MutationObserver(() => this.#host.requestUpdate());
    let root: Node = this.#host.getRootNode();
    for (;;) {
      this.#observer.observe(root, { subtree: true, attributeFilter: ['lang', 'dir'] });
      if (!(root instanceof ShadowRoot)) break;
      root = root.host.getRootNode();
    }
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}
