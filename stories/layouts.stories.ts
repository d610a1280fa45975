import 'career-timeline';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { articleCareer, companyCareer, hardCareer, longCareer } from './fixtures/careers.js';
import { isEnglish, reading } from './fixtures/reader.js';
import { argTypes, timeline, type TimelineArgs } from './fixtures/timeline.js';

/**
 * How a career is laid out. Left alone, a timeline finds the right way by its own width; set `layout`, `scale` and `group` where you know
 * better than it does.
 */
const meta: Meta<TimelineArgs> = {
  title: 'Layouts',
  render: timeline,
  args: { career: articleCareer },
  argTypes,
};
export default meta;
type Story = StoryObj<TimelineArgs>;

/** Use this unless you have a reason not to: wide it is horizontal, narrow it is a rail, by its own width and never the window’s. */
export const Auto: Story = {
  play: async ({ canvasElement }) => {
    const reader = await reading(canvasElement);
    const column = reader.timeline.parentElement!;
    for (const [width, layout] of [
      ['360px', 'vertical'],
      ['760px', 'horizontal'],
    ] as const) {
      column.style.inlineSize = width;
      await reader.one(`.plot.${layout} .entry`);
      await expect(reader.all('.entry')).toHaveLength(11);
    }
    column.style.inlineSize = '';
  },
};

/** For wide columns, and where it should stay a drawing however narrow the column gets. */
export const Horizontal: Story = {
  args: { layout: 'horizontal' },
  play: async ({ canvasElement }) => {
    const reader = await reading(canvasElement);
    const early = (await reader.entry('hyperagi-founding')).getBoundingClientRect();
    const late = (await reader.entry('tongyi-move')).getBoundingClientRect();
    await expect(Math.sign(late.x - early.x)).toBe(getComputedStyle(reader.timeline).direction === 'rtl' ? -1 : 1);
    const column = reader.timeline.parentElement!;
    column.style.inlineSize = '320px';
    await reader.until(() => expect(reader.all('.canvas')[0]!.clientWidth).toBeLessThanOrEqual(320));
    await reader.one('.plot.horizontal .entry');
    column.style.inlineSize = '';
  },
};

/** The rail, as on a phone: for sidebars and narrow columns. Everything can be read, nothing needs zooming. */
export const Vertical: Story = {
  args: { layout: 'vertical', width: 360 },
  play: async ({ canvasElement }) => {
    const reader = await reading(canvasElement);
    const early = (await reader.entry('hyperagi-founding')).getBoundingClientRect();
    const late = (await reader.entry('tongyi-move')).getBoundingClientRect();
    await expect(late.top).toBeGreaterThan(early.bottom);
    await expect(reader.all('[data-command="zoomIn"]')).toEqual([]);
  },
};

/** For comparing lengths of time: a day is as wide as any other, and the empty year takes the room that it took in life. */
export const LinearScale: Story = {
  args: { layout: 'horizontal', scale: 'linear' },
  play: async ({ canvasElement }) => {
    const reader = await reading(canvasElement);
    const emptyYear = async () => {
      const [before, after] = await Promise.all(
        ['hyperagi-founding', 'alibaba-role'].map((id) => reader.one(`.mark[data-entry="${id}"]`)),
      );
      return Math.abs(after!.getBoundingClientRect().x - before!.getBoundingClientRect().x);
    };
    await expect(reader.all('.fold')).toEqual([]);
    const whole = await emptyYear();
    await userEvent.click(await reader.command('scale'));
    await reader.one('.fold');
    await expect(await emptyYear()).toBeLessThan(whole);
    await userEvent.click(await reader.command('scale'));
    await reader.until(() => expect(reader.all('.fold')).toEqual([]));
  },
};

/** Look here to see what it can bear: fifty years, overlapping roles, long titles, five scripts, every kind of date. */
export const HardCareer: Story = {
  args: { career: hardCareer },
  play: async ({ canvasElement }) => {
    const reader = await reading(canvasElement);
    await reader.says('Date not given');
    await reader.until(() => expect(reader.ids).toContain('chess'));
  },
};

/** The same on a phone, where every entry can be read. */
export const HardCareerNarrow: Story = {
  args: { career: hardCareer, width: 360 },
  play: async ({ canvasElement }) => {
    const reader = await reading(canvasElement);
    await reader.until(() => expect(reader.all('.entry')).toHaveLength(hardCareer.entries.length));
  },
};

/** For lists of works and the like, on a phone: all entries are in the page as text, found by its search, and laid out as they are scrolled to. */
export const LongCareerNarrow: Story = {
  args: { career: longCareer(500), layout: 'vertical', width: 360 },
  play: async ({ canvasElement }) => {
    const reader = await reading(canvasElement);
    await reader.until(() => expect(reader.all('.entry').length).toBeGreaterThanOrEqual(500));
  },
};

/** For a life at one employer: roles that follow each other there stand under its name, those of its parts too (`partOf`). */
export const Promotions: Story = {
  args: { career: companyCareer, layout: 'horizontal' },
  play: async ({ canvasElement }) => {
    const reader = await reading(canvasElement);
    await reader.until(() => {
      const names = reader.all('[part~="heading"]').map((each) => each.textContent.trim());
      return expect(names).toContain('Basalt Systems');
    });
    const lab = await reader.entry('lab');
    // A narrow page counts it with its neighbours.
    if (lab.matches('.gathered')) return;
    await userEvent.click(lab);
    await reader.says('Basalt Labs · Basalt Systems');
    await reader.close();
  },
};

const headings =
  (...names: string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const reader = await reading(canvasElement);
    await reader.until(() => {
      const found = reader.all('[part~="heading"]').map((each) => each.textContent.trim());
      return isEnglish()
        ? expect(found).toEqual(expect.arrayContaining(names))
        : expect(found.length).toBeGreaterThanOrEqual(names.length);
    });
  };

/** For who asks where: a group of lanes for each employer. */
export const GroupedByOrganization: Story = {
  args: { career: companyCareer, layout: 'horizontal', group: 'organization' },
  play: headings('Lund Institute of Technology', 'Nordic Telecom', 'Basalt Systems', 'Open Storage Guild'),
};

/** For who asks what: a group of lanes for each kind. */
export const GroupedByKind: Story = {
  args: { career: companyCareer, layout: 'horizontal', group: 'kind' },
  play: headings('Education', 'Role', 'Project'),
};

/** A head and a foot of your own, by the slots `header` and `footer`: where the page names the person already, or has more to say. */
export const HeaderAndFooter: Story = {
  render: (args) =>
    html`<career-timeline .career=${args.career}>
      <h2 slot="header" .style=${'margin:0;font-size:1.25rem'}>How he came to Alibaba</h2>
      <p slot="footer">Told by <a href="https://zhidx.com/">Zhidx</a> in September 2025.</p>
    </career-timeline>`,
  play: async ({ canvas, canvasElement }) => {
    const reader = await reading(canvasElement);
    await expect(reader.all('[part="name"]').filter((each) => each.checkVisibility())).toEqual([]);
    const head = canvas.getByText('How he came to Alibaba').getBoundingClientRect();
    const foot = canvas.getByText(/Told by/u).getBoundingClientRect();
    const plot = (await reader.one('.plot')).getBoundingClientRect();
    await expect([head.bottom <= plot.top, plot.bottom <= foot.top]).toEqual([true, true]);
  },
};
