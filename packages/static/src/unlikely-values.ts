import { formatDate, kinds, parseDate, pathText, type Entry, type Fault } from '@career-timeline/model';
import { closestMatch } from 'leven';

/** Like `"Role" is no known kind; did you mean "role"?`; undefined where a value says what it is likely to mean. */
type Doubt = (value: string) => string | undefined;

/** A word that is one letter, or the case of some, off a known kind has neither its drawing nor its name. */
const kindDoubt: Doubt = (kind) => {
  // A longer word is none of them, and would take long to compare.
  if (kind.length > 30 || (kinds as readonly string[]).includes(kind)) return undefined;
  const meant = closestMatch(kind.toLowerCase(), kinds, { maxDistance: 1 });
  return meant && `${JSON.stringify(kind)} is no known kind; did you mean "${meant}"?`;
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

/**
 * Values that are good, but hardly what they were meant to be.
 *
 * @param document the entries as they are given
 * @returns each value once, at its first place; like `entries[2].kind: "Role" is no known kind; did you mean "role"?`
 */
export function unlikelyValues(entries: readonly Entry[], document: readonly unknown[]): Fault[] {
  const found = new Map<string, Fault>();
  for (const { document: entry } of entries) {
    for (const [field, doubt] of Object.entries(doubts)) {
      const value = entry?.[field];
      const key = `${field} ${String(value)}`;
      const message = typeof value === 'string' && !found.has(key) ? doubt(value) : undefined;
      if (message) found.set(key, { path: pathText(['entries', document.indexOf(entry), field]), message });
    }
  }
  return [...found.values()];
}
