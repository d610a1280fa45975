import 'career-timeline';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { articleCareer } from './fixtures/careers.js';

interface Args {
  readonly page: string;
}

/**
 * Unthemed, a timeline takes the page’s own font and ink, and mixes its other colours from that ink, so that it looks native on light, dark
 * and sepia pages alike. What remains to be said is said with CSS variables on the tag, on `:root`, or on anything between.
 */
const meta: Meta<Args> = {
  title: 'Themes',
  parameters: { layout: 'fullscreen' },
  render: ({ page }) =>
    html`<div .style=${`box-sizing:border-box;min-block-size:100vh;padding:2rem;${page}`}>
      <career-timeline .career=${articleCareer}></career-timeline>
    </div>`,
  argTypes: { page: { control: 'text', description: 'The CSS of the page about the timeline' } },
};
export default meta;
type Story = StoryObj<Args>;

export const Light: Story = { args: { page: 'background:#fff;color:#1a1a1f;font-family:system-ui,sans-serif' } };

/** Dark by its ink and paper alone, as a page that switches a class. */
export const Dark: Story = { args: { page: 'background:#16171b;color:#e9e7e2;font-family:system-ui,sans-serif' } };

export const Sepia: Story = { args: { page: 'background:#f6ecd9;color:#3b2f20;font-family:Charter,Georgia,serif' } };

/** A house colour, a typeface and sharp corners. */
export const Branded: Story = {
  args: {
    page:
      'background:#fbf7ff;color:#241733;font-family:system-ui,sans-serif;' +
      '--career-accent:#7a1fa2;--career-reported:#a03a00;--career-radius:0;--career-font-size:1.0625rem',
  },
};
