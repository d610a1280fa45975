import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readCareer } from '@career-timeline/model';
import manifest from 'career-timeline/custom-elements.json' with { type: 'json' };
import root from '../../package.json' with { type: 'json' };

const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const readme = readFileSync(path('README.md'), 'utf8');
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'gu'))].map(([, block]) => block!);

interface Named {
  readonly name: string;
}
interface Variable extends Named {
  readonly description: string;
  readonly default: string;
  readonly type: { readonly text: string };
}
interface Declaration {
  readonly tagName?: string;
  readonly cssProperties?: Variable[];
  readonly attributes?: Named[];
  readonly events?: Named[];
  readonly slots?: Named[];
}
const element = (manifest.modules as { declarations?: Declaration[] }[])
  .flatMap(({ declarations = [] }) => declarations)
  .find(({ tagName }) => tagName === 'career-timeline')!;

it('the README names every attribute, event, slot and variable, and no other variable', () => {
  for (const { name } of [...element.attributes!, ...element.events!]) expect(readme).toContain(`| \`${name}\``);
  for (const { name } of element.slots!.filter(({ name }) => name)) expect(readme).toContain(`\`${name}\``);
  const variables = new Set(readme.match(/--career-[a-z-]+/gu));
  // The one that a theme reads is that theme's.
  const brand = readFileSync(path('packages/elements/themes/brand.css'), 'utf8');
  const ofThemes = [...brand.matchAll(/var\(\s*(--career-[a-z-]+)/gu)].map(([, name]) => name!);
  const known = [...element.cssProperties!.map(({ name }) => name), ...ofThemes];
  expect([...variables].sort()).toEqual([...new Set(known)].sort());
});

it('the README’s table of variables says what the element’s own documentation says', () => {
  const rows = readme.split('\n').filter((line) => line.startsWith('| `--career-'));
  expect(rows.map((row) => row.replaceAll(/ {2,}/gu, ' '))).toEqual(
    element.cssProperties!.map((each) => {
      return `| \`${each.name}\` | ${each.description} | \`${each.type.text}\` | ${each.default} |`;
    }),
  );
});

it('the README’s JSON is a career without faults', () => {
  for (const block of blocks('json')) expect(readCareer(JSON.parse(block)).faults).toEqual([]);
});

it('the README’s commands and links lead somewhere', () => {
  const scripts: Readonly<Record<string, string>> = root.scripts;
  for (const [, script] of readme.matchAll(/npm (?:run )?(start|test|build|pictures)\b/gu))
    expect(scripts).toHaveProperty([script!]);
  const links = [...readme.matchAll(/(?:\]\(|src="|srcset=")((?!https?:)[\w./-]+)/gu)].map(([, link]) => link!);
  expect(links.length).toBeGreaterThan(3);
  // The first block is what a blogger pastes: its files are the blogger's own copies.
  const pasted = blocks('html').join('');
  for (const link of links.filter((each) => !pasted.includes(each))) expect(existsSync(path(link)), link).toBe(true);
});
