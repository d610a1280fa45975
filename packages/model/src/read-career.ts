import type { Career, Person } from './career.js';
import type { Fault } from './fault.js';
import { readEntries } from './read-entries.js';
import { readOrganizations, readSources } from './read-tables.js';
import { salvage, type Salvaged } from './salvage.js';
import { careerSchema, type CareerOutput } from './schema.js';

/**
 * The Career of a document, and all that is wrong in the document. Never throws, whatever it is given.
 *
 * A fault takes away no more than its own field, key or item. An entry whose date is no date is undated; one without a title
 * is called by its short title, organization, id or kind; one whose status is unknown is `reported`, so that it never claims
 * more than was said; one whose id was taken gets a fresh id. A person without a name is left out. What is no Career document
 * gives a career without entries.
 *
 * @param document a parsed JSON document; it is not changed
 */
export function readCareer(document: unknown): { career: Career; faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const report = (fault: Fault) => void faults.push(fault);
  const fields: Salvaged<CareerOutput> | undefined = salvage(careerSchema, document, report);
  const organizations = readOrganizations(fields?.organizations, report);
  const sources = readSources(fields?.sources);
  const given = fields ? (document as CareerOutput) : undefined;
  const career: Career = {
    lang: fields?.lang ?? 'und',
    ...(fields?.asOf && { asOf: fields.asOf }),
    ...(isNamed(fields?.person) && { person: fields.person }),
    entries: readEntries(fields?.entries ?? [], given?.entries ?? [], organizations, sources, report),
    organizations,
    sources,
    ...(given && { document: given }),
  };
  return { career, faults };
}

const isNamed = (person: Partial<Person> | undefined): person is Person => person?.name !== undefined;
