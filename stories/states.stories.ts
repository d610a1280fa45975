import 'career-timeline';
import type { CareerTimeline } from 'career-timeline';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';

/** What stands in the timeline’s place while there is nothing to draw. What the author wrote between the tags stays readable. */
const meta: Meta = { title: 'Edge cases' };
export default meta;
type Story = StoryObj;

const fallback = html`<ol>
  <li>August 2019 – March 2022: Editor, The Daily</li>
  <li>Since April 2022: Editor-in-chief, The Weekly</li>
</ol>`;

const says =
  (text: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const element = canvasElement.querySelector<CareerTimeline>('career-timeline')!;
    await waitFor(() => expect(element.shadowRoot!.querySelector('.message')?.textContent).toContain(text));
  };

/** The answer has not come yet. */
export const Loading: Story = {
  beforeEach: () => {
    const real = window.fetch.bind(window);
    window.fetch = () => new Promise(() => {});
    return () => {
      window.fetch = real;
    };
  },
  render: () => html`<career-timeline src="careers/slow.json">${fallback}</career-timeline>`,
  play: says('Loading'),
};

/** The address leads nowhere: the reader can try again, the author reads why. */
export const NotFound: Story = {
  render: () => html`<career-timeline src="careers/nobody.json">${fallback}</career-timeline>`,
  play: says('nobody.json'),
};

export const BrokenJson: Story = {
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
      entries: [
        { date: '2019-08/2022-03', kind: 'role', title: 'Editor' },
        { date: '2024-02-30', kind: 'award', title: 'A prize on a day that does not exist' },
        { date: '2022-04/..', kind: 'role', title: 'Editor-in-chief', status: 'rumoured' },
      ],
    };
    return html`<career-timeline .career=${career}></career-timeline>`;
  },
  play: says('Problems in the data'),
};

export const NoEntries: Story = {
  render: () => html`<career-timeline .career=${{ entries: [] }}></career-timeline>`,
  play: says('no entries'),
};
