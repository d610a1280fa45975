import type { Entry } from '@career-timeline/model';
import type { Run, Scene, SceneList } from '@career-timeline/layout';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { nextTask } from '../next-task.js';
import type { Reader } from '../reader.js';

/** So many runs get their texts in one update, beside those that are in sight: a slow phone sets them within 50 ms. */
const atOnce = 2;

/** How far from the window a run counts as near, in parts of the window. */
const margin = '50% 0px';

/** A run as it is shown now. */
export interface ShownRun {
  /** What its texts are of: undefined until they are set. */
  readonly run: Run | undefined;
  /** The rail beside it, where that can be seen. */
  readonly scene: Scene | undefined;
}

interface Picture {
  readonly run: Run;
  readonly list: SceneList;
  readonly scene: Scene;
}

/**
 * Sets a long vertical list run by run: all of its texts, those near the window first, in slices between which the page answers its reader;
 * and the rail beside those runs that are near the window, as the page has set them.
 */
export class LongListController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #reader: Reader | undefined;
  #list: SceneList | undefined;
  #runs: readonly Run[] = [];
  /** By the id of its first entry the run of each row. */
  #places: ReadonlyMap<string, number> = new Map();
  #set: (Run | undefined)[] = [];
  readonly #near = new Map<number, Element>();
  readonly #pictures = new Map<number, Picture>();
  #elements: readonly Element[] = [];
  #sight: IntersectionObserver | undefined;
  #sizes: ResizeObserver | undefined;
  #next: Promise<void> | undefined;
  #work: Promise<void> | undefined;
  /** The entry that is to be brought into sight. */
  #sought: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** While a rail is missing that can be seen: resolves before it comes. Texts far from the window are not waited for. */
  get work(): Promise<void> | undefined {
    return this.#work;
  }

  /** The ids of the rows' first entries, in order. */
  get ids(): Iterable<string> {
    return this.#places.keys();
  }

  /** In which run an entry's row is. */
  placeOf(id: string | undefined): number | undefined {
    return id === undefined ? undefined : this.#places.get(id);
  }

  /** The entries of the row that begins with one, where that is a count of several. */
  countedAt(id: string): readonly Entry[] | undefined {
    const run = this.#runs[this.placeOf(id) ?? -1];
    const entries = run?.rows.find(({ entries: [first] }) => first!.id === id)?.entries;
    return entries && entries.length > 1 ? entries : undefined;
  }

  /** Brings the row of an entry into sight as soon as it is there. */
  reveal(id: string): void {
    this.#sought = id;
    this.#host.requestUpdate();
  }

  /** The runs of a list as they can be shown now; the host is updated until all are set. None where there is no such list. */
  show(list: SceneList | undefined, reader: Reader | undefined): readonly ShownRun[] {
    if (list?.stretches !== this.#list?.stretches) {
      this.#runs = list?.stretches.flatMap(({ runs }) => runs) ?? [];
      this.#places = new Map(
        this.#runs.flatMap(({ rows }, i) => rows.map(({ entries: [first] }) => [first!.id, i] as const)),
      );
    }
    // The same entries in the same words may stand as they are until it is their turn.
    if (!list || reader !== this.#reader) this.#set = [];
    // What was drawn stands until it is drawn anew, where it can be seen.
    if (list !== this.#list) for (const i of this.#pictures.keys()) if (!this.#near.has(i)) this.#pictures.delete(i);
    this.#list = list;
    this.#reader = reader;
    const sought = this.placeOf(this.#sought);
    let left = atOnce;
    for (const [i, run] of this.#runs.entries()) {
      if (this.#set[i] === run) continue;
      if (this.#near.has(i) || i === sought || left-- > 0) this.#set[i] = run;
    }
    if (left < 0) void this.#goOn();
    return this.#runs.map((_, i) => ({
      run: this.#set[i],
      scene: this.#near.has(i) ? this.#pictures.get(i)?.scene : undefined,
    }));
  }

  hostConnected(): void {
    if (this.#list) this.#host.requestUpdate();
  }

  hostUpdated(): void {
    this.#observe();
    for (const [i, element] of this.#near) {
      const picture = this.#pictures.get(i);
      if (!this.#set[i] || (picture?.run === this.#set[i] && picture?.list === this.#list)) continue;
      // Told of its size anew, though that may be the same.
      this.#sizes?.unobserve(element);
      this.#sizes?.observe(element);
    }
    this.#scroll();
  }

  hostDisconnected(): void {
    this.#sight?.disconnect();
    this.#sizes?.disconnect();
    this.#near.clear();
    this.#pictures.clear();
    this.#elements = [];
  }

  #goOn(): Promise<void> {
    return (this.#next ??= nextTask().then(() => {
      this.#next = undefined;
      if (this.#host.isConnected) this.#host.requestUpdate();
    }));
  }

  #observe(): void {
    // Not looked for in every update: it takes long among so many others.
    if (!this.#list || (this.#elements.length === this.#runs.length && this.#elements[0]!.isConnected)) return;
    this.hostDisconnected();
    this.#elements = [...this.#host.shadowRoot!.querySelectorAll('.run')];
    this.#sight ??= new IntersectionObserver((changes) => this.#handleSight(changes), { rootMargin: margin });
    this.#sizes ??= new ResizeObserver((changes) => this.#draw(changes));
    for (const element of this.#elements) this.#sight.observe(element);
  }

  #handleSight(changes: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of changes) {
      const i = this.#elements.indexOf(target);
      if (i < 0) continue;
      if (isIntersecting) {
        this.#near.set(i, target);
        this.#sizes!.observe(target);
      } else if (this.#near.delete(i)) this.#sizes!.unobserve(target);
    }
    this.#host.requestUpdate();
  }

  /** Draws the rail beside runs whose size has just been found: in a task of its own, since a size that changes while the browser tells of sizes is an error on the page. */
  #draw(changes: readonly ResizeObserverEntry[]): void {
    const list = this.#list;
    for (const { target, contentRect } of changes) {
      const i = this.#elements.indexOf(target);
      const run = this.#set[i];
      if (!run || !list) continue;
      const tops = [...target.querySelectorAll<HTMLElement>('.row')].map(({ offsetTop }) => offsetTop);
      const set = { width: contentRect.width, height: run.head + contentRect.height, tops };
      this.#pictures.set(i, { run, list, scene: list.beside(run, set) });
    }
    this.#work = this.#goOn().then(() => (this.#work = undefined));
  }

  #scroll(): void {
    const id = this.#sought;
    const place = this.placeOf(id);
    if (id === undefined || place === undefined) return;
    this.#sought = undefined;
    const button = this.#elements[place]?.querySelector(`[data-entry="${CSS.escape(id)}"]`);
    const box = button?.getBoundingClientRect();
    if (box && (box.top < 0 || box.bottom > innerHeight)) button!.scrollIntoView({ block: 'center' });
  }
}
