import type { Entry } from '@career-timeline/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { WrittenDetails } from '../light-dom.js';
import type { Reader } from '../reader.js';
import { dot } from './dot.js';
import { figure } from './figure.js';
import { link, sourceList } from './sources.js';

/** When, and for how long. */
function dates(reader: Reader, entry: Entry): TemplateResult {
  const length = reader.length(entry);
  return html`<div class="text date when">
    ${reader.date(entry, 'long') || reader.words.term('undated')}${length && html`${dot}${length}`}
  </div>`;
}

/**
 * All that the document says of one entry.
 *
 * @param written what the author wrote about it; stands in place of the summary
 * @param titleId an id for the title, by which the whole can be named; without one the whole is one of a list, which ends with all sources
 */
export function entryContent(
  reader: Reader,
  entry: Entry,
  written: WrittenDetails | undefined,
  titleId?: string,
): TemplateResult {
  const isNoted = titleId === undefined;
  const title = reader.title(entry);
  const [organization, parent] = reader.organizations(entry);
  const summary = entry.summary && reader.read(entry.summary);
  const status = reader.status(entry);
  const meanwhile = reader.meanwhile(entry);
  return html` <div class="kind">
      ${reader.kind(entry.kind)}${status && html`${dot}<span class="status" part="status">${status}</span>`}
    </div>
    <div class="details-title ${written?.hasTitle ? 'unseen' : ''}" id=${titleId ?? nothing} part="details-title">
      ${link(title, entry.url)}
    </div>
    ${dates(reader, entry)}
    ${
      organization &&
      html`<div class="organization">
        ${link(reader.read(organization.name), organization.url)}${parent && html`${dot}${link(reader.read(parent.name), parent.url)}`}
      </div>`
    }
    ${written ? html`<slot name=${written.slot}></slot>` : nothing} ${entry.image && figure(reader, entry.image)}
    ${summary && html`<p class="summary" part="summary" lang=${summary.lang ?? nothing}>${summary.text}</p>`}
    ${status && html`<p class="meaning">${reader.statusMeaning(entry)}</p>`}
    ${
      meanwhile.length
        ? html`<p class="meaning">
            ${reader.words.term('labelled', reader.words.term('meanwhile'), reader.titles(meanwhile))}
          </p>`
        : nothing
    }
    ${isNoted ? notes(reader, entry) : sourceList(reader, entry.sources)}`;
}

/** The numbers of an entry's sources, where these stand in full beneath. */
function notes(reader: Reader, { sources }: Entry): TemplateResult | typeof nothing {
  const ids = [...reader.career.sources.keys()];
  const numbers = sources.map((id) => reader.number(ids.indexOf(id) + 1));
  return numbers.length
    ? html`<p class="meaning">${reader.words.term('labelled', reader.words.term('sources'), reader.list(numbers))}</p>`
    : nothing;
}

/** The entries that a counted mark holds, each a button that shows its details. */
export function groupDetails(reader: Reader, entries: readonly Entry[]): TemplateResult {
  return html` <div class="details-title" id="details-title" part="details-title">${reader.count(entries.length)}</div>
    <ol class="group" role="list" aria-labelledby="details-title">
      ${entries.map((entry) => {
        const { date, title, organization: detail, status } = reader.entryText(entry, false);
        return html` <li>
          <button type="button" class="entry flow" data-member=${entry.id}>
            <span class="lines ${entry.status}">
              <span class="text date"
                ><span class="when">${date}</span> ${status && html`<span class="status">${status}</span>`}</span
              >
              <span class="text title">${title}</span>
              ${detail && html`<span class="text detail">${detail}</span>`}
            </span>
          </button>
        </li>`;
      })}
    </ol>`;
}
