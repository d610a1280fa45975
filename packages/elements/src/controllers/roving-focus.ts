import type { ReactiveController, ReactiveControllerHost } from 'lit';

const selector = 'button[data-entry]';

const topOf = (element: Element) => element.getBoundingClientRect().top;

/** The nearest button above or below one, of those that stand higher or lower than all of it. */
function besides(from: Element, down: 1 | -1, buttons: readonly HTMLButtonElement[]): HTMLButtonElement | undefined {
  const own = from.getBoundingClientRect();
  let best: HTMLButtonElement | undefined;
  let least = Infinity;
  for (const button of buttons) {
    const box = button.getBoundingClientRect();
    const away = down > 0 ? box.top - own.bottom : own.top - box.bottom;
    if (away < -1) continue;
    const aside = Math.max(0, box.left - own.right, own.left - box.right);
    // The next lane rather than one straight below that is farther.
    const distance = away * 2 + aside;
    if (distance < least) [best, least] = [button, distance];
  }
  return best;
}

/**
 * One tab stop for all entries, which remembers where it was; the arrow keys to the sides walk through time, in the direction
 * that the picture has, those up and down to the lane above and below, the Page keys to the group (or the lane), Home and End to the ends. Keys with Ctrl, Alt or ⌘ and all others stay the page's.
 * Source: WAI-ARIA Authoring Practices, keyboard interface, "roving tabindex".
 */
export class RovingFocus implements ReactiveController {
  /** The id of the entry that was focused last. */
  #last: string | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** The button that had the focus before an update, and where it stood. */
  #focused: { readonly button: Element; readonly box: DOMRect } | undefined;

  readonly #walkOn: (id: string, forward: boolean) => boolean;

  /** @param walkOn is called when an arrow key leads beyond the first or the last entry, with that entry's id; returns whether it
   *   has brought another one into the view */
  constructor(host: ReactiveControllerHost & HTMLElement, walkOn: (id: string, forward: boolean) => boolean) {
    this.#host = host;
    this.#walkOn = walkOn;
    host.addController(this);
  }

  hostUpdate(): void {
    const button = this.#host.shadowRoot?.activeElement?.closest(selector);
    this.#focused = button ? { button, box: button.getBoundingClientRect() } : undefined;
  }

  /** What has left the view leaves the focus to what is nearest to where it was. */
  hostUpdated(): void {
    if (!this.#focused || this.#focused.button.isConnected) return;
    const { left, top } = this.#focused.box;
    const away = (button: Element) => {
      const box = button.getBoundingClientRect();
      return Math.hypot(box.left - left, box.top - top);
    };
    const dated = this.#buttons.filter((button) => button.closest('.entries'));
    const [nearest] = (dated.length ? dated : this.#buttons).sort((a, b) => away(a) - away(b));
    // The keys go on to work where no entry is left in the view.
    (nearest ?? this.#host.shadowRoot?.querySelector<HTMLElement>('.control'))?.focus();
  }

  /** The one of `ids` that holds the tab stop: the one that had it, else the first. */
  among(ids: readonly string[]): string | undefined {
    return this.#last !== undefined && ids.includes(this.#last) ? this.#last : ids[0];
  }

  focus(id: string): void {
    this.#buttons.find((button) => button.dataset['entry'] === id)?.focus();
  }

  readonly handleFocus = (event: FocusEvent): void => {
    const id = (event.target as HTMLElement).closest<HTMLElement>(selector)?.dataset['entry'];
    if (id === undefined || id === this.#last) return;
    this.#last = id;
    this.#host.requestUpdate();
  };

  readonly handleKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const buttons = this.#buttons;
    const at = buttons.indexOf((event.target as HTMLElement).closest<HTMLButtonElement>(selector)!);
    if (at < 0) return;
    const forward = getComputedStyle(this.#host).direction === 'rtl' ? -1 : 1;
    // In a long list the neighbours are the nearest; to look for others would lay all of it out.
    const near = buttons[at]!.closest('.long') ? buttons.slice(Math.max(0, at - 1), at + 2) : buttons;
    const lane = (down: 1 | -1) => {
      const found = besides(buttons[at]!, down, near);
      return found ? buttons.indexOf(found) : undefined;
    };
    const steps: Readonly<Record<string, () => number | undefined>> = {
      ArrowRight: () => at + forward,
      ArrowLeft: () => at - forward,
      ArrowDown: () => lane(1) ?? at + 1,
      ArrowUp: () => lane(-1) ?? at - 1,
      PageDown: () => this.#group(buttons, at, 1) ?? lane(1) ?? at,
      PageUp: () => this.#group(buttons, at, -1) ?? lane(-1) ?? at,
      Home: () => 0,
      End: () => buttons.length - 1,
    };
    const to = Object.hasOwn(steps, event.key) ? steps[event.key]!() : undefined;
    if (to === undefined) return;
    event.preventDefault();
    const drawn = buttons.filter((button) => button.closest('.entries')).length;
    const leaves = at < drawn && (to < 0 || to >= drawn) && event.key.startsWith('Arrow');
    if (leaves && this.#walkOn(buttons[at]!.dataset['entry']!, to > at)) return;
    buttons[Math.max(0, Math.min(to, buttons.length - 1))]?.focus();
  };

  /** The first button, in order of time, of the next group of lanes or of the one before; undefined where there are no groups. */
  #group(buttons: readonly Element[], at: number, by: 1 | -1): number | undefined {
    const heads = [...(this.#host.shadowRoot?.querySelectorAll('.drawing .rule.group') ?? [])].map(topOf);
    if (!heads.length) return undefined;
    const groupOf = (button: Element) => heads.filter((top) => top <= topOf(button)).length;
    const groups = buttons.filter((button) => button.closest('.entries')).map(groupOf);
    const found = groups.indexOf(groups[at]! + by);
    return found < 0 ? at : found;
  }

  get #buttons(): HTMLButtonElement[] {
    return [...(this.#host.shadowRoot?.querySelectorAll<HTMLButtonElement>(selector) ?? [])];
  }
}
