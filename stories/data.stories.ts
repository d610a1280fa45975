import 'career-timeline';
import type { CareerDocument } from '@career-timeline/model';
import type { CareerTimelineEventMap } from 'career-timeline/classes';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fireEvent, userEvent } from 'storybook/test';
import { snippets } from '../.storybook/snippets.js';
import { articleCareer } from './fixtures/careers.js';
import { reading } from './fixtures/reader.js';
import { scripted } from './fixtures/scripted.js';
import './pages/own-document.js';

/**
 * The ways of giving a timeline its career. The first of these that is there counts: the property `career`, the attribute `src`, a script
 * of JSON inside, entries as elements inside, a list inside.
 */
const meta: Meta = { title: 'Data' };
export default meta;
type Story = StoryObj;

const shows =
  (count: number): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const reader = await reading(canvasElement);
    await reader.until(() => expect(reader.ids).toHaveLength(count));
  };

const faultsCode = `import { faultText, readCareer } from '@career-timeline/model';
import document from './career.json' with { type: 'json' };

const { career, faults } = readCareer(document);
console.log(faults.map(faultText));`;

/** Begin here: type a document of your own. Faults are named with their paths, and what is good is drawn. */
export const YourOwnDocument: Story = {
  parameters: { docs: { source: { language: 'js', code: faultsCode } } },
  render: () => html`<own-document></own-document>`,
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('own-document')!.shadowRoot!;
    const text = root.querySelector('textarea')!;
    const written = text.value;
    const reader = await reading(root as unknown as HTMLElement);
    const type = (json: string) => fireEvent.input(text, { target: { value: json } });
    const told = (words: string) =>
      reader.until(() => expect(root.querySelector('[role="status"]')!.textContent).toContain(words));
    await told('No faults');
    await type(written.replace('2019-08/2022-03', '2019-13/2022-03'));
    await told('entries[1].date');
    await type('{');
    await told('not JSON');
    await reader.until(() => expect(reader.ids).toHaveLength(5));
    await type(written);
    await told('No faults');
  },
};

/** The usual way on a site: the address of a document, relative to the page. */
export const Src: Story = {
  render: () => html`<career-timeline src="careers/steven-hoi.json"></career-timeline>`,
  play: shows(11),
};

/** In an application: the document as a property. Give it another one, and that is drawn. */
export const Property: Story = {
  parameters: {
    docs: {
      source: {
        code: snippets('<career-timeline></career-timeline>', {
          html: scripted("timeline.career = await (await fetch('career.json')).json();", ''),
        }),
      },
    },
  },
  render: () => html`<career-timeline .career=${articleCareer}></career-timeline>`,
  play: async ({ canvasElement }) => {
    const reader = await reading(canvasElement);
    reader.timeline.career = { ...articleCareer, entries: articleCareer.entries.slice(0, 3) };
    await reader.until(() => expect(reader.ids).toHaveLength(3));
    reader.timeline.career = articleCareer;
    await reader.until(() => expect(reader.ids).toHaveLength(11));
  },
};

/** Where a page should carry its data itself: the document as a script of JSON inside the tag. */
export const JsonInside: Story = {
  name: 'JSON inside',
  render: () => html`
    <career-timeline>
      <script type="application/json">
        {
          "asOf": "2025-06",
          "entries": [
            { "date": "2019-08/2022-03", "kind": "role", "title": "Editor", "organization": "The Daily" },
            { "date": "2022-04/..", "kind": "role", "title": "Editor-in-chief", "organization": "The Weekly" }
          ]
        }
      </script>
    </career-timeline>
  `,
  play: shows(2),
};

/** Where the page’s own text should hold it: a list, drawn in place. Two times make a span. */
export const PlainList: Story = {
  render: () => html`
    <career-timeline>
      <ol>
        <li><time datetime="2019-08">August 2019</time> – <time datetime="2022-03">March 2022</time>: Editor</li>
        <li data-kind="award"><time datetime="2021-11">November 2021</time>: A prize for features</li>
        <li data-status="planned">
          <time datetime="2022-04/2026">April 2022 to 2026</time>: Editor-in-chief, The Weekly
        </li>
      </ol>
    </career-timeline>
  `,
  play: async (context) => {
    await shows(3)(context);
    const reader = await reading(context.canvasElement);
    await reader.says('Planned');
    await expect(context.canvasElement.querySelector('li')!.checkVisibility()).toBe(false);
  },
};

/** Where you have more to say than data can: entries as elements. What you write inside is shown in the details, links and all. */
export const EntriesAsElements: Story = {
  // In a frame, as its details would lie over the whole page on a phone.
  parameters: { docs: { story: { inline: false, height: '24rem' } } },
  render: () =>
    html`<career-timeline selected="founds">
      <career-entry id="founds" date="2023" kind="founding" organization="HyperAGI">
        <h3>Founds HyperAGI</h3>
        <p>A start-up for <em>multimodal</em> models.</p>
      </career-entry>
      <career-entry date="2025-09" kind="move" status="reported" label="Joins Tongyi Lab"></career-entry>
    </career-timeline>`,
  play: async ({ canvasElement }) => {
    const reader = await reading(canvasElement);
    await reader.until(() => expect(canvasElement.querySelector('em')!.checkVisibility()).toBe(true));
    const added = document.createElement('career-entry');
    Object.assign(added, { date: '2024', label: 'A prize', kind: 'award' });
    reader.timeline.append(added);
    await reader.until(() => expect(reader.ids).toHaveLength(3));
    added.remove();
    await reader.until(() => expect(reader.ids).toHaveLength(2));
  },
};

const told = {
  'career-load': ({ career }) => `${career.entries.length} entries`,
  'career-error': ({ message }) => message,
  'career-select': ({ entry }) => entry?.id ?? 'closed',
  'career-view': ({ from, to }) => [from, to].map((time) => new Date(time).toISOString().slice(0, 10)).join(' to '),
} satisfies { [Name in keyof CareerTimelineEventMap]: (event: CareerTimelineEventMap[Name]) => string };

const heard = {
  'career-load': '({ career }) => console.log(career.entries.length)',
  'career-error': '({ message, faults }) => console.warn(message, faults)',
  'career-select': "({ entry }) => console.log(entry ? entry.id : 'closed')",
  'career-view': '({ from, to }) => console.log(new Date(from), new Date(to))',
};

const eventsCode = snippets('<career-timeline></career-timeline>', {
  html: scripted(
    Object.entries(heard)
      .map(([name, does]) => `timeline.addEventListener('${name}', ${does});`)
      .join('\n'),
  ),
  events: heard,
});

/** What a page hears: `career-load`, `career-error`, `career-select` and `career-view`, each with what it is about. */
export const Events: Story = {
  parameters: { docs: { source: { code: eventsCode } } },
  render: () => {
    const tell = (event: Event) => {
      const said = (event.currentTarget as HTMLElement).querySelector<HTMLOutputElement>(`[name=${event.type}]`)!;
      said.value = told[event.type as keyof typeof told](event as never);
    };
    return html`<div @career-load=${tell} @career-error=${tell} @career-select=${tell} @career-view=${tell}>
      <career-timeline layout="horizontal" .career=${articleCareer}></career-timeline>
      <div
        .style=${'display:grid;grid-template-columns:max-content 1fr;gap:0.25rem 1rem;margin-block-start:1.5rem;font-size:0.875rem'}
      >
        ${Object.keys(told).map((name) => html`<code>${name}</code> <output name=${name}></output>`)}
      </div>
    </div>`;
  },
  play: async ({ canvasElement }) => {
    const reader = await reading(canvasElement);
    const heard = (name: keyof typeof told, words: RegExp) =>
      reader.until(() =>
        expect(canvasElement.querySelector<HTMLOutputElement>(`[name=${name}]`)!.value).toMatch(words),
      );
    await heard('career-load', /^11 entries$/u);
    await userEvent.click(await reader.command('zoomIn'));
    await heard('career-view', /^\d{4}-\d\d-\d\d to \d{4}/u);
    await userEvent.click(await reader.command('zoomWhole'));
    reader.timeline.career = {} as CareerDocument;
    await heard('career-error', /entries/u);
    reader.timeline.career = articleCareer;
    const entry = await reader.one('.entry:not(.gathered)');
    await userEvent.click(entry);
    await heard('career-select', new RegExp(`^${entry.dataset['entry']}$`, 'u'));
    await reader.close();
    await heard('career-select', /^closed$/u);
  },
};
