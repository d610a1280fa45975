// What a reader does with a timeline: moving through time, details, legend, story, menu, links, print. Loaded when the first picture
// stands, or before it where that needs it.
import { careerBase, careerDensity, chronology, type BaseOptions, type Scene } from '@career-timeline/layout';
import type { Career, Entry } from '@career-timeline/model';
import { html, nothing, type CSSResultOrNative, type TemplateResult } from 'lit';
import type { CareerTimeline } from './career-timeline.js';
import { DeepLinks } from './controllers/deep-links.js';
import { DetailsController } from './controllers/details.js';
import { FilterController } from './controllers/filter.js';
import { KeptPlace } from './controllers/kept-place.js';
import type { LongListController } from './controllers/long-list.js';
import type { LateParts } from './controllers/late-parts.js';
import { NavigationController } from './controllers/navigation.js';
import { PaperController } from './controllers/paper.js';
import { PrintController } from './controllers/print.js';
import { returnFocus } from './controllers/return-focus.js';
import { RovingFocus } from './controllers/roving-focus.js';
import { SettlingController } from './controllers/settling.js';
import { StoryController } from './controllers/story.js';
import { TaskController } from './controllers/tasks.js';
import type { Stage } from './controllers/view.js';
import { lateStyles } from './interaction.styles.js';
import { writtenDetails } from './light-dom.js';
import type { Reader } from './reader.js';
import type { Words } from './translations/index.js';
import { entryContent, groupDetails } from './views/details.js';
import { found, legend } from './views/legend.js';
import { menu } from './views/menu.js';
import { overview } from './views/overview.js';
import { readingList } from './views/reading-list.js';
import { story } from './views/story.js';

/** One bin of the overview in so many px. */
const overviewBin = 6;

/** What the timeline shows now. */
export interface Shown {
  readonly words: () => Words;
  readonly isRightToLeft: () => boolean;
  /** All of the career, before it is narrowed. */
  readonly career: () => Career | undefined;
  readonly reader: () => Reader | undefined;
  readonly scene: () => Scene | undefined;
  readonly longList: () => LongListController | undefined;
  /** What all views of the career share; undefined where no part of it can be viewed. */
  readonly base: () => BaseOptions | undefined;
}

/** The styles of the timeline with those of all this. What the reader's system asks for, and paper, stay last. */
export function stylesOf({ constructor }: CareerTimeline): CSSResultOrNative[] {
  const { elementStyles } = constructor as typeof CareerTimeline;
  return [...elementStyles.slice(0, -2), ...lateStyles, ...elementStyles.slice(-2)];
}

export class Interaction {
  readonly focus: RovingFocus;
  readonly navigation: NavigationController;
  readonly filter: FilterController;
  readonly print: PrintController;
  readonly story: StoryController;
  readonly tasks: TaskController;
  /** The id of the entry that the pointer or the focus is on. */
  active: string | undefined;
  readonly #host: CareerTimeline;
  readonly #shown: Shown;
  readonly #details: DetailsController;
  readonly #links: DeepLinks;
  readonly #paper: PaperController;

  constructor(host: CareerTimeline, shown: Shown, late: LateParts) {
    this.#host = host;
    this.#shown = shown;
    const { scene, isRightToLeft } = shown;
    const entry = (id: string | null) => this.#entry(id);
    const focus = (id: string) => this.focus.focus(id);
    const stage = () => this.#stage;
    new KeptPlace(host);
    this.filter = new FilterController(host);
    this.focus = new RovingFocus(host, (id, forward) => this.navigation.walkOn(id, forward));
    this.navigation = new NavigationController(host, { stage, scene, isRightToLeft, focus }, late);
    // A story has its own ways to hold what stands under its drawing.
    new SettlingController(host, this.navigation.view, () => (host.mode === 'explore' ? scene() : undefined));
    this.#details = new DetailsController(host, {
      entry,
      counted: (id) => this.#counted(id),
      zoomInto: (range) => this.navigation.zoomInto(range),
      bring: (shown) => this.navigation.bring(shown),
      match: () => this.#paper.match(),
      focus,
    });
    this.print = new PrintController(host);
    this.#paper = new PaperController(host);
    const career = () => shown.reader()?.career;
    this.story = new StoryController(host, {
      career,
      scene,
      isRightToLeft,
      show: (range) => this.navigation.follow(range),
      isMoving: () => this.navigation.view.isMoving,
    });
    this.tasks = new TaskController(host, career, () => shown.words().term('copied'));
    this.#links = new DeepLinks(
      host,
      (id) => entry(id) !== undefined,
      (id) => this.#reveal(id),
    );
  }

  /** The id of the entry that is open, or told of. */
  get open(): string | undefined {
    return this.story.isOn ? this.story.current?.id : this.#details.open;
  }

  /** Whether entries are told one by one on a card: on paper all are, in a list. */
  get isCard(): boolean {
    return this.story.isOn && this.#host.mode === 'story' && !this.print.isPrinting;
  }

  /** Scrolls to an entry. */
  #reveal(id: string): void {
    const list = this.#shown.longList();
    if (list) return list.reveal(id);
    const { mode, layout } = this.#host;
    const isRead = layout === 'list' || mode === 'scroll';
    const block = isRead || this.#shown.scene()?.layout === 'vertical' ? 'center' : 'nearest';
    const selector = `${isRead ? '[data-reading' : 'button[data-entry'}="${CSS.escape(id)}"]`;
    this.#host.renderRoot.querySelector(selector)?.scrollIntoView({ block });
  }

  readonly handleClick = (event: Event): void => {
    if (!this.#details.handleClick(event)) this.navigation.handleFold(event);
  };

  readonly handleFocus = (event: FocusEvent): void => {
    this.focus.handleFocus(event);
    this.handlePoint(event);
  };

  readonly handlePoint = (event: Event): void =>
    this.#point((event.target as Element).closest<HTMLElement>('button[data-entry]')?.dataset['entry']);

  readonly handleLeave = (): void => this.#point(undefined);

  /** What of a picture a story shows; all of it elsewhere. */
  cropped(scene: Scene): Scene {
    return this.story.isOn ? this.story.cropped(scene, this.navigation.view.isMoving) : scene;
  }

  /** All of the career in small, where not all of it can be seen. */
  overview(reader: Reader, scene: Scene): TemplateResult | typeof nothing {
    const stage = this.#stage;
    const base = this.#shown.base();
    const { view } = this.navigation;
    const isWhole = view.view === undefined;
    if (!stage || !base || this.story.isOn || (isWhole && !scene.labels.some(({ rung }) => rung === 'gathered')))
      return nothing;
    const { width } = stage;
    const [from, to] = reader.ends(scene.view);
    return overview(
      {
        density: careerDensity(reader.career, base, Math.floor(width / overviewBin)),
        width,
        range: view.range(stage),
        isRightToLeft: scene.direction === 'rtl',
        names: [reader.words.term('rangeStart'), reader.words.term('rangeEnd')],
        values: [from, to],
      },
      this.navigation.handleSlider,
    );
  }

  /** What the entries are narrowed by, or that they are. @param whole a reader of all of the career */
  legend(whole: Reader): TemplateResult | typeof nothing {
    return this.#host.legend && !this.print.isPrinting
      ? legend(whole, this.filter, this.#found, this.#host.find ?? '', this.#handleFind)
      : found(whole, this.filter, this.#found);
  }

  /** The career as text: on a card, in a list, on paper. */
  reading(reader: Reader): TemplateResult {
    const { mode, layout } = this.#host;
    const isRead = layout === 'list' || mode === 'scroll' || this.print.isPrinting;
    const current = mode === 'scroll' && this.story.isOn ? this.story.current?.id : undefined;
    return html`${this.isCard ? story(reader, this.story, this.#written) : nothing}
    ${isRead ? readingList(reader, this.#written, current) : nothing}`;
  }

  menu(scene: Scene | undefined, canZoom: boolean): TemplateResult {
    const { layout, group } = this.#host;
    const drawn = { isDrawn: scene !== undefined, canZoom, isGrouped: group !== 'none' };
    return menu(this.#shown.words(), layout === 'list', drawn, this.tasks.perform, this.#handleCover);
  }

  /** What a screen reader says when the view has come to rest. */
  status(scene: Scene | undefined): string {
    const { view } = this.navigation;
    const reader = this.#shown.reader();
    if (this.tasks.said) return this.tasks.said;
    if (this.filter.isOn && this.#shown.career()) return this.#found;
    const isZoomed = scene?.layout === 'horizontal' && view.view !== undefined;
    if (!isZoomed || !reader || view.isMoving || this.story.isOn) return '';
    const [from, to] = reader.ends(scene.view);
    return reader.words.term('shown', from, to);
  }

  /** The panel with all that is known of an entry. */
  panel(): TemplateResult {
    const reader = this.#shown.reader();
    const { group } = this.#details;
    const entry = this.#entry(this.#host.selected);
    const content = reader && (group ? groupDetails(reader, group) : entry && this.#content(reader, entry));
    return html`<div
      class="details"
      part="details"
      popover
      role="dialog"
      aria-labelledby="details-title"
      @toggle=${this.#details.handleToggle}
      @click=${this.#details.handleMember}
      @focusout=${this.#details.handleLeave}
    >
      <button type="button" class="close" aria-label=${this.#shown.words().term('close')} @click=${this.#details.close}>
        ×
      </button>
      ${content}
    </div>`;
  }

  /** What the panel says of an entry, and how to link to it. */
  #content(reader: Reader, entry: Entry): TemplateResult {
    const copy = () => this.tasks.copy(this.#links.addressOf(entry.id));
    return html`${entryContent(reader, entry, this.#written(entry.id), 'details-title')}
    ${
      this.#host.deepLinks
        ? html`<button type="button" class="copy-link" @click=${copy}>${reader.words.term('copyLink')}</button>`
        : nothing
    }`;
  }

  /** How many entries the filter leaves, in words. */
  get #found(): string {
    const [reader, all] = [this.#shown.reader(), this.#shown.career()];
    if (!reader?.career.entries.length || !all) return this.#shown.words().term('none');
    return reader.words.term('found', reader.number(reader.career.entries.length), reader.number(all.entries.length));
  }

  /** The career's whole axis, where a part of it can be shown. */
  get #stage(): Stage | undefined {
    const base = this.#shown.base();
    const all = this.#shown.career();
    if (!base || !all) return undefined;
    const career = this.filter.narrow(all);
    return chronology(career).entries.length ? { scale: careerBase(career, base).scale, width: base.width } : undefined;
  }

  #entry(id: string | null): Entry | undefined {
    return this.#shown.reader()?.career.entries.find((entry) => entry.id === id);
  }

  /** The entries of the counted mark that begins with one. */
  #counted(id: string): readonly Entry[] | undefined {
    const label = this.#shown.scene()?.labels.find(({ entries: [first] }) => first?.id === id);
    return label && label.entries.length > 1 ? label.entries : this.#shown.longList()?.countedAt(id);
  }

  #point(id: string | undefined): void {
    if (id === this.active) return;
    this.active = id;
    this.#host.requestUpdate();
  }

  readonly #written = (id: string) => writtenDetails(this.#host, id);

  readonly #returnFocus = returnFocus(() => this.#host.shadowRoot?.querySelector<HTMLElement>('.menu-button'));

  /** What covers a part of the page has the page's colour. */
  readonly #handleCover = (event: ToggleEvent) => {
    this.#paper.match();
    this.#returnFocus(event);
  };

  readonly #handleFind = (event: Event) => {
    this.#host.find = (event.target as HTMLInputElement).value || null;
  };
}
