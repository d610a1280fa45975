import { careerBase, careerDensity, chronology, type BaseOptions, type Scene } from '@career-timeline/layout';
import type { Career, CareerDocument, Entry } from '@career-timeline/model';
import { adoptStyles, html, isServer, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { styles } from './career-timeline.styles.js';
import { CareerDataController, type DataState } from './controllers/career-data.js';
import { DeepLinks } from './controllers/deep-links.js';
import { DetailsController } from './controllers/details.js';
import { FilterController } from './controllers/filter.js';
import { LanguageController } from './controllers/language.js';
import { LayoutController, type Drawn } from './controllers/layout.js';
import { returnFocus } from './controllers/return-focus.js';
import { RovingFocus } from './controllers/roving-focus.js';
import { TextMeasureController } from './controllers/text-measure.js';
import { LongListController } from './controllers/long-list.js';
import { NavigationController } from './controllers/navigation.js';
import { PrintController } from './controllers/print.js';
import { StagingController } from './controllers/staging.js';
import { StoryController } from './controllers/story.js';
import { TaskController } from './controllers/tasks.js';
import type { Stage, TimeRange } from './controllers/view.js';
import { writtenDetails } from './light-dom.js';
import { nextTask } from './next-task.js';
import { paperBehind } from './paper.js';
import { Reader } from './reader.js';
import { entryContent, groupDetails, sourceList } from './views/details.js';
import { controls, type ControlState } from './views/controls.js';
import { drawing } from './views/drawing.js';
import { entryList, folds, key, undatedList, years } from './views/entries.js';
import { header } from './views/header.js';
import { legend } from './views/legend.js';
import { longList } from './views/long-list.js';
import { menu } from './views/menu.js';
import { message } from './views/message.js';
import { overview } from './views/overview.js';
import { readingList } from './views/reading-list.js';
import { story } from './views/story.js';

/** Below this width of its own, in px, an `auto` timeline is vertical. */
const verticalBelow = 600;

/** The widest that a drawing is on paper, px: what A4 and Letter have room for. */
const paperWidth = 640;

/** The highest: what a sheet has room for under the names. */
const paperHeight = 800;

/** No drawing is narrower, px. */
const leastWidth = 280;

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
 * @cssproperty {<number>} [--career-spacing=1] - Room between texts, lanes and sections as a multiple of the usual, 0.5 to 2.
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
 * @csspart story - The card and its buttons where the career is told entry by entry.
 * @csspart card - The card itself.
 * @csspart step - A button to the entry before, or to the next.
 * @csspart reading - The entries as text, in the list, on paper, and where scrolling tells the career.
 * @csspart reading-entry - One of them.
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

  readonly #language = new LanguageController(this);
  readonly #data = new CareerDataController(this);
  readonly #measure = new TextMeasureController(this);
  readonly #layout = new LayoutController(this);
  readonly #staging = new StagingController(this);
  readonly #focus = new RovingFocus(this, (id, forward) => this.#navigation.walkOn(id, forward));
  readonly #navigation = new NavigationController(this, {
    stage: () => this.#stage,
    scene: () => this.#scene,
    isRightToLeft: () => this.#language.direction === 'rtl',
    focus: (id) => this.#focus.focus(id),
  });
  readonly #details = new DetailsController(this, {
    entry: (id) => this.#entry(id),
    counted: (id) => this.#counted(id),
    zoomInto: (range) => this.#navigation.zoomInto(range),
    focus: (id) => this.#focus.focus(id),
  });
  readonly #filter = new FilterController(this);
  readonly #print = new PrintController(this);
  readonly #story = new StoryController(this, {
    career: () => this.#reader?.career,
    scene: () => this.#scene,
    isRightToLeft: () => this.#language.direction === 'rtl',
    show: (range) => this.#navigation.follow(range),
  });
  readonly #tasks = new TaskController(
    this,
    () => this.#reader?.career,
    () => this.#language.term('copied'),
  );
  readonly #longList = new LongListController(this);
  readonly #links = new DeepLinks(
    this,
    (id) => this.#entry(id) !== undefined,
    (id) => this.#longList.reveal(id),
  );
  /** Until it is measured for the first time. */
  #start: Promise<void> | undefined;
  #resize: ResizeObserver | undefined;
  #scene: Scene | undefined;
  #reader: Reader | undefined;
  readonly #readers = new WeakMap<Career, Reader>();

  @query('.bench') private readonly _bench!: HTMLElement | null;
  @query('.ruler') private readonly _ruler!: HTMLElement | null;

  /** Width of the plot, px. */
  @state() private _width = 0;
  /** The id of the entry that the pointer or the focus is on. */
  @state() private _active: string | undefined;

  /** Address of a Career document in JSON, relative to the page. */
  @property() src: string | null = null;

  /** The Career document itself; goes before `src` and before what stands between the tags. */
  @property({ attribute: false }) career: CareerDocument | undefined;

  /** `auto` is vertical where the element is narrower than 600 px, else horizontal; `list` is text alone, with all details. */
  @property({ converter: oneOf('auto', 'horizontal', 'vertical', 'list'), reflect: true, useDefault: true })
  layout: 'auto' | 'horizontal' | 'vertical' | 'list' = 'auto';

  /** `explore` opens the details of what is chosen; `story` leads from entry to entry on a card; `scroll` does so by the page's scrolling. */
  @property({ converter: oneOf('explore', 'story', 'scroll') }) mode: 'explore' | 'story' | 'scroll' = 'explore';

  /** Whether the legend is open, which is the filter too. */
  @property({ type: Boolean, reflect: true }) legend = false;

  /** The kinds that are shown, with commas between; all where absent. */
  @property({ reflect: true }) kinds: string | null = null;

  /** The statuses that are shown, with commas between; all where absent. */
  @property({ reflect: true }) statuses: string | null = null;

  /** Shows only the entries that have this text in them. */
  @property({ reflect: true }) find: string | null = null;

  /** Whether the page's address names the open entry (`#id`), and opens the one that it names. */
  @property({ attribute: 'deep-links', type: Boolean }) deepLinks = false;

  /** `elastic` gives space to where the entries are and marks what it folds; `linear` draws every year alike. */
  @property({ converter: oneOf('elastic', 'linear') }) scale: 'elastic' | 'linear' = 'elastic';

  /** Sets the roles in groups, each under its name: those of one `organization` or of one `kind`. The vertical layout has no groups. */
  @property({ converter: oneOf('none', 'organization', 'kind') }) group: 'none' | 'organization' | 'kind' = 'none';

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
    if (id !== null) this.#longList.reveal(id);
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
    const reader = this.#reader;
    if (!reader) return undefined;
    const { svgInPage } = await import('./picture/in-page.js');
    const { scale, group } = this;
    return svgInPage(reader, { width: this._width, layout: this.#layoutNow, scale, group });
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
    this.#start = this.#measureAll();
  }

  /** In a task of its own: what the script did comes before, and the page's first layout, with its fonts, falls into it. */
  async #measureAll(): Promise<void> {
    await nextTask();
    this.#start = undefined;
    this.#measure.bench = this._bench ?? undefined;
    this.#observeSize();
  }

  /** The career's whole axis, where a part of it can be shown. */
  get #stage(): Stage | undefined {
    const { state } = this.#data;
    if (state.phase !== 'ready' || !this._width || this.#layoutNow !== 'horizontal') return undefined;
    const width = Math.max(leastWidth, this._width);
    const career = this.#filter.narrow(state.career);
    if (!chronology(career).entries.length) return undefined;
    return { scale: careerBase(career, this.#base(width)).scale, width };
  }

  /** What all views of the career share. */
  #base(width: number): BaseOptions {
    return { width, scale: this.scale, group: this.group };
  }

  /** Done is an update when its picture is. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let isComplete = await super.getUpdateComplete();
    for (;;) {
      const work = this.#start ?? this.#language.work ?? this.#layout.work ?? this.#staging.work;
      if (!work) return isComplete;
      await work;
      isComplete = await super.getUpdateComplete();
    }
  }

  #observeSize(): void {
    if (!this._ruler) return;
    this.#resize ??= new ResizeObserver(([entry]) => {
      this._width = Math.floor(entry!.contentRect.width);
    });
    this.#resize.observe(this._ruler);
    this._width = Math.floor(this._ruler.getBoundingClientRect().width / this.#measure.scale);
  }

  get #layoutNow(): 'horizontal' | 'vertical' {
    if (this.layout === 'horizontal' || this.layout === 'vertical') return this.layout;
    if (this.mode !== 'explore') return 'horizontal';
    return this._width < verticalBelow ? 'vertical' : 'horizontal';
  }

  /** Whether there is a drawing: not in a list, nor on paper that is too narrow for one. A vertical one is not printed, but stays, so that its reader finds the place again. */
  get #isDrawn(): boolean {
    const isTooNarrow = this.#print.isPrinting && this._width < verticalBelow && this.#layoutNow === 'horizontal';
    return this.layout !== 'list' && !isTooNarrow;
  }

  /** Whether entries are told one by one on a card: on paper all are, in a list. */
  get #isCard(): boolean {
    return this.mode === 'story' && !this.#print.isPrinting;
  }

  #entry(id: string | null | undefined): Entry | undefined {
    return this.#reader?.career.entries.find((entry) => entry.id === id);
  }

  /** The entries of the counted mark that begins with one. */
  #counted(id: string): readonly Entry[] | undefined {
    const label = this.#scene?.labels.find(({ entries: [first] }) => first?.id === id);
    return label?.rung === 'gathered' ? label.entries : this.#longList.countedAt(id);
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

  /** The picture for a reader, or the one before it while it is made; undefined while there is none. */
  #drawingFor(reader: Reader): Drawn | undefined {
    if (!this._width) return undefined;
    this.#navigation.begin(reader.career);
    const { view, isMoving } = this.#navigation.view;
    const { isPrinting } = this.#print;
    const wanted = {
      reader,
      width: Math.max(leastWidth, isPrinting ? Math.min(this._width, paperWidth) : this._width),
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
    return this.#layout.picture(wanted, isMoving || isPrinting);
  }

  /** Who reads a career: the same as long as the language is. */
  #readerOf(career: Career): Reader {
    let reader = this.#readers.get(career);
    const { words } = this.#language;
    if (reader?.words !== words) this.#readers.set(career, (reader = new Reader(career, words)));
    return reader;
  }

  readonly #written = (id: string) => writtenDetails(this, id);

  /** What the panel says of an entry, and how to link to it. */
  #content(reader: Reader, entry: Entry): TemplateResult {
    return html`${entryContent(reader, entry, this.#written(entry.id), 'details-title')}
    ${
      this.deepLinks
        ? html`<button
            type="button"
            class="copy-link"
            @click=${() => this.#tasks.copy(location.href.split('#')[0]! + this.#links.addressOf(entry.id))}
          >
            ${reader.words.term('copyLink')}
          </button>`
        : nothing
    }`;
  }

  readonly #returnFocus = returnFocus(() => this.shadowRoot?.querySelector<HTMLElement>('.menu-button'));

  /** What covers a part of the page has the page's colour. */
  readonly #handleCover = (event: ToggleEvent) => {
    (event.currentTarget as HTMLElement).style.setProperty('--_paper', paperBehind(this));
    this.#returnFocus(event);
  };

  readonly #handleFind = (event: Event) => {
    this.find = (event.target as HTMLInputElement).value || null;
  };

  #panel(): TemplateResult {
    const reader = this.#reader;
    const { group } = this.#details;
    const entry = this.#entry(this.selected);
    const content = reader && (group ? groupDetails(reader, group) : entry && this.#content(reader, entry));
    return html` <div
      class="details"
      part="details"
      popover
      role="dialog"
      aria-labelledby="details-title"
      @toggle=${this.#details.handleToggle}
      @click=${this.#details.handleMember}
      @focusout=${this.#details.handleLeave}
    >
      <button type="button" class="close" aria-label=${this.#language.term('close')} @click=${this.#details.close}>
        ×
      </button>
      ${content}
    </div>`;
  }

  /** @param part what of the picture is in the page yet */
  #timeline({ reader, scene: whole }: Drawn, part: Scene): TemplateResult {
    const isWhole = part === whole;
    const scene = this.#story.isOn ? this.#story.cropped(whole, this.#navigation.view.isMoving) : whole;
    const seen = isWhole ? scene : part;
    const open = this.#story.isOn ? this.#story.current?.id : this.#details.open;
    const active = this._active ?? open;
    const { list } = scene;
    const runs = this.#longList.show(list, reader);
    const shown = scene.labels.flatMap(({ entries: [first] }) => first!.id);
    const ids = [...shown, ...this.#longList.ids, ...scene.undated.map(({ id }) => id)];
    const state = { current: this.#focus.among(ids), open, isTold: this.#story.isOn };
    const canvas = list
      ? longList(reader, list, runs, this.#longList, state, active)
      : html`<div class="canvas" .style=${this.#canvasStyle(scene)}>
          ${drawing(seen, active)}${entryList(reader, seen, state)}
          ${scene.layout === 'horizontal' ? folds(reader, scene) : years(scene)}
        </div>`;
    // Where all entries are told one by one, those without a date are too.
    const undated = this.#story.isOn ? nothing : undatedList(reader, scene, state);
    return html`${scene.height ? canvas : nothing}
    ${isWhole ? html`${this.#overview(reader, scene)} ${key(reader, scene)} ${undated}` : nothing}`;
  }

  /** On paper as wide as the picture, which is narrower than its column, and no higher than a sheet. Else the column may become narrower. */
  #canvasStyle({ width, height }: Scene): string {
    if (!this.#print.isPrinting) return `height:${height}px`;
    const size = `width:${width}px;height:${height}px`;
    return height > paperHeight ? `${size};zoom:${paperHeight / height}` : size;
  }

  /** All of the career in small, where not all of it can be seen. */
  #overview(reader: Reader, scene: Scene): TemplateResult | typeof nothing {
    const stage = this.#stage;
    const isWhole = this.#navigation.view.view === undefined;
    if (!stage || this.#story.isOn || (isWhole && !scene.labels.some(({ rung }) => rung === 'gathered')))
      return nothing;
    const { width } = stage;
    const bins = Math.floor(width / overviewBin);
    const [from, to] = reader.ends(scene.view);
    return overview(
      {
        density: careerDensity(reader.career, this.#base(width), bins),
        width,
        range: this.#navigation.view.range(stage),
        isRightToLeft: scene.direction === 'rtl',
        names: [this.#language.term('rangeStart'), this.#language.term('rangeEnd')],
        values: [from, to],
      },
      this.#navigation.handleSlider,
    );
  }

  /** What a screen reader says when the view has come to rest. */
  #status(reader: Reader, scene: Scene): string {
    if (this.#filter.isOn) return this.#found;
    if (!this.#navigation.view.view || this.#navigation.view.isMoving || this.#story.isOn) return this.#tasks.said;
    const [from, to] = reader.ends(scene.view);
    return this.#language.term('shown', from, to);
  }

  /** How many entries the filter leaves, in words. */
  get #found(): string {
    const { state } = this.#data;
    const [left, all] = [this.#reader, state.phase === 'ready' ? state : undefined].map(
      (each) => each?.career.entries.length ?? 0,
    );
    const number = new Intl.NumberFormat(this.#language.tag);
    return left ? this.#language.term('found', number.format(left), number.format(all!)) : this.#language.term('none');
  }

  /** Everything of a career but its header. */
  #body(whole: Reader, reader: Reader, scene: Scene | undefined): TemplateResult {
    const controlState: ControlState = {
      canZoom: !this.#story.isOn && scene?.layout === 'horizontal' && scene.height > 0,
      isAll: this.#navigation.view.view === undefined,
      isLinear: this.scale === 'linear',
      isFiltered: this.#filter.isOn,
      isLegendOpen: this.legend,
    };
    const isRead = this.layout === 'list' || this.mode === 'scroll' || this.#print.isPrinting;
    const current = this.mode === 'scroll' ? this.#story.current?.id : undefined;
    return html`
      ${reader.career.entries.length || this.legend || !whole.career.entries.length ? nothing : html`<div class="message" part="message">${this.#language.term('none')}</div>`}
      ${this.#isCard ? story(reader, this.#story, this.#written) : nothing}
      ${isRead ? readingList(reader, this.#written, current) : nothing}
      ${whole.career.entries.length ? controls(this.#language, controlState, this.#navigation.command, this.#filter.toggleLegend) : nothing}
      ${whole.career.entries.length ? menu(this.#language, this.layout === 'list', { isDrawn: scene !== undefined, canZoom: controlState.canZoom, isGrouped: this.group !== 'none' }, this.#tasks.perform, this.#handleCover) : nothing}
      <div class="unseen" role="status">${scene ? this.#status(reader, scene) : this.#tasks.said}</div>
      ${this.#tasks.isRefused ? html`<div class="message" part="message" role="alert">${this.#language.term('refused')}</div>` : nothing}
    `;
  }

  protected override render(): TemplateResult {
    // Without words there is nothing to say yet.
    const state: DataState = this.#language.isReady ? this.#data.state : { phase: 'none' };
    const read = state.phase === 'ready' ? this.#readerOf(state.career) : undefined;
    const narrowed = (this.#reader = read && this.#readerOf(this.#filter.narrow(read.career)));
    const isShown = Boolean(narrowed?.career.entries.length);
    const drawn = narrowed && isShown && this.#isDrawn ? this.#drawingFor(narrowed) : undefined;
    const part = this.#staging.part(drawn?.scene, this.#print.isPrinting);
    const isWhole = part === drawn?.scene;
    const scene = (this.#scene = isWhole ? part : undefined);
    // Until there is something to see, what stands between the tags is all that is shown.
    const isAwaited = !isServer && isShown && this.#isDrawn && !scene;
    // The years of a vertical timeline, one that is pinned, and a story's buttons cover what is scrolled by with the page's colour.
    const isCovering = scene && (scene.layout === 'vertical' || this.#story.isOn);
    const [whole, reader] = isAwaited ? [] : [read, narrowed];
    return html` <div
        class="frame ${this.#language.direction} ${this.mode}"
        part="frame"
        .style=${isCovering ? `--_paper:${paperBehind(this)}` : ''}
        role="group"
        aria-labelledby=${reader?.career.person ? 'name' : nothing}
        @keydown=${this.#navigation.handleKey}
      >
        <div class="header" part="header"><slot name="header">${reader && header(drawn?.reader ?? reader)}</slot></div>
        ${
          whole && this.legend
            ? legend(whole, this.#filter, reader!.career.entries.length, this.find ?? '', this.#handleFind)
            : nothing
        }
        <div
          class="plot ${isWhole ? '' : 'staged'} ${drawn?.scene.layout ?? ''} ${this.#navigation.view.view ? 'zoomed' : ''}"
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
          ${drawn && part ? this.#timeline(drawn, part) : nothing}
        </div>
        ${whole && reader ? this.#body(whole, reader, scene) : nothing}
        ${message(this.#language, isAwaited && this.src ? { phase: 'loading' } : state, () => this.#data.retry())}
        <div
          class="fallback"
          ?hidden=${isShown ? scene !== undefined || !this.#isDrawn : Boolean(whole?.career.entries.length)}
        >
          <slot></slot>
        </div>
        ${whole && isShown && !this.#isCard && (scene || !this.#isDrawn) ? sourceList(whole, whole.career.sources.keys()) : nothing}
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
