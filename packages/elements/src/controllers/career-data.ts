import { faultText, readCareer, type Career, type Fault } from '@career-timeline/model';
import { dequal } from 'dequal';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { CareerErrorEvent, CareerLoadEvent } from '../events.js';
import { assignEntries, documentFromEntries, documentFromLists, entriesOf, jsonText, listsOf } from '../light-dom.js';
import { nextTask } from '../next-task.js';
import { fetchJson, parseJson } from './fetch-json.js';
import { languageAt } from './language.js';
import { NearViewport } from './near-viewport.js';

export type DataState =
  | { readonly phase: 'none' }
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly message: string; readonly retry: boolean }
  | { readonly phase: 'ready'; readonly career: Career; readonly faults: readonly Fault[] };

/** What the host is given as data, besides what stands between its tags. */
interface DataHost extends ReactiveControllerHost, HTMLElement {
  readonly hasUpdated: boolean;
  readonly renderRoot: ParentNode;
  readonly src: string | null;
  readonly career: unknown;
  readonly loading: 'eager' | 'lazy';
  readonly deepLinks: boolean;
}

/** Of the elements inside, what says something of an entry. */
const telling = [
  'datetime',
  'href',
  'data-kind',
  'data-status',
  'id',
  'date',
  'kind',
  'label',
  'organization',
  'status',
];

/** Pages that are rendered anew give the same data in new objects. */
function isSame(a: unknown, b: unknown): boolean {
  try {
    return dequal(a, b);
  } catch {
    // A host's own fields may lead in a circle.
    return false;
  }
}

/**
 * Brings the host its career from wherever the author put it: the `career` property, else `src`, else a JSON script inside,
 * else `<career-entry>` elements, else a list inside. A new source cancels the one under way; changed children are read again.
 */
export class CareerDataController implements ReactiveController {
  state: DataState = { phase: 'none' };
  readonly #host: DataHost;
  readonly #near: NearViewport;
  /** What was read last, or what it is told by, to tell a change of data from any other. */
  #seen: unknown;
  #fetch: AbortController | undefined;
  #work: Promise<void> | undefined;
  readonly #observer: MutationObserver | undefined;

  constructor(host: DataHost) {
    this.#host = host;
    this.#near = new NearViewport(host);
    this.#observer = typeof MutationObserver === 'undefined' ? undefined : new MutationObserver(() => this.#read());
    host.addController(this);
  }

  /** Until the first career is read. */
  get work(): Promise<void> | undefined {
    return this.#work;
  }

  hostConnected(): void {
    this.#observer?.observe(this.#host, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: telling,
    });
    document.addEventListener('DOMContentLoaded', this.#handleParsed, { once: true });
    this.#read();
  }

  hostDisconnected(): void {
    document.removeEventListener('DOMContentLoaded', this.#handleParsed);
    this.#observer?.disconnect();
    if (!this.#fetch) return;
    this.#fetch.abort();
    this.#fetch = this.#seen = undefined;
    if (this.state.phase === 'loading') this.state = { phase: 'none' };
  }

  hostUpdate(): void {
    if (this.#host.isConnected) this.#read();
  }

  /** Entries stand where the author wrote them until the drawing takes their place. */
  hostUpdated(): void {
    assignEntries(this.#host, this.#host.renderRoot.querySelector('.fallback[hidden]') !== null);
  }

  /** Reads the same source once more. */
  retry(): void {
    this.#seen = undefined;
    this.#read();
  }

  readonly #handleParsed = () => this.#read();

  #read(): void {
    if (!this.#near.mayWork) return;
    const { career, src } = this.#host;
    if (career !== undefined && career !== null) return this.#once(career, () => this.#show(career));
    if (src) return this.#once(`src ${src}`, () => void this.#load(src));
    // Until the parser is done, what stands between the tags may be half of it.
    if (document.readyState === 'loading') return;
    const json = jsonText(this.#host);
    if (json !== undefined) return this.#once(`json ${json}`, () => this.#parse(json));
    const entries = entriesOf(this.#host);
    if (entries.length) {
      const read = JSON.stringify(documentFromEntries(entries, languageAt(this.#host)));
      return this.#once(`entries ${read}`, () => this.#show(JSON.parse(read)));
    }
    const lists = listsOf(this.#host);
    if (!lists.length) return this.#once('none', () => this.#set({ phase: 'none' }));
    const read = lists.map((list) => `${languageAt(list)} ${list.outerHTML}`).join('');
    return this.#once(`list ${read}`, () => this.#show(documentFromLists(lists, languageAt)));
  }

  #once(source: unknown, read: () => void): void {
    if (this.#seen === source) return;
    this.#seen = source;
    this.#fetch?.abort();
    this.#fetch = undefined;
    read();
  }

  async #load(src: string): Promise<void> {
    const { signal } = (this.#fetch = new AbortController());
    // The career before stays until there is another: a page that jumps twice is no better.
    if (this.state.phase !== 'ready') this.#set({ phase: 'loading' });
    try {
      const document = await fetchJson(src, signal);
      if (signal.aborted) return;
      this.#fetch = undefined;
      this.#show(document);
    } catch (error) {
      if (signal.aborted) return;
      this.#fetch = undefined;
      this.#fail(error as Error, true);
    }
  }

  #parse(json: string): void {
    try {
      this.#show(parseJson(json, 'JSON in <career-timeline>'));
    } catch (error) {
      this.#fail(error as Error, false);
    }
  }

  /** In a task of its own: the host's first rendering is enough for one, and shows what stands between its tags. */
  #showLater(document: unknown): void {
    const source = this.#seen;
    const work = nextTask().then(() => {
      if (this.#work === work) this.#work = undefined;
      if (this.#seen !== source) return;
      if (this.#host.isConnected) this.#show(document);
      else this.#seen = undefined;
    });
    this.#work = work;
  }

  #show(document: unknown): void {
    if (!this.#host.hasUpdated) return this.#showLater(document);
    const { career, faults } = readCareer(document);
    const { state } = this;
    if (state.phase === 'ready' && document === this.#seen && isSame([career, faults], [state.career, state.faults]))
      return;
    const message = faults.map(faultText).join('\n');
    if (!career.entries.length && faults.length) {
      this.#set({ phase: 'failed', message, retry: false });
    } else {
      this.#set({ phase: 'ready', career, faults });
      this.#host.dispatchEvent(new CareerLoadEvent(career));
    }
    if (faults.length) this.#host.dispatchEvent(new CareerErrorEvent(message, faults));
  }

  #fail(error: Error, retry: boolean): void {
    this.#set({ phase: 'failed', message: error.message, retry });
    this.#host.dispatchEvent(new CareerErrorEvent(error.message, [], error));
  }

  #set(state: DataState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
