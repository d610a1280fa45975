// What an author writes between the tags: a JSON document, or a list that reads well without scripts.

/** The JSON text inside `<script type="application/json">`, if the host has one. */
export function jsonText(host: Element): string | undefined {
  return host.querySelector(':scope > script[type="application/json"]')?.textContent ?? undefined;
}

/** Time and text of a list item apart from each other. */
function readItem(item: Element): Record<string, unknown> {
  const times = [...item.querySelectorAll('time')];
  const dates = times.map((time) => time.getAttribute('datetime') ?? time.textContent.trim());
  const rest = item.cloneNode(true) as Element;
  for (const part of rest.querySelectorAll('time')) part.remove();
  // What joined the times to the text: "2019 – 2022: Editor" leaves "– : Editor".
  const title = rest.textContent.replace(/\s+/gu, ' ').replace(/^[\s\p{Pd}:：,，.。·|]+|[\s\p{Pd}:：,，·|]+$/gu, '');
  const { id, dataset } = item as HTMLElement;
  const link = item.querySelector('a[href]')?.getAttribute('href');
  return {
    ...(id && { id }),
    ...(dates.length && { date: dates.slice(0, 2).join('/') }),
    kind: dataset['kind'] ?? (dates.length > 1 ? 'role' : 'event'),
    title,
    ...(dataset['status'] && { status: dataset['status'] }),
    ...(link && { url: link }),
  };
}

/**
 * The Career document that a list says: one entry an item, dated by its `<time datetime>` (any EDTF date; two times make a
 * span), with what remains of its text as the title and its first link. `data-kind`, `data-status` and `id` are read where given.
 *
 * @param lang the language of the list's text, BCP 47
 */
export function documentFromList(list: Element, lang: string): unknown {
  return { lang, entries: [...list.children].filter((item) => item.localName === 'li').map(readItem) };
}

/** The list inside the host, if it has one: not within another element's, and with a time in it. */
export function listOf(host: Element): Element | undefined {
  return [...host.querySelectorAll('ol, ul')].find((list) => list.querySelector('time'));
}
