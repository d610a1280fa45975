import manifest from 'career-timeline/custom-elements.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { hardCareer } from '../../stories/fixtures/hard-career.js';
import { outside, overlaps, textBoxes } from '../support/boxes.js';
import { all, articleCareer, atRest, mount, one, settled } from '../support/mount.js';

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
  '--career-focus': ['rgb(1, 2, 3)', '.control:focus', 'outline-color'],
  '--career-line-width': ['4px', '.axis', 'stroke-width'],
  '--career-bar-line-width': ['4px', '.bar .line', 'stroke-width'],
  '--career-tint': ['0.5', '.tint', 'fill-opacity'],
  '--career-mark-size': ['1.25', '.symbol', 'scale'],
  '--career-density': ['0.5', '.canvas', 'height'],
  '--career-title-font-family': ['monospace', '.entry .title', 'font-family'],
  '--career-title-weight': ['300', '.entry .title', 'font-weight'],
  '--career-name-size': ['40px', '.person', 'font-size'],
  '--career-date-font-family': ['monospace', '.drawing .tick', 'font-family'],
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
      // A ring is drawn for the keyboard's focus.
      one<HTMLElement>(element, '.control').focus({ focusVisible: true });
      const computed = () => getComputedStyle(one(element, selector)).getPropertyValue(property);
      const before = computed();
      document.documentElement.style.setProperty(name, value);
      await settled(element);
      const after = computed();
      document.documentElement.style.removeProperty(name);
      expect(after).not.toBe(before);
    });
  }

  for (const layout of ['horizontal', 'vertical'] as const) {
    for (const density of ['0.5', '0.1', '2']) {
      it(`${layout}, no text meets another or is cut at a density of ${density}`, async () => {
        const element = await mount({ career: hardCareer, layout });
        element.style.setProperty('--career-density', density);
        await settled(element);
        const boxes = textBoxes(element);
        expect(overlaps(boxes)).toEqual([]);
        expect(outside(element, boxes)).toEqual([]);
      });
    }
  }

  it('is not set as what it stands in, which may be preformatted or vertical', async () => {
    const element = await mount({ career: articleCareer });
    const height = () => one(element, '.frame').getBoundingClientRect().height;
    const before = height();
    const { style } = document.querySelector('main')!;
    style.whiteSpace = 'pre-wrap';
    await settled(element);
    expect(height()).toBe(before);
    style.writingMode = 'vertical-rl';
    await settled(element);
    expect(element.clientWidth).toBeGreaterThan(600);
    expect(height()).toBeLessThan(1.2 * before);
  });

  it('keeps words in that are longer than their line', async () => {
    const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
    const career = {
      entries: [
        { title: word, kind: word, date: '2020', summary: word },
        { title: 'Prize', kind: 'award' },
      ],
    };
    for (const [layout, mode] of [
      ['list', 'explore'],
      ['auto', 'explore'],
      ['auto', 'story'],
      ['auto', 'scroll'],
    ] as const) {
      const element = await mount({ career, layout, width: 288, selected: mode === 'explore' ? '1' : null });
      element.mode = mode;
      element.legend = true;
      await settled(element);
      const within = '.reading p, .reading .details-title, .card .details-title, .choice, .symbols > span, .details';
      const shown = all(element, within).filter((each) => each.checkVisibility());
      expect(shown.length).toBeGreaterThan(1);
      for (const { scrollWidth, clientWidth, className } of shown)
        expect(scrollWidth, `${layout} ${mode} ${className}`).toBeLessThanOrEqual(clientWidth);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
    }
  });

  it('takes a density that is no number for the usual one', async () => {
    const element = await mount({ career: articleCareer });
    const { height } = one(element, '.canvas').style;
    element.style.setProperty('--career-density', 'wide');
    await settled(element);
    expect(one(element, '.canvas').style.height).toBe(height);
  });

  it('measures the type that a page sets on a part', async () => {
    const element = await mount({ career: hardCareer, layout: 'horizontal' });
    const style = document.createElement('style');
    style.textContent = `career-timeline::part(entry-title) { font: 900 1.5em/1.6 monospace; letter-spacing: 0.05em }
      career-timeline::part(entry-detail) { font-variant-caps: small-caps; letter-spacing: 0.1em }`;
    document.head.append(style);
    await settled(element);
    const boxes = textBoxes(element);
    style.remove();
    expect(overlaps(boxes)).toEqual([]);
    expect(outside(element, boxes)).toEqual([]);
  });

  it('lets symbols grow where they are, and no further than there is room', async () => {
    const element = await mount({ career: articleCareer });
    const box = () => one<SVGElement>(element, '.mark[data-entry="mwc-talk"] .symbol').getBoundingClientRect();
    const before = box();
    element.style.setProperty('--career-mark-size', '1.25');
    const after = box();
    expect(after.width / before.width).toBeCloseTo(1.25, 2);
    expect(after.x + after.width / 2).toBeCloseTo(before.x + before.width / 2, 1);
    element.style.setProperty('--career-mark-size', '9');
    expect(box().width / before.width).toBeCloseTo(1.5, 2);
  });

  it('thickens the line of a bar inwards', async () => {
    const element = await mount({ career: articleCareer });
    const top = () => {
      const line = one<SVGGraphicsElement>(element, '.bar .line');
      const { y, height } = line.getBoundingClientRect();
      return y + height / 2 - Number.parseFloat(getComputedStyle(line).strokeWidth) / 2;
    };
    const before = top();
    element.style.setProperty('--career-bar-line-width', '5px');
    expect(top()).toBeCloseTo(before, 1);
  });

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
    element.kinds = 'talk,role';
    for (const mode of ['story', 'scroll'] as const) {
      element.mode = mode;
      await settled(element);
      look();
    }
    // What this career does not show: a message, since nothing is wrong, and a key, since all titles have room.
    expect(documented.filter((part) => !used.has(part)).sort()).toEqual(['key', 'message']);
  });
});
