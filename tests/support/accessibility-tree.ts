import type { CDPSession, Page } from 'playwright';

interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly childIds?: readonly string[];
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value: unknown } }[];
}

/** What says nothing of itself, and what is said by the name of what holds it. */
const silent = new Set([
  ...['generic', 'none', 'InlineTextBox', 'LineBreak', 'paragraph', 'ListMarker', 'Abbr', 'time', 'definition'],
  ...['LabelText', 'Legend'],
]);
const spoken = new Set([
  ...['button', 'link', 'checkbox', 'slider', 'searchbox', 'StaticText', 'image', 'term', 'DisclosureTriangle'],
]);

/** What holds the name of something else. */
const naming = new Set(['LabelText', 'Legend']);

const states = new Set(['expanded', 'checked', 'pressed', 'disabled']);

/** A line as it is told: `button "Zoom in" disabled`. */
function lineOf({ properties = [] }: Node, role: string, name: string): string {
  const told = properties
    .filter(({ name, value }) => states.has(name) && value.value !== undefined && value.value !== 'false')
    .map(({ name, value }) => `${name}=${String(value.value)}`);
  return [role === 'StaticText' ? 'text' : role, name && JSON.stringify(name), ...told].filter(Boolean).join(' ');
}

async function nodes(cdp: CDPSession): Promise<ReadonlyMap<string, Node>> {
  const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as unknown as { nodes: readonly Node[] };
  return new Map(nodes.map((node) => [node.nodeId, node]));
}

/**
 * The tree that the browser gives to a screen reader, a line for each thing that is said.
 *
 * @param from the role of what the lines begin with: the first one that has it
 */
export async function told(tab: Page, from = 'main'): Promise<string> {
  const byId = await nodes(await tab.context().newCDPSession(tab));
  const lines: string[] = [];
  const walk = (node: Node, depth: number, isName = false) => {
    const role = node.role?.value ?? '';
    const name = (node.name?.value ?? '').replace(/\s+/gu, ' ').trim();
    const isTold = !node.ignored && !silent.has(role) && (role !== 'StaticText' || (name !== '' && !isName));
    if (isTold) lines.push('  '.repeat(depth) + lineOf(node, role, name));
    if (isTold && spoken.has(role)) return;
    for (const id of node.childIds ?? []) walk(byId.get(id)!, depth + (isTold ? 1 : 0), isName || naming.has(role));
  };
  const top = first(byId, [...byId.values()][0]!, from);
  if (!top) throw new Error(`nothing has the role ${from}`);
  walk(top, 0);
  return `${joined(lines).join('\n')}\n`;
}

/** The first in order of reading that has a role. */
function first(byId: ReadonlyMap<string, Node>, node: Node, role: string): Node | undefined {
  if (!node.ignored && node.role?.value === role) return node;
  for (const id of node.childIds ?? []) {
    const found = first(byId, byId.get(id)!, role);
    if (found) return found;
  }
  return undefined;
}

const text = /^( *)text "(.*)"$/u;

/** Pieces of one sentence, which the page has apart, on one line: `text "Move · Reported"`. */
function joined(lines: readonly string[]): string[] {
  const whole: string[] = [];
  for (const line of lines) {
    const [last, piece] = [text.exec(whole.at(-1) ?? ''), text.exec(line)];
    const belongs = last && piece && last[1] === piece[1] && (/^[·:,]/u.test(piece[2]!) || /[·:,]$/u.test(last[2]!));
    if (belongs) whole[whole.length - 1] = `${last[1]}text "${last[2]} ${piece[2]}"`.replace(/ ([:,])/u, '$1');
    else whole.push(line);
  }
  return whole;
}
