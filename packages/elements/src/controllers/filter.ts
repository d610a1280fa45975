import type { Career, Entry, Text } from '@career-timeline/model';
import type { ReactiveControllerHost } from 'lit';

/** What a reader can narrow the entries by; both are attributes that list words, with a comma between. */
export type Facet = 'kinds' | 'statuses';

interface FilterHost extends ReactiveControllerHost, HTMLElement {
  kinds: string | null;
  statuses: string | null;
  find: string | null;
  legend: boolean;
}

const facetOf = { kinds: 'kind', statuses: 'status' } as const satisfies Record<Facet, keyof Entry>;

/** The words of an attribute, in which `\,` is a comma within a word; undefined where there is none, which means all. */
const wordsOf = (list: string | null): ReadonlySet<string> | undefined =>
  list === null ? undefined : new Set(list.split(/(?<!\\),/u).map((word) => word.trim().replaceAll('\\,', ',')));

/** As it is compared: without case, accents and width of letters. */
const folded = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

const textsOf = (text: Text | undefined): readonly string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text);

/** Narrows the career to what the reader, or the author, wants to see of it. */
export class FilterController {
  readonly #host: FilterHost;
  #last: { readonly career: Career; readonly wanted: string; readonly filtered: Career } | undefined;

  constructor(host: FilterHost) {
    this.#host = host;
  }

  get isOn(): boolean {
    const { kinds, statuses, find } = this.#host;
    return kinds !== null || statuses !== null || Boolean(find?.trim());
  }

  /** The career with the entries that match; the same object as long as nothing changes. */
  narrow(career: Career): Career {
    if (!this.isOn) return career;
    const { kinds, statuses, find } = this.#host;
    const wanted = JSON.stringify([kinds, statuses, find]);
    if (this.#last?.career === career && this.#last.wanted === wanted) return this.#last.filtered;
    const sought = folded(find?.trim() ?? '');
    const [ofKinds, ofStatuses] = [wordsOf(kinds), wordsOf(statuses)];
    const entries = career.entries.filter(
      (entry) =>
        (ofKinds?.has(entry.kind) ?? true) &&
        (ofStatuses?.has(entry.status) ?? true) &&
        (!sought || textsOfEntry(career, entry).some((text) => folded(text).includes(sought))),
    );
    const filtered = { ...career, entries };
    this.#last = { career, wanted, filtered };
    return filtered;
  }

  has(facet: Facet, word: string): boolean {
    return wordsOf(this.#host[facet])?.has(word) ?? true;
  }

  /** Shows or hides what has a word. `all` are the facet's words in this career: with all of them shown the attribute goes. */
  toggle(facet: Facet, word: string, all: readonly string[]): void {
    const shown = all.filter((each) => this.has(facet, each) !== (each === word));
    this.#host[facet] =
      shown.length === all.length ? null : shown.map((each) => each.replaceAll(',', '\\,')).join(', ');
  }

  /** Opens the legend or closes it. */
  readonly toggleLegend = (): void => {
    this.#host.legend = !this.#host.legend;
    // It opens above its button: who goes on by keys would not come by it.
    if (this.#host.legend) void this.#host.updateComplete.then(() => this.#find('.legend')?.focus());
  };

  /** Escape closes the legend. */
  readonly handleKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    // Nor a dialog around it.
    event.preventDefault();
    this.#host.legend = false;
    this.#find('[data-command="filter"]')?.focus();
  };

  #find(selector: string): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>(selector);
  }

  /** Shows all entries. The button for it goes with what it says. */
  readonly reset = (): void => {
    this.#host.kinds = this.#host.statuses = this.#host.find = null;
    this.#find('[data-command="filter"]')?.focus();
  };
}

/** In every language that the document has: who seeks a name may write it in any. */
function textsOfEntry(career: Career, entry: Entry): readonly string[] {
  const organization = entry.organization === undefined ? undefined : career.organizations.get(entry.organization);
  return [entry.title, entry.shortTitle, entry.summary, organization?.name].flatMap(textsOf);
}

/** The words of a facet in a career, each with the number of its entries, in the order of their first. */
export function countFacet(career: Career, facet: Facet): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const entry of career.entries) {
    const word = entry[facetOf[facet]];
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
