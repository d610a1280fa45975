import { pathText, type Fault } from '@career-timeline/model';
import { closestMatch } from 'leven';

/** What is used here of a JSON Schema: the fields of an object, the values of a table, the items of a list. */
export interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly items?: Schema;
}

/** What begins so is said to be the author's own, or a tool's. */
const own = /^(?:\$|x-)/u;

/** What a field is called elsewhere (HTML, JSON Resume, schema.org), and here. */
const elsewhere: Readonly<Record<string, string>> = {
  company: 'organization',
  description: 'summary',
  employer: 'organization',
  end: 'date',
  endDate: 'date',
  href: 'url',
  institution: 'organization',
  language: 'lang',
  link: 'url',
  name: 'title',
  position: 'title',
  start: 'date',
  startDate: 'date',
  type: 'kind',
  website: 'url',
};

type Keys = readonly (string | number)[];

/**
 * The fields of a document that no part of it is read from: they are kept, and may be the author's own, or spelt wrong. Fields that begin
 * with `$` or `x-` are left out.
 *
 * @param schema career.schema.json of `@career-timeline/model`
 * @returns each name once, at its first place; like `entries[2].organisation: unknown field; did you mean "organization"?`
 */
export function unknownFields(document: unknown, schema: Schema): Fault[] {
  const found = new Map<string, { readonly path: Keys; readonly meant: string | undefined; more: number }>();
  collect(document, schema, []);
  return [...found.values()].map(({ path, meant, more }) => ({
    path: pathText(path),
    message: [
      'unknown field',
      more ? ` (and in ${more} more ${more === 1 ? 'place' : 'places'})` : '',
      meant === undefined ? ', shown nowhere; name it x-… if it is meant' : `; did you mean "${meant}"?`,
    ].join(''),
  }));

  function collect(value: unknown, { properties, additionalProperties, items }: Schema, path: Keys): void {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      if (items) value.forEach((item, i) => collect(item, items, [...path, i]));
      return;
    }
    for (const [key, part] of Object.entries(value)) {
      const schema = properties ? (Object.hasOwn(properties, key) ? properties[key] : undefined) : additionalProperties;
      if (schema) collect(part, schema, [...path, key]);
      else if (properties && !own.test(key)) note(key, [...path, key], unused(properties, value));
    }
  }

  function note(key: string, path: Keys, names: readonly string[]): void {
    const meant = closest(key, names);
    const kind = JSON.stringify([key, meant]);
    const known = found.get(kind);
    if (known) known.more++;
    else found.set(kind, { path, meant, more: 0 });
  }
}

const unused = (properties: object, value: object) =>
  Object.keys(properties).filter((name) => !Object.hasOwn(value, name));

/** What a name may be meant for: a third of its letters may be others, and two of five, since two that are swapped count as two. */
function closest(key: string, names: readonly string[]): string | undefined {
  // A longer one than any field's is none of them, and would take long to compare.
  if (key.length > 30) return undefined;
  const other = Object.hasOwn(elsewhere, key) ? elsewhere[key] : undefined;
  if (other !== undefined && names.includes(other)) return other;
  return closestMatch(key, names, { maxDistance: Math.max(key.length < 5 ? 1 : 2, Math.floor(key.length / 3)) });
}
