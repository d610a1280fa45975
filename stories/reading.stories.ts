import 'career-timeline';
import type { CareerTimeline } from 'career-timeline';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { articleCareer } from './fixtures/careers.js';

/** Ways to read a career besides looking around in it. */
const meta: Meta = { title: 'Reading' };
export default meta;
type Story = StoryObj;

const element = (canvas: HTMLElement) => canvas.querySelector<CareerTimeline>('career-timeline')!;
const inside = <T extends HTMLElement>(canvas: HTMLElement, selector: string) =>
  element(canvas).shadowRoot!.querySelector<T>(selector)!;

/** `mode="story"` leads from entry to entry, with buttons, arrow keys or swipes; the timeline follows. */
export const EntryByEntry: Story = {
  render: () => html`<career-timeline mode="story" .career=${articleCareer}></career-timeline>`,
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(inside(canvasElement, '.position').textContent).toBe('1 of 11'));
    element(canvasElement).shadowRoot!.querySelectorAll<HTMLElement>('.step')[1]!.click();
    await waitFor(() => expect(inside(canvasElement, '.position').textContent).toBe('2 of 11'));
  },
};

/** `mode="scroll"`: the page’s own scrolling walks through the entries under a pinned timeline. */
export const ByScrolling: Story = {
  render: () => html`<career-timeline mode="scroll" .career=${articleCareer}></career-timeline>`,
};

/** `layout="list"`: text alone, with all details. Readers find it in the menu too. */
export const AsAList: Story = {
  render: () => html`<career-timeline layout="list" .career=${articleCareer}></career-timeline>`,
};

/** The legend is the filter, and what it is set to are attributes: `legend`, `kinds`, `statuses`, `find`. */
export const Filtered: Story = {
  render: () => html`<career-timeline legend kinds="role, founding, talk" .career=${articleCareer}></career-timeline>`,
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(inside(canvasElement, '.found').textContent).toContain('7 of 11 entries'));
  },
};

/** Entries written as markup: what stands inside is shown in the details. */
export const WithMarkupOfYourOwn: Story = {
  render: () =>
    html`<career-timeline selected="founds">
      <career-entry id="founds" date="2023" kind="founding" organization="HyperAGI">
        <h3>Founds HyperAGI</h3>
        <p>A start-up for <em>multimodal</em> models.</p>
      </career-entry>
      <career-entry date="2025-09" kind="move" status="reported" label="Joins Tongyi Lab"></career-entry>
    </career-timeline>`,
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement.querySelector('em')!.checkVisibility()).toBe(true));
  },
};
