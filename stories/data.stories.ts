import 'career-timeline';
import type { CareerTimeline } from 'career-timeline';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { articleCareer } from './fixtures/careers.js';
import './pages/own-document.js';

/** The ways of giving a timeline its career. The first that is there counts: property, `src`, JSON inside, list inside. */
const meta: Meta = { title: 'Data' };
export default meta;
type Story = StoryObj;

const shows =
  (count: number): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const element = canvasElement.querySelector<CareerTimeline>('career-timeline')!;
    await waitFor(() => expect(element.shadowRoot!.querySelectorAll('button[data-entry]').length).toBe(count));
  };

/** An address, relative to the page. */
export const Src: Story = {
  render: () => html`<career-timeline src="careers/steven-hoi.json"></career-timeline>`,
  play: shows(11),
};

/** A document as a property, as in a framework. */
export const Property: Story = {
  render: () => html`<career-timeline .career=${articleCareer}></career-timeline>`,
  play: shows(11),
};

/** The document in the page itself. */
export const JsonInside: Story = {
  render: () => html`
    <career-timeline>
      <script type="application/json">
        {
          "entries": [
            { "date": "2019-08/2022-03", "kind": "role", "title": "Editor", "organization": "The Daily" },
            { "date": "2021-11~", "kind": "award", "title": "Prize for feature writing" },
            { "date": "2022-04/..", "kind": "role", "title": "Editor-in-chief", "organization": "The Weekly" }
          ]
        }
      </script>
    </career-timeline>
  `,
  play: shows(3),
};

/** A list that reads well without scripts, in a feed and to a search engine. Two times make a span. */
export const PlainList: Story = {
  render: () => html`
    <career-timeline>
      <ol>
        <li>
          <time datetime="2019-08">August 2019</time> – <time datetime="2022-03">March 2022</time>: Editor, The Daily
        </li>
        <li data-kind="award"><time datetime="2021-11">November 2021</time>: Prize for feature writing</li>
        <li><time datetime="2022-04/..">Since April 2022</time>: Editor-in-chief, The Weekly</li>
      </ol>
    </career-timeline>
  `,
  play: shows(3),
};

/** Every kind of date that a career needs, in EDTF. */
export const Dates: Story = {
  render: () => {
    const dates = [
      '2010',
      '2012-05',
      '2013-06-21',
      '2014~',
      '2015?',
      '2016-21',
      '201X',
      '2018-03~/2019?',
      '2020/',
      '/2021',
      '2022/..',
    ];
    const career = { entries: dates.map((date) => ({ date, title: date })) };
    return html`<career-timeline .career=${career}></career-timeline>`;
  },
  play: shows(11),
};

/** Type a document of your own: faults are named with their paths, and what is good is drawn. */
export const YourOwnDocument: Story = {
  render: () => html`<own-document></own-document>`,
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('own-document')!.shadowRoot!;
    const text = root.querySelector('textarea')!;
    const type = (json: string) => {
      text.value = json;
      text.dispatchEvent(new Event('input'));
    };
    const said = () => root.querySelector('[role="status"]')!.textContent;
    await waitFor(() => expect(said()).toContain('No faults'));
    type(text.value.replace('2019-08/2022-03', '2019-13/2022-03'));
    await waitFor(() => expect(said()).toContain('entries[1].date'));
    type('{');
    await waitFor(() => expect(said()).toContain('not JSON'));
    const drawn = root.querySelector<CareerTimeline>('career-timeline')!.shadowRoot!;
    await waitFor(() => expect(drawn.querySelectorAll('.entry').length).toBe(5));
  },
};
