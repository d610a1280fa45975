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
import { paperBehind } from '../packages/elements/src/paper.js';
import { careerChoice, looks, opens, page, type PageArgs } from './fixtures/page.js';
import { Reader } from './fixtures/reader.js';

const schemes = {
  light: 'color-scheme:light;background:#fff;color:#1c1d22',
  dark: 'color-scheme:dark;background:#121316;color:#e8e8ea',
} as const;

/**
 * Six themes are plain CSS, without a line of JavaScript. Load one, and put its class on the tag or on anything around it:
 * `class="career-theme-newsprint"`.
 *
 * - **With a bundler**: `import 'career-timeline/themes/newsprint.css'`, from the npm package.
 * - **In a page**: take the file from here, put it beside your page, and link it: `<link rel="stylesheet" href="newsprint.css">`. To
 *   download: <a href="themes/newsprint.css" download>newsprint.css</a>, <a href="themes/minimal.css" download>minimal.css</a>,
 *   <a href="themes/academic.css" download>academic.css</a>, <a href="themes/midnight.css" download>midnight.css</a>,
 *   <a href="themes/brand.css" download>brand.css</a>, <a href="themes/high-contrast.css" download>high-contrast.css</a>.
 *
 * Light and dark follow the page’s `color-scheme`, or `.dark`, `.light` and `[data-theme]`. Your own rules for `career-timeline` after it
 * change any of it.
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

/** What is checked of a theme, on the light page and on the dark one. */
type Check = (reader: Reader, colour: (selector: string) => Promise<string>) => Promise<void>;

const themed = (args: PageArgs, check?: Check): Story => ({
  args,
  ...(check && {
    play: async (context) => {
      await meta.play!(context);
      for (const timeline of context.canvasElement.querySelectorAll('career-timeline')) {
        const reader = new Reader(timeline);
        await check(reader, async (selector) => getComputedStyle(await reader.one(selector)).color);
      }
    },
  }),
});

/** A role that is sure, and a move that is not. */
const [sure, reported] = ['.mark[data-entry="alibaba-role"]', '.mark[data-entry="tongyi-move"]'];

/** For profiles and reports set as a page of a paper: one ink, one spot colour, and that only for what is not certain. */
export const Newsprint = themed({ theme: 'newsprint' }, async (_, colour) => {
  const ink = await colour('.entry .title');
  await expect(await colour(sure)).toBe(ink);
  await expect(await colour(reported)).not.toBe(ink);
});

/** For a page with a look of its own, which the timeline should not compete with: it takes the page’s ink and typeface and adds no colour. */
export const Minimal = themed({ theme: 'minimal' }, async (reader, colour) => {
  const page = getComputedStyle(reader.timeline.parentElement!);
  for (const each of ['.entry .title', sure, reported]) await expect(await colour(each)).toBe(page.color);
  await expect(getComputedStyle(await reader.one('.entry .title')).fontFamily).toBe(page.fontFamily);
});

/** For a scholar’s page, a biography, an encyclopaedia: the sources are set off as a list of references. */
export const Academic = themed({ theme: 'academic' }, async (reader) => {
  await expect(getComputedStyle(await reader.one('[part="sources"]')).borderBlockStartStyle).toBe('solid');
});

/** For a keynote, a conference’s speakers, a product’s page: to be looked at from afar, and dark wherever it stands. */
export const Midnight = themed({ theme: 'midnight' }, async ({ timeline }) => {
  await expect(contrast('#fff', paperBehind(timeline))).toBeGreaterThan(10);
});

/** For a company’s own site: its one colour, and nothing else to decide. */
export const Brand = themed({ theme: 'brand', page: '--career-brand:oklch(0.45 0.1 205)' });

/** Another house: a yellow, on which names are set in black, and which darkens where it is drawn on light paper. */
export const BrandInYellow = themed({ theme: 'brand', page: '--career-brand:#f6b400' }, async (reader, colour) => {
  await expect(contrast(await colour('[part="name"]'), '#000')).toBeLessThan(1.1);
  await expect(contrast(await colour(sure), paperBehind(reader.timeline))).toBeGreaterThan(3);
});

/** For public services, low vision, projectors and e-ink: nothing is said by a faint colour. */
export const HighContrast = themed({ theme: 'high-contrast' });

/** Fifty years in print: overlapping roles, long titles, five scripts. */
export const NewsprintHardCareer = themed({ theme: 'newsprint', career: hardCareer });
