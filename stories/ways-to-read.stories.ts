import 'career-timeline';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { expect, fireEvent, userEvent } from 'storybook/test';
import { articleCareer } from './fixtures/careers.js';
import { isEnglish, reading } from './fixtures/reader.js';
import { scripted } from './fixtures/scripted.js';
import { argTypes, timeline, type TimelineArgs } from './fixtures/timeline.js';

/** The same career told in another way: entry by entry, led by the page’s scrolling, as text, on paper, as a picture, and in part. */
const meta: Meta<TimelineArgs> = {
  title: 'Reading/Other ways',
  render: timeline,
  args: { career: articleCareer },
  argTypes,
};
export default meta;
type Story = StoryObj<TimelineArgs>;

/** `mode="story"`, for who should be led: with buttons, arrow keys or swipes from entry to entry; the timeline follows. */
export const EntryByEntry: Story = {
  args: { mode: 'story' },
  play: async ({ canvasElement }) => {
    const reader = await reading(canvasElement);
    await reader.says('1 of 11');
    await userEvent.click(reader.all('.step')[1]!);
    await reader.says('2 of 11');
    await reader.says('reporting to the business group');
  },
};

/** `mode="scroll"`, for a long article: the page’s own scrolling walks through the entries under a pinned timeline. */
export const ByScrolling: Story = {
  args: { mode: 'scroll' },
  play: async ({ canvasElement }) => {
    const reader = await reading(canvasElement);
    const read = () => reader.all('[data-reading][aria-current="true"]').map(({ dataset }) => dataset['reading']);
    await reader.until(() => expect(read()).toHaveLength(1));
    const first = read()[0];
    (await reader.one('[data-reading="mwc-talk"]')).scrollIntoView({ block: 'center' });
    await reader.until(() => expect(read()).not.toEqual([first]));
    scrollTo(0, 0);
    await reader.until(() => expect(read()).toEqual([first]));
  },
};

/** `layout="list"`, where a drawing would be in the way: text alone, with all details. Readers find it in the menu too. */
export const AsAList: Story = {
  args: { layout: 'list' },
  play: async ({ canvasElement }) => {
    const reader = await reading(canvasElement);
    await expect(reader.all('.reading > li')).toHaveLength(11);
    await expect(reader.all('.drawing')).toEqual([]);
    await reader.says('since February 2025 · 7 months so far');
  },
};

/** The legend explains the marks and is the filter: uncheck what you do not want to see, or find a text. */
export const LegendAndFilter: Story = {
  args: { legend: true },
  play: async ({ canvasElement }) => {
    const reader = await reading(canvasElement);
    const find = await reader.one<HTMLInputElement>('input[type="search"]');
    await fireEvent.input(find, { target: { value: 'talk at' } });
    await reader.says('2 of 11 entries');
    await userEvent.click(await reader.one('.reset'));
    await reader.until(() => expect(reader.all('.found')).toEqual([]));
    await userEvent.click(await reader.one('.legend input[type="checkbox"]'));
    await reader.says('of 11 entries');
  },
};

/** The filter as the author sets it, with `kinds` (or `statuses`, or `find`): roles, foundings and talks to begin with, say. */
export const Filtered: Story = {
  args: { legend: true, kinds: 'role, founding, talk' },
  play: async ({ args, canvasElement }) => {
    const reader = await reading(canvasElement);
    await reader.says('7 of 11 entries');
    await userEvent.click(await reader.one('.reset'));
    await reader.until(() => expect(reader.ids).toContain('ieee-fellow'));
    reader.timeline.kinds = args.kinds!;
    await reader.until(() => expect(reader.ids).not.toContain('ieee-fellow'));
  },
};

/** Only what is sure: `statuses="confirmed"`. */
export const OnlyConfirmed: Story = {
  args: { statuses: 'confirmed' },
  play: async ({ canvasElement }) => {
    const reader = await reading(canvasElement);
    await reader.until(() => expect(reader.ids).toContain('hyperagi-founding'));
    await expect(reader.ids).not.toContain('tongyi-move');
    await reader.says('10 of 11 entries');
  },
};

/** What a printer gets: the drawing, then every entry with its details, and the sources. (The rules for paper, shown on the screen.) */
export const Printed: Story = {
  args: { width: 660 },
  play: async ({ canvasElement }) => {
    const reader = await reading(canvasElement);
    dispatchEvent(new Event('beforeprint'));
    const root = reader.timeline.shadowRoot!;
    root.adoptedStyleSheets = root.adoptedStyleSheets.map((sheet) => {
      const copy = new CSSStyleSheet();
      const rules = [...sheet.cssRules].map(({ cssText }) => cssText.replace(/^@media print/u, '@media all'));
      copy.replaceSync(rules.join('\n'));
      return copy;
    });
    await reader.until(() => expect(reader.all('.reading > li')).toHaveLength(11));
    await expect((await reader.one('.controls')).checkVisibility()).toBe(false);
  },
};

const pictureCode = scripted(`
timeline.addEventListener('career-load', async () => {
  await timeline.updateComplete;
  const svg = await timeline.toSVG();
  console.log(svg);
}, { once: true });`);

/** For newsletters and READMEs: what `toSVG()` promises, and the command draws without a browser. */
export const AsAPicture: Story = {
  parameters: { docs: { source: { code: pictureCode } } },
  args: { layout: 'horizontal' },
  loaders: [
    async ({ args }) => {
      const host = document.createElement('career-timeline');
      Object.assign(host, { career: args.career, layout: 'horizontal' });
      host.style.cssText = 'position:absolute;inline-size:min(900px,100vw - 2rem);visibility:hidden';
      // Storybook hides what stands in the body while a story is prepared.
      document.documentElement.append(host);
      await host.updateComplete;
      const drawn = await host.toSVG();
      host.remove();
      return { drawn };
    },
  ],
  render: (_, { loaded }) => html`<figure .style=${'margin:0'}>${unsafeHTML(loaded['drawn'] as string)}</figure>`,
  play: async ({ canvasElement }) => {
    const words = canvasElement.querySelector('svg')!.textContent;
    for (const word of ['HyperAGI', 'IEEE Fellow']) await expect(words).toContain(word);
    if (isEnglish()) await expect(words).toContain('Reported');
  },
};
