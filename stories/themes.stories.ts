/// <reference types="vite/client" />
import 'career-timeline';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { articleCareer, hardCareer } from './fixtures/careers.js';
import './fixtures/theme-sheets.js';

interface Args {
  /** The theme's class. */
  readonly theme: string;
  /** The CSS of the page about the timeline. */
  readonly page: string;
  readonly isHard: boolean;
}

const light = 'color-scheme:light;background:#fff;color:#1a1a1f;font-family:system-ui,sans-serif';
const dark = 'color-scheme:dark;background:#16171b;color:#e9e7e2;font-family:system-ui,sans-serif';

/**
 * Unthemed, a timeline takes the page’s own font and ink, and mixes its other colours from that ink, so that it looks native on light, dark
 * and sepia pages alike. What remains to be said is said with CSS variables on the tag, on `:root`, or on anything between; or by a theme: a
 * style sheet of such variables and parts, which a class switches on.
 */
const meta: Meta<Args> = {
  title: 'Themes',
  parameters: { layout: 'fullscreen' },
  args: { page: light, theme: '', isHard: false },
  render: ({ page, theme, isHard }) =>
    html`<div
      class=${theme && `career-theme-${theme}`}
      .style=${`box-sizing:border-box;min-block-size:100vh;padding:2rem;${page}`}
    >
      <career-timeline .career=${isHard ? hardCareer : articleCareer}></career-timeline>
    </div>`,
  argTypes: {
    page: { control: 'text' },
    theme: {
      control: 'select',
      options: ['', 'newsprint', 'minimal', 'academic', 'midnight', 'brand', 'high-contrast'],
    },
  },
};
export default meta;
type Story = StoryObj<Args>;

export const Light: Story = {};

/** Dark by its ink and paper alone, as a page that switches a class. */
export const Dark: Story = { args: { page: 'background:#16171b;color:#e9e7e2;font-family:system-ui,sans-serif' } };

export const Sepia: Story = { args: { page: 'background:#f6ecd9;color:#3b2f20;font-family:Charter,Georgia,serif' } };

/** A house colour, a typeface and sharp corners, by variables alone. */
export const OwnVariables: Story = {
  args: {
    page:
      'background:#fbf7ff;color:#241733;font-family:system-ui,sans-serif;' +
      '--career-accent:#7a1fa2;--career-reported:#a03a00;--career-radius:0;--career-font-size:1.0625rem',
  },
};

/** News and essays: serif type and dark red on warm paper, hairlines, square corners. */
export const Newsprint: Story = { args: { theme: 'newsprint' } };
export const NewsprintDark: Story = { args: { theme: 'newsprint', page: dark } };
export const NewsprintHardCareer: Story = { args: { theme: 'newsprint', isHard: true } };

/** Pages that are calm themselves: one ink, nearly no rules. */
export const Minimal: Story = { args: { theme: 'minimal' } };
export const MinimalDark: Story = { args: { theme: 'minimal', page: dark } };

/** Institutes, homepages, encyclopaedias: book type, a deep blue, sources to be read. */
export const Academic: Story = { args: { theme: 'academic' } };
export const AcademicDark: Story = { args: { theme: 'academic', page: dark } };

/** Conference and product pages: a dark blue field with lines that glow, on light pages too. */
export const Midnight: Story = { args: { theme: 'midnight' } };
export const MidnightDark: Story = { args: { theme: 'midnight', page: dark } };

/** Your house: one colour in `--career-brand`, and all else is made of it. */
export const Brand: Story = { args: { theme: 'brand', page: `${light};--career-brand:#00796b` } };
export const BrandDark: Story = { args: { theme: 'brand', page: `${dark};--career-brand:#00796b` } };

/** Readers who need it, and projectors: black and white, thick lines. */
export const HighContrast: Story = { args: { theme: 'high-contrast' } };
export const HighContrastDark: Story = { args: { theme: 'high-contrast', page: dark } };
