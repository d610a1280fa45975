import 'career-timeline';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { snippets } from '../.storybook/snippets.js';
import { careerChoice, looks, opens, page, type PageArgs } from './fixtures/page.js';
import { reading } from './fixtures/reader.js';

/**
 * Unthemed, a timeline takes the page’s own font and ink, and mixes its other colours from that ink, so that it looks native on light, dark
 * and sepia pages alike. What remains to be said is said with CSS variables on the tag, on `:root`, or on anything between.
 */
const meta: Meta<PageArgs> = {
  title: 'Themes/Your page’s own look',
  parameters: { layout: 'fullscreen' },
  render: (args) => page(`min-block-size:100vh;${args.page ?? ''}`, args),
  argTypes: {
    page: { control: 'text', description: 'The CSS of the page about the timeline' },
    theme: { table: { disable: true } },
    career: careerChoice,
  },
  play: opens,
};
export default meta;
type Story = StoryObj<PageArgs>;

/** Nothing loaded, nothing set: the page’s own type and ink. */
export const Light: Story = { args: { page: 'background:#fff;color:#1a1a1f;font-family:system-ui,sans-serif' } };

/** Dark by its ink and paper alone, as a page that switches a class. */
export const Dark: Story = { args: { page: 'background:#16171b;color:#e9e7e2;font-family:system-ui,sans-serif' } };

/** On tinted paper, in a face of the page’s own. */
export const Sepia: Story = {
  args: { page: 'background:#f6ecd9;color:#3b2f20;font-family:Charter,Georgia,serif' },
  play: async (context) => {
    await opens(context);
    const reader = await reading(context.canvasElement);
    const page = getComputedStyle(reader.timeline.parentElement!);
    const title = getComputedStyle(await reader.one('.entry .title'));
    await expect([title.fontFamily, title.color]).toEqual([page.fontFamily, page.color]);
  },
};

/** A few variables around the tag are often enough (here on its `<main>`): a house colour, sharp corners, a size. */
export const Branded: Story = {
  args: {
    page:
      'background:#fbf7ff;color:#241733;font-family:system-ui,sans-serif;' +
      '--career-accent:#7a1fa2;--career-reported:#a03a00;--career-radius:0;--career-font-size:1.0625rem',
  },
};

/** Density and the scale of the type, by variables alone: three times the same career. */
export const DensityAndSize: Story = {
  parameters: {
    docs: {
      source: {
        code: snippets('<career-timeline></career-timeline>', {
          page: '--career-density:1.4;--career-font-size:0.875rem',
        }),
      },
    },
  },
  render: (args) =>
    html`${['1.4;--career-font-size:0.875rem', '1', '0.7;--career-font-size:1.125rem'].map((density) =>
      page(`--career-density:${density}`, args),
    )}`,
  play: async ({ canvasElement }) => {
    const heights = (await looks(canvasElement)).map(({ height }) => height);
    await expect(heights).toEqual([...heights].sort((a, b) => a - b));
    await expect(new Set(heights).size).toBe(3);
  },
};
