import type { Scene } from '@career-timeline/layout';
import type { Career, Entry } from '@career-timeline/model';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { CareerSelectEvent } from '../events.js';
import { inOrder } from '../views/reading-list.js';
import type { TimeRange } from '../time-range.js';

/** How many entries before and after the one that is read the timeline shows, and how many where it is narrower than so many px. */
const neighbours = { usual: 2, few: 1, narrow: 600 } as const;

/** A finger that moves so many px along the line has swiped. */
const swipe = 48;

/** What is read lies across this line of the window, from the top. */
const readingLine = '-60% 0px -40% 0px';

interface StoryHost extends ReactiveControllerHost, HTMLElement {
  readonly mode: 'explore' | 'story' | 'scroll';
  readonly layout: 'auto' | 'horizontal' | 'vertical' | 'list';
  selected: string | null;
}

interface Told {
  readonly career: () => Career | undefined;
  readonly scene: () => Scene | undefined;
  readonly isRightToLeft: () => boolean;
  readonly show: (range: TimeRange) => void;
  readonly isMoving: () => boolean;
}

/** A drawing that has not moved for so long is at rest, ms. */
const restAfter = 500;

/** Leads through a career entry by entry: by buttons, arrow keys and swipes (`story`), or by the page's own scrolling (`scroll`). */
export class StoryController implements ReactiveController {
  readonly #host: StoryHost;
  readonly #told: Told;
  /** The entry that the timeline follows. */
  #followed: Entry | undefined;
  #observer: IntersectionObserver | undefined;
  #observed: Element | undefined;
  /** The entry on the reading line. */
  #onLine: Element | undefined;
  #windowWidth = 0;
  /** Set while the page's scrolling chooses what is read. */
  #isScrolled = false;
  #swipeFrom: number | undefined;
  /** Of the last picture, px. */
  #height = 0;
  /** Where the buttons were held last, px of the window. */
  #top = 0;
  /** While the buttons are held in their place. */
  #held: AbortController | undefined;

  constructor(host: StoryHost, told: Told) {
    this.#host = host;
    this.#told = told;
    host.addController(this);
  }

  /** A list is one already. */
  get isOn(): boolean {
    return this.#host.mode !== 'explore' && this.#host.layout !== 'list';
  }

  get entries(): readonly Entry[] {
    const career = this.#told.career();
    return career ? inOrder(career) : [];
  }

  /** The entry that is read: the first, as long as none is selected. */
  get current(): Entry | undefined {
    return this.entries.find(({ id }) => id === this.#host.selected) ?? this.entries[0];
  }

  hostConnected(): void {
    this.#windowWidth = innerWidth;
    addEventListener('resize', this.#handleResize);
  }

  hostDisconnected(): void {
    removeEventListener('resize', this.#handleResize);
    this.#held?.abort();
    this.#observer?.disconnect();
    this.#observed = undefined;
  }

  hostUpdated(): void {
    this.#observe();
    this.#fit();
    const isScrolled = this.#isScrolled;
    this.#isScrolled = false;
    if (!this.isOn || !this.#told.scene()) return;
    const { current } = this;
    if (current === this.#followed || !current) return;
    this.#follow(current);
    if (this.#host.mode === 'scroll' && !isScrolled && this.#followed) {
      this.#list?.querySelector(`[data-reading="${CSS.escape(current.id)}"]`)?.scrollIntoView({ block: 'center' });
    }
    this.#followed = current;
  }

  /** A phone that is turned goes on where it was read. A height alone changes while a phone scrolls, with the browser's bars. */
  readonly #handleResize = (): void => {
    if (innerWidth === this.#windowWidth) return;
    this.#windowWidth = innerWidth;
    this.#onLine?.scrollIntoView({ block: 'center' });
  };

  /**
   * What is told of a picture: lanes below all others that have nothing in the view take no room. While it moves, nothing under it moves up.
   */
  cropped(scene: Scene, isMoving: boolean): Scene {
    const { marks, labels, ticks, breaks } = scene;
    const bottoms = [marks, labels, ticks, breaks].flat().map(({ box }) => box.y + box.height);
    this.#height = Math.max(isMoving ? this.#height : 0, ...bottoms);
    return { ...scene, height: this.#height };
  }

  /** To the next entry, or to one before. */
  step(by: number): void {
    const { entries, current } = this;
    const next = entries[entries.findIndex((entry) => entry === current) + by];
    if (!next) return;
    this.#hold();
    this.#read(next);
    void this.#host.updateComplete.then(() => this.#card?.scrollIntoView({ block: 'nearest' }));
  }

  readonly handleKey = (event: KeyboardEvent): void => {
    const forward = this.#told.isRightToLeft() ? -1 : 1;
    const by = event.key === 'ArrowRight' ? forward : event.key === 'ArrowLeft' ? -forward : 0;
    if (!by || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.step(by);
  };

  readonly handlePointer = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse') return;
    if (event.type === 'pointerdown') this.#swipeFrom = event.clientX;
    if (event.type !== 'pointerup' || this.#swipeFrom === undefined) return;
    const moved = (event.clientX - this.#swipeFrom) * (this.#told.isRightToLeft() ? -1 : 1);
    this.#swipeFrom = undefined;
    if (Math.abs(moved) > swipe) this.step(moved < 0 ? 1 : -1);
  };

  #read(entry: Entry): void {
    if (entry.id === this.#host.selected) return;
    this.#host.selected = entry.id;
    this.#host.dispatchEvent(new CareerSelectEvent(entry));
  }

  /** Shows the time about an entry, with those before and after. */
  #follow(entry: Entry): void {
    const { entries } = this;
    const at = entries.indexOf(entry);
    if (!entry.date) return;
    const isNarrow = (this.#told.scene()?.width ?? 0) < neighbours.narrow;
    const each = isNarrow ? neighbours.few : neighbours.usual;
    const near = entries.slice(Math.max(0, at - each), at + each + 1);
    // What goes on would lead the view on to its end.
    const starts = near.flatMap(({ date }) => date?.extent.startMin ?? []).filter(Number.isFinite);
    const ends = near.flatMap(({ date }) => date?.extent.startMax ?? []).filter(Number.isFinite);
    if (starts.length && ends.length) this.#told.show([Math.min(...starts), Math.max(...ends)]);
  }

  /**
   * The drawing over a card is higher for some entries than for others: its buttons stay under the reader's pointer, as far as the page can
   * be scrolled, until the drawing has come to rest or the reader scrolls.
   */
  #hold(): void {
    const find = () => this.#host.shadowRoot?.querySelector('.steps')?.getBoundingClientRect().top ?? 0;
    // What the last step has left aside, less than a pixel, would add up.
    const at = find();
    const top = (this.#top = Math.abs(at - this.#top) < 1 ? this.#top : at);
    this.#held?.abort();
    const held = (this.#held = new AbortController());
    const { signal } = held;
    for (const type of ['wheel', 'touchmove']) addEventListener(type, () => held.abort(), { signal, passive: true });
    let [last, moved] = [top, performance.now()];
    let isDrawn = false;
    const frame = (now: number) => {
      if (signal.aborted) return;
      const at = find();
      // On a slow device the last picture may take longer to be drawn than that.
      if (at !== last || !isDrawn || this.#told.isMoving()) moved = now;
      isDrawn = false;
      void this.#host.updateComplete.then(() => (isDrawn = true));
      if (Math.abs(at - top) >= 1) scrollBy({ top: at - top, behavior: 'instant' });
      last = find();
      if (now - moved < restAfter) requestAnimationFrame(frame);
      else held.abort();
    };
    requestAnimationFrame(frame);
  }

  /** Of a pinned drawing that is higher than it may be, that part is shown where the entry is. */
  #fit(): void {
    const plot = this.#host.shadowRoot?.querySelector<HTMLElement>('.plot');
    if (!plot) return;
    const isHigher = this.isOn && this.#host.mode === 'scroll' && plot.scrollHeight > plot.clientHeight + 1;
    plot.style.overflow = isHigher ? 'hidden' : '';
    if (!isHigher) return;
    const { id } = this.current ?? {};
    const at = id && plot.querySelector(`button[data-entry="${CSS.escape(id)}"]`);
    if (!at) return;
    const { top, height } = at.getBoundingClientRect();
    plot.scrollTop += top + height / 2 - plot.getBoundingClientRect().top - plot.clientHeight / 2;
  }

  get #card(): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('.card');
  }

  get #list(): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('.reading');
  }

  /** Watches which entry of the list is on the reading line. */
  #observe(): void {
    const list = (this.isOn && this.#host.mode === 'scroll' && this.#list) || undefined;
    if (list !== this.#observed) this.#begin(list);
    // A filter brings entries and takes them; one that is watched is not watched twice.
    for (const item of list?.children ?? []) this.#observer!.observe(item);
  }

  #begin(list: HTMLElement | undefined): void {
    this.#observed = list;
    this.#onLine = undefined;
    this.#observer?.disconnect();
    if (!list) return;
    // Nothing has been read before the list comes to the line.
    let last: Element | undefined;
    // Where the page begins nobody has chosen anything by scrolling; an author may have.
    let isChosen = this.#host.selected !== null;
    this.#observer = new IntersectionObserver(
      (changes) => {
        const target = changes.find(({ isIntersecting }) => isIntersecting)?.target;
        this.#onLine = target ?? (changes.some((change) => change.target === this.#onLine) ? undefined : this.#onLine);
        if (isChosen) return void (isChosen = false);
        const reached = (target ?? (last && beyond(list, changes[0]!.rootBounds))) as HTMLElement | undefined;
        last = reached ?? last;
        const entry = this.entries.find(({ id }) => id === reached?.dataset['reading']);
        if (!entry || entry.id === this.#host.selected) return;
        this.#isScrolled = true;
        this.#read(entry);
      },
      { rootMargin: readingLine },
    );
  }
}

/** Of a list that a leap took off the reading line, the item that is next to it. */
function beyond({ firstElementChild: first, lastElementChild: last }: HTMLElement, line: DOMRectReadOnly | null) {
  if (!line || !first || !last) return undefined;
  if (first.getBoundingClientRect().top >= line.bottom) return first;
  return last.getBoundingClientRect().bottom <= line.top ? last : undefined;
}
