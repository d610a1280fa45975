import {
  careerBase,
  careerDensity,
  chronology,
  layoutCareer,
  type BaseOptions,
  type Grouping,
  type Scene,
} from '@career-timeline/layout';
import type { CareerDocument, Entry } from '@career-timeline/model';
import { adoptStyles, html, LitElement, nothing, render, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { styles } from './career-timeline.styles.js';
import { CareerDataController } from './controllers/career-data.js';
import { DetailsController } from './controllers/details.js';
import { LanguageController } from './controllers/language.js';
import { RovingFocus } from './controllers/roving-focus.js';
import { TextMeasureController } from './controllers/text-measure.js';
import { NavigationController } from './controllers/navigation.js';
import type { Stage, TimeRange } from './controllers/view.js';
import { writtenDetails } from './light-dom.js';
import { paperBehind } from './paper.js';
import { Reader } from './reader.js';
import { entryDetails, groupDetails, sourceList } from './views/details.js';
import { controls } from './views/controls.js';
import { drawing } from './views/drawing.js';
import { entryList, folds, key, undatedList, years } from './views/entries.js';
import { header } from './views/header.js';
import { message } from './views/message.js';
import { overview } from './views/overview.js';

/** Below this width of its own, in px, an `auto` timeline is vertical. */
const verticalBelow = 600;

/** One bin of the overview in so many px. */
const overviewBin = 6;

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
 * @csspart heading - The name of a group of lanes, or of an employer over the roles that followed each other there.
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
  readonly #focus = new RovingFocus(this, (id, forward) => this.#navigation.walkOn(id, forward));
  readonly #navigation = new NavigationController(this, {
    stage: () => this.#stage,
    scene: () => this.#scene,
    isRightToLeft: () => this.#language.direction === 'rtl',
    focus: (id) => this.#focus.focus(id),
  });
  readonly #details = new DetailsController(this, {
    scene: () => this.#scene,
    entry: (id) => this.#entry(id),
    zoomInto: (range) => this.#navigation.zoomInto(range),
    focus: (id) => this.#focus.focus(id),
  });
  #resize: ResizeObserver | undefined;
  #scene: Scene | undefined;
  #reader: Reader | undefined;

  @query('.bench') private readonly _bench!: HTMLElement | null;
  @query('.ruler') private readonly _ruler!: HTMLElement | null;
  @query('.canvas') private readonly _canvas!: HTMLElement | null;

  /** Width of the plot, px. */
  @state() private _width = 0;
  /** The id of the entry that the pointer or the focus is on. */
  @state() private _active: string | undefined;

  /** Address of a Career document in JSON, relative to the page. */
  @property() src: string | null = null;

  /** The Career document itself; goes before `src` and before what stands between the tags. */
  @property({ attribute: false }) career: CareerDocument | undefined;

  /** `auto` is vertical where the element is narrower than 600 px, else horizontal. */
  @property({ converter: oneOf('auto', 'horizontal', 'vertical') }) layout: 'auto' | 'horizontal' | 'vertical' = 'auto';

  /** `elastic` gives space to where the entries are and marks what it folds; `linear` draws every year alike. */
  @property({ converter: oneOf('elastic', 'linear') }) scale: 'elastic' | 'linear' = 'elastic';

  /** Sets the roles in groups, each under its name: those of one `organization` or of one `kind`. The vertical layout has no groups. */
  @property({ converter: oneOf('none', 'organization', 'kind') }) group: Grouping = 'none';

  /** The stretch of time that is shown at first, in EDTF: from the start of this date. All time from the first entry on where absent. */
  @property() from: string | null = null;

  /** To the end of this date. */
  @property() to: string | null = null;

  /** `lazy` fetches and draws only when the timeline comes near the window. */
  @property({ converter: oneOf('eager', 'lazy') }) loading: 'eager' | 'lazy' = 'eager';

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
    this.#navigation.zoomTo(extent);
  }

  /**
   * The career as a picture, complete in itself: the same that the `career-timeline` command draws. It has the timeline's width,
   * layout, scale and language, follows the reader's system in light and dark, and shows all time.
   *
   * @returns an SVG document as text; undefined while there is no career
   */
  async toSVG(): Promise<string | undefined> {
    const career = this.#reader?.career;
    if (!career) return undefined;
    const { picture, svgDocument } = await import('./picture/index.js');
    const { scale, group } = this;
    const { tag: lang } = this.#language;
    return svgDocument(
      picture(career, { width: this._width, layout: this.#layoutNow, scale, group, lang }),
      (content) => {
        const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
        render(content, svg);
        return new XMLSerializer().serializeToString(svg).replace(/^<svg[^>]*>|<\/svg>$/gu, '');
      },
    );
  }

  /** A server's shadow root is drawn anew: the server knows no width, so there is nothing in it to keep. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const declared = this.shadowRoot;
    if (!declared) return super.createRenderRoot();
    declared.replaceChildren();
    adoptStyles(declared, CareerTimeline.elementStyles);
    return declared;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#observeSize();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize?.disconnect();
  }

  protected override firstUpdated(): void {
    this.#measure.bench = this._bench ?? undefined;
    this.#observeSize();
  }

  /** The career's whole axis, where a part of it can be shown. */
  get #stage(): Stage | undefined {
    const { state } = this.#data;
    if (state.phase !== 'ready' || !this._width || this.#layoutNow !== 'horizontal') return undefined;
    const width = Math.max(280, this._width);
    if (!chronology(state.career).entries.length) return undefined;
    return { scale: careerBase(state.career, this.#base(width)).scale, width };
  }

  /** What all views of the career share. */
  #base(width: number): BaseOptions {
    return { width, scale: this.scale, group: this.group };
  }

  protected override updated(): void {
    // The years stay in sight over what is scrolled by, and need the page's colour to cover it.
    if (this.#scene?.layout === 'vertical') this._canvas?.style.setProperty('--_paper', paperBehind(this));
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

  #entry(id: string | null | undefined): Entry | undefined {
    return this.#reader?.career.entries.find((entry) => entry.id === id);
  }

  readonly #handleClick = (event: Event) => {
    if (!this.#details.handleClick(event)) this.#navigation.handleFold(event);
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

  /** The picture whose labels are to move little: none for all time at rest, which looks the same however one came to it. */
  get #previous(): Scene | undefined {
    const isResized = this.#scene?.width !== this.#stage?.width;
    return this.#navigation.view.view || this.#navigation.view.isMoving || isResized ? this.#scene : undefined;
  }

  #layoutScene(reader: Reader): Scene | undefined {
    if (!this._width) return undefined;
    const layout = this.#layoutNow;
    this.#navigation.begin(reader.career);
    return this.#measure.run((measure, isDraft) =>
      layoutCareer(reader.career, {
        width: this._width,
        measure,
        layout,
        scale: this.scale,
        group: this.group,
        view: this.#navigation.view.view,
        direction: this.#language.direction,
        lang: reader.lang,
        text: (entry) => reader.entryText(entry, layout === 'vertical'),
        words: reader.sceneWords,
        previous: this.#previous,
        hurried: isDraft || this.#navigation.view.isMoving,
      }),
    );
  }

  #panel(): TemplateResult {
    const reader = this.#reader;
    const { group } = this.#details;
    const entry = this.#entry(this.selected);
    const content =
      reader &&
      (group
        ? groupDetails(reader, group.entries)
        : entry && entryDetails(reader, entry, writtenDetails(this, entry.id)));
    return html` <div
      class="details"
      part="details"
      popover
      role="dialog"
      aria-labelledby="details-title"
      @toggle=${this.#details.handleToggle}
      @click=${this.#details.handleMember}
    >
      <button type="button" class="close" aria-label=${this.#language.term('close')} @click=${this.#details.close}>
        ×
      </button>
      ${content}
    </div>`;
  }

  #timeline(reader: Reader, scene: Scene): TemplateResult {
    const { open } = this.#details;
    const ids = [...scene.labels.flatMap(({ entries: [first] }) => first ?? []), ...scene.undated].map(({ id }) => id);
    const state = { current: this.#focus.among(ids), open };
    const canvas = html`<div class="canvas" .style=${`height:${scene.height}px`}>
      ${drawing(scene, this._active ?? open)}${entryList(reader, scene, state)}
      ${scene.layout === 'horizontal' ? folds(reader, scene) : years(scene)}
    </div>`;
    return html`${scene.height ? canvas : nothing} ${this.#overview(reader, scene)} ${key(reader, scene)}
    ${undatedList(reader, scene, state)}`;
  }

  /** All of the career in small, where not all of it can be seen. */
  #overview(reader: Reader, scene: Scene): TemplateResult | typeof nothing {
    const stage = this.#stage;
    const isWhole = this.#navigation.view.view === undefined;
    if (!stage || (isWhole && !scene.labels.some(({ rung }) => rung === 'gathered'))) return nothing;
    const { width } = stage;
    const bins = Math.floor(width / overviewBin);
    const [from, to] = scene.view.map((time) => reader.time(time, scene.view));
    return overview(
      {
        density: careerDensity(reader.career, this.#base(width), bins),
        width,
        range: this.#navigation.view.range(stage),
        isRightToLeft: scene.direction === 'rtl',
        names: [this.#language.term('rangeStart'), this.#language.term('rangeEnd')],
        values: [from!, to!],
      },
      this.#navigation.handleSlider,
    );
  }

  /** What a screen reader says when the view has come to rest. */
  #status(reader: Reader, scene: Scene): string {
    if (!this.#navigation.view.view || this.#navigation.view.isMoving) return '';
    const [from, to] = scene.view.map((time) => reader.time(time, scene.view));
    return this.#language.term('shown', from!, to!);
  }

  protected override render(): TemplateResult {
    const { state } = this.#data;
    const reader = (this.#reader = state.phase === 'ready' ? new Reader(state.career, this.#language) : undefined);
    const scene = (this.#scene = reader && reader.career.entries.length ? this.#layoutScene(reader) : undefined);
    const shown = { isAll: this.#navigation.view.view === undefined, isLinear: this.scale === 'linear' };
    return html` <div
        class="frame ${this.#language.direction}"
        part="frame"
        role="group"
        aria-labelledby=${reader?.career.person ? 'name' : nothing}
        @keydown=${this.#navigation.handleKey}
      >
        <div class="header" part="header"><slot name="header">${reader && header(reader)}</slot></div>
        <div
          class="plot ${scene?.layout ?? ''} ${shown.isAll ? '' : 'zoomed'}"
          part="plot"
          @click=${this.#handleClick}
          @keydown=${this.#focus.handleKey}
          @dblclick=${this.#navigation.handleDoubleClick}
          @focusin=${this.#handleFocus}
          @focusout=${this.#handleLeave}
          @pointerover=${this.#handlePoint}
          @pointerleave=${this.#handleLeave}
        >
          <div class="ruler"></div>
          ${reader && scene ? this.#timeline(reader, scene) : nothing}
        </div>
        ${scene?.layout === 'horizontal' && scene.height ? controls(this.#language, shown, this.#navigation.command) : nothing}
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

declare global {
  interface HTMLElementTagNameMap {
    'career-timeline': CareerTimeline;
  }
}
