import { html, nothing, type TemplateResult } from 'lit';
import type { Reader } from '../reader.js';

/** The person's names, headline, and until when the document knows. Not a heading: the page has its own order of these. */
export function header(reader: Reader): TemplateResult | typeof nothing {
  const { person, asOf } = reader.career;
  if (!person) return nothing;
  const name = reader.read(person.name);
  const other = reader.otherName();
  const headline = person.headline && reader.read(person.headline);
  return html`
    <div class="person" id="name" part="name" lang=${name.lang ?? nothing}>
      ${name.text}${other && html`&ensp;<span class="other-name" part="other-name" lang=${other.lang!}>${other.text}</span>`}
    </div>
    ${headline && html`<div class="headline" part="headline" lang=${headline.lang ?? nothing}>${headline.text}</div>`}
    ${asOf && html`<div class="as-of" part="as-of">${reader.words.term('asOf', reader.formatDate(asOf, 'long'))}</div>`}
  `;
}
