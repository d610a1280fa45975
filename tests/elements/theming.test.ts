import manifest from 'career-timeline/custom-elements.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { articleCareer, atRest, mount, one, settled } from '../support/mount.js';

interface Documented {
  readonly name: string;
}
const declaration = (
  manifest.modules as { declarations?: { tagName?: string; cssProperties?: Documented[]; cssParts?: Documented[] }[] }[]
)
  .flatMap(({ declarations = [] }) => declarations)
  .find(({ tagName }) => tagName === 'career-timeline')!;

/** A value for each variable that differs from any default, and where and as what it must then be found. */
const effects: Readonly<Record<string, readonly [value: string, selector: string, property: string]>> = {
  '--career-ink': ['rgb(1, 2, 3)', '.person', 'color'],
  '--career-accent': ['rgb(1, 2, 3)', '.mark[data-entry="mwc-talk"]', 'color'],
  '--career-reported': ['rgb(1, 2, 3)', '.mark[data-entry="tongyi-move"]', 'color'],
  '--career-context': ['rgb(1, 2, 3)', '.mark[data-entry="apsara-context"]', 'color'],
  '--career-muted': ['rgb(1, 2, 3)', '.headline', 'color'],
  '--career-rule': ['rgb(1, 2, 3)', '.grid', 'stroke'],
  '--career-surface': ['rgb(1, 2, 3)', '.details', 'background-color'],
  '--career-radius': ['13px', '.details', 'border-top-left-radius'],
  '--career-font-family': ['monospace', '.person', 'font-family'],
  '--career-font-size': ['40px', '.undated .title', 'font-size'],
};

describe('theming', () => {
  it('documents exactly the variables that are tested here', () => {
    expect(declaration.cssProperties!.map(({ name }) => name).sort()).toEqual(Object.keys(effects).sort());
  });

  for (const [name, [value, selector, property]] of Object.entries(effects)) {
    it(`${name} set on :root changes ${property} of ${selector}`, async () => {
      const element = await mount({ career: articleCareer });
      const computed = () => getComputedStyle(one(element, selector)).getPropertyValue(property);
      const before = computed();
      document.documentElement.style.setProperty(name, value);
      await settled(element);
      const after = computed();
      document.documentElement.style.removeProperty(name);
      expect(after).not.toBe(before);
    });
  }

  it('documents exactly the parts that exist', async () => {
    const element = await mount({ career: articleCareer, selected: 'tongyi-move' });
    const used = new Set([...element.shadowRoot!.querySelectorAll('[part]')].flatMap((node) => [...node.part]));
    const documented = declaration.cssParts!.map(({ name }) => name);
    expect([...used].filter((part) => !documented.includes(part))).toEqual([]);
    const { shadowRoot } = element;
    element.group = 'kind';
    element.zoomTo('2023/2025-08');
    await atRest(element);
    const look = () => {
      for (const node of shadowRoot!.querySelectorAll('[part]')) for (const part of node.part) used.add(part);
    };
    look();
    element.legend = true;
    for (const mode of ['story', 'scroll'] as const) {
      element.mode = mode;
      await settled(element);
      look();
    }
    // What this career does not show: a message, since nothing is wrong, and a key, since all titles have room.
    expect(documented.filter((part) => !used.has(part)).sort()).toEqual(['key', 'message']);
  });
});
