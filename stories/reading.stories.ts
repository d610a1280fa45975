import 'career-timeline';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import { snippets } from '../.storybook/snippets.js';
import { articleCareer, hardCareer } from './fixtures/careers.js';
import { reading } from './fixtures/reader.js';
import { argTypes, timeline, type TimelineArgs } from './fixtures/timeline.js';

/** What a reader does with a career: opens what is known of an entry, comes closer, walks through it, narrows it, takes it along. */
const meta: Meta<TimelineArgs> = { title: 'Reading', render: timeline, args: { career: articleCareer }, argTypes };
export default meta;
type Story = StoryObj<TimelineArgs>;

/** Every entry can be opened: a click shows what is known of it and by whom, Escape closes it and gives the focus back. */
export const Details: Story = {
  play: async ({ canvasElement }) => {
    const reader = await reading(canvasElement);
    const entry = await reader.entry('tongyi-move');
    await userEvent.click(entry);
    await reader.one('[part="details"]:popover-open');
    await reader.says('not confirmed');
    await reader.close();
    await expect(reader.timeline.shadowRoot!.activeElement).toBe(entry);
    await userEvent.click(entry);
    await reader.one('[part="details"]:popover-open');
  },
};

/** On a page of documentation they stand in frames: a sheet of details at the foot of a phone would lie over the whole page. */
const framed = { docs: { story: { inline: false, height: '36rem' } } };

/** Open from the start, with `selected`: to point a reader to one entry. */
export const Selected: Story = {
  args: { selected: 'mwc-talk' },
  parameters: framed,
  play: async ({ canvasElement }) => {
    const reader = await reading(canvasElement);
    await reader.one('[part="details"]:popover-open');
    await reader.says('Talk at MWC Shanghai 2025');
  },
};

const image = {
  url: 'blog/on-stage.svg',
  alt: 'A speaker on a stage under a great curve',
  credit: 'Drawn for this page',
  width: 480,
  height: 270,
};

/** An entry’s image comes with its words for who does not see it, and with its credit; it is fetched when it is looked at. */
export const WithAnImage: Story = {
  args: {
    career: {
      ...articleCareer,
      entries: articleCareer.entries.map((entry) => (entry.id === 'mwc-talk' ? { ...entry, image } : entry)),
    },
    selected: 'mwc-talk',
  },
  parameters: {
    docs: {
      ...framed.docs,
      source: {
        code: snippets('<career-timeline selected="mwc-talk"></career-timeline>', {
          career: () => ({
            entries: [{ id: 'mwc-talk', date: '2025-06', kind: 'talk', title: 'Talk at MWC Shanghai 2025', image }],
          }),
        }),
      },
    },
  },
  play: async ({ canvasElement }) => {
    const reader = await reading(canvasElement);
    const shown = await reader.one<HTMLImageElement>('[part="details"]:popover-open img');
    await reader.until(() => expect(shown.naturalWidth).toBeGreaterThan(0));
    await expect(shown.loading).toBe('lazy');
    await expect(shown.alt).toBe(image.alt);
    await reader.says('Image: Drawn for this page');
  },
};

/** Without a mouse: one Tab stop, arrows walk through time, Home and End go to the ends, Enter opens, `?` says what the keys do. */
export const ByKeyboard: Story = {
  args: { dir: 'ltr', layout: 'horizontal' },
  play: async ({ canvasElement }) => {
    const reader = await reading(canvasElement);
    const focused = () => (reader.timeline.shadowRoot!.activeElement as HTMLElement | null)?.dataset['entry'];
    (await reader.entry('hyperagi-founding')).focus();
    await userEvent.keyboard('{ArrowRight}');
    await reader.until(() => expect(focused()).toBe('alibaba-role'));
    await userEvent.keyboard('{Home}');
    await reader.until(() => expect(focused()).toBe('hyperagi-founding'));
    await userEvent.keyboard('?');
    await reader.one('[part="help"]:popover-open');
    await reader.says('Open the details');
  },
};

/** Closer and back: the buttons, the keys `+`, `-` and `0`, the wheel with Ctrl, two fingers, and the small profile below. */
export const Zooming: Story = {
  args: { career: hardCareer, layout: 'horizontal' },
  play: async ({ canvasElement }) => {
    const reader = await reading(canvasElement);
    const all = reader.ids.length;
    const out = await reader.command('zoomOut');
    await expect(out.getAttribute('aria-disabled')).toBe('true');
    await userEvent.click(await reader.command('zoomIn'));
    await reader.says('Showing');
    await reader.until(() => expect(out.getAttribute('aria-disabled')).not.toBe('true'));
    await userEvent.click(await reader.command('zoomWhole'));
    await reader.until(() => expect(reader.ids).toHaveLength(all));
    await userEvent.click(await reader.command('zoomIn'));
    await reader.one('[part="overview"]');
  },
};

/** A part of it to begin with, by `from` and `to`: where the text around is about those years. */
export const Zoomed: Story = {
  args: { career: hardCareer, layout: 'horizontal', from: '2014', to: '2019' },
  play: async ({ canvasElement }) => {
    const reader = await reading(canvasElement);
    await reader.one('[part="overview"]');
    await expect(reader.ids).not.toContain('bronze');
    await expect((await reader.command('zoomWhole')).hasAttribute('aria-disabled')).toBe(false);
  },
};

/** What has no room for a text of its own stands under a count, which opens by zooming in on what it holds. */
export const CountedMarkOpens: Story = {
  args: { career: hardCareer, layout: 'horizontal', width: 700 },
  play: async ({ canvasElement }) => {
    const reader = await reading(canvasElement);
    await userEvent.click(await reader.one('button.gathered'));
    await reader.says('Showing');
    await reader.one('[part="overview"]');
  },
};

/** A folded stretch of the axis says how long it is, and opens too. */
export const FoldOpens: Story = {
  args: { layout: 'horizontal' },
  play: async ({ canvasElement }) => {
    const reader = await reading(canvasElement);
    await userEvent.click(await reader.one('.fold'));
    await reader.says('Showing');
  },
};

/** The menu: as a list, saved as SVG or PNG, its data copied. To leave it out, hide `::part(menu-button)`. */
export const Menu: Story = {
  play: async ({ canvasElement }) => {
    const reader = await reading(canvasElement);
    await userEvent.click(await reader.one('.menu-button'));
    await userEvent.click(await reader.one('[part="menu"]:popover-open [data-task="list"]'));
    await reader.until(() => expect(reader.all('.reading > li')).toHaveLength(11));
    await userEvent.click(await reader.one('.menu-button'));
    await userEvent.click(await reader.one('[part="menu"]:popover-open [data-task="list"]'));
    await reader.one('.plot .entry');
    await userEvent.click(await reader.one('.menu-button'));
    await reader.one('[part="menu"]:popover-open');
  },
};
