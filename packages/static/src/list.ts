// A career as a list that any page, feed reader and search engine can read, and that <career-timeline> reads too.
import { formatDate, type Entry, type Source, type Text } from '@career-timeline/model';
import { figure, inOrder, type Reader } from 'career-timeline/picture';
import { html, nothing, type TemplateResult } from 'lit';

const listOf = (reader: Reader, entries: readonly Entry[]) =>
  html`<ol>
    ${entries.map((entry) => item(reader, entry))}
  </ol>`;

/** The person's name, and the one in another language by which they are known too. */
export function fullName(reader: Reader, name: Text): TemplateResult {
  const other = reader.otherName();
  return html`${words(reader, name)}${other ? html` <span lang=${other.lang}>${other.text}</span>` : nothing}`;
}

/**
 * All that is known: who it is, the entries, and the sources.
 *
 * @param title comes first
 * @param heading comes before those without a date, and before the sources
 */
export function article(
  reader: Reader,
  title: TemplateResult | typeof nothing,
  heading: (text: string) => TemplateResult,
): TemplateResult {
  const { person, asOf, sources } = reader.career;
  const { words: own } = reader;
  return html`${title} ${person?.headline ? html`<p>${words(reader, person.headline)}</p>` : nothing}
  ${asOf ? html`<p>${own.term('asOf', formatDate(asOf, reader.lang, 'long'))}</p>` : nothing}
  ${list(reader, heading(own.term('undated')))}
  ${sources.size ? html`${heading(own.term('sources'))} ${sourceList(reader)}` : nothing}`;
}

/**
 * The entries in order of time: dates, titles as links, organizations, what is not sure and who says so, and summaries. Those without a
 * date follow in a list of their own; in the same one where the list is the timeline's data, which is one list.
 */
function list(reader: Reader, heading: TemplateResult): TemplateResult {
  const { document } = reader.career;
  const sorted = inOrder(reader.career);
  const [dated, undated] = [sorted.filter(({ date }) => date), sorted.filter(({ date }) => !date)];
  if (!document || !undated.length) return listOf(reader, sorted);
  return html`${dated.length ? listOf(reader, dated) : nothing} ${heading} ${listOf(reader, undated)}`;
}

/** A text that may be in another language than the page, which has a direction of its own then. */
const marked = ({ text, lang }: ReturnType<Reader['read']>): TemplateResult =>
  lang ? html`<span lang=${lang} dir="auto">${text}</span>` : html`${text}`;

const words = (reader: Reader, text: Text): TemplateResult => marked(reader.read(text));

/** A text as a link where it has an address. */
const linked = (text: string | TemplateResult, url: string | undefined): TemplateResult =>
  url ? html`<a href=${url}>${text}</a>` : html`${text}`;

function item(reader: Reader, entry: Entry): TemplateResult {
  // An employer that the title names already is not said twice.
  const { organization, department } = reader.entryText(entry, false);
  const organizations = organization ? reader.organizations(entry).slice(0, department ? 2 : 1) : [];
  const date = reader.date(entry, 'long');
  const title = marked(reader.title(entry));
  return html` <li id=${entry.id}>
    ${date ? (entry.date ? html`<time datetime=${entry.date.edtf}>${date}</time> ` : html`<small>${date}</small> `) : nothing}${
      entry.url ? linked(title, entry.url) : html`<b>${title}</b>`
    }${organizations.map(({ name }) => html` · ${words(reader, name)}`)}${status(reader, entry)}${entry.summary ? html`<p>${words(reader, entry.summary)}</p>` : nothing}${entry.image ? figure(reader, entry.image) : nothing}
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

const sourceList = (reader: Reader): TemplateResult =>
  html`<ul>
    ${[...reader.career.sources.values()].map(
      ({ title, publisher, url, date }) =>
        html`<li>
          ${linked(words(reader, title), url)}${publisher ? html`, ${words(reader, publisher)}` : nothing}${
            date ? `, ${reader.formatDate(date, 'long')}` : nothing
          }
        </li>`,
    )}
  </ul>`;
