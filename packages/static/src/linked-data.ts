import type { Entry } from '@career-timeline/model';
import type { Reader } from 'career-timeline/picture';

/**
 * The person in schema.org's words. Only what is confirmed is said: the vocabulary has no way to say that something is reported.
 *
 * @returns an object for JSON-LD
 * Source: https://schema.org/Person
 */
export function linkedData(reader: Reader): Record<string, unknown> {
  const { person, entries, organizations } = reader.career;
  const sure = entries.filter(({ status }) => status === 'confirmed');
  const organization = ({ organization }: Entry) => {
    const found = organization === undefined ? undefined : organizations.get(organization);
    return (
      found && { '@type': 'Organization', name: reader.read(found.name).text, ...(found.url && { url: found.url }) }
    );
  };
  const at = (all: readonly Entry[]) => all.flatMap((entry) => organization(entry) ?? []);
  const works = at(sure.filter(({ kind, date }) => kind === 'role' && date?.end.state === 'open'));
  const studied = at(sure.filter(({ kind }) => kind === 'education'));
  const awards = sure.filter(({ kind }) => kind === 'award').map((entry) => reader.title(entry).text);
  return {
    '@context': 'https://schema.org',
    '@type': 'Person',
    ...(person && { name: reader.read(person.name).text }),
    ...(person?.headline && { description: reader.read(person.headline).text }),
    ...(person?.url && { url: person.url }),
    ...(person?.image && { image: person.image }),
    ...(works.length && { worksFor: works }),
    ...(studied.length && { alumniOf: studied }),
    ...(awards.length && { award: awards }),
  };
}
