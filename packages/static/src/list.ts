// A career as a list that any page, feed reader and search engine can read, and that <career-timeline> reads too.
import type { Entry } from '@career-timeline/model';
import { figure, type Reader } from 'career-timeline/picture';
import { html, nothing, type TemplateResult } from 'lit';

/** Ordered by the earliest start; what has no date comes last. */
const startOf = ({ date }: Entry) => date?.extent.startMin ?? Infinity;

/** The entries in order of time: dates, titles as links, organizations, what is not sure, and summaries. */
export function list(reader: Reader): TemplateResult {
  const entries = [...reader.career.entries].sort((a, b) =>
    startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0,
  );
  return html`<ol>
    ${entries.map((entry) => item(reader, entry))}
  </ol>`;
}

function item(reader: Reader, entry: Entry): TemplateResult {
  const { title, organization, status } = reader.entryText(entry, false);
  const date = reader.date(entry, 'long');
  const summary = entry.summary && reader.read(entry.summary).text;
  const after = [organization, status].filter(Boolean).join(' · ');
  return html` <li id=${entry.id}>
    ${date ? html`<time datetime=${entry.date!.edtf}>${date}</time> ` : nothing}${
      entry.url ? html`<a href=${entry.url}>${title}</a>` : html`<b>${title}</b>`
    }${after ? ` · ${after}` : nothing}${summary ? html`<p>${summary}</p>` : nothing}${entry.image ? figure(reader, entry.image) : nothing}
  </li>`;
}
