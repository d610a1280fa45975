/// <reference types="vite/client" />
import 'career-timeline';
import type { CareerTimeline } from 'career-timeline';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import readme from '../README.md?raw';
import { articleCareer } from './fixtures/careers.js';
import './pages/start-here.css';

/** What the README tells to paste, as it stands there. */
const snippet = /```html\n([^]*?)```/u.exec(readme)![1]!.trim();

/** What it is, what it looks like, and how to paste it. */
const meta: Meta = { title: 'Start here', tags: ['!autodocs'], parameters: { layout: 'fullscreen' } };
export default meta;
type Story = StoryObj;

export const StartHere: Story = {
  name: 'Start here',
  render: () =>
    html`<main class="start">
      <h1>A person’s career in time, truthfully drawn wherever people write</h1>
      <p class="lead">
        Paste a tag, and readers see the roles, moves, talks and awards of a life: what is certain and what is only
        reported, what is known to the day and what only to the year, and which source says so.
      </p>
      <career-timeline .career=${articleCareer}></career-timeline>
      <section class="paste">
        <h2>Paste this</h2>
        <pre tabindex="0" role="region" aria-label="The snippet to paste"><code>${snippet}</code></pre>
        <p>
          Then: <b>Layouts</b> for what it looks like, <b>Data</b> to try your own, <b>Themes</b> for your look,
          <b>Reading</b> for a story, a list, a filter.
        </p>
      </section>
    </main>`,
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector<CareerTimeline>('career-timeline')!;
    await waitFor(() => expect(element.shadowRoot!.querySelectorAll('.entry').length).toBe(11));
    await expect(canvasElement.querySelector('code')!.textContent).toContain('<career-timeline src=');
  },
};
