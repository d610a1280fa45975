import 'career-timeline';
import 'career-timeline/themes/academic.css';
import 'career-timeline/themes/brand.css';
import 'career-timeline/themes/high-contrast.css';
import 'career-timeline/themes/midnight.css';
import 'career-timeline/themes/minimal.css';
import 'career-timeline/themes/newsprint.css';
import type { CareerTimeline } from 'career-timeline';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { articleCareer, hardCareer } from './fixtures/careers.js';

interface Args {
  /** The CSS of the page about the timeline. */
  readonly page?: string;
  readonly theme?: string;
  readonly career?: CareerTimeline['career'];
}

const schemes = {
  light: 'color-scheme:light;background:#fff;color:#1c1d22',
  dark: 'color-scheme:dark;background:#121316;color:#e8e8ea',
} as const;

/** A page with a timeline. */
const page = (style: string, { career = articleCareer, theme = '' }: Args) =>
  html`<div
    class=${theme && `career-theme-${theme}`}
    .style=${`box-sizing:border-box;padding:clamp(1rem,4%,2rem);${style}`}
  >
    <career-timeline .career=${career}></career-timeline>
  </div>`;

/**
 * Unthemed, a timeline takes the page’s own font and ink, and mixes its other colours from that ink, so that it looks native on light, dark
 * and sepia pages alike. What remains to be said is said with CSS variables on the tag, on `:root`, or on anything between.
 *
 * Six themes are plain CSS: load `career-timeline/themes/newsprint.css` and put `class="career-theme-newsprint"` on the tag or on
 * anything around it. Light and dark follow the page’s `color-scheme`, or `.dark`, `.light` and `[data-theme]`. Your own rules for
 * `career-timeline` after it change any of it.
 */
const meta: Meta<Args> = {
  title: 'Themes',
  parameters: { layout: 'fullscreen' },
  render: (args) => page(`min-block-size:100vh;${args.page ?? ''}`, args),
  argTypes: {
    page: { control: 'text', description: 'The CSS of the page about the timeline' },
    theme: { table: { disable: true } },
    career: { table: { disable: true } },
  },
};
export default meta;
type Story = StoryObj<Args>;

/** A theme on a light page and under it on a dark one. */
const themed = (args: Args): Story => ({
  args,
  argTypes: { page: { table: { disable: true } } },
  render: (args) => html`${Object.values(schemes).map((scheme) => page(`${scheme};${args.page ?? ''}`, args))}`,
});

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

/** For profiles and reports set as a page of a paper: one ink, one spot colour, and that only for what is not certain. */
export const Newsprint = themed({ theme: 'newsprint' });

/** For a page with a look of its own, which the timeline should not compete with: it takes the page’s ink and typeface and adds nothing. */
export const Minimal = themed({ theme: 'minimal' });

/** For a scholar’s page, a biography, an encyclopaedia: where readers ask for the sources. */
export const Academic = themed({ theme: 'academic' });

/** For a keynote, a conference’s speakers, a product’s page: to be looked at from afar, and dark wherever it stands. */
export const Midnight = themed({ theme: 'midnight' });

/** For a company’s own site: its one colour, and nothing else to decide. */
export const Brand = themed({ theme: 'brand' });

/** Another house: a yellow, on which names are set in black, and which darkens where it is drawn on light paper. */
export const BrandInYellow = themed({ theme: 'brand', page: '--career-brand:#f6b400' });

/** For public services, low vision, projectors and e-ink: nothing is said by a faint colour. */
export const HighContrast = themed({ theme: 'high-contrast' });

/** Sixty entries over fifty years, in print. */
export const NewsprintHardCareer = themed({ theme: 'newsprint', career: hardCareer });
