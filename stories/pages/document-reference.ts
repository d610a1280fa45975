import schema from '@career-timeline/model/career.schema.json' with { type: 'json' };
import { markdownTable } from './markdown-table.js';

interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly examples?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: Schema;
}
const { person, organizations, sources, entries } = (schema as Schema).properties!;
const entry = entries!.items!;

const parts: readonly (readonly [name: string, part: Schema])[] = [
  ['The career', schema],
  ['`person`', person!],
  ['Each of `entries`', entry],
  ['`image` of an entry', entry.properties!['image']!],
  ['Each of `organizations`, by its id', organizations!.additionalProperties!],
  ['Each of `sources`, by its id', sources!.additionalProperties!],
];

const values = ({ enum: all, examples }: Schema) => (all ?? examples ?? []).map((each) => `\`${each}\``).join(' ');

/** A text by language is any of two things in the schema, and the only such. */
const typeOf = ({ type, format }: Schema) => (type === undefined ? 'text' : format === 'uri-reference' ? 'URL' : type);

/** What a Career document may hold, as its published schema says. */
export const documentReference = parts
  .map(([name, { properties = {}, required = [] }]) => {
    const rows = Object.entries(properties).map(([field, each]) => [
      field,
      `${each.description ?? ''}${required.includes(field) ? ' Required.' : ''}`.replaceAll('`', ''),
      typeOf(each),
      values(each),
    ]);
    return `### ${name}\n\n${markdownTable(['', 'What it says', 'Type', 'For example'], rows)}`;
  })
  .join('\n\n');
