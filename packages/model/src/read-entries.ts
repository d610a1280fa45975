import { kinds, type Entry, type Organization, type Source } from './career.js';
import { pathText, show, type Fault } from './fault.js';
import type { Salvaged } from './salvage.js';
import type { CareerOutput } from './schema.js';

type Fields = NonNullable<Salvaged<CareerOutput>['entries']>[number];
/** An entry while it is being made. */
type Complete = { -readonly [Key in keyof Entry]: Entry[Key] };
type Report = (fault: Fault) => void;

/**
 * The entries, each with a title, a kind, a status and an id of its own.
 *
 * @param all what could be kept of each item of the document's list, undefined where nothing could
 * @param given the list itself
 * @param organizations gains those that entries name without a table
 */
export function readEntries(
  all: readonly Fields[],
  given: readonly Readonly<Record<string, unknown>>[],
  organizations: Map<string, Organization>,
  sources: ReadonlyMap<string, Source>,
  report: Report,
): Entry[] {
  const hasTable = organizations.size > 0;
  const ids = entryIds(all, report);
  const entries: Entry[] = [];
  all.forEach((fields, index) => {
    if (!fields) return;
    const document = given[index]!;
    // A date that cannot be read is told as it is written.
    if (Object.keys(fields).length === 0 && document['date'] === undefined) return;
    const { organization } = fields;
    const kind = known.get(fields.kind?.toLowerCase()) ?? fields.kind ?? 'event';
    if (organization !== undefined && !organizations.has(organization)) {
      if (hasTable) {
        report({
          path: pathText(['entries', index, 'organization']),
          message: `unknown organization ${show(organization)} (shown by that name; not in organizations)`,
        });
      }
      organizations.set(organization, { id: organization, name: organization });
    }
    const name = organization === undefined ? undefined : organizations.get(organization)?.name;
    const title = fields.title ?? fields.shortTitle ?? name ?? fields.id ?? kind;
    // Completed in place: the fields are this reading's own, and a copy of each would be its most costly part.
    const entry: Complete = fields as Complete;
    entry.id = ids[index]!;
    entry.kind = kind;
    entry.title = title;
    if (!fields.date && document['date'] !== undefined) entry.unreadDate = show(document['date']);
    entry.status = fields.status ?? (document['status'] === undefined ? 'confirmed' : 'reported');
    entry.sources = knownSources(fields.sources ?? [], sources, index, report);
    if (fields.image) setImage(entry, fields.image);
    entry.document = document;
    entries.push(entry);
  });
  return entries;
}

/** A known kind is that in any case. */
const known: ReadonlyMap<string | undefined, string> = new Map(kinds.map((kind) => [kind, kind]));

/** An image without an address is none; one without words is still shown. */
function setImage(entry: Complete, { url, alt = '', ...rest }: NonNullable<Fields>['image'] & object): void {
  if (url === undefined) delete entry.image;
  else entry.image = { url, alt, ...rest };
}

/** An id for each entry: the given one for the first that has it, else one made from the place (`entry-1`), never one given to another. */
function entryIds(all: readonly Fields[], report: Report): string[] {
  const given = new Set(all.map((fields) => fields?.id));
  const taken = new Set<string>();
  return all.map((fields, index) => {
    const id = fields?.id;
    if (id !== undefined && !taken.has(id)) {
      taken.add(id);
      return id;
    }
    if (id !== undefined) report({ path: pathText(['entries', index, 'id']), message: `duplicate id ${show(id)}` });
    let fresh = `entry-${index + 1}`;
    while (given.has(fresh)) fresh += '-';
    return fresh;
  });
}

function knownSources(
  ids: readonly (string | undefined)[],
  sources: ReadonlyMap<string, Source>,
  entry: number,
  report: Report,
): string[] {
  const known = new Set<string>();
  ids.forEach((id, index) => {
    if (id === undefined) return;
    if (sources.has(id)) known.add(id);
    else report({ path: pathText(['entries', entry, 'sources', index]), message: `unknown source ${show(id)}` });
  });
  return [...known];
}
