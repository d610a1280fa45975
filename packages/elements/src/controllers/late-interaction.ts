import type { ReactiveController } from 'lit';
import type { CareerTimeline } from '../career-timeline.js';
import type { Interaction, Shown } from '../interaction.js';
import { nextTask } from '../next-task.js';
import type { Sheets } from '../sheets.js';
import type { LateParts } from './late-parts.js';

/** Brings what a reader can do: after the first picture, or before it where that shows it. */
export class LateInteraction implements ReactiveController {
  /** Undefined until it has come. */
  now: Interaction | undefined;
  readonly #host: CareerTimeline;
  readonly #shown: Shown;
  readonly #late: LateParts;
  readonly #sheets: Sheets;
  /** Whether something waits for it. */
  #isAsked = false;

  constructor(host: CareerTimeline, shown: Shown, late: LateParts, sheets: Sheets) {
    this.#host = host;
    this.#shown = shown;
    this.#late = late;
    this.#sheets = sheets;
    host.addController(this);
  }

  hostUpdate(): void {
    const isNeeded = this.#isAsked || (this.#shown.career() && this.#isChanged);
    if (this.#shown.scene() || isNeeded) this.now ??= this.#late.take(this.#load);
  }

  hostUpdated(): void {
    if (this.#shown.scene() && !this.now) this.#late.take(this.#load);
  }

  /** Whether the first picture waits for it. */
  get isAwaited(): boolean {
    return this.#isChanged && !this.now && this.#late.take(this.#load, null) === undefined;
  }

  /** Resolves when it has come; to undefined where it cannot. */
  async ready(): Promise<Interaction | undefined> {
    this.#isAsked = true;
    // It needs what the first update makes, which waits for a page.
    await this.#host.updateComplete;
    await this.#late.ready(this.#load);
    await this.#host.updateComplete;
    return this.now;
  }

  /** A click that comes before what answers it is done again when that is there. */
  readonly handleEarly = (event: Event): void => {
    const button = (event.target as Element).closest<HTMLElement>('.control, [data-entry], [data-fold]');
    if (button && !this.now) void this.ready().then((interaction) => interaction && button.click());
  };

  /** Whether the first picture is another by what a reader, or the author for them, can do. */
  get #isChanged(): boolean {
    const { legend, mode, layout, kinds, statuses, find, from, to } = this.#host;
    return (
      legend ||
      mode !== 'explore' ||
      layout === 'list' ||
      [kinds, statuses, find, from, to].some((each) => each !== null)
    );
  }

  /** The picture is seen first, unless it waits for this; what the browser does for its last part, and for the styles, has a task of its own each. */
  readonly #load = async (): Promise<Interaction> => {
    await nextTask();
    this.#host.getBoundingClientRect();
    await nextTask();
    const { Interaction, stylesOf } = await import('../interaction.js');
    this.#sheets.adopt(this.#host.renderRoot as ShadowRoot, stylesOf(this.#host));
    this.#host.getBoundingClientRect();
    await nextTask();
    const interaction = new Interaction(this.#host, this.#shown, this.#late);
    await nextTask();
    return interaction;
  };
}
