/// <reference types="vite/client" />
import 'career-timeline';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import readme from '../README.md?raw';
import { articleCareer } from './fixtures/careers.js';
import { reading } from './fixtures/reader.js';
import './pages/start-here.css';

/** What the README tells to paste, as it stands there: the tag, and what keeps its place. */
const [snippet, place] = [...readme.matchAll(/```html\n([^]*?)\n```/gu)].map(([, code]) => code!) as [string, string];

/** Where to go on, by what one wants: the page, and what it is there for. */
const ways = [
  ['data--your-own-document', 'Your own data', 'Type a career and see it drawn, with what is wrong named.'],
  ['dates-and-certainty--any-date', 'Dates', 'From a day to a decade, sure or not: type one and see.'],
  ['theme-editor--editor', 'Your look', 'Set every variable, watch the contrast, copy the CSS.'],
  ['themes--docs', 'Six themes', 'Plain CSS, light and dark.'],
  ['reading--docs', 'Reading', 'Details, keys, zoom, filter, story, list, print.'],
  ['reference--docs', 'Reference', 'Every attribute, event, slot, part and variable.'],
] as const;

const toCopy = (text: string, label: string) => {
  const copy = async ({ target }: Event) => {
    await navigator.clipboard.writeText(text);
    (target as HTMLButtonElement).textContent = 'Copied';
  };
  return html`<div class="code">
    <button type="button" class="copy" @click=${copy}>Copy</button>
    <pre tabindex="0" role="region" aria-label=${label}><code>${text}</code></pre>
  </div>`;
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
        </div>
        <section class="paste">
          <h2>Paste this</h2>
          ${toCopy(snippet, 'The snippet to paste')}
          <p>
            Beside your page put <a href="dist/career-timeline.min.js" download>career-timeline.min.js</a>, one file
            with everything in it (on npm: <code>career-timeline</code>), and the career below,
            <a href="careers/steven-hoi.json" download>steven-hoi.json</a>, or your own. Look at it through a web
            server: from the disk browsers load no modules, and the list is read, as without scripts.
          </p>
          <details>
            <summary>Keep its place, so that the page does not jump</summary>
            ${toCopy(place, 'What keeps the place of this career')}
            <p>
              Paste it above: it keeps as much free as this career takes, at every width.
              <code>career-timeline embed career.json</code> writes both for yours.
            </p>
          </details>
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
    await expect(snippet).toMatch(/^<script type="module" [^]*<career-timeline src=/u);
    await expect(place).toMatch(/^<style>/u);
    const write = navigator.clipboard.writeText.bind(navigator.clipboard);
    let copied = '';
    navigator.clipboard.writeText = (text) => Promise.resolve(void (copied = text));
    await userEvent.click(canvas.getByText('Keep its place', { exact: false }));
    for (const text of [snippet, place]) {
      // The first that has not been used.
      const button = canvas.getAllByRole('button', { name: 'Copy' })[0]!;
      await userEvent.click(button);
      await waitFor(() => expect(button.textContent).toBe('Copied'));
      await expect(copied).toBe(text);
    }
    navigator.clipboard.writeText = write;
    for (const button of canvas.getAllByRole('button', { name: 'Copied' })) button.textContent = 'Copy';
    canvasElement.querySelector('details')!.open = false;
    (document.activeElement as HTMLElement).blur();
  },
};
