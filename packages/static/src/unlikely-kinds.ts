import { kinds, pathText, type Entry, type Fault } from '@career-timeline/model';
import { closestMatch } from 'leven';

/**
 * The kinds that are one letter, or the case of some, off a known one: as words of the author's own they have neither its drawing nor
 * its name.
 *
 * @returns each kind once, at its first place; like `entries[2].kind: "Role" is no known kind; did you mean "role"?`
 */
export function unlikelyKinds(entries: readonly Entry[], document: readonly unknown[]): Fault[] {
  const found = new Map<string, Fault>();
  for (const { kind, document: entry } of entries) {
    // A longer word is none of them, and would take long to compare.
    if (found.has(kind) || kind.length > 30 || (kinds as readonly string[]).includes(kind)) continue;
    const meant = closestMatch(kind.toLowerCase(), kinds, { maxDistance: 1 });
    if (meant === undefined) continue;
    const path = pathText(['entries', document.indexOf(entry), 'kind']);
    found.set(kind, { path, message: `${JSON.stringify(kind)} is no known kind; did you mean "${meant}"?` });
  }
  return [...found.values()];
}
