import 'career-timeline';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import { ancient, longTitles, manyRoles, noDates, oneEntry, sameDay, universe } from './fixtures/careers.js';
import { reading } from './fixtures/reader.js';
import { argTypes, timeline, type TimelineArgs } from './fixtures/timeline.js';

/** Careers at the edge of what there is: very few entries, very many, very long ago, very long titles. Look here before you ask whether it can. */
const meta: Meta<TimelineArgs> = { title: 'Edge cases', render: timeline, argTypes };
export default meta;
type Story = StoryObj<TimelineArgs>;

/** Every one of them is there to be read. */
const has =
  (...ids: string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const reader = await reading(canvasElement);
    await reader.until(() => expect(reader.ids).toEqual(expect.arrayContaining(ids)));
  };

/** A career that begins. */
export const OneEntry: Story = { args: { career: oneEntry }, play: has('only') };

/** No date at all: no axis is made up, the entries stand under “Date not given”. */
export const NoneDated: Story = {
  args: { career: noDates },
  play: async ({ canvasElement }) => {
    const reader = await reading(canvasElement);
    await reader.says('Date not given');
    await reader.until(() => expect(reader.ids).toHaveLength(3));
    await expect(reader.all('.axis')).toEqual([]);
  },
};

/** Forty on one day: what has no room is counted, and the count opens. */
export const AllOnOneDay: Story = {
  args: { career: sameDay, layout: 'horizontal' },
  play: async ({ canvasElement }) => {
    const reader = await reading(canvasElement);
    // Closer as long as that helps, then the list.
    await reader.until(async () => {
      await userEvent.click(await reader.one('button.gathered'));
      await expect(reader.all('[part="details"]:popover-open [data-member]').length).toBeGreaterThan(1);
    });
    await reader.close();
  },
};

/** Before the common era, and after: the years before it say so. */
export const BeforeTheCommonEra: Story = {
  args: { career: ancient },
  play: async (context) => {
    await has('born', 'siege', 'printed')(context);
    const reader = await reading(context.canvasElement);
    for (const words of ['BC', '1544']) await reader.says(words);
  },
};

/** 13.8 billion years, down to a day in 1989. */
export const AgeOfTheUniverse: Story = {
  args: { career: universe },
  play: async (context) => {
    await has('beginning', 'dinosaurs', 'web')(context);
    const reader = await reading(context.canvasElement);
    await userEvent.click(await reader.entry('web'));
    await reader.says('March 12, 1989');
    await reader.close();
  },
};

const lineHeight = (text: Element) => parseFloat(getComputedStyle(text).lineHeight);

/** Long titles in six languages: they wrap, and none is cut. */
export const LongTitles: Story = {
  args: { career: longTitles },
  play: async ({ canvasElement }) => {
    const reader = await reading(canvasElement);
    await reader.until(() => expect(reader.all('.item, .undated li, .key li').length).toBeGreaterThanOrEqual(6));
    const titles = reader.all('.entry .title');
    await expect(titles.some((each) => each.getBoundingClientRect().height > 1.5 * lineHeight(each))).toBe(true);
    await expect(titles.filter((each) => /…|\.\.\.$/u.test(each.textContent))).toEqual([]);
  },
};

/** The same on a phone. */
export const LongTitlesNarrow: Story = {
  args: { career: longTitles, width: 360 },
  play: async ({ canvasElement }) => {
    const reader = await reading(canvasElement);
    await reader.until(() => expect(reader.ids).toHaveLength(6));
    const { left, right } = reader.timeline.getBoundingClientRect();
    for (const title of reader.all('.entry .title')) {
      const box = title.getBoundingClientRect();
      await expect(box.height, title.textContent).toBeGreaterThan(1.5 * lineHeight(title));
      await expect([box.left >= left - 1, box.right <= right + 1], title.textContent).toEqual([true, true]);
    }
  },
};

/** Five thousand roles: what is drawn stays bounded by the width, and coming closer shows more of it. */
export const FiveThousandRoles: Story = {
  args: { career: manyRoles, layout: 'horizontal' },
  play: async ({ canvasElement }) => {
    const reader = await reading(canvasElement);
    await reader.one('button.gathered');
    await expect(reader.all('*').length).toBeLessThan(6000);
    await userEvent.click(await reader.command('zoomIn'));
    await reader.one('[part="overview"]');
    await userEvent.click(await reader.command('zoomWhole'));
  },
};
