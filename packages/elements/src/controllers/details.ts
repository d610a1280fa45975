import { knownExtent } from '@career-timeline/layout';
import type { Entry } from '@career-timeline/model';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { CareerSelectEvent } from '../events.js';
import type { TimeRange } from '../time-range.js';

interface DetailsHost extends ReactiveControllerHost, HTMLElement {
  selected: string | null;
  /** Only who explores gets a panel; elsewhere the details have their place. */
  readonly mode: 'explore' | 'story' | 'scroll';
  readonly layout: 'auto' | 'horizontal' | 'vertical' | 'list';
}

/** What the panel is opened from. */
interface Drawn {
  readonly entry: (id: string | null) => Entry | undefined;
  /** The entries of the counted mark that begins with one. */
  readonly counted: (id: string) => readonly Entry[] | undefined;
  /** Zooms to a stretch of time, and returns true, where that shows notably less than now. */
  readonly zoomInto: (range: TimeRange) => boolean;
  /** Brings an entry into the view. */
  readonly bring: (entry: Entry) => void;
  /** Has the colour of the page behind the timeline. */
  readonly match: () => void;
  /** Gives the focus to the button of an entry. */
  readonly focus: (id: string) => void;
}

const dataOf = (event: Event, name: 'entry' | 'member'): string | undefined =>
  (event.target as Element).closest<HTMLElement>(`button[data-${name}]`)?.dataset[name];

/** Opens and closes the panel of an entry, or of a counted mark that zooming does not open, and gives the focus back. */
export class DetailsController implements ReactiveController {
  /** The counted mark whose entries are listed. */
  group: readonly Entry[] | undefined;
  readonly #host: DetailsHost;
  readonly #drawn: Drawn;
  /** Whether there is a panel, and the entry that it was last opened for, or closed for want of. */
  #shown = '';

  constructor(host: DetailsHost, drawn: Drawn) {
    this.#host = host;
    this.#drawn = drawn;
    host.addController(this);
  }

  /** The id of the entry whose button the panel belongs to. */
  get open(): string | undefined {
    return this.#host.selected ?? this.group?.[0]?.id;
  }

  /** What is moved in the page comes without its panel. */
  hostConnected(): void {
    this.#shown = '';
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const first = this.group?.[0];
    if (first && this.#drawn.entry(first.id) !== first) {
      this.group = undefined;
      this.close();
    }
    // Not at every update: a panel that was just closed would be opened again before its event has told so.
    const shown = `${this.#isOn} ${this.#drawn.entry(this.#host.selected)?.id ?? ''}`;
    if (shown === this.#shown || !this.#panel?.isConnected) return;
    this.#shown = shown;
    this.#show();
  }

  /** A click on the drawing; true where it was on an entry. */
  handleClick(event: Event): boolean {
    const id = dataOf(event, 'entry');
    if (id === undefined) return false;
    const counted = this.#drawn.counted(id);
    if (!counted) this.#select(id);
    else if (!this.#drawn.zoomInto(knownExtent(counted))) {
      this.group = counted;
      this.#host.selected = null;
      this.#enter();
    }
    return true;
  }

  /** A click on one of the entries of a counted mark. */
  readonly handleMember = (event: Event): void => {
    const id = dataOf(event, 'member');
    if (id !== undefined) this.#select(id);
  };

  readonly close = (): void => this.#panel?.hidePopover();

  /** The panel was closed, by Escape, by a click elsewhere, by its button, or by a script. */
  readonly handleToggle = (event: ToggleEvent): void => {
    if (event.newState === 'open') return;
    const id = this.open;
    const root = this.#host.shadowRoot;
    const hadFocus = root?.activeElement === null || this.#panel?.contains(root!.activeElement);
    const page = this.#host.getRootNode() as Document | ShadowRoot;
    if (id !== undefined && hadFocus && page.activeElement === this.#host) this.#drawn.focus(id);
    if (this.#isOn && this.#host.selected !== null) {
      this.#host.selected = null;
      this.#host.dispatchEvent(new CareerSelectEvent(undefined));
    }
    this.group = undefined;
    this.#host.requestUpdate();
  };

  /** Who goes on by keys leaves no panel behind that covers what has the focus then. */
  readonly handleLeave = (event: FocusEvent): void => {
    const next = event.relatedTarget as Element | null;
    const isInside = !next || this.#panel?.contains(next.closest('career-entry')?.assignedSlot ?? next);
    if (!isInside) this.close();
  };

  get #isOn(): boolean {
    return this.#host.mode === 'explore' && this.#host.layout !== 'list';
  }

  get #panel(): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('.details');
  }

  #select(id: string): void {
    this.group = undefined;
    this.#host.selected = id;
    this.#host.dispatchEvent(new CareerSelectEvent(this.#drawn.entry(id)));
    this.#enter();
  }

  #enter(): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      this.#show();
      if (this.#panel?.matches(':popover-open')) this.#panel.querySelector<HTMLElement>('.close')?.focus();
    });
  }

  /** Opens or closes the panel to match `selected` and the open group. */
  #show(): void {
    const panel = this.#panel;
    if (!panel) return;
    const entry = this.#drawn.entry(this.#host.selected);
    const wanted = this.#isOn && Boolean(this.group ?? entry);
    if (wanted && entry) this.#drawn.bring(entry);
    if (wanted === panel.matches(':popover-open')) return;
    this.#drawn.match();
    panel.togglePopover(wanted);
  }
}
