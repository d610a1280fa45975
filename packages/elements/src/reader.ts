import {
  dayLength,
  formatDateWith,
  formatLength,
  kinds,
  listFormat,
  numberFormat,
  pickText,
  type Career,
  type DateStyle,
  type EdtfDate,
  type Entry,
  type Organization,
  type Text,
} from '@career-timeline/model';
import { nameTime, type EntryText, type SceneWords } from '@career-timeline/layout';
import type { Term, Words } from './translations/index.js';

/** A text in the language it was found in; `lang` is absent where that is the reader's own. */
export interface ReadText {
  readonly text: string;
  readonly lang?: string;
}

const named = [...kinds, 'event'] as const satisfies readonly Term[];
type Named = (typeof named)[number];

/** The kinds of which it matters that two went on at the same time. */
const atOnce: ReadonlySet<string> = new Set(['role', 'education', 'project']);

/** More roles at the same time than these are counted; the details name them. */
const mostNamed = 3;

/**
 * The stretch over which a role went on for certain, UTC ms; undefined where nobody knows of one.
 *
 * @param asOf nothing is known of what comes after
 */
function spanOf({ kind, date, status }: Entry, asOf: number): readonly [number, number] | undefined {
  if (!atOnce.has(kind) || status !== 'confirmed' || date?.form !== 'interval') return undefined;
  const { start, end, extent } = date;
  if ([start, end].some((side) => side.state === 'given' && (side.approximate || side.uncertain))) return undefined;
  const until = Math.min(end.state === 'open' ? Infinity : extent.endMin, asOf);
  return extent.startMax < until ? [extent.startMax, until] : undefined;
}

const isNamed = (kind: string): kind is Named => (named as readonly string[]).includes(kind);

/** A career as one reader reads it: every text, date and word in the reader's language. */
export class Reader {
  /** The language of words, dates and numbers, for Intl: BCP 47. Texts are those of `words.tag`. */
  readonly lang: string;
  /** The words of kinds, and of what went on meanwhile: they are asked for in every frame of a movement. */
  readonly #kinds = new Map<string, string>();
  readonly #meanwhile = new WeakMap<Entry, string>();
  /** The words of entries for the layout, without their summaries and with them: it asks for them in each picture. */
  readonly #entryTexts = [new WeakMap<Entry, EntryText>(), new WeakMap<Entry, EntryText>()] as const;

  constructor(
    readonly career: Career,
    readonly words: Words,
  ) {
    this.lang = words.locale;
  }

  read(text: Text): ReadText {
    const { tag } = this.words;
    const picked = pickText(text, tag, this.career.lang);
    // A document that does not tell its language is taken to have the page's.
    return picked.lang === tag || picked.lang === 'und' ? { text: picked.text } : picked;
  }

  /** The title; where the document has none and the kind stands in, the kind in words. */
  title({ title, kind }: Entry): ReadText {
    return title === kind ? { text: this.kind(kind) } : this.read(title);
  }

  /** The person's name in another language than the reader's, where the document has one: a name is known by both. */
  otherName(): ReadText | undefined {
    const name = this.career.person?.name;
    if (!name || typeof name === 'string') return undefined;
    const language = (tag: string) => tag.split('-')[0];
    const shown = pickText(name, this.words.tag, this.career.lang);
    const other = Object.keys(name).find((tag) => language(tag) !== language(shown.lang));
    return other === undefined ? undefined : { text: name[other]!, lang: other };
  }

  /** The kind in words; a kind that no translation knows is its own word, with a capital as others have. */
  readonly kind = (kind: string): string => {
    let word = this.#kinds.get(kind);
    if (word === undefined) this.#kinds.set(kind, (word = isNamed(kind) ? this.words.term(kind) : this.#capital(kind)));
    return word;
  };

  /** Georgian capitals are for words that are wholly in them. */
  #capital = (word: string) =>
    word.replace(/^(?!\p{Script=Georgian})\p{Ll}/u, (letter) => letter.toLocaleUpperCase(this.lang));

  /** The status in one word, and nothing for what is confirmed. */
  status(entry: Entry): string | undefined {
    return entry.status === 'confirmed' ? undefined : this.words.term(entry.status);
  }

  /** What the status means, in a sentence. */
  statusMeaning({ status }: Entry): string | undefined {
    return status === 'confirmed' ? undefined : this.words.term(`${status}Meaning`);
  }

  /** What the drawing says beside its entries. */
  get sceneWords(): SceneWords {
    return {
      kind: this.kind,
      organization: (id) => this.read(this.career.organizations.get(id)?.name ?? id).text,
      other: this.words.term('other'),
    };
  }

  /** The organisation of an entry, and what that is part of. */
  organizations({ organization }: Entry): readonly Organization[] {
    const { organizations } = this.career;
    const own = organization === undefined ? undefined : organizations.get(organization);
    const parent = own?.partOf === undefined ? undefined : organizations.get(own.partOf);
    return [own, parent].filter((each) => each !== undefined);
  }

  /** When it was; what was given in place of a date where that is none; empty where nothing was. */
  date({ date, unreadDate }: Entry, style: DateStyle = 'short'): string {
    if (date) return this.formatDate(date, style);
    if (unreadDate === undefined) return '';
    const { words } = this;
    // As it was written, whatever the direction of the words (LRE and PDF of UAX #9).
    const given = words.direction === 'rtl' ? `\u202a${unreadDate}\u202c` : unreadDate;
    return words.term('labelled', words.term('unreadDate'), given);
  }

  formatDate(date: EdtfDate, style: DateStyle): string {
    return formatDateWith(this.words.dates, date, this.lang, style);
  }

  /** How long it went on, or has gone on; undefined where that is not known well. */
  length({ date, status }: Entry): string | undefined {
    if (status === 'planned') return undefined;
    const length = date && formatLength(date, this.lang, this.career.asOf);
    return length && date.end.state === 'open' ? this.words.term('soFar', length) : length;
  }

  /** The other roles that ran at the same time, for certain. */
  meanwhile(entry: Entry): readonly Entry[] {
    const { asOf, entries } = this.career;
    const known = asOf ? asOf.extent.endMax : Infinity;
    const span = spanOf(entry, known);
    if (!span) return [];
    return entries.filter((other) => {
      const its = other.id === entry.id ? undefined : spanOf(other, known);
      return its && its[0] < span[1] && span[0] < its[1];
    });
  }

  /** What ran at the same time, in words; empty where nothing did. */
  meanwhileText(entry: Entry): string {
    let text = this.#meanwhile.get(entry);
    if (text === undefined) {
      const { words } = this;
      const roles = this.meanwhile(entry);
      const titles = roles.length > mostNamed ? this.count(roles.length) : this.titles(roles);
      text = titles && words.term('labelled', words.term('meanwhile'), titles);
      this.#meanwhile.set(entry, text);
    }
    return text;
  }

  /** Titles one after the other. Not as a list in a sentence: they have commas of their own. */
  titles(entries: readonly Entry[]): string {
    return entries.map((entry) => this.title(entry).text).join(' · ');
  }

  number(value: number): string {
    return numberFormat(this.lang, {}).format(value);
  }

  /** So many entries, in words. */
  count(entries: number): string {
    return this.words.term('gathered', this.number(entries), entries);
  }

  list(words: readonly string[]): string {
    return listFormat(this.lang, {}).format(words);
  }

  /** A moment in words, as finely as the stretch of time that it bounds is told apart by: UTC ms. */
  time(time: number, [from, to]: readonly [number, number]): string {
    const days = (to - from) / dayLength;
    return nameTime(time, days < 120 ? 'year-month-day' : days < 3650 ? 'year-month' : 'year', this.lang);
  }

  /** Both ends of a stretch of time in words; what ends with a year does not end in the next. */
  ends(stretch: readonly [from: number, to: number]): readonly [string, string] {
    return [this.time(stretch[0], stretch), this.time(stretch[1] - 1, stretch)];
  }

  /** What HTML's `<time datetime>` can hold of a date: a year, a month or a day; no qualifiers, seasons or spans. */
  datetime({ date }: Entry): string | undefined {
    const side = date?.form === 'date' && date.start.state === 'given' ? date.start : undefined;
    return side && side.season === undefined && /^\d{4}(-\d\d){0,2}$/u.test(date!.edtf) ? date!.edtf : undefined;
  }

  /**
   * The words of an entry for the layout.
   *
   * @param withSummary whether the summary is set under the title too, as where there is room to read
   */
  entryText(entry: Entry, withSummary: boolean): EntryText {
    const known = this.#entryTexts[withSummary ? 1 : 0];
    let text = known.get(entry);
    if (!text) known.set(entry, (text = this.#textOf(entry, withSummary)));
    return text;
  }

  #textOf(entry: Entry, withSummary: boolean): EntryText {
    const title = this.title(entry).text;
    const [organization, parent] = this.organizations(entry).map(({ name }) => this.read(name).text);
    const summary = withSummary && entry.summary ? this.read(entry.summary).text : undefined;
    // An employer that the title names already need not be said twice, but whom a role in it was with.
    const isNamed = organization === undefined || isIn(title, organization);
    const isPart = parent !== undefined && !isIn(`${title} ${organization}`, parent);
    const isTold = isPart && (!isNamed || entry.kind === 'role');
    const employers = [...(isNamed ? [] : [organization]), ...(isTold ? [parent] : [])];
    const status = this.status(entry);
    return {
      date: this.date(entry),
      title,
      ...(entry.shortTitle && { shortTitle: this.read(entry.shortTitle).text }),
      ...(employers.length > 0 && { organization: employers.join(' · ') }),
      ...(!isNamed && parent !== undefined && { department: organization }),
      ...(summary && { detail: summary }),
      ...(status && { status }),
    };
  }
}

/** Two letters or numerals of a word in scripts that set words apart. */
const joined = /^(?:\p{N}|[^\P{L}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]){2}$/u;

/** Whether a text has a name in it, and not as a part of a word. */
function isIn(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length;
    if (!joined.test(text.slice(at - 1, at + 1)) && !joined.test(text.slice(end - 1, end + 1))) return true;
  }
  return false;
}
