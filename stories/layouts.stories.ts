import type { CareerTimeline } from 'career-timeline';
import 'career-timeline';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { articleCareer, companyCareer, hardCareer } from './fixtures/careers.js';
import { timeline, type TimelineArgs } from './fixtures/timeline.js';

const meta: Meta<TimelineArgs> = {
  title: 'Layouts',
  component: 'career-timeline',
  render: timeline,
  args: { career: articleCareer },
  argTypes: {
    layout: { control: 'inline-radio', options: ['auto', 'horizontal', 'vertical'] },
    scale: { control: 'inline-radio', options: ['elastic', 'linear'] },
    group: { control: 'inline-radio', options: ['none', 'organization', 'kind'] },
    career: { control: 'object' },
    from: { control: 'text' },
    to: { control: 'text' },
    selected: { control: 'text' },
    width: { control: { type: 'range', min: 280, max: 1600, step: 10 }, description: 'Width of the column, px' },
  },
};
export default meta;
type Story = StoryObj<TimelineArgs>;

/** Wide it is horizontal, narrow it is vertical: by its own width, never the window’s. */
export const Auto: Story = { args: { layout: 'auto' } };

export const Horizontal: Story = { args: { layout: 'horizontal' } };

/** The rail, as on a phone. */
export const Vertical: Story = { args: { layout: 'vertical', width: 360 } };

/** Every month as wide as any other: the empty year takes the room that it took in life. */
export const LinearScale: Story = { args: { layout: 'horizontal', scale: 'linear' } };

/** Sixty entries over fifty years: overlapping roles, long titles, five scripts, every kind of date. */
export const HardCareer: Story = { args: { career: hardCareer } };

/** The same on a phone. */
export const HardCareerNarrow: Story = { args: { career: hardCareer, width: 360 } };

/** Roles that follow each other at one employer stand under its name, those of its parts too. */
export const Promotions: Story = { args: { career: companyCareer, layout: 'horizontal' } };

/** A group of lanes for each employer. */
export const GroupedByOrganization: Story = {
  args: { career: companyCareer, layout: 'horizontal', group: 'organization' },
};

/** A group of lanes for each kind. */
export const GroupedByKind: Story = { args: { career: companyCareer, layout: 'horizontal', group: 'kind' } };

/** A part of it to begin with; the buttons, the keys `+`, `-` and `0`, the wheel with Ctrl and the overview below go on from there. */
export const Zoomed: Story = { args: { career: hardCareer, layout: 'horizontal', from: '2014', to: '2019' } };

/** A counted mark opens by zooming in on what it holds. */
export const CountedMarkOpens: Story = {
  args: { career: hardCareer, layout: 'horizontal' },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector<CareerTimeline>('career-timeline')!;
    const counted = await waitFor(() => {
      const found = element.shadowRoot!.querySelector<HTMLElement>('button.gathered');
      if (!found) throw new Error('not drawn yet');
      return found;
    });
    await userEvent.click(counted);
    const status = element.shadowRoot!.querySelector('[role="status"]')!;
    await waitFor(() => expect(status.textContent).toContain('Showing'));
    await expect(element.shadowRoot!.querySelector('[part="overview"]')).not.toBeNull();
  },
};

/** A click opens what is known of an entry, Escape closes it and gives the focus back. */
export const Details: Story = {
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector<CareerTimeline>('career-timeline')!;
    const entry = await waitFor(() => {
      const found = element.shadowRoot!.querySelector<HTMLElement>('button[data-entry="tongyi-move"]');
      if (!found) throw new Error('not drawn yet');
      return found;
    });
    await userEvent.click(entry);
    const panel = element.shadowRoot!.querySelector('[part="details"]')!;
    await waitFor(() => expect(panel.matches(':popover-open')).toBe(true));
    await expect(panel.textContent).toContain('not confirmed');
  },
};
