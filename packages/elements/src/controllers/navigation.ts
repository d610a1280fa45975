// How the reader and the author come to another part of the career: by buttons, keys, gestures, attributes and calls.
import { chronology, type Scene } from '@career-timeline/layout';
import { dayLength, type Career, type Entry } from '@career-timeline/model';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { CareerErrorEvent, CareerViewEvent } from '../events.js';
import type { Gestures } from '../gestures.js';
import { nextTask } from '../next-task.js';
import { timesOf, type TimeRange } from '../time-range.js';
import type { Command } from '../views/controls.js';
import type { LateParts } from './late-parts.js';
import { ShiftController } from './shift.js';
import { rangeOf, ViewController, type AxisRange, type Stage } from './view.js';

/** How much a button or a key zooms, by which part of the view a key pans, and how far one moves an end of the overview's window: a part of all time, or of the view where that is less. */
const steps = { zoom: 1.6, pan: 0.4, handle: 0.02, view: 0.1 } as const;

/** Around what is zoomed to stays so much of its length free on either side. */
const margin = 0.15;

/** A part of a view is worth zooming to where it is at most so much of it. */
const notablyLess = 0.75;

interface NavigationHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  scale: 'elastic' | 'linear';
  readonly from: string | null;
  readonly to: string | null;
}

/** What the host draws now. */
interface Drawn {
  /** Undefined where there is nothing to zoom. */
  readonly stage: () => Stage | undefined;
  readonly scene: () => Scene | undefined;
  readonly isRightToLeft: () => boolean;
  /** Gives the focus to the button of an entry. */
  readonly focus: (id: string) => void;
}

/** In a task of its own, after that which drew. */
const loadGestures = async () => {
  await nextTask();
  return import('../gestures.js');
};

const isPlain = ({ ctrlKey, altKey, metaKey }: KeyboardEvent) => !ctrlKey && !altKey && !metaKey;

export class NavigationController implements ReactiveController {
  readonly view: ViewController;
  readonly #host: NavigationHost;
  readonly #drawn: Drawn;
  /** The picture whose stretch of time was told of last. */
  #told: Scene | undefined;
  /** The career and the author's view that the view was begun for, and what of the career was left by the filter. */
  #begun: { readonly whole: Career; readonly career: Career; readonly wanted: string } | undefined;
  /** The view that a filter has left nothing in. */
  #left: TimeRange | undefined;
  #gestures: Gestures | undefined;
  readonly #late: LateParts;

  constructor(host: NavigationHost, drawn: Drawn, late: LateParts) {
    this.#host = host;
    this.#late = late;
    this.#drawn = drawn;
    this.view = new ViewController(host, drawn.stage, new ShiftController(host, drawn.scene));
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#gestures?.detach();
    this.#gestures = undefined;
  }

  /** After the picture is drawn: tells of a changed view, and brings gestures and overview to it. */
  hostUpdated(): void {
    const scene = this.#drawn.scene();
    if (scene?.layout !== 'horizontal') return;
    const [from, to] = scene.view;
    const last = this.#told;
    this.#told = scene;
    // All time is some days more or less in another width: nobody went there.
    const isResized = this.view.view === undefined && last?.width !== scene.width;
    if (last && !isResized && (last.view[0] !== from || last.view[1] !== to))
      this.#host.dispatchEvent(new CareerViewEvent(from, to));
    const part = this.#late.take(loadGestures);
    const plot = this.#plot;
    if (part && plot) this.#gestures ??= new part.Gestures(plot, { ...this.#drawn, view: this.view });
    this.#gestures?.sync(this.#brush);
  }

  /**
   * The view that the author wants, when it or the career has changed; before there is a career a script may have chosen one.
   *
   * @param career what of the whole one is left by the filter: the reader's view stays where it shows any of it
   */
  begin(whole: Career, career: Career): void {
    const wanted = `${this.#host.from} ${this.#host.to}`;
    const begun = this.#begun;
    this.#begun = { whole, career, wanted };
    if (whole === begun?.whole && wanted === begun.wanted) {
      if (career !== begun.career) this.#keep(career);
      return;
    }
    this.#left = undefined;
    const isFirst = !begun;
    if (this.#host.from === null && this.#host.to === null) return isFirst ? undefined : this.view.show(undefined);
    try {
      const from = this.#host.from === null ? -Infinity : timesOf(this.#host.from)[0];
      const to = this.#host.to === null ? Infinity : timesOf(this.#host.to)[1];
      this.view.show(timesOf([from, to]));
    } catch (cause) {
      const message = `from, to: ${(cause as Error).message}`;
      queueMicrotask(() => this.#host.dispatchEvent(new CareerErrorEvent(message, [], cause)));
    }
  }

  /** Leaves the view, or comes back to it, by whether it shows any of what is left. */
  #keep({ entries }: Career): void {
    const view = this.view.view ?? this.#left;
    if (!view) return;
    const isShown = entries.some(({ date }) => date && date.extent.startMin < view[1] && date.extent.endMax > view[0]);
    this.#left = isShown ? undefined : view;
    if (this.view.view !== (isShown ? view : undefined)) this.view.show(isShown ? view : undefined);
  }

  /** @throws as `timesOf` does */
  zoomTo(extent: string | TimeRange | null): void {
    const view = extent === null ? undefined : timesOf(extent);
    const stage = this.#drawn.stage();
    if (stage) this.view.glide(rangeOf(view, stage));
    else this.view.show(view);
  }

  /** Zooms to a stretch of time with some room around it, and returns true, if that shows notably less than now. */
  zoomInto([from, to]: TimeRange): boolean {
    const stage = this.#drawn.stage();
    if (!stage) return false;
    const target = this.#around([from, to], stage);
    const [start, end] = this.view.range(stage);
    if (target[1] - target[0] > (end - start) * notablyLess) return false;
    this.view.glide(target);
    return true;
  }

  /** Brings an entry into the view, if no part of it is there. */
  bring({ date }: Entry): void {
    const stage = this.#drawn.stage();
    const { view } = this.view;
    if (!date || !stage || !view) return;
    const { startMin, endMax } = date.extent;
    if (endMax > view[0] && startMin < view[1]) return;
    this.view.center(stage.scale.at(Number.isFinite(startMin) ? startMin : endMax));
  }

  /** Glides to a stretch of time with some room around it. */
  follow(range: TimeRange): void {
    const stage = this.#drawn.stage();
    if (stage) this.view.glide(this.#around(range, stage));
  }

  #around([from, to]: TimeRange, stage: Stage): AxisRange {
    const [x0, x1] = [stage.scale.at(from), stage.scale.at(to)];
    const room = (x1 - x0) * margin;
    return this.view.bounded([x0 - room, x1 + room], stage);
  }

  /** @param at what of the view stays in its place, as a part of it */
  readonly command = (command: Command, at?: number): void => {
    const stage = this.#drawn.stage();
    switch (command) {
      case 'zoomIn':
        return this.view.zoom(steps.zoom, at);
      case 'zoomOut':
        return this.view.zoom(1 / steps.zoom, at);
      case 'zoomWhole':
        if (stage) this.view.glide([0, stage.width]);
        return;
      case 'scale':
        this.#host.scale = this.#host.scale === 'linear' ? 'elastic' : 'linear';
        return;
    }
  };

  readonly handleKey = (event: KeyboardEvent): void => {
    const commands: Readonly<Record<string, Command>> = {
      '+': 'zoomIn',
      '=': 'zoomIn',
      '-': 'zoomOut',
      '0': 'zoomWhole',
    };
    const isTyped = /^(input|textarea|select)$/u.test((event.composedPath()[0] as Element).localName);
    if (isTyped) return;
    if (event.key === '?') this.#find('.help')?.showPopover();
    const command = Object.hasOwn(commands, event.key) ? commands[event.key] : undefined;
    const aside = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (aside && event.shiftKey && isPlain(event) && this.view.view) {
      event.preventDefault();
      return this.view.pan(aside * steps.pan * (this.#drawn.isRightToLeft() ? -1 : 1));
    }
    if (command && isPlain(event) && this.#drawn.stage()) {
      event.preventDefault();
      this.command(command, this.#placeOf(event.composedPath()[0] as Element));
    }
  };

  /** Where the mark of the entry is that has the focus, as a part of the view; undefined where none has. */
  #placeOf(focused: Element): number | undefined {
    const id = focused.closest<HTMLElement>('.entries [data-entry]')?.dataset['entry'];
    const scene = this.#drawn.scene();
    const mark = id && scene?.labels.find(({ entries: [first] }) => first!.id === id)?.marks[0];
    if (!mark || !scene) return undefined;
    const at = Math.min(Math.max(mark.at / scene.width, 0), 1);
    return this.#drawn.isRightToLeft() ? 1 - at : at;
  }

  readonly handleDoubleClick = (event: MouseEvent): void => {
    const plot = this.#plot;
    const target = event.target as Element;
    if (target.closest('button') || !target.closest('.canvas') || !plot) return;
    const { left, width } = plot.getBoundingClientRect();
    const at = (event.clientX - left) / width;
    this.view.zoom(event.shiftKey ? 1 / steps.zoom : steps.zoom, this.#drawn.isRightToLeft() ? 1 - at : at);
  };

  /** The arrow keys on an end of the overview's window move that end, Home and End as far as it goes. */
  readonly handleSlider = (end: 0 | 1, event: KeyboardEvent): void => {
    const stage = this.#drawn.stage();
    if (!stage || !isPlain(event)) return;
    const forward = this.#drawn.isRightToLeft() ? -1 : 1;
    const range = [...this.view.range(stage)] as [number, number];
    const step = Math.min(stage.width * steps.handle, (range[1] - range[0]) * steps.view);
    // A day off the other end: beyond that the view would move as a whole.
    const nearest = stage.scale.at(stage.scale.invert(range[1 - end]!) + (end ? dayLength : -dayLength));
    const places: Readonly<Record<string, number>> = {
      ArrowRight: range[end] + forward * step,
      ArrowLeft: range[end] - forward * step,
      ArrowUp: range[end] + step,
      ArrowDown: range[end] - step,
      PageUp: range[end] + 5 * step,
      PageDown: range[end] - 5 * step,
      Home: end ? Math.min(range[0] + step, range[1]) : 0,
      End: end ? stage.width : Math.max(range[1] - step, range[0]),
    };
    if (!Object.hasOwn(places, event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    const place = Math.min(Math.max(places[event.key]!, 0), stage.width);
    range[end] = end ? Math.max(place, nearest) : Math.min(place, nearest);
    this.view.move(range);
    // With all time shown the overview may be gone.
    void this.#host.updateComplete.then(() => {
      if (!this.#host.shadowRoot?.activeElement) this.#find('.control')?.focus();
    });
  };

  /** Beyond the last entry of the view the next one comes into it. */
  walkOn(id: string, forward: boolean): boolean {
    const stage = this.#drawn.stage();
    const scene = this.#drawn.scene();
    if (!stage || !scene || !this.#begun || !this.view.view) return false;
    const { entries } = chronology(this.#begun.career);
    const label = scene.labels.find(({ entries: [first] }) => first?.id === id);
    const seen = forward ? label?.entries.at(-1) : label?.entries[0];
    const next = entries[entries.findIndex((entry) => entry === seen) + (forward ? 1 : -1)];
    if (!next) return false;
    const { startMin, endMin } = next.date.extent;
    const [from, to] = this.view.range(stage);
    const at = stage.scale.at(Number.isFinite(startMin) ? startMin : endMin);
    const length = to - from;
    const start = at - length * (forward ? 0.4 : 0.6);
    this.view.move([start, start + length]);
    void this.#host.updateComplete.then(() => {
      const holder = this.#drawn.scene()?.labels.find(({ entries }) => entries.includes(next));
      if (holder) this.#drawn.focus(holder.entries[0]!.id);
    });
    return true;
  }

  readonly handleFold = (event: Event): void => {
    const button = (event.target as Element).closest<HTMLElement>('button[data-fold]');
    const fold = button && this.#drawn.scene()?.breaks[Number(button.dataset['fold'])];
    if (!fold || !this.zoomInto([fold.from, fold.to])) return;
    // The button is gone with the fold.
    this.#find('.control')?.focus();
  };

  #find(selector: string): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>(selector);
  }

  get #plot(): HTMLElement | null | undefined {
    return this.#find('.plot');
  }

  get #brush(): SVGGElement | undefined {
    return this.#host.shadowRoot?.querySelector<SVGGElement>('.brush') ?? undefined;
  }
}
