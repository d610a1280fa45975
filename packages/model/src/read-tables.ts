import type { Organization, Source } from './career.js';
import { pathText, show, type Fault } from './fault.js';
import type { Salvaged } from './salvage.js';
import type { CareerOutput } from './schema.js';

type Fields = Salvaged<CareerOutput>;

/** The organizations by id; one without a name is called by its id, and none is part of what is not there or of itself. */
export function readOrganizations(
  table: Fields['organizations'],
  report: (fault: Fault) => void,
): Map<string, Organization> {
  const parents = new Map(Object.entries(table ?? {}).map(([id, { partOf }]) => [id, partOf]));
  const dropParent = (id: string, why: string) => {
    parents.set(id, undefined);
    report({ path: pathText(['organizations', id, 'partOf']), message: why });
  };
  for (const [id, parent] of parents) {
    if (parent !== undefined && !parents.has(parent)) dropParent(id, `unknown organization ${show(parent)}`);
  }
  // Climbs from each organization to what is already known to end, and cuts where the way comes back to itself.
  const ending = new Set<string>();
  for (const start of parents.keys()) {
    const way = new Set<string>();
    for (let id: string | undefined = start; id !== undefined && !ending.has(id); id = parents.get(id)) {
      way.add(id);
      const parent = parents.get(id);
      if (parent !== undefined && way.has(parent)) dropParent(id, `${show(parent)} is part of ${show(id)} already`);
    }
    for (const id of way) ending.add(id);
  }
  return new Map(
    Object.entries(table ?? {}).map(([id, { name, url }]) => {
      const partOf = parents.get(id);
      return [id, { id, name: name ?? id, ...(url !== undefined && { url }), ...(partOf !== undefined && { partOf }) }];
    }),
  );
}

/** The sources by id; one without a title is called by its publisher, or its id. */
export function readSources(table: Fields['sources']): Map<string, Source> {
  return new Map(
    Object.entries(table ?? {}).map(([id, fields]) => [
      id,
      { ...fields, id, title: fields.title ?? fields.publisher ?? id },
    ]),
  );
}
