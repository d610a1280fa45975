import manifest from 'career-timeline/custom-elements.json' with { type: 'json' };
import { markdownTable } from './markdown-table.js';

interface Documented {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly kind?: string;
  readonly static?: boolean;
  readonly attribute?: string;
  readonly type?: { readonly text: string };
  readonly parameters?: readonly Documented[];
}
type List = 'attributes' | 'members' | 'events' | 'slots' | 'cssParts' | 'cssProperties' | 'cssStates';
type Declaration = { readonly tagName?: string; readonly summary?: string } & Readonly<
  Partial<Record<List, readonly Documented[]>>
>;

const declarations = (manifest.modules as { declarations?: Declaration[] }[]).flatMap(
  (each) => each.declarations ?? [],
);

/** What Markdown marks as code, plain: a table's cell is not parsed. */
const plain = (text = '') => text.replaceAll('`', '');
const typed = ({ name, description, type, default: usual }: Documented) => [
  name,
  plain(description),
  type?.text ?? '',
  usual ?? '',
];
const said = ({ name, description, type }: Documented) => [name, plain(description), type?.text ?? ''];
const method = ({ name, parameters = [], ...documented }: Documented) =>
  said({ ...documented, name: `${name}(${parameters.map((each) => each.name).join(', ')})` }).slice(0, 2);

/** What each element understands, without the empty lists. */
export const reference = ['career-timeline', 'career-entry']
  .map((tag) => {
    const element = declarations.find(({ tagName }) => tagName === tag)!;
    const { attributes = [], members = [], events = [], slots = [] } = element;
    const { cssParts = [], cssProperties = [], cssStates = [] } = element;
    const isProperty = (member: Documented) => member.kind === 'field' && !member.attribute && !member.static;
    const lists = [
      { name: 'Attributes', columns: ['', 'What it does', 'Type', 'Default'], rows: attributes.map(typed) },
      {
        name: 'Properties only',
        columns: ['', 'What it does', 'Type', 'Default'],
        rows: members.filter(isProperty).map(typed),
      },
      {
        name: 'Methods',
        columns: ['', 'What it does'],
        rows: members.filter(({ kind }) => kind === 'method').map(method),
      },
      { name: 'Events', columns: ['', 'When', 'Type'], rows: events.map(said) },
      {
        name: 'Slots',
        columns: ['', 'What it holds'],
        rows: slots.map(({ name, ...slot }) => said({ ...slot, name: name || '(inside)' }).slice(0, 2)),
      },
      { name: 'Variables', columns: ['', 'What it sets', 'Type', 'Default'], rows: cssProperties.map(typed) },
      { name: 'Parts', columns: ['', 'What it is'], rows: cssParts.map((part) => said(part).slice(0, 2)) },
      { name: 'States', columns: ['', 'When'], rows: cssStates.map((each) => said(each).slice(0, 2)) },
    ];
    const tables = lists
      .filter(({ rows }) => rows.length)
      .map(({ name, columns, rows }) => `### ${name}\n\n${markdownTable(columns, rows)}`);
    return [`## \`<${tag}>\``, element.summary, ...tables].join('\n\n');
  })
  .join('\n\n');
