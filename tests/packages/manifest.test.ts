// What Storybook's tables and editors tell of the elements, held against what the sources do: nothing missing, nothing stale.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CareerEntry, CareerTimeline } from 'career-timeline/classes';
import manifest from 'career-timeline/custom-elements.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';

interface Described {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly kind?: string;
  readonly static?: boolean;
  readonly default?: string;
  readonly parameters?: readonly Described[];
}
type List = 'attributes' | 'members' | 'events' | 'slots' | 'cssParts' | 'cssProperties' | 'cssStates';
type Declaration = { readonly tagName?: string } & Readonly<Partial<Record<List, readonly Described[]>>>;

const declarations = (manifest.modules as { declarations?: Declaration[] }[]).flatMap(
  (each) => each.declarations ?? [],
);
const declared = (tag: string) => declarations.find(({ tagName }) => tagName === tag)!;
const timeline = declared('career-timeline');
const names = (list: readonly Described[] = []) => list.map(({ name }) => name).sort();

const source = fileURLToPath(new URL('../../packages/elements/src', import.meta.url));
/** The sources without their comments, which is where the documentation is. */
const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.startsWith('picture'))
  .map((name) => readFileSync(join(source, name), 'utf8').replaceAll(/^ *\/?\*.*$/gmu, ''))
  .join('\n');
const found = (pattern: RegExp) =>
  [...new Set([...code.matchAll(pattern)].flatMap(([, text]) => text!.split(' ')))].sort();

it('documents every variable that a style reads, and no other', () => {
  expect(names(timeline.cssProperties)).toEqual(found(/var\(\s*(--career-[\w-]+)/gu));
});

it('documents every part that a view names, and no other', () => {
  // One is named by its line's style: titles and dates have theirs written out.
  const parts = found(/part="([^"]+)"/gu).filter((part) => part !== 'entry-${style}');
  expect(names(timeline.cssParts)).toEqual(parts);
});

it('documents every state that is set, and no other', () => {
  expect(names(timeline.cssStates)).toEqual(found(/states\.add\('([\w-]+)'/gu));
});

it('documents every slot that an author can fill, and no other', () => {
  expect(names(timeline.slots)).toEqual(['', ...found(/<slot name="([^"]+)"/gu)]);
});

it('documents every event that is sent, and no other', () => {
  expect(names(timeline.events)).toEqual(found(/super\('([\w-]+)'/gu));
});

describe.each([
  ['career-timeline', CareerTimeline],
  ['career-entry', CareerEntry],
] as const)('%s', (tag, element) => {
  it('documents every attribute and property that it has, and no other', () => {
    expect(names(declared(tag).attributes)).toEqual([...element.observedAttributes].sort());
    const properties = [...element.elementProperties].filter(([, { state }]) => !state).map(([name]) => String(name));
    const fields = declared(tag).members!.filter((member) => member.kind === 'field' && !member.static);
    expect(names(fields)).toEqual(properties.sort());
  });

  it('says of each what it is for, and of what type it is', () => {
    const { attributes = [], members = [], events = [], slots = [], cssParts = [], cssProperties = [] } = declared(tag);
    for (const { name, description } of [
      ...attributes,
      ...members,
      ...events,
      ...slots,
      ...cssParts,
      ...cssProperties,
    ]) {
      expect(description?.length, name).toBeGreaterThan(5);
    }
    const fields = members.filter(({ kind }) => kind === 'field');
    for (const { name, type } of [...attributes, ...fields, ...events]) expect(type?.text, name).toBeTruthy();
    for (const { name, default: usual } of attributes) expect(usual, name).toBeTruthy();
    for (const { name, type, default: usual } of cssProperties) {
      expect(type?.text, name).toMatch(/^<(color|length|number|family-name)>$/u);
      expect(usual, name).toBeTruthy();
    }
  });
});
