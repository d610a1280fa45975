import type { BaseOptions, Scene } from '@career-timeline/layout';
import type { Career, CareerDocument } from '@career-timeline/model';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { styles } from './career-timeline.styles.js';
import { CareerDataController, type DataState } from './controllers/career-data.js';
import { LanguageController } from './controllers/language.js';
import { LateInteraction } from './controllers/late-interaction.js';
import { LateParts } from './controllers/late-parts.js';
import { LayoutController, type Drawn } from './controllers/layout.js';
import { StagingController } from './controllers/staging.js';
import { TextMeasureController } from './controllers/text-measure.js';
import { WidthController } from './controllers/width.js';
import type { LongListController } from './controllers/long-list.js';
import { oneOf, tidy } from './properties.js';
import { Reader } from './reader.js';
import { Sheets } from './sheets.js';
import { timesOf, type TimeRange } from './time-range.js';
import { controls } from './views/controls.js';
import { drawing } from './views/drawing.js';
import { entryList, folds, key, undatedList, years } from './views/entries.js';
import { header } from './views/header.js';
import { message } from './views/message.js';
import { overviewHeight } from './views/overview-height.js';
import { sourceList } from './views/sources.js';
import { symbols } from './views/symbols.js';

/** Below this width of its own, in px, an `auto` timeline is vertical. */
const verticalBelow = 600;

/** The widest that a drawing is on paper, px: what A4 and Letter have room for. */
const paperWidth = 640;

/** The highest: what a sheet has room for under the names. */
const paperHeight = 800;

/** No drawing is narrower, px. */
const leastWidth = 280;

const loadLongList = () => import('./long-list.js');

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
 * @event {CareerErrorEvent} career-error - The data has faults, or none could be had; or what was asked for failed: `message`, `faults`, `cause`.
 * @event {CareerSelectEvent} career-select - The reader opened the details of an entry or closed them: `entry`.
 * @event {CareerViewEvent} career-view - Another stretch of time is shown: `from`, `to` in UTC ms.
 *
 * @cssState drawn - It is drawn, and no place need be kept for it: what stands below it is out of sight.
 *
 * @cssproperty {<color>} [--career-ink=inherit] - Text and axis.
 * @cssproperty {<color>} [--career-accent=blue mixed from the ink] - The person's own roles and moments.
 * @cssproperty {<color>} [--career-reported=amber mixed from the ink] - What is reported, disputed or planned.
 * @cssproperty {<color>} [--career-context=62 % of the ink] - The marks of the world's events.
 * @cssproperty {<color>} [--career-muted=78 % of the ink] - Dates, organisations, ticks and notes.
 * @cssproperty {<color>} [--career-rule=14 % of the ink] - Grid lines and rules.
 * @cssproperty {<color>} [--career-surface=the page behind, a little tinted] - Behind the details.
 * @cssproperty {<color>} [--career-focus=the accent] - The focus ring.
 * @cssproperty {<length>} [--career-radius=0.5rem] - Corners of the details and of buttons.
 * @cssproperty {<length>} [--career-line-width=1.25px] - Width of the axis; all other lines are in proportion to it.
 * @cssproperty {<length>} [--career-bar-line-width=3px] - Width of the line that heads a bar, up to 5px; of a bar of the vertical layout twice as wide, up to 8px.
 * @cssproperty {<number>} [--career-tint=0.13] - How strongly a bar is filled behind its text, 0 to 1.
 * @cssproperty {<number>} [--career-mark-size=1] - Size of the symbols as a multiple of the usual, 0.75 to 1.5.
 * @cssproperty {<number>} [--career-density=1] - How closely texts, lanes and sections stand, as a multiple of the usual, 0.5 to 2.
 * @cssproperty {<family-name>} [--career-font-family=inherit] - Typeface of all text.
 * @cssproperty {<length>} [--career-font-size=inherit] - Size that all text is set in proportion to.
 * @cssproperty {<family-name>} [--career-title-font-family=inherit] - Typeface of names and titles.
 * @cssproperty {<number>} [--career-title-weight=650, and 700 for the name] - Weight of names and titles.
 * @cssproperty {<length>} [--career-name-size=1.375em] - Size of the person's name.
 * @cssproperty {<family-name>} [--career-date-font-family=inherit] - Typeface of dates and of the axis.
 *
 * @csspart frame - All of it.
 * @csspart header - The names, the headline and the date of the document.
 * @csspart name - The person's name.
 * @csspart other-name - The name in another language.
 * @csspart headline - The person's headline.
 * @csspart as-of - Until when the document knows.
 * @csspart controls - The buttons that zoom, choose the scale, open the legend and the menu.
 * @csspart control - One of them.
 * @csspart menu-button - The one that opens the menu; hide it to leave the menu out.
 * @csspart menu - What can be done with the whole timeline.
 * @csspart help - What the keys do.
 * @csspart legend - The kinds and statuses, by which the entries can be narrowed.
 * @csspart found - How many entries are shown where not all are.
 * @csspart story - The card and its buttons where the career is told entry by entry.
 * @csspart card - The card itself.
 * @csspart step - A button to the entry before, or to the next.
 * @csspart reading - The entries as text, in the list, on paper, and where scrolling tells the career.
 * @csspart reading-entry - One of them.
 * @csspart overview - All of the career in small, with the stretch that is shown.
 * @csspart overview-handle - One end of that stretch.
 * @csspart fold - The button that opens a folded stretch of the axis.
 * @csspart heading - The name of a group of lanes, or of an employer over the roles that followed each other there.
 * @csspart symbols - What the symbols in the drawing stand for.
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
 * @csspart section-title - What heads the entries without a date, the key and the sources.
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

  readonly #sheets = new Sheets();
  readonly #late = new LateParts(this);
  readonly #language = new LanguageController(this, this.#late);
  readonly #data = new CareerDataController(this);
  readonly #measure = new TextMeasureController(this);
  readonly #column = new WidthController(this, this.#measure);
  readonly #layout = new LayoutController(this, this.#late);
  readonly #staging = new StagingController(this);
  readonly #interaction = new LateInteraction(
    this,
    {
      words: () => this.#language.words,
      isRightToLeft: () => this.#language.direction === 'rtl',
      career: () => (this.#data.state.phase === 'ready' ? this.#data.state.career : undefined),
      reader: () => this.#reader,
      scene: () => this.#scene,
      longList: () => this.#longList,
      base: () => this.#base,
    },
    this.#late,
    this.#sheets,
  );
  #longList: LongListController | undefined;
  /** What `select` was last called with, for a long list that comes after. */
  #sought: string | null = null;
  #scene: Scene | undefined;
  #reader: Reader | undefined;
  readonly #readers = new WeakMap<Career, Reader>();

  /** Address of a Career document in JSON, relative to the page. */
  @property() src: string | null = null;

  /** The Career document itself; goes before `src` and before what stands between the tags. */
  @property({ attribute: false }) career: CareerDocument | undefined;

  /** `auto` is vertical where the element is narrower than 600 px, else horizontal; `list` is text alone, with all details. */
  @property({ converter: oneOf('layout'), reflect: true, useDefault: true })
  layout: 'auto' | 'horizontal' | 'vertical' | 'list' = 'auto';

  /** `explore` opens the details of what is chosen; `story` leads from entry to entry on a card; `scroll` does so by the page's scrolling. */
  @property({ converter: oneOf('mode') }) mode: 'explore' | 'story' | 'scroll' = 'explore';

  /** Whether the legend is open, which is the filter too. */
  @property({ type: Boolean, reflect: true }) legend = false;

  /** The kinds that are shown, with commas between, and a backslash before one within a kind; all where absent. */
  @property({ reflect: true }) kinds: string | null = null;

  /** The statuses that are shown, with commas between; all where absent. */
  @property({ reflect: true }) statuses: string | null = null;

  /** Shows only the entries that have this text in them. */
  @property({ reflect: true }) find: string | null = null;

  /** Whether the page's address names the open entry (`#id`), and opens the one that it names. */
  @property({ attribute: 'deep-links', type: Boolean }) deepLinks = false;

  /** `elastic` gives space to where the entries are and marks what it folds; `linear` draws every year alike. */
  @property({ converter: oneOf('scale') }) scale: 'elastic' | 'linear' = 'elastic';

  /** Sets the roles in groups, each under its name: those of one `organization` or of one `kind`. The vertical layout has no groups. */
  @property({ converter: oneOf('group') }) group: 'none' | 'organization' | 'kind' = 'none';

  /** The stretch of time that is shown at first, in EDTF: from the start of this date. All time from the first entry on where absent. */
  @property() from: string | null = null;

  /** To the end of this date. */
  @property() to: string | null = null;

  /** `lazy` fetches and draws only when the timeline comes near the window. */
  @property({ converter: oneOf('loading') }) loading: 'eager' | 'lazy' = 'eager';

  /** The id of the entry whose details are open. */
  @property({ reflect: true }) selected: string | null = null;

  /** Opens the details of an entry, or closes them for `null`; an id that the career does not have closes them too. */
  select(id: string | null): void {
    this.selected = id;
    this.#sought = id;
    if (id !== null) this.#longList?.reveal(id);
  }

  /**
   * Shows a stretch of time, as the reader does with the buttons. The vertical layout shows all time always.
   *
   * @param extent in EDTF (`2019/2022-03`) or as two times in UTC ms; `null` for all
   * @throws DateError when the text is no date, RangeError when the first time is not before the second
   */
  zoomTo(extent: string | TimeRange | null): void {
    if (this.#interaction.now) return this.#interaction.now.navigation.zoomTo(extent);
    if (extent !== null) timesOf(extent);
    void this.#interaction.ready().then((interaction) => interaction?.navigation.zoomTo(extent));
  }

  /**
   * The career as a picture, complete in itself: the same that the `career-timeline` command draws. It has the timeline's width,
   * layout, scale and language, follows the reader's system in light and dark, and shows all time.
   *
   * @returns an SVG document as text; undefined while there is no career
   */
  async toSVG(): Promise<string | undefined> {
    const reader = this.#reader;
    if (!reader) return undefined;
    const { svgInPage } = await import('./picture/in-page.js');
    const { scale, group } = this;
    return svgInPage(reader, { width: this.#width, layout: this.#layoutNow, scale, group });
  }

  /** A server's shadow root is drawn anew: the server knows no width, so there is nothing in it to keep. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = this.shadowRoot ?? this.attachShadow(CareerTimeline.shadowRootOptions);
    root.replaceChildren();
    this.#sheets.adopt(root, CareerTimeline.elementStyles);
    return root;
  }

  adoptedCallback(): void {
    if (this.shadowRoot) this.#sheets.renew(this.shadowRoot);
  }

  /** What all views of the career share. */
  get #base(): BaseOptions | undefined {
    if (!this.#width || this.#layoutNow !== 'horizontal') return undefined;
    return { width: Math.max(leastWidth, this.#width), scale: this.scale, group: this.group };
  }

  protected override willUpdate(): void {
    tidy(this);
    if (this.#width && this.#isDrawn) this.#layout.prepare(this.#layoutNow);
  }

  /** The button is gone then: its reader goes on by the first one there is. */
  readonly #retry = async (): Promise<void> => {
    const told = new Promise((resolve) => {
      for (const type of ['career-load', 'career-error']) this.addEventListener(type, resolve, { once: true });
    });
    this.#data.retry();
    await told;
    await this.updateComplete;
    if (document.activeElement === document.body)
      this.renderRoot.querySelector<HTMLElement>('.control, .message button')?.focus({ preventScroll: true });
  };

  /** Done is an update when its picture is. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let isComplete = await super.getUpdateComplete();
    for (;;) {
      const work =
        this.#data.work ??
        this.#column.work ??
        this.#late.work ??
        this.#layout.work ??
        this.#staging.work ??
        this.#longList?.work;
      if (!work) return isComplete;
      await work;
      isComplete = await super.getUpdateComplete();
    }
  }

  /** For the drawing, px; 0 until it is known. */
  get #width(): number {
    return this.#column.width;
  }

  get #layoutNow(): 'horizontal' | 'vertical' {
    if (this.layout === 'horizontal' || this.layout === 'vertical') return this.layout;
    if (this.mode !== 'explore') return 'horizontal';
    return this.#width < verticalBelow ? 'vertical' : 'horizontal';
  }

  /** Whether there is a drawing: not in a list, nor on paper that is too narrow for one. A vertical one is not printed, but stays, so that its reader finds the place again. */
  get #isDrawn(): boolean {
    const isPrinting = this.#interaction.now?.print.isPrinting;
    const isTooNarrow = isPrinting && this.#width < verticalBelow && this.#layoutNow === 'horizontal';
    return this.layout !== 'list' && !isTooNarrow;
  }

  /** The picture for a reader of what is left of a career, or the one before it while it is made; undefined while there is none. */
  #drawingFor(reader: Reader, whole: Reader): Drawn | undefined {
    if (!this.#width) return undefined;
    // Where nothing can be measured the last picture stays until something can.
    if (this.#measure.isHidden && this.#layout.drawn) return this.#layout.drawn;
    this.#interaction.now?.navigation.begin(whole.career, reader.career);
    const { view, isMoving = false } = this.#interaction.now?.navigation.view ?? {};
    const isPrinting = this.#interaction.now?.print.isPrinting ?? false;
    const wanted = {
      reader,
      width: Math.max(leastWidth, isPrinting ? Math.min(this.#width, paperWidth) : this.#width),
      type: this.#measure.type(reader.lang),
      layout: this.#layoutNow,
      scale: this.scale,
      group: this.group,
      // Paper has all of it.
      view: isPrinting ? undefined : view,
      direction: this.#language.direction,
      hurried: isMoving,
      spacing: this.#measure.spacing,
    };
    const drawn = this.#layout.picture(wanted, isMoving || isPrinting);
    if (drawn?.scene.list && !this.#longList) {
      const part = this.#late.take(loadLongList);
      if (!part) return undefined;
      this.#longList = new part.LongListController(this);
      if (this.#sought !== null) this.#longList.reveal(this.#sought);
    }
    return drawn;
  }

  /** Who reads a career: the same as long as the language is. */
  #readerOf(career: Career): Reader {
    let reader = this.#readers.get(career);
    const { words } = this.#language;
    if (reader?.words !== words) this.#readers.set(career, (reader = new Reader(career, words)));
    return reader;
  }

  /** @param part what of the picture is in the page yet */
  #timeline({ reader, scene: whole }: Drawn, part: Scene): TemplateResult {
    const interaction = this.#interaction.now;
    const isWhole = part === whole;
    const { isOn: isTold = false } = interaction?.story ?? {};
    const scene = interaction?.cropped(whole) ?? whole;
    const seen = isWhole ? scene : part;
    const open = interaction?.open;
    const active = interaction?.active ?? open;
    const { list } = scene;
    const runs = this.#longList?.show(list, reader) ?? [];
    const shown = scene.labels.flatMap(({ entries: [first] }) => first!.id);
    const ids = [...shown, ...(this.#longList?.ids ?? []), ...scene.undated.map(({ id }) => id)];
    const state = { current: interaction ? interaction.focus.among(ids) : ids[0], open, isTold };
    const canvas = list
      ? this.#late.take(loadLongList)?.longList(reader, list, runs, this.#longList!, state, active)
      : html`<div class="canvas" .style=${this.#canvasStyle(scene)}>
          ${drawing(seen, active)}${entryList(reader, seen, state)}
          ${scene.layout === 'horizontal' ? folds(reader, scene) : years(scene)}
        </div>`;
    // Where all entries are told one by one, those without a date are too.
    const undated = isTold ? nothing : undatedList(reader, scene, state);
    return html`${scene.height ? canvas : nothing}
    ${isWhole ? html`${this.#overview(reader, scene)} ${interaction?.isCard ? nothing : key(reader, scene)} ${undated}` : nothing}`;
  }

  /** On paper as wide as the picture, which is narrower than its column, and no higher than a sheet. Else the column may become narrower. */
  #canvasStyle({ width, height }: Scene): string {
    if (!this.#interaction.now?.print.isPrinting) return `height:${height}px`;
    const size = `width:${width}px;height:${height}px`;
    return height > paperHeight ? `${size};zoom:${paperHeight / height}` : size;
  }

  /** All of the career in small; its place is kept until it can be used. */
  #overview(reader: Reader, scene: Scene): TemplateResult | typeof nothing {
    if (this.#interaction.now) return this.#interaction.now.overview(reader, scene);
    const isWhole = scene.layout !== 'horizontal' || !scene.labels.some(({ rung }) => rung === 'gathered');
    return isWhole ? nothing : html`<div class="overview" .style=${`height:${overviewHeight}px`}></div>`;
  }

  /** Everything of a career but its header. */
  #body(whole: Reader, reader: Reader, scene: Scene | undefined): TemplateResult {
    const interaction = this.#interaction.now;
    const { isOn: isStory = false } = interaction?.story ?? {};
    const controlState = {
      canZoom: !isStory && scene?.layout === 'horizontal' && scene.height > 0,
      isAll: interaction?.navigation.view.view === undefined,
      isLinear: this.scale === 'linear',
      isFiltered: interaction?.filter.isOn ?? false,
      isLegendOpen: this.legend,
    };
    const isEmpty = !whole.career.entries.length;
    return html`
      ${interaction?.reading(reader)}
      ${scene && interaction?.isCard ? key(reader, interaction.cropped(scene)) : nothing}
      ${isEmpty ? nothing : controls(reader.words, controlState, interaction?.navigation.command, interaction?.filter.toggleLegend)}
      ${isEmpty ? nothing : interaction?.menu(scene, controlState.canZoom)}
      <div class="unseen" role="status">${interaction?.status(scene)}</div>
      ${interaction?.tasks.isRefused ? html`<div class="message" part="message" role="alert">${reader.words.term('refused')}</div>` : nothing}
    `;
  }

  protected override render(): TemplateResult {
    // Without words there is nothing to say yet.
    const state: DataState = this.#language.isReady ? this.#data.state : { phase: 'none' };
    const read = state.phase === 'ready' ? this.#readerOf(state.career) : undefined;
    const interaction = this.#interaction.now;
    const narrowed = (this.#reader = read && this.#readerOf(interaction?.filter.narrow(read.career) ?? read.career));
    const isShown = Boolean(narrowed?.career.entries.length);
    const isHeld = isShown && this.#interaction.isAwaited;
    const drawn = narrowed && isShown && this.#isDrawn && !isHeld ? this.#drawingFor(narrowed, read) : undefined;
    const part = this.#staging.part(drawn?.scene, interaction?.print.isPrinting ?? false);
    const isWhole = part === drawn?.scene;
    const scene = (this.#scene = isWhole ? part : undefined);
    // Until there is something to see, what stands between the tags is all that is shown; faults come with the drawing, which would push them away.
    const isAwaited = isShown && (isHeld || (this.#isDrawn && !scene));
    const [whole, reader] = isAwaited ? [] : [read, narrowed];
    return html` <div
        class="frame ${this.#language.direction} ${this.layout === 'list' ? '' : this.mode}"
        part="frame"
        role="group"
        aria-labelledby=${reader?.career.person ? 'name' : nothing}
        @click=${this.#interaction.handleEarly}
        @keydown=${interaction?.navigation.handleKey}
      >
        <div class="header" part="header"><slot name="header">${reader && header(drawn?.reader ?? reader)}</slot></div>
        ${whole ? interaction?.legend(whole) : nothing}
        ${reader && scene ? symbols(reader, scene, this.legend) : nothing}
        <div
          class="plot ${isWhole ? '' : 'staged'} ${drawn?.scene.layout ?? ''} ${scene?.layout === 'horizontal' && interaction?.navigation.view.view ? 'zoomed' : ''}"
          part="plot"
          @click=${interaction?.handleClick}
          @keydown=${interaction?.focus.handleKey}
          @dblclick=${interaction?.navigation.handleDoubleClick}
          @focusin=${interaction?.handleFocus}
          @focusout=${interaction?.handleLeave}
          @pointerover=${interaction?.handlePoint}
          @pointerleave=${interaction?.handleLeave}
        >
          <div class="ruler"></div>
          ${drawn && part ? this.#timeline(drawn, part) : nothing}
        </div>
        ${whole && reader ? this.#body(whole, reader, scene) : nothing}
        ${message(this.#language.words, isAwaited ? { phase: this.src ? 'loading' : 'none' } : state, () => void this.#retry())}
        <div class="fallback" ?hidden=${isShown ? !isAwaited : Boolean(whole?.career.entries.length)}>
          <slot></slot>
        </div>
        ${whole && isShown && !interaction?.isCard && (scene || !this.#isDrawn) ? sourceList(whole, whole.career.sources.keys()) : nothing}
        <slot name="footer"></slot>
        ${interaction?.panel()}
      </div>
      <div class="bench" aria-hidden="true"></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'career-timeline': CareerTimeline;
  }
}
