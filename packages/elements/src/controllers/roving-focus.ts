import type { ReactiveControllerHost } from 'lit';

const selector = 'button[data-entry]';

/**
 * One tab stop for all entries, which remembers where it was; arrow keys walk through time, in the direction that the
 * picture has, Home and End go to its ends. Keys with Ctrl, Alt or ⌘ and all others stay the page's.
 * Source: WAI-ARIA Authoring Practices, keyboard interface, "roving tabindex".
 */
export class RovingFocus {
  /** The id of the entry that was focused last. */
  #last: string | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;

  readonly #walkOn: (id: string, forward: boolean) => boolean;

  /** @param walkOn is called when an arrow key leads beyond the first or the last entry, with that entry's id; returns whether it
   *   has brought another one into the view */
  constructor(host: ReactiveControllerHost & HTMLElement, walkOn: (id: string, forward: boolean) => boolean) {
    this.#host = host;
    this.#walkOn = walkOn;
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
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: at + forward,
      ArrowLeft: at - forward,
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: buttons.length - 1,
    };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const drawn = buttons.filter((button) => button.closest('.entries')).length;
    const leaves = at < drawn && (to < 0 || to >= drawn) && event.key.startsWith('Arrow');
    if (leaves && this.#walkOn(buttons[at]!.dataset['entry']!, to > at)) return;
    buttons[Math.max(0, Math.min(to, buttons.length - 1))]?.focus();
  };

  get #buttons(): HTMLButtonElement[] {
    return [...(this.#host.shadowRoot?.querySelectorAll<HTMLButtonElement>(selector) ?? [])];
  }
}
