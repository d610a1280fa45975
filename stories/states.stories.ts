import 'career-timeline';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { snippets } from '../.storybook/snippets.js';
import { articleCareer } from './fixtures/careers.js';
import { reading } from './fixtures/reader.js';

/** What stands in the timeline’s place while there is nothing to draw, and when something is wrong. What the author wrote between the tags stays readable. */
const meta: Meta = { title: 'Edge cases/States' };
export default meta;
type Story = StoryObj;

const fallback = html`<ol>
  <li>August 2019 – March 2022: Editor, The Daily</li>
  <li>Since April 2022: Editor-in-chief, The Weekly</li>
</ol>`;

const says =
  (text: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const reader = await reading(canvasElement);
    await reader.says(text);
    const list = canvasElement.querySelector('career-timeline ol');
    if (list) await expect(list.checkVisibility()).toBe(true);
  };

/** Lets an address answer as a story needs it, and no other. */
const answering = (part: string, answer: () => Promise<Response>) => () => {
  const real = window.fetch.bind(window);
  window.fetch = (...request) => (new Request(...request).url.includes(part) ? answer() : real(...request));
  return () => {
    window.fetch = real;
  };
};

/** The answer has not come yet. */
export const Loading: Story = {
  beforeEach: answering('slow.json', () => new Promise(() => {})),
  render: () => html`<career-timeline src="careers/slow.json">${fallback}</career-timeline>`,
  play: says('Loading'),
};

/** `loading="lazy"`, for a timeline far down a page: nothing is fetched until it comes near the window. */
export const Lazy: Story = {
  render: () =>
    html`<p>Scroll down: the timeline begins when it comes near.</p>
      <div .style=${'block-size:4000px'}></div>
      <career-timeline
        loading="lazy"
        src="careers/steven-hoi.json"
        .style=${'min-block-size:36rem'}
      ></career-timeline>`,
  play: async ({ canvasElement }) => {
    const timeline = canvasElement.querySelector('career-timeline')!;
    await timeline.updateComplete;
    await expect(timeline.shadowRoot!.querySelectorAll('.entry')).toHaveLength(0);
    timeline.scrollIntoView();
    const reader = await reading(canvasElement);
    await reader.until(() => expect(reader.ids).toHaveLength(11));
    scrollTo(0, 0);
  },
};

/** The address leads nowhere: the reader can try again, the author reads why. */
export const NotFound: Story = {
  beforeEach: answering('nobody.json', () =>
    Promise.resolve(new Response('', { status: 404, statusText: 'Not Found' })),
  ),
  render: () => html`<career-timeline src="careers/nobody.json">${fallback}</career-timeline>`,
  play: says('nobody.json'),
};

/** It did not answer at first: “Try again” does. */
export const TryAgain: Story = {
  beforeEach: () => {
    let asked = 0;
    const career = JSON.stringify(articleCareer);
    return answering('second-time.json', () =>
      Promise.resolve(asked++ % 2 ? new Response(career) : new Response('', { status: 503 })),
    )();
  },
  render: () => html`<career-timeline src="careers/second-time.json">${fallback}</career-timeline>`,
  play: async ({ canvasElement }) => {
    const reader = await reading(canvasElement);
    await userEvent.click(await reader.one('.message.failed button'));
    await reader.until(() => expect(reader.ids).toHaveLength(11));
    reader.timeline.src += '?again';
    await reader.one('.message.failed button');
  },
};

const brokenCode = snippets(`<career-timeline>
<script type="application/json">
{ "entries": [
</script>
<ol>
  <li>August 2019 – March 2022: Editor, The Daily</li>
</ol>
</career-timeline>`);

/** What is inside is not JSON: what is wrong with it is told. */
export const BrokenJson: Story = {
  name: 'Broken JSON',
  parameters: { docs: { source: { code: brokenCode } } },
  render: () => html`
    <career-timeline>
      <script type="application/json">
        { "entries": [
      </script>
      ${fallback}
    </career-timeline>
  `,
  play: says('invalid JSON'),
};

/** Faults in single entries: each is named with its path, and every entry that can be shown is shown. */
export const Faults: Story = {
  render: () => {
    const career = {
      asOf: '2025-06-30',
      entries: [
        { date: '2019-08/2022-03', kind: 'role', title: 'Editor' },
        { date: '2024-02-30', kind: 'award', title: 'A prize on a day that does not exist' },
        { date: '2022-04/..', kind: 'role', title: 'Editor-in-chief', status: 'rumoured' },
      ],
    };
    return html`<career-timeline .career=${career}></career-timeline>`;
  },
  play: async ({ canvasElement }) => {
    const reader = await reading(canvasElement);
    await reader.says('Problems in the data: 2');
    await userEvent.click(await reader.one('.faults summary'));
    await reader.says('February 2024 has 29 days');
    await reader.until(() => expect(reader.ids).toHaveLength(3));
  },
};

/** A document without entries says so. */
export const NoEntries: Story = {
  render: () => html`<career-timeline .career=${{ entries: [] }}></career-timeline>`,
  play: says('no entries'),
};

/** `deep-links`: the page’s address names the entry that is open, and opens the one that it names; a reader can copy a link to it. */
export const DeepLinks: Story = {
  beforeEach: () => () => history.replaceState(null, '', location.pathname + location.search),
  render: () => html`<career-timeline deep-links .career=${articleCareer}></career-timeline>`,
  play: async ({ canvasElement }) => {
    const reader = await reading(canvasElement);
    await userEvent.click(await reader.entry('mwc-talk'));
    await reader.until(() => expect(location.hash).toBe('#mwc-talk'));
    await reader.one('.copy-link');
    location.hash = 'ant-talk';
    await reader.says('Talk at Ant Technology Open Day');
    await reader.until(() => expect(reader.timeline.selected).toBe('ant-talk'));
    await reader.close();
    await reader.until(() => expect(location.hash).toBe(''));
    await userEvent.click(await reader.entry('mwc-talk'));
    await reader.one('.copy-link');
  },
};
