// What an author writes between the tags: a JSON document, entries as elements, or a list that reads well without scripts.

/** The JSON text inside `<script type="application/json">`, if the host has one. */
export function jsonText(host: Element): string | undefined {
  return host.querySelector(':scope > script[type="application/json"]')?.textContent ?? undefined;
}

const lists = 'ol, ul';

const hasTime = (element: Element) => element.querySelector('time') !== null;

/** Time and text of a list item apart from each other. */
function readItem(item: Element): Record<string, unknown> {
  const rest = item.cloneNode(true) as Element;
  // They have items of their own.
  for (const list of rest.querySelectorAll(lists)) if (hasTime(list)) list.remove();
  const times = [...rest.querySelectorAll('time')].slice(0, 2);
  // A time of day, as HTML has it, is more than a career tells.
  const dates = times.map((time) => (time.getAttribute('datetime') ?? time.textContent.trim()).replace(/T\d.*$/u, ''));
  const link = rest.querySelector('a[href]')?.getAttribute('href');
  for (const part of times) part.remove();
  // Lines of their own are words apart.
  for (const part of rest.querySelectorAll('br, dd, div, dt, h2, h3, h4, h5, h6, li, p')) part.before(' ');
  // What joined the times to the text: "2019 – 2022: Editor" leaves "– : Editor".
  const words = rest.textContent.replace(/[(（]\s*[)）]/gu, ' ').replace(/\s+/gu, ' ');
  const title = words.replace(/^[\s\p{Pd}:：,，.。·|]+|[\s\p{Pd}:：,，·|]+$/gu, '');
  const { id, dataset } = item as HTMLElement;
  return {
    ...(id && { id }),
    ...(dates.length && { date: dates.join('/') }),
    kind: dataset['kind'] ?? (dates.join('/').includes('/') ? 'role' : 'event'),
    title,
    ...(dataset['status'] && { status: dataset['status'] }),
    ...(link && { url: link }),
  };
}

/**
 * The Career document that lists say: one entry an item, also of a list within an item, dated by its `<time datetime>` (any EDTF date; two times make a
 * span), with what remains of its text as the title and its first link. `data-kind`, `data-status` and `id` are read where given.
 *
 * @param languageAt the language of a list's text, BCP 47
 */
export function documentFromLists(lists: readonly Element[], languageAt: (list: Element) => string): unknown {
  const lang = lists[0] && languageAt(lists[0]);
  const entries = lists.flatMap((list) => {
    const its = languageAt(list);
    const read = itemsOf(list).map(readItem);
    return its === lang ? read : read.map((entry) => ({ ...entry, title: { [its]: entry['title'] } }));
  });
  return { lang, entries };
}

function itemsOf(list: Element): Element[] {
  const items = [...list.children].filter(({ localName }) => localName === 'li');
  return items.flatMap((item) => {
    const inner = listsOf(item);
    const times = [...item.querySelectorAll('time')];
    // What has a time in its lists alone is their heading.
    const isHeading = inner.length > 0 && times.every((time) => inner.some((list) => list.contains(time)));
    return [...(isHeading ? [] : [item]), ...inner.flatMap(itemsOf)];
  });
}

/** The lists inside an element that are in no other list there and in none of its slots, and have a time in them. */
export function listsOf(host: Element): Element[] {
  const all = host.querySelectorAll(`:scope > :is(${lists}):not([slot]), :scope > :not([slot]) :is(${lists})`);
  return [...all].filter((list) => hasTime(list) && !host.contains(list.parentElement!.closest(lists)));
}

const folded = (element: Element) => element.textContent.replace(/\s+/gu, ' ').trim();

/** The `<career-entry>` children, in their order. */
export const entriesOf = (host: Element): Element[] =>
  [...host.children].filter(({ localName }) => localName === 'career-entry');

/** The heading with which an entry's details begin; undefined where a `label` gives the title. */
export const headingOf = (entry: Element): Element | undefined =>
  entry.hasAttribute('label')
    ? undefined
    : [...entry.children].find(({ localName }) => /^(h[2-6]|strong|b)$/u.test(localName));

/** The ids by which the career calls the entries that elements say: the second of one id has another. */
function idsOf(entries: readonly Element[]): string[] {
  const taken = new Set<string>();
  return entries.map(({ id }, i) => (id && !taken.has(id) && taken.add(id) ? id : `entry-${i + 1}`));
}

/**
 * The Career document that `<career-entry>` elements say.
 *
 * @param lang the language of their texts, BCP 47
 */
export function documentFromEntries(entries: readonly Element[], lang: string): unknown {
  const given = (entry: Element, name: string, field: string) => {
    const value = entry.getAttribute(name)?.trim();
    return value ? { [field]: value } : {};
  };
  const ids = idsOf(entries);
  return {
    lang,
    entries: entries.map((entry, i) => ({
      // One that was taken is told of.
      id: entry.id || ids[i],
      title: entry.getAttribute('label') ?? folded(headingOf(entry) ?? entry),
      ...given(entry, 'date', 'date'),
      ...given(entry, 'kind', 'kind'),
      ...given(entry, 'organization', 'organization'),
      ...given(entry, 'status', 'status'),
      ...given(entry, 'href', 'url'),
    })),
  };
}

/** What an author wrote about an entry. */
export interface WrittenDetails {
  /** The name of the slot that shows it. */
  readonly slot: string;
  /** Whether the entry's title stands in it. */
  readonly hasTitle: boolean;
}

/** What the author wrote about an entry besides its title, in a `<career-entry>`. */
export function writtenDetails(host: Element, id: string): WrittenDetails | undefined {
  const entries = entriesOf(host);
  const entry = entries[idsOf(entries).indexOf(id)];
  const isMore = entry?.childElementCount || (entry?.hasAttribute('label') && folded(entry));
  return entry && isMore ? { slot: slotOf(id), hasTitle: !entry.hasAttribute('label') } : undefined;
}

const slotOf = (id: string) => `entry-${id}`;

/** Gives each `<career-entry>` to the slot of its details, or back to where it stands without a drawing. */
export function assignEntries(host: Element, isDrawn: boolean): void {
  const entries = entriesOf(host);
  for (const [i, id] of idsOf(entries).entries()) {
    if (isDrawn) entries[i]!.slot = slotOf(id);
    else entries[i]!.removeAttribute('slot');
  }
}
