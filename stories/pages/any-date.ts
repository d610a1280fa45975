import { DateError, formatDate, parseDate, type EdtfDate, type Entry } from '@career-timeline/model';
import 'career-timeline';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';

const languages = ['en', 'zh-Hans', 'zh-Hant', 'ja', 'ko', 'de', 'fr', 'es', 'pt', 'ar', 'he', 'hi'];
/** What careers need, and what it means. */
const examples = {
  '2023': 'a year',
  '2025-06': 'a month',
  '2025-06-19': 'a day',
  '2024-21': 'spring',
  '201X': 'a decade',
  '2014~': 'about',
  '2015?': 'uncertain',
  '2019-08/2022-03': 'from, to',
  '2025-02/..': 'goes on',
  '2019/': 'end not known',
  '2024-02-30': 'a mistake',
} as const;

/** A language as its readers call it. */
const nameOf = (lang: string) => new Intl.DisplayNames(lang, { type: 'language' }).of(lang)!;

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
      font: 1.25rem/1.3 var(--page-code);
      border: 1px solid var(--page-field);
      border-radius: 0.4rem;
      color: inherit;
      background: var(--page-paper);
    }
    .examples {
      display: flex;
      flex-wrap: wrap;
      gap: 0.4rem;
      margin-block: 0.75rem 1.5rem;
    }
    .examples button {
      padding: 0.3rem 0.6rem;
      font: inherit;
      font-size: 0.875rem;
      color: inherit;
      background: var(--page-panel);
      border: 0;
      border-radius: 0.3rem;
      cursor: pointer;
    }
    /* Filled: a ring is what has the focus. */
    .examples button[aria-pressed='true'] {
      color: var(--page-paper);
      background: var(--page-ink);
    }
    :is(button, input):focus-visible {
      outline: 2px solid var(--page-link);
      outline-offset: 2px;
    }
    code {
      font-family: var(--page-code);
    }
    a {
      color: inherit;
    }
    career-timeline::part(controls) {
      display: none;
    }
    .fault {
      padding: 0.75rem 1rem;
      border-inline-start: 4px solid var(--page-fault);
      background: var(--page-panel);
    }
    dl {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr));
      gap: 0.75rem 1.5rem;
      margin-block: 1.5rem;
    }
    dt {
      font-size: 0.8125rem;
      color: var(--page-muted);
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
    return html`<p class="lead">
        A career’s dates are written in
        <a href="https://www.loc.gov/standards/datetime/">EDTF</a>, no more precisely than they are known. None becomes
        a point: each has four bounds, between which it begins and ends.
      </p>
      <p><label for="edtf">A date in EDTF</label></p>
      <input
        id="edtf"
        dir="ltr"
        spellcheck="false"
        autocomplete="off"
        .value=${this.value}
        @input=${(event: Event) => (this.value = (event.target as HTMLInputElement).value)}
      />
      <div class="examples">
        ${Object.entries(examples).map(
          ([date, meaning]) =>
            html`<button type="button" aria-pressed=${date === this.value} @click=${() => (this.value = date)}>
              <code dir="ltr">${date}</code> ${meaning}
            </button>`,
        )}
      </div>
      <div role="status">${fault ? html`<p class="fault">${fault}</p>` : nothing}</div>
      ${
        date
          ? html`<h2>Drawn</h2>
              <career-timeline .career=${{ lang: 'en', asOf: '2025-09-29', entries: [entry] }}></career-timeline>
              ${this.#facts(date)}`
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
              <dt lang=${lang}>${nameOf(lang)}</dt>
              <dd lang=${lang}><bdi>${formatDate(date, lang, 'long')}</bdi></dd>
            </div>`,
        )}
      </dl>`;
  }
}
