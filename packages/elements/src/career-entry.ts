import { ReactiveElement } from 'lit';
import { property } from 'lit/decorators.js';

/**
 * One entry of a `<career-timeline>`, written as markup: what stands inside is shown in the entry's details, with images, links
 * and whatever else the author puts there. Added, changed and removed entries redraw the timeline.
 *
 * @summary An entry of a career with details of the author's own.
 *
 * @slot - The details. The first heading (`h2` to `h6`) or `<strong>` directly inside is the title where there is no `label`; text alone is the title.
 */
export class CareerEntry extends ReactiveElement {
  /** When, in EDTF; left out where it is not known. */
  @property({ reflect: true }) date: string | null = null;

  /** `role`, `talk`, `award` … or any other word. */
  @property({ reflect: true }) kind: string | null = null;

  /** The title, where what stands inside does not begin with one. */
  @property({ reflect: true }) label: string | null = null;

  /** The name of the organisation. */
  @property({ reflect: true }) organization: string | null = null;

  /** `confirmed` (default), `reported`, `disputed` or `planned`. */
  @property({ reflect: true }) status: string | null = null;

  /** A page about it. */
  @property({ reflect: true }) href: string | null = null;

  // It shows what stands inside as it is.
  protected override createRenderRoot(): this {
    return this;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'career-entry': CareerEntry;
  }
}
