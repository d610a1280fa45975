import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface LinkedHost extends ReactiveControllerHost, HTMLElement {
  readonly deepLinks: boolean;
  selected: string | null;
}

/** The id that the page's address names behind `#`. */
function named(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

const pageAddress = () => location.href.split('#')[0]!;

/** Shows the entry that the page's address names, on load and when it changes, and names the one that is open there. */
export class DeepLinks implements ReactiveController {
  readonly #host: LinkedHost;
  readonly #has: (id: string) => boolean;
  readonly #reveal: (id: string) => void;
  #isRead = false;
  #selected: string | null = null;

  /**
   * @param has whether the career has an entry of that id; none has before there is a career
   * @param reveal brings it into sight
   */
  constructor(host: LinkedHost, has: (id: string) => boolean, reveal: (id: string) => void) {
    this.#host = host;
    this.#has = has;
    this.#reveal = reveal;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#read);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#read);
  }

  hostUpdated(): void {
    if (!this.#host.deepLinks) return;
    if (!this.#isRead) this.#read();
    const { selected } = this.#host;
    if (selected === this.#selected) return;
    this.#selected = selected;
    // What is named from now on was named here.
    this.#isRead = true;
    // Without an entry in the browser's history for each that is read.
    if (selected !== null) history.replaceState(history.state, '', this.addressOf(selected));
    else if (this.#has(named())) history.replaceState(history.state, '', pageAddress());
  }

  /** The page's address, whole: a part of one would be taken from the page's `<base>`. */
  addressOf(id: string): string {
    return `${pageAddress()}#${encodeURIComponent(id)}`;
  }

  readonly #read = (): void => {
    const id = named();
    const { deepLinks, selected } = this.#host;
    if (!deepLinks) return;
    // Back to the page's own address.
    if (!location.hash && selected !== null && selected === this.#selected) this.#host.selected = null;
    if (!this.#has(id)) return;
    this.#isRead = true;
    this.#host.selected = id;
    // It has no height before it is drawn.
    void this.#host.updateComplete.then(() => {
      this.#host.scrollIntoView({ block: 'nearest' });
      this.#reveal(id);
    });
  };
}
