import type { Source } from '@career-timeline/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { ReadText, Reader } from '../reader.js';
import { dot } from './dot.js';

/** Isolated, so that a name in another script does not turn what stands beside it. */
export const link = (text: ReadText, url: string | undefined): TemplateResult =>
  url
    ? html`<a href=${url} rel="noopener noreferrer"><bdi lang=${text.lang ?? nothing}>${text.text}</bdi></a>`
    : html`<bdi lang=${text.lang ?? nothing}>${text.text}</bdi>`;

/** What stands before a numbered item: a list's own numbers are not in the reader's numerals, and WebKit sets a text in their place from left to right. */
export const marker = (reader: Reader, number: number): string => `${reader.number(number)}.`;

/** A source as a note: its title, linked where it has an address, its publisher and date. */
function note(reader: Reader, source: Source): TemplateResult {
  const publisher = source.publisher && reader.read(source.publisher);
  const date = source.date && reader.formatDate(source.date, 'long');
  return html`${link(reader.read(source.title), source.url)}${publisher && html`${dot}${link(publisher, undefined)}`}${
    date && html`${dot}<bdi class="unbroken">${date}</bdi>`
  }`;
}

/** The sources of the whole career as numbered notes; an entry's details show its own under the same numbers. */
export function sourceList(reader: Reader, ids: Iterable<string>): TemplateResult | typeof nothing {
  const all = [...reader.career.sources.values()];
  const chosen = new Set(ids);
  const numbered = all.map((source, i) => ({ source, number: i + 1 })).filter(({ source }) => chosen.has(source.id));
  if (!numbered.length) return nothing;
  return html` <div class="sources" part="sources">
    <div class="section-title" part="section-title">${reader.words.term('sources')}</div>
    <ol role="list" aria-label=${reader.words.term('sources')}>
      ${numbered.map(({ source, number }) => html`<li data-number=${marker(reader, number)}>${note(reader, source)}</li>`)}
    </ol>
  </div>`;
}
