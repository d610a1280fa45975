import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { nearest } from '../nearest.js';
import { translation } from '../translations/en.js';
import { canonicalTag, languageFor, others, wordsOf, type Words } from '../translations/index.js';
import type { LateParts } from './late-parts.js';

/** The tag of the language that the page says an element is in; `en` where it says none, or writes it wrongly. */
export const languageAt = (element: Element): string =>
  canonicalTag(nearest(element, (at) => Boolean(at.getAttribute('lang')))?.getAttribute('lang') ?? 'en');

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
    const tag = languageAt(this.#host);
    const language = languageFor(tag);
    const loaded = !language || language === 'en' ? english : this.#late.take(others[language], english);
    // Dates are in the language of the words.
    const locale = loaded === english && language !== 'en' ? 'en' : tag;
    if (loaded && this.#words?.tag !== tag) this.#words = wordsOf(tag, loaded.translation, locale);
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
