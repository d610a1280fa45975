import { html, nothing, type TemplateResult } from 'lit';
import { countFacet, type Facet, type FilterController } from '../controllers/filter.js';
import type { Reader } from '../reader.js';
import { symbolSample } from './kind-symbol.js';

/**
 * The kinds and statuses of a career, as they are drawn and counted, by which it can be narrowed, and a field to find a text.
 *
 * @param whole a reader of all of the career
 * @param told how many entries match, in words
 * @param find the text that is sought
 */
export function legend(
  whole: Reader,
  filter: FilterController,
  told: string,
  find: string,
  handleFind: (event: Event) => void,
): TemplateResult {
  const { words, career } = whole;
  const facet = (facet: Facet, name: string, wordOf: (word: string) => string) => {
    const counts = [...countFacet(career, facet)];
    if (counts.length < 2) return nothing;
    const all = counts.map(([word]) => word);
    return html`<fieldset>
      <legend>${name}</legend>
      ${counts.map(
        ([word, count]) =>
          html`<label class="choice">
            <input
              type="checkbox"
              .checked=${filter.has(facet, word)}
              @change=${() => filter.toggle(facet, word, all)}
            />
            ${facet === 'kinds' ? symbolSample(word, '') : symbolSample('role', word)} ${wordOf(word)}
            <span class="count">${whole.number(count)}</span>
          </label>`,
      )}
    </fieldset>`;
  };
  return html`<section
    class="legend"
    part="legend"
    aria-label=${words.term('filter')}
    tabindex="-1"
    @keydown=${filter.handleKey}
  >
    <label class="find">
      <span>${words.term('find')}</span> <input type="search" .value=${find} @input=${handleFind} />
    </label>
    ${facet('kinds', words.term('kinds'), whole.kind)}
    ${facet('statuses', words.term('certainty'), (word) => words.term(word as 'confirmed'))}
    ${found(whole, filter, told)}
  </section>`;
}

/** How many entries are shown where not all are, and a button that brings the others: nobody should take a part for all. */
export const found = ({ words }: Reader, filter: FilterController, told: string): TemplateResult | typeof nothing =>
  filter.isOn
    ? html`<div class="found" part="found">
        ${told} <button type="button" class="reset" @click=${filter.reset}>${words.term('reset')}</button>
      </div>`
    : nothing;
