import { LocalizeController, registerTranslation } from '@shoelace-style/localize';
import { isServer, type ReactiveControllerHost } from 'lit';
import { canonicalTag, translationFor, translations, type Translation } from '../translations/index.js';

registerTranslation(...Object.values(translations));

/** The nearest ancestor-or-self that `has` something, through shadow roots (`closest` stops at them). A server knows no ancestors. */
function nearest(element: Element, has: (candidate: Element) => boolean): Element | undefined {
  if (isServer) return has(element) ? element : undefined;
  for (let at: Element | null = element; at;) {
    if (has(at)) return at;
    const root: Node = at.getRootNode();
    at = at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return undefined;
}

/**
 * The reader's language and direction as the page gives them: the nearest `lang`, the computed direction; and the
 * interface's words in that language. The library for the words reads the document's or the host's own `lang` only, so the
 * look-up of the tag is ours; a change on any ancestor redraws.
 */
export class LanguageController extends LocalizeController<Translation> {
  #observer: MutationObserver | undefined;
  /** As read at the start of an update: within one the page does not change, and reading it costs. */
  #read: { tag?: string; direction?: 'ltr' | 'rtl'; lang?: string } = {};

  constructor(override host: ReactiveControllerHost & HTMLElement) {
    super(host);
  }

  /** The reader's BCP 47 tag, for texts and Intl; `en` where the page gives none that is valid. */
  get tag(): string {
    return (this.#read.tag ??= canonicalTag(
      nearest(this.host, (element) => Boolean(element.getAttribute('lang')))?.getAttribute('lang') ?? 'en',
    ));
  }

  get direction(): 'ltr' | 'rtl' {
    if (isServer) return this.host.getAttribute('dir') === 'rtl' ? 'rtl' : 'ltr';
    return (this.#read.direction ??= getComputedStyle(this.host).direction === 'rtl' ? 'rtl' : 'ltr');
  }

  /** What the library looks words up with: it does not know scripts (`zh-TW` for `zh-Hant`). */
  override lang(): string {
    return (this.#read.lang ??= translationFor(this.tag).$code);
  }

  hostUpdate(): void {
    this.#read = {};
  }

  override hostConnected(): void {
    super.hostConnected();
    // Moved to another place in the page, it may have another language there.
    this.host.requestUpdate();
    this.#observer = new MutationObserver(() => this.host.requestUpdate());
    let root: Node = this.host.getRootNode();
    for (;;) {
      this.#observer.observe(root, { subtree: true, attributeFilter: ['lang', 'dir'] });
      if (!(root instanceof ShadowRoot)) break;
      root = root.host.getRootNode();
    }
  }

  override hostDisconnected(): void {
    super.hostDisconnected();
    this.#observer?.disconnect();
  }
}
