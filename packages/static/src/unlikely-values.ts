import { formatDate, kinds, parseDate, pathText, type Career, type Fault } from '@career-timeline/model';
import { closestMatch } from 'leven';

/** Like `"talks" is no known kind; did you mean "talk"?`; undefined where a value says what it is likely to mean. */
type Doubt = (value: string) => string | undefined;

/** In a word of so many letters one too many or too few is a slip; a shorter one may be another word. */
const longWord = { least: 7, most: 30 } as const;

/** A word that is almost a known kind, in whatever case, has neither its drawing nor its name. */
const kindDoubt: Doubt = (kind) => {
  const known: readonly string[] = kinds;
  const word = kind.toLowerCase();
  if (known.includes(word)) return undefined;
  const isLong = word.length >= longWord.least && word.length <= longWord.most;
  const near = isLong ? closestMatch(word, known, { maxDistance: 1 }) : undefined;
  const meant = known.find((each) => word === `${each}s`) ?? near;
  // Another letter in its place is another word: a contest is no context.
  if (meant === undefined || meant.length === word.length) return undefined;
  return `${JSON.stringify(kind)} is no known kind; did you mean "${meant}"?`;
};

/** In EDTF a number above 20 behind a year is a season, and not the last digits of a later year. */
const dateDoubt: Doubt = (date) => {
  const [, century, year, season] = /^(\d\d)(\d\d)-(2[1-4])$/u.exec(date) ?? [];
  if (season === undefined || season <= year!) return undefined;
  const said = formatDate(parseDate(date), 'en');
  return `"${date}" is ${said}; for ${century}${year} to ${century}${season} write "${century}${year}/${century}${season}"`;
};

const urlDoubt: Doubt = (url) =>
  /^www\./iu.test(url)
    ? `${JSON.stringify(url)} is a page of the site it stands in; did you mean ${JSON.stringify(`https://${url}`)}?`
    : undefined;

const doubts = { kind: kindDoubt, date: dateDoubt, url: urlDoubt } as const;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Values that are good, but hardly what they were meant to be.
 *
 * @returns each value once, at its first place; like `entries[2].kind: "talks" is no known kind; did you mean "talk"?`
 */
export function unlikelyValues({ entries, document = {} }: Pick<Career, 'entries' | 'document'>): Fault[] {
  const found = new Map<string, Fault>();
  const look = (fields: unknown, ...path: (string | number)[]) => {
    for (const [field, doubt] of Object.entries(doubts)) {
      const value = (fields as Fields | undefined)?.[field];
      const key = `${field} ${String(value)}`;
      const message = typeof value === 'string' && !found.has(key) ? doubt(value) : undefined;
      if (message) found.set(key, { path: pathText([...path, field]), message });
    }
  };
  look(document['person'], 'person');
  for (const table of ['organizations', 'sources']) {
    for (const [id, fields] of Object.entries((document[table] as Fields | undefined) ?? {})) look(fields, table, id);
  }
  const given = new Map(((document['entries'] ?? []) as readonly unknown[]).map((entry, i) => [entry, i]));
  for (const { document: entry } of entries) look(entry, 'entries', given.get(entry)!);
  return [...found.values()];
}
