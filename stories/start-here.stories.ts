/// <reference types="vite/client" />
import 'career-timeline';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import readme from '../README.md?raw';
import { articleCareer } from './fixtures/careers.js';
import { reading } from './fixtures/reader.js';
import './pages/start-here.css';

/** What the README tells to paste, as it stands there. */
const snippet = /```html\n([^]*?)```/u.exec(readme)![1]!.trim();

/** Where to go on, by what one wants: the page, and what it is there for. */
const ways = [
  ['data--your-own-document', 'Your own data', 'Type a career and see it drawn, with what is wrong named.'],
  ['dates-and-certainty--any-date', 'Dates', 'From a day to a decade, sure or not: type one and see.'],
  ['theme-editor--editor', 'Your look', 'Set every variable, watch the contrast, copy the CSS.'],
  ['themes--docs', 'Six themes', 'Plain CSS, light and dark.'],
  ['reading--docs', 'Reading', 'Details, keys, zoom, filter, story, list, print.'],
  ['reference--docs', 'Reference', 'Every attribute, event, slot, part and variable.'],
] as const;

const copy = async ({ target }: Event) => {
  const button = target as HTMLButtonElement;
  await navigator.clipboard.writeText(snippet);
  button.textContent = 'Copied';
};

/** What it is, what it looks like, and how to paste it. */
const meta: Meta = { title: 'Start here', tags: ['!autodocs'], parameters: { layout: 'fullscreen' } };
export default meta;
type Story = StoryObj;

/** One screen: read it, paste it, go on from there. */
export const StartHere: Story = {
  name: 'Start here',
  render: () =>
    html`<main class="start" lang="en" dir="ltr">
      <div class="head">
        <div>
          <h1>A person’s career in time, truthfully drawn wherever people write</h1>
          <p class="lead">
            Paste a tag, and readers see the roles, moves, talks and awards of a life: what is certain and what is only
            reported, what is known to the day and what only to the year, and which source says so.
          </p>
          <p class="files">
            <a href="dist/career-timeline.min.js" download>career-timeline.min.js</a> is one file with everything in it,
            also in the npm package <code>career-timeline</code>;
            <a href="careers/steven-hoi.json" download>steven-hoi.json</a> is the career below. Put both beside your
            page. <code>career-timeline embed career.json</code> writes this snippet for your own career.
          </p>
        </div>
        <section class="paste">
          <h2>Paste this</h2>
          <button type="button" class="copy" @click=${copy}>Copy</button>
          <pre tabindex="0" role="region" aria-label="The snippet to paste"><code>${snippet}</code></pre>
        </section>
      </div>
      <career-timeline .career=${articleCareer}></career-timeline>
      <dl class="ways">
        ${ways.map(
          ([id, name, what]) =>
            html`<div>
              <dt><a href=${`./?path=/${id.endsWith('docs') ? 'docs' : 'story'}/${id}`} target="_top">${name}</a></dt>
              <dd>${what}</dd>
            </div>`,
        )}
      </dl>
    </main>`,
  play: async ({ canvas, canvasElement }) => {
    const reader = await reading(canvasElement);
    await reader.until(() => expect(reader.ids).toHaveLength(11));
    for (const { href } of canvasElement.querySelectorAll<HTMLAnchorElement>('a[download]')) {
      await expect((await fetch(href, { method: 'HEAD' })).ok, href).toBe(true);
    }
    const box = canvasElement.querySelector('pre')!;
    await expect(box.scrollWidth).toBeLessThanOrEqual(box.clientWidth);
    await expect(box.textContent).toContain('<career-timeline src=');
    const write = navigator.clipboard.writeText.bind(navigator.clipboard);
    let copied = '';
    navigator.clipboard.writeText = (text) => Promise.resolve(void (copied = text));
    const button = canvas.getByRole('button', { name: 'Copy' });
    await userEvent.click(button);
    await waitFor(() => expect(button.textContent).toBe('Copied'));
    await expect(copied).toBe(snippet);
    navigator.clipboard.writeText = write;
    button.textContent = 'Copy';
    button.blur();
  },
};
