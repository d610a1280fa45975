// A career as a list that any page, feed reader and search engine can read, and that <career-timeline> reads too.
import type { Entry, Source, Text } from '@career-timeline/model';
import { figure, type Reader } from 'career-timeline/picture';
import { html, nothing, type TemplateResult } from 'lit';

const startOf = ({ date }: Entry) => date?.extent.startMin ?? Infinity;

const listOf = (reader: Reader, entries: readonly Entry[]) =>
  html`<ol>
    ${entries.map((entry) => item(reader, entry))}
  </ol>`;

/**
 * The entries in order of time: dates, titles as links, organizations, what is not sure and who says so, and summaries. Those without a
 * date follow in a list of their own; in the same one where the list is the timeline's data, which is one list.
 *
 * @param heading comes before those without a date
 */
export function list(reader: Reader, heading: TemplateResult): TemplateResult {
  const { document, entries } = reader.career;
  const sorted = [...entries].sort((a, b) => (startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0));
  const [dated, undated] = [sorted.filter(({ date }) => date), sorted.filter(({ date }) => !date)];
  if (!document || !undated.length) return listOf(reader, sorted);
  return html`${dated.length ? listOf(reader, dated) : nothing} ${heading} ${listOf(reader, undated)}`;
}

/** A text that may be in another language than the page, which has a direction of its own then. */
export function words(reader: Reader, text: Text): TemplateResult {
  const { text: read, lang } = reader.read(text);
  return lang ? html`<span lang=${lang} dir="auto">${read}</span>` : html`${read}`;
}

/** A text as a link where it has an address. */
export const linked = (text: string | TemplateResult, url: string | undefined): TemplateResult =>
  url ? html`<a href=${url}>${text}</a>` : html`${text}`;

function item(reader: Reader, entry: Entry): TemplateResult {
  const { organization } = reader.entryText(entry, false);
  const date = reader.date(entry, 'long');
  const title = words(reader, entry.title);
  return html` <li id=${entry.id}>
    ${date ? (entry.date ? html`<time datetime=${entry.date.edtf}>${date}</time> ` : html`<small>${date}</small> `) : nothing}${
      entry.url ? linked(title, entry.url) : html`<b>${title}</b>`
    }${organization ? ` · ${organization}` : nothing}${status(reader, entry)}${entry.summary ? html`<p>${words(reader, entry.summary)}</p>` : nothing}${entry.image ? figure(reader, entry.image) : nothing}
  </li>`;
}

/** What is not sure, and who says so. */
function status(reader: Reader, entry: Entry): TemplateResult | typeof nothing {
  const word = reader.status(entry);
  if (word === undefined) return nothing;
  const sources = entry.sources.flatMap((id) => reader.career.sources.get(id) ?? []);
  return html` ·
  ${word}${sources.map((source, i) => html`${i ? ', ' : ' ('}${sourceName(reader, source)}`)}${sources.length ? ')' : nothing}`;
}

const sourceName = (reader: Reader, { title, publisher, url }: Source) =>
  linked(words(reader, publisher ?? title), url);
