import { faultText, readCareer, type CareerDocument } from '@career-timeline/model';
import schema from '@career-timeline/model/career.schema.json' with { type: 'json' };
import 'career-timeline';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { unknownFields } from '@career-timeline/static/unknown-fields';

const example = `{
  "lang": "en",
  "asOf": "2025-09-29",
  "person": { "name": "A. Nother", "headline": "Editor" },
  "entries": [
    { "date": "2012/2016", "kind": "education", "title": "Studies history" },
    { "date": "2019-08/2022-03", "kind": "role", "title": "Editor", "organization": "The Paper" },
    { "date": "2022-04/..", "kind": "role", "title": "Editor-in-chief", "organization": "The Paper" },
    { "date": "2024", "kind": "award", "title": "A prize", "status": "reported" },
    { "kind": "award", "title": "Another, whenever that was" }
  ]
}`;

/** A Career document as one types it: its faults with their paths, and the timeline of what is good. */
@customElement('own-document')
export class OwnDocument extends LitElement {
  static override readonly styles = css`
    :host {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr));
      gap: 2rem;
      align-items: start;
    }
    label {
      display: block;
      margin-block-end: 0.4rem;
      font-weight: 650;
    }
    p {
      margin: 0 0 0.6rem;
      color: var(--page-muted);
    }
    textarea {
      box-sizing: border-box;
      inline-size: 100%;
      min-block-size: 26rem;
      padding: 0.75rem;
      font: 0.8125rem/1.5 var(--page-code);
      white-space: pre;
      color: inherit;
      background: var(--page-paper);
      border: 1px solid var(--page-field);
      border-radius: 0.4rem;
    }
    ul {
      margin: 0.75rem 0 0;
      padding: 0.75rem 1rem 0.75rem 2rem;
      border-inline-start: 4px solid var(--page-fault);
      background: var(--page-panel);
      font-size: 0.875rem;
    }
    .good {
      margin-block-start: 0.75rem;
      color: var(--page-good);
    }
  `;

  @state() private _text = example;
  /** The last text that was JSON: the timeline stays while one types. */
  #document: CareerDocument = JSON.parse(example) as CareerDocument;

  #faults(): readonly string[] {
    try {
      this.#document = JSON.parse(this._text) as CareerDocument;
    } catch (error) {
      return [`not JSON, so the timeline is the one before: ${(error as Error).message}`];
    }
    // As the command `validate` says it.
    return [...readCareer(this.#document).faults, ...unknownFields(this.#document, schema as object)].map(faultText);
  }

  protected override render() {
    const faults = this.#faults();
    return html`<div>
        <label for="json">A Career document</label>
        <p>
          Everything but <code>entries</code> and each entry’s <code>title</code> may be left out. Change it, or paste
          your own.
        </p>
        <textarea
          id="json"
          spellcheck="false"
          .value=${this._text}
          @input=${(event: Event) => (this._text = (event.target as HTMLTextAreaElement).value)}
        ></textarea>
        <div role="status">
          ${
            faults.length
              ? html`<ul>
                  ${faults.map((fault) => html`<li>${fault}</li>`)}
                </ul>`
              : html`<div class="good">No faults.</div>`
          }
        </div>
      </div>
      ${this.#document ? html`<career-timeline .career=${this.#document}></career-timeline>` : nothing}`;
  }
}
