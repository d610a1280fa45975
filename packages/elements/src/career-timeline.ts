import {
  careerBase,
  careerDensity,
  chronology,
  knownExtent,
  layoutCareer,
  type Label,
  type Scene,
} from '@career-timeline/layout';
import { parseDate, type Career, type CareerDocument, type Entry } from '@career-timeline/model';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { styles } from './career-timeline.styles.js';
import { CareerDataController } from './controllers/career-data.js';
import { LanguageController } from './controllers/language.js';
import { RovingFocus } from './controllers/roving-focus.js';
import { TextMeasureController } from './controllers/text-measure.js';
import { rangeOf, ViewController, type Stage, type TimeRange } from './controllers/view.js';
import { CareerErrorEvent, CareerSelectEvent, CareerViewEvent } from './events.js';
import type { Gestures } from './gestures.js';
import { paperBehind } from './paper.js';
import { Reader } from './reader.js';
import { entryDetails, groupDetails, sourceList } from './views/details.js';
import { controls, type Command } from './views/controls.js';
import { drawing } from './views/drawing.js';
import { entryList, folds, key, undatedList } from './views/entries.js';
import { header } from './views/header.js';
import { message } from './views/message.js';
import { overview } from './views/overview.js';

/** Below this width of its own, in px, an `auto` timeline is vertical. */
const verticalBelow = 600;

/** How much a button or a key zooms and pans. */
const steps = { zoom: 1.6, pan: 0.5, handle: 0.02 } as const;

/** One bin of the overview in so many px. */
const overviewBin = 6;

/** Around what is zoomed to stays so much of its length free on either side. */
const margin = 0.15;

/** An attribute that takes one of some words; any other means the first. */
const oneOf = <const T extends string>(...words: readonly [T, ...T[]]) => ({
  fromAttribute: (value: string | null): T => words.find((word) => word === value) ?? words[0],
});

/**
 * A person's career in time.
 *
 * @summary Draws the roles, moves, talks and awards of a career, each at the precision that is known, with its sources.
 *
 * @slot - The career as data: `<script type="application/json">` with a Career document, or an `<ol>` whose items hold a `<time datetime>` and text. What stands here is shown until the timeline is drawn, and stays when it cannot be.
 * @slot header - Replaces the person's name and headline.
 * @slot footer - Comes after the sources.
 *
 * @event {CareerLoadEvent} career-load - A career was read, whole or in part: `career`.
 * @event {CareerErrorEvent} career-error - The data has faults, or none could be had: `message`, `faults`, `cause`.
 * @event {CareerSelectEvent} career-select - The reader opened the details of an entry or closed them: `entry`.
 * @event {CareerViewEvent} career-view - Another stretch of time is shown: `from`, `to` in UTC ms.
 *
 * @cssproperty [--career-ink=inherit] - Text and axis.
 * @cssproperty [--career-accent=blue mixed from the ink] - The person's own roles and moments, and the focus ring.
 * @cssproperty [--career-reported=amber mixed from the ink] - What is reported, disputed or planned.
 * @cssproperty [--career-context=62 % of the ink] - The marks of the world's events.
 * @cssproperty [--career-muted=78 % of the ink] - Dates, organisations, ticks and notes.
 * @cssproperty [--career-rule=14 % of the ink] - Grid lines and rules.
 * @cssproperty [--career-surface=the page behind, a little tinted] - Behind the details.
 * @cssproperty [--career-radius=0.5rem] - Corners of the details and of buttons.
 * @cssproperty [--career-font-family=inherit] - Typeface of all text.
 * @cssproperty [--career-font-size=inherit] - Size that all text is set in proportion to.
 *
 * @csspart frame - All of it.
 * @csspart header - The names, the headline and the date of the document.
 * @csspart name - The person's name.
 * @csspart other-name - The name in another language.
 * @csspart headline - The person's headline.
 * @csspart as-of - Until when the document knows.
 * @csspart controls - The buttons that zoom and choose the scale.
 * @csspart control - One of them.
 * @csspart overview - All of the career in small, with the stretch that is shown.
 * @csspart overview-handle - One end of that stretch.
 * @csspart fold - The button that opens a folded stretch of the axis.
 * @csspart plot - The drawing with its texts.
 * @csspart axis - The line of time.
 * @csspart break - The two strokes where the axis folds an empty stretch.
 * @csspart grid - The lines that lead from the axis to the bars.
 * @csspart tick - A date or a folded length at the axis.
 * @csspart mark - A bar or a moment.
 * @csspart leader - The line between a moment and its text.
 * @csspart entry - The button of an entry.
 * @csspart entry-date - The date of an entry.
 * @csspart entry-title - The title of an entry.
 * @csspart entry-detail - The organisation, and in the vertical layout the summary, of an entry.
 * @csspart status - The word for what is reported, disputed or planned.
 * @csspart undated - The entries whose date is not given.
 * @csspart key - The titles of bars that have room for a number only.
 * @csspart sources - The numbered sources.
 * @csspart details - The panel with all that is known of an entry.
 * @csspart details-title - The title in that panel.
 * @csspart summary - The summary in that panel.
 * @csspart message - What is said while loading, when there is nothing, and when something is wrong.
 */
export class CareerTimeline extends LitElement {
  static override readonly styles = styles;

  static {
    // The first drawing needs the width that the first rendering gives: a second update is meant.
    this.disableWarning?.('change-in-update');
  }

  /** The release that this element comes from. */
  static readonly version = '0.1.0';

  readonly #language = new LanguageController(this);
  readonly #data = new CareerDataController(this);
  readonly #measure = new TextMeasureController(this);
  readonly #focus = new RovingFocus(this, (id, forward) => this.#walkOn(id, forward));
  readonly #view = new ViewController(this);
  #gestures: Gestures | undefined;
  #resize: ResizeObserver | undefined;
  #scene: Scene | undefined;
  /** The stretch of time that was told of last. */
  #shown: TimeRange | undefined;
  /** The career and the author's view that the view was started for. */
  #viewed: { readonly career: Career; readonly wanted: string } | undefined;
  #loading = false;
  #reader: Reader | undefined;

  @query('.bench') private readonly _bench!: HTMLElement | null;
  @query('.ruler') private readonly _ruler!: HTMLElement | null;
  @query('.details') private readonly _details!: HTMLElement | null;
  @query('.plot') private readonly _plot!: HTMLElement | null;
  @query('.brush') private readonly _brush!: SVGGElement | null;

  /** Width of the plot, px. */
  @state() private _width = 0;
  /** The id of the entry that the pointer or the focus is on. */
  @state() private _active: string | undefined;
  /** The counted mark whose entries are listed. */
  @state() private _group: Label | undefined;

  /** Address of a Career document in JSON, relative to the page. */
  @property() src: string | null = null;

  /** The Career document itself; goes before `src` and before what stands between the tags. */
  @property({ attribute: false }) career: CareerDocument | undefined;

  /** `auto` is vertical where the element is narrower than 600 px, else horizontal. */
  @property({ converter: oneOf('auto', 'horizontal', 'vertical') }) layout: 'auto' | 'horizontal' | 'vertical' = 'auto';

  /** `elastic` gives space to where the entries are and marks what it folds; `linear` draws every year alike. */
  @property({ converter: oneOf('elastic', 'linear') }) scale: 'elastic' | 'linear' = 'elastic';

  /** The stretch of time that is shown at first, in EDTF: from the start of this date. All time from the first entry on where absent. */
  @property() from: string | null = null;

  /** To the end of this date. */
  @property() to: string | null = null;

  /** The id of the entry whose details are open. */
  @property({ reflect: true }) selected: string | null = null;

  /** Opens the details of an entry, or closes them for `null`; an id that the career does not have closes them too. */
  select(id: string | null): void {
    this.selected = id;
  }

  /**
   * Shows a stretch of time, as the reader does with the buttons. The vertical layout shows all time always.
   *
   * @param extent in EDTF (`2019/2022-03`) or as two times in UTC ms; `null` for all
   * @throws DateError when the text is no date
   */
  zoomTo(extent: string | TimeRange | null): void {
    const { stage } = this;
    if (!stage) this.#view.show(extent === null ? undefined : timesOf(extent, [-Infinity, Infinity]));
    else if (extent === null) this.#view.glide([0, stage.width]);
    else this.#view.glide(rangeOf(timesOf(extent, wholeOf(stage)), stage));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#observeSize();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize?.disconnect();
    this.#gestures?.detach();
    this.#gestures = undefined;
  }

  protected override firstUpdated(): void {
    this.#measure.bench = this._bench ?? undefined;
    this.#observeSize();
  }

  /** The career's whole axis, where a part of it can be shown. */
  get stage(): Stage | undefined {
    const { state } = this.#data;
    if (state.phase !== 'ready' || !this._width || this.#layoutNow !== 'horizontal') return undefined;
    const width = Math.max(280, this._width);
    if (!chronology(state.career).entries.length) return undefined;
    return { scale: careerBase(state.career, { width, scale: this.scale }).scale, width };
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#updateView();
    if (changed.has('selected') || this.#data.state.phase !== 'ready') this.#showDetails();
  }

  #observeSize(): void {
    if (!this._ruler) return;
    this.#resize ??= new ResizeObserver(([entry]) => {
      this._width = Math.floor(entry!.contentRect.width);
    });
    this.#resize.observe(this._ruler);
    this._width = Math.floor(this._ruler.getBoundingClientRect().width);
  }

  get #layoutNow(): 'horizontal' | 'vertical' {
    if (this.layout !== 'auto') return this.layout;
    return this._width < verticalBelow ? 'vertical' : 'horizontal';
  }

  /** The view that the author wants, when it or the career has changed. */
  #startView(career: Career): void {
    const wanted = `${this.from} ${this.to}`;
    if (career === this.#viewed?.career && wanted === this.#viewed.wanted) return;
    this.#viewed = { career, wanted };
    const { stage } = this;
    if (this.from === null && this.to === null) return this.#view.show(undefined);
    try {
      const [start, end] = stage ? wholeOf(stage) : [-Infinity, Infinity];
      const from = this.from === null ? start : timesOf(this.from, [start, end])[0];
      const to = this.to === null ? end : timesOf(this.to, [start, end])[1];
      this.#view.show([from, to]);
    } catch (cause) {
      const message = `from, to: ${(cause as Error).message}`;
      queueMicrotask(() => this.dispatchEvent(new CareerErrorEvent(message, [], cause)));
    }
  }

  /** Zooms to a stretch of time with some room around it, if that shows notably less than now. */
  #zoomInto([from, to]: TimeRange): boolean {
    const { stage } = this;
    if (!stage) return false;
    const [x0, x1] = [stage.scale.at(from), stage.scale.at(to)];
    const room = (x1 - x0) * margin;
    const target = this.#view.bounded([x0 - room, x1 + room], stage);
    const [start, end] = this.#view.range(stage);
    if (target[1] - target[0] > (end - start) * 0.75) return false;
    this.#view.glide(target);
    return true;
  }

  /** After the picture is drawn: tells of a changed view, and brings gestures and overview to it. */
  #updateView(): void {
    const scene = this.#scene;
    if (!scene || scene.layout !== 'horizontal') return;
    const [from, to] = scene.view;
    const last = this.#shown;
    this.#shown = scene.view;
    if (last && (last[0] !== from || last[1] !== to)) this.dispatchEvent(new CareerViewEvent(from, to));
    if (this.#gestures) this.#gestures.sync(this._brush ?? undefined);
    else void this.#loadGestures();
  }

  async #loadGestures(): Promise<void> {
    if (this.#loading || !this._plot) return;
    this.#loading = true;
    try {
      const { Gestures } = await import('./gestures.js');
      if (!this.isConnected || !this._plot) return;
      this.#gestures = new Gestures(this._plot, {
        view: this.#view,
        isRightToLeft: () => this.#language.direction === 'rtl',
        stage: () => this.stage,
      });
      this.#gestures.sync(this._brush ?? undefined);
    } finally {
      this.#loading = false;
    }
  }

  readonly #command = (command: Command): void => {
    const { stage } = this;
    switch (command) {
      case 'zoomIn':
        return this.#view.zoom(steps.zoom);
      case 'zoomOut':
        return this.#view.zoom(1 / steps.zoom);
      case 'zoomWhole':
        if (stage) this.#view.glide([0, stage.width]);
        return;
      case 'scale':
        this.scale = this.scale === 'linear' ? 'elastic' : 'linear';
    }
  };

  readonly #handleKey = (event: KeyboardEvent): void => {
    const commands: Readonly<Record<string, Command>> = {
      '+': 'zoomIn',
      '=': 'zoomIn',
      '-': 'zoomOut',
      '0': 'zoomWhole',
    };
    const command = Object.hasOwn(commands, event.key) ? commands[event.key] : undefined;
    const isOurs = !event.ctrlKey && !event.altKey && !event.metaKey;
    if (command && isOurs && this.stage) {
      event.preventDefault();
      this.#command(command);
    }
  };

  readonly #handleDoubleClick = (event: MouseEvent): void => {
    if ((event.target as Element).closest('button') || !this._plot) return;
    const { left, width } = this._plot.getBoundingClientRect();
    const at = (event.clientX - left) / width;
    this.#view.zoom(event.shiftKey ? 1 / steps.zoom : steps.zoom, this.#language.direction === 'rtl' ? 1 - at : at);
  };

  /** The arrow keys on an end of the overview's window move that end, Home and End as far as it goes. */
  readonly #handleSlider = (end: 0 | 1, event: KeyboardEvent): void => {
    const { stage } = this;
    if (!stage || event.ctrlKey || event.altKey || event.metaKey) return;
    const forward = this.#language.direction === 'rtl' ? -1 : 1;
    const range = [...this.#view.range(stage)] as [number, number];
    const step = stage.width * steps.handle;
    const least = 1e-9 * stage.width;
    const places: Readonly<Record<string, number>> = {
      ArrowRight: range[end] + forward * step,
      ArrowLeft: range[end] - forward * step,
      ArrowUp: range[end] + step,
      ArrowDown: range[end] - step,
      PageUp: range[end] + 5 * step,
      PageDown: range[end] - 5 * step,
      Home: end ? range[0] + step : 0,
      End: end ? stage.width : range[1] - step,
    };
    if (!Object.hasOwn(places, event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    const place = Math.min(Math.max(places[event.key]!, 0), stage.width);
    range[end] = end ? Math.max(place, range[0] + least) : Math.min(place, range[1] - least);
    this.#view.move(range);
  };

  /** Beyond the last entry of the view the next one comes into it. */
  #walkOn(id: string, forward: boolean): boolean {
    const { stage } = this;
    const reader = this.#reader;
    if (!stage || !reader || !this.#view.view) return false;
    const { entries } = chronology(reader.career);
    const label = this.#scene?.labels.find(({ entries: [first] }) => first?.id === id);
    const seen = forward ? label?.entries.at(-1) : label?.entries[0];
    const next = entries[entries.findIndex((entry) => entry === seen) + (forward ? 1 : -1)];
    if (!next) return false;
    const { startMin, endMin } = next.date.extent;
    const [from, to] = this.#view.range(stage);
    const at = stage.scale.at(Number.isFinite(startMin) ? startMin : endMin);
    const length = to - from;
    const start = at - length * (forward ? 0.4 : 0.6);
    this.#view.move([start, start + length]);
    void this.updateComplete.then(() => {
      const holder = this.#scene?.labels.find(({ entries }) => entries.includes(next));
      if (holder) this.#focus.focus(holder.entries[0]!.id);
    });
    return true;
  }

  readonly #handleFold = (event: Event): void => {
    const button = (event.target as Element).closest<HTMLElement>('button[data-fold]');
    const fold = button && this.#scene?.breaks[Number(button.dataset['fold'])];
    if (!fold || !this.#zoomInto([fold.from, fold.to])) return;
    // The button is gone with the fold.
    this.shadowRoot?.querySelector<HTMLElement>('.control')?.focus();
  };

  #entry(id: string | null | undefined): Entry | undefined {
    return this.#reader?.career.entries.find((entry) => entry.id === id);
  }

  /** Opens or closes the panel to match `selected` and the open group. */
  #showDetails(): void {
    const panel = this._details;
    if (!panel) return;
    const wanted = Boolean(this._group ?? this.#entry(this.selected));
    if (wanted === panel.matches(':popover-open')) return;
    panel.style.setProperty('--_paper', paperBehind(this));
    panel.togglePopover(wanted);
  }

  #open(id: string): void {
    const label = this.#scene?.labels.find(({ entries }) => entries[0]?.id === id);
    if (label?.rung === 'gathered') {
      if (this.#zoomInto(knownExtent(label.entries))) return;
      this._group = label;
      this.selected = null;
      void this.updateComplete.then(() => this.#enterDetails());
    } else this.#select(id);
  }

  #select(id: string): void {
    this._group = undefined;
    this.selected = id;
    this.dispatchEvent(new CareerSelectEvent(this.#entry(id)));
    void this.updateComplete.then(() => this.#enterDetails());
  }

  #enterDetails(): void {
    this.#showDetails();
    this._details?.querySelector<HTMLElement>('.close')?.focus();
  }

  readonly #handleClick = (event: Event) => {
    const button = (event.target as Element).closest<HTMLElement>('button[data-entry]');
    if (button) this.#open(button.dataset['entry']!);
    else this.#handleFold(event);
  };

  readonly #handleMember = (event: Event) => {
    const button = (event.target as Element).closest<HTMLElement>('button[data-member]');
    if (button) this.#select(button.dataset['member']!);
  };

  readonly #handlePoint = (event: Event) => {
    this._active = (event.target as Element).closest<HTMLElement>('button[data-entry]')?.dataset['entry'];
  };

  readonly #handleLeave = () => {
    this._active = undefined;
  };

  readonly #handleFocus = (event: FocusEvent) => {
    this.#focus.handleFocus(event);
    this.#handlePoint(event);
  };

  readonly #handleClose = () => this._details?.hidePopover();

  /** The panel was closed, by Escape, by a click elsewhere, by its button, or by a script. */
  readonly #handleToggle = (event: ToggleEvent) => {
    if (event.newState === 'open') return;
    const id = this.selected ?? this._group?.entries[0]?.id;
    const hadFocus = this.shadowRoot?.activeElement === null || this._details?.contains(this.shadowRoot!.activeElement);
    if (id !== undefined && hadFocus && document.activeElement === this) this.#focus.focus(id);
    if (this.selected !== null) {
      this.selected = null;
      this.dispatchEvent(new CareerSelectEvent(undefined));
    }
    this._group = undefined;
  };

  /** The picture whose labels are to move little: none for all time at rest, which looks the same however one came to it. */
  get #previous(): Scene | undefined {
    const isResized = this.#scene?.width !== this.stage?.width;
    return this.#view.view || this.#view.isMoving || isResized ? this.#scene : undefined;
  }

  #layoutScene(reader: Reader): Scene | undefined {
    if (!this._width) return undefined;
    const layout = this.#layoutNow;
    this.#startView(reader.career);
    return this.#measure.run((measure, isDraft) =>
      layoutCareer(reader.career, {
        width: this._width,
        measure,
        layout,
        scale: this.scale,
        view: this.#view.view,
        direction: this.#language.direction,
        lang: reader.lang,
        text: (entry) => reader.entryText(entry, layout === 'vertical'),
        kind: reader.kind,
        previous: this.#previous,
        hurried: isDraft || this.#view.isMoving,
      }),
    );
  }

  #panel(): TemplateResult {
    const reader = this.#reader;
    const entry = this.#entry(this.selected);
    const content =
      reader && (this._group ? groupDetails(reader, this._group.entries) : entry && entryDetails(reader, entry));
    return html` <div
      class="details"
      part="details"
      popover
      role="dialog"
      aria-labelledby="details-title"
      @toggle=${this.#handleToggle}
      @click=${this.#handleMember}
    >
      <button type="button" class="close" aria-label=${this.#language.term('close')} @click=${this.#handleClose}>
        ×
      </button>
      ${content}
    </div>`;
  }

  #timeline(reader: Reader, scene: Scene): TemplateResult {
    const open = this.selected ?? this._group?.entries[0]?.id;
    const ids = [...scene.labels.flatMap(({ entries: [first] }) => first ?? []), ...scene.undated].map(({ id }) => id);
    const state = { current: this.#focus.among(ids), open };
    const canvas = html`<div class="canvas" .style=${`height:${scene.height}px`}>
      ${drawing(scene, this._active ?? open)}${entryList(reader, scene, state)}
      ${scene.layout === 'horizontal' ? folds(reader, scene) : nothing}
    </div>`;
    return html`${scene.height ? canvas : nothing} ${this.#overview(reader, scene)} ${key(reader, scene)}
    ${undatedList(reader, scene, state)}`;
  }

  /** All of the career in small, where not all of it can be seen. */
  #overview(reader: Reader, scene: Scene): TemplateResult | typeof nothing {
    const { stage } = this;
    const isWhole = this.#view.view === undefined;
    if (!stage || (isWhole && !scene.labels.some(({ rung }) => rung === 'gathered'))) return nothing;
    const { width } = stage;
    const bins = Math.floor(width / overviewBin);
    const [from, to] = scene.view.map((time) => reader.time(time, scene.view));
    return overview(
      {
        density: careerDensity(reader.career, { width, scale: this.scale }, bins),
        width,
        range: this.#view.range(stage),
        isRightToLeft: scene.direction === 'rtl',
        names: [this.#language.term('rangeStart'), this.#language.term('rangeEnd')],
        values: [from!, to!],
      },
      this.#handleSlider,
    );
  }

  /** What a screen reader says when the view has come to rest. */
  #status(reader: Reader, scene: Scene): string {
    if (!this.#view.view || this.#view.isMoving) return '';
    const [from, to] = scene.view.map((time) => reader.time(time, scene.view));
    return this.#language.term('shown', from!, to!);
  }

  protected override render(): TemplateResult {
    const { state } = this.#data;
    const reader = (this.#reader = state.phase === 'ready' ? new Reader(state.career, this.#language) : undefined);
    const scene = (this.#scene = reader && reader.career.entries.length ? this.#layoutScene(reader) : undefined);
    const shown = { isAll: this.#view.view === undefined, isLinear: this.scale === 'linear' };
    return html` <div
        class="frame ${this.#language.direction}"
        part="frame"
        role="group"
        aria-labelledby=${reader?.career.person ? 'name' : nothing}
        @keydown=${this.#handleKey}
      >
        <div class="header" part="header"><slot name="header">${reader && header(reader)}</slot></div>
        <div
          class="plot ${scene?.layout ?? ''} ${shown.isAll ? '' : 'zoomed'}"
          part="plot"
          @click=${this.#handleClick}
          @keydown=${this.#focus.handleKey}
          @dblclick=${this.#handleDoubleClick}
          @focusin=${this.#handleFocus}
          @focusout=${this.#handleLeave}
          @pointerover=${this.#handlePoint}
          @pointerleave=${this.#handleLeave}
        >
          <div class="ruler"></div>
          ${reader && scene ? this.#timeline(reader, scene) : nothing}
        </div>
        ${scene?.layout === 'horizontal' && scene.height ? controls(this.#language, shown, this.#command) : nothing}
        <div class="unseen" role="status">${reader && scene ? this.#status(reader, scene) : nothing}</div>
        ${message(this.#language, state, () => this.#data.retry())}
        <div class="fallback" ?hidden=${scene !== undefined}><slot></slot></div>
        ${reader && scene ? sourceList(reader, reader.career.sources.keys()) : nothing}
        <slot name="footer"></slot>
        ${this.#panel()}
      </div>
      <div class="bench" aria-hidden="true"></div>`;
  }
}

/** The time over which a stage goes, UTC ms. */
const wholeOf = ({ scale, width }: Stage): TimeRange => [scale.invert(0), scale.invert(width)];

/** The known times of a date in EDTF, or of two times; where a side is open or unknown that of `whole`. */
function timesOf(extent: string | TimeRange, whole: TimeRange): TimeRange {
  if (typeof extent !== 'string') return extent;
  const { startMin, endMax } = parseDate(extent).extent;
  return [Number.isFinite(startMin) ? startMin : whole[0], Number.isFinite(endMax) ? endMax : whole[1]];
}

declare global {
  interface HTMLElementTagNameMap {
    'career-timeline': CareerTimeline;
  }
}
