import { DateError, formatDate, parseDate, type EdtfDate, type Entry } from '@career-timeline/model';
import 'career-timeline';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';

const languages = ['en', 'zh-Hans', 'zh-Hant', 'ja', 'ko', 'de', 'fr', 'es', 'pt', 'ar', 'he', 'hi'];
const examples = [
  '2023',
  '2025-06',
  '2025-06-19',
  '2019-08/2022-03',
  '2025-02/..',
  '2019/',
  '2014~',
  '2015?',
  '201X',
  '2024-21',
  '2024-02-30',
];

/** A bound as a day; what lies at the end of time has none. */
const day = (time: number) =>
  Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : time < 0 ? 'not known' : 'no end';

/** Any EDTF date: its four bounds, its words, its drawing, or what is wrong with it. */
@customElement('any-date')
export class AnyDate extends LitElement {
  static override readonly styles = css`
    :host {
      display: block;
      max-inline-size: 60rem;
    }
    label {
      font-weight: 650;
    }
    input {
      box-sizing: border-box;
      inline-size: min(100%, 22rem);
      padding: 0.5rem 0.75rem;
      font:
        1.25rem/1.3 ui-monospace,
        'Noto Sans Mono',
        monospace;
      border: 1px solid #767680;
      border-radius: 0.4rem;
    }
    .examples {
      display: flex;
      flex-wrap: wrap;
      gap: 0.4rem;
      margin-block: 0.75rem 1.5rem;
    }
    .examples button {
      padding: 0.3rem 0.6rem;
      font:
        0.875rem ui-monospace,
        'Noto Sans Mono',
        monospace;
      color: inherit;
      background: #eef0f6;
      border: 0;
      border-radius: 0.3rem;
      cursor: pointer;
    }
    .fault {
      padding: 0.75rem 1rem;
      border-inline-start: 4px solid #a03a00;
      background: #fff4ec;
    }
    dl {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr));
      gap: 0.75rem 1.5rem;
      margin-block: 1.5rem;
    }
    dt {
      font-size: 0.8125rem;
      color: #55565e;
    }
    dd {
      margin: 0;
    }
    h2 {
      margin-block: 2rem 0.5rem;
      font-size: 1rem;
    }
  `;

  @property() value = '2019-08/2022-03';

  #read(): { date?: EdtfDate; fault?: string } {
    try {
      return { date: parseDate(this.value) };
    } catch (error) {
      if (!(error instanceof DateError)) throw error;
      return { fault: error.message };
    }
  }

  protected override render() {
    const { date, fault } = this.#read();
    const isSpan = date?.form === 'interval';
    const entry = {
      date: this.value,
      kind: isSpan ? 'role' : 'talk',
      title: isSpan ? 'A role' : 'A talk',
    } satisfies Partial<Record<keyof Entry, string>>;
    return html`<p><label for="edtf">A date in EDTF</label></p>
      <input
        id="edtf"
        spellcheck="false"
        autocomplete="off"
        .value=${this.value}
        @input=${(event: Event) => (this.value = (event.target as HTMLInputElement).value)}
      />
      <div class="examples">
        ${examples.map((each) => html`<button type="button" @click=${() => (this.value = each)}>${each}</button>`)}
      </div>
      ${fault ? html`<p class="fault" role="alert">${fault}</p>` : nothing} ${date ? this.#facts(date) : nothing}
      ${
        date
          ? html`<h2>Drawn</h2>
              <career-timeline .career=${{ entries: [entry] }}></career-timeline>`
          : nothing
      }`;
  }

  #facts(date: EdtfDate) {
    const { startMin, startMax, endMin, endMax } = date.extent;
    const bounds = {
      'Begins no earlier than': startMin,
      'and before': startMax,
      'Ends no earlier than': endMin,
      'and before ': endMax,
    };
    return html`<h2>Four bounds</h2>
      <dl class="bounds">
        ${Object.entries(bounds).map(
          ([name, time]) =>
            html`<div>
              <dt>${name}</dt>
              <dd>${day(time)}</dd>
            </div>`,
        )}
      </dl>
      <h2>In words</h2>
      <dl class="words">
        ${languages.map(
          (lang) =>
            html`<div>
              <dt>${lang}</dt>
              <dd lang=${lang} dir="auto">${formatDate(date, lang, 'long')}</dd>
            </div>`,
        )}
      </dl>`;
  }
}
