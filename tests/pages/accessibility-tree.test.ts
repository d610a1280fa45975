import type { CDPSession } from 'playwright';
import { describe, expect, it } from 'vitest';
import { page } from '../support/serve.js';
import { startSite } from '../support/site.js';

interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly value?: { readonly value: unknown };
  readonly childIds?: readonly string[];
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value: unknown } }[];
}

/** What says nothing of itself, and what is said by the name of what holds it. */
const silent = new Set([
  'generic',
  'none',
  'InlineTextBox',
  'LineBreak',
  'paragraph',
  'ListMarker',
  'LabelText',
  'Abbr',
]);
const spoken = new Set(['button', 'link', 'checkbox', 'slider', 'searchbox', 'StaticText', 'image']);

/** The tree that the browser gives to a screen reader, a line for each thing that is said. */
async function told(cdp: CDPSession): Promise<string> {
  const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as unknown as { nodes: readonly Node[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const walk = (node: Node, depth: number) => {
    const role = node.role?.value ?? '';
    const name = (node.name?.value ?? '').replace(/\s+/gu, ' ').trim();
    const isTold = !node.ignored && !silent.has(role) && (role !== 'StaticText' || name !== '');
    if (isTold) {
      const states = (node.properties ?? [])
        .filter(
          ({ name, value }) =>
            ['expanded', 'checked', 'pressed', 'disabled'].includes(name) && value.value !== undefined,
        )
        .map(({ name, value }) => `${name}=${String(value.value)}`);
      lines.push(
        `${'  '.repeat(depth)}${[role === 'StaticText' ? 'text' : role, name && JSON.stringify(name), ...states].filter(Boolean).join(' ')}`,
      );
    }
    if (isTold && spoken.has(role)) return;
    for (const id of node.childIds ?? []) walk(byId.get(id)!, depth + (isTold ? 1 : 0));
  };
  walk(nodes[0]!, 0);
  return `${lines.join('\n')}\n`;
}

const stories = {
  article: 'src="/careers/steven-hoi.json"',
  'article-list': 'src="/careers/steven-hoi.json" layout="list"',
  'article-story': 'src="/careers/steven-hoi.json" mode="story"',
  'article-legend': 'src="/careers/steven-hoi.json" legend',
  'article-details': 'src="/careers/steven-hoi.json" selected="tongyi-move"',
};

const site = startSite(
  Object.fromEntries(
    Object.entries(stories).map(([name, attributes]) => [
      `/${name}`,
      page(`<career-timeline ${attributes}></career-timeline>`),
    ]),
  ),
);

describe('a screen reader is told', () => {
  for (const name of Object.keys(stories)) {
    for (const lang of name === 'article' ? ['en', 'zh-Hans', 'ar'] : ['en']) {
      it(`${name} in ${lang} (else look at the file, and take it with -u)`, async () => {
        const tab = await site.browser.newPage({ viewport: { width: 1000, height: 800 }, reducedMotion: 'reduce' });
        await tab.goto(`${site.url}/${name}`);
        await tab.evaluate((lang) => {
          document.documentElement.lang = lang;
          document.documentElement.dir = lang === 'ar' ? 'rtl' : 'ltr';
        }, lang);
        await tab.locator('career-timeline .controls').waitFor();
        // What is said once and then taken back is not part of the page at rest.
        await tab.evaluate(() => new Promise((done) => setTimeout(done, 400)));
        const cdp = await tab.context().newCDPSession(tab);
        await expect(await told(cdp)).toMatchFileSnapshot(`golden/${name}.${lang}.txt`);
        await tab.close();
      });
    }
  }
});
