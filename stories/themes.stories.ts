import 'career-timeline';
import 'career-timeline/themes/academic.css';
import 'career-timeline/themes/brand.css';
import 'career-timeline/themes/high-contrast.css';
import 'career-timeline/themes/midnight.css';
import 'career-timeline/themes/minimal.css';
import 'career-timeline/themes/newsprint.css';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { contrast } from '../tests/support/contrast.js';
import { hardCareer } from './fixtures/careers.js';
import { careerChoice, looks, opens, page, type PageArgs } from './fixtures/page.js';

const schemes = {
  light: 'color-scheme:light;background:#fff;color:#1c1d22',
  dark: 'color-scheme:dark;background:#121316;color:#e8e8ea',
} as const;

/**
 * Six themes are plain CSS, without a line of JavaScript: load `career-timeline/themes/newsprint.css` and put
 * `class="career-theme-newsprint"` on the tag or on anything around it. Light and dark follow the page’s `color-scheme`, or `.dark`,
 * `.light` and `[data-theme]`. Your own rules for `career-timeline` after it change any of it.
 *
 * Each is shown on a light page, and under it on a dark one.
 */
const meta: Meta<PageArgs> = {
  title: 'Themes',
  parameters: { layout: 'fullscreen' },
  render: (args) => html`${Object.values(schemes).map((scheme) => page(`${scheme};${args.page ?? ''}`, args))}`,
  argTypes: {
    page: { control: 'text', description: 'The CSS of the page about the timeline' },
    theme: { table: { disable: true } },
    career: careerChoice,
  },
  play: async (context) => {
    const [light, dark] = await looks(context.canvasElement);
    await expect(light!.paper).not.toBe(dark!.paper);
    for (const { color, paper } of [light!, dark!]) await expect(contrast(color, paper)).toBeGreaterThan(4.5);
    await opens(context);
  },
};
export default meta;
type Story = StoryObj<PageArgs>;

const themed = (args: PageArgs): Story => ({ args });

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
