import 'career-timeline';
import type { CareerTimeline } from 'career-timeline';
import type { CareerDocument } from '@career-timeline/model';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import './pages/any-date.js';

/** How precisely, and how surely, something is known is drawn and said, never guessed. */
const meta: Meta = { title: 'Dates and certainty' };
export default meta;
type Story = StoryObj;

const timeline = (entries: CareerDocument['entries']) =>
  html`<career-timeline .career=${{ lang: 'en', asOf: '2025-09-29', entries }}></career-timeline>`;

/** Type any EDTF date: its four bounds, its words in every language, and its drawing. */
export const AnyDate: Story = {
  render: () => html`<any-date></any-date>`,
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('any-date')!.shadowRoot!;
    const type = (text: string) => {
      const input = root.querySelector('input')!;
      input.value = text;
      input.dispatchEvent(new Event('input'));
    };
    type('2024-21');
    await waitFor(() => expect(root.querySelector('.words')!.textContent).toContain('spring 2024'));
    await expect(root.querySelector('.bounds')!.textContent).toContain('2024-03-01');
    type('2024-02-30');
    await waitFor(() => expect(root.querySelector('.fault')!.textContent).toContain('February 2024 has 29 days'));
    type('2019-08/2022-03');
    await waitFor(() => expect(root.querySelector<CareerTimeline>('career-timeline')).not.toBeNull());
  },
};

/** The mark is as wide as what is known: a day, a month, a year, a decade. */
export const Precision: Story = {
  render: () =>
    timeline([
      { date: '2021-03-14', kind: 'talk', title: 'On a day' },
      { date: '2022-06', kind: 'talk', title: 'In a month' },
      { date: '2023', kind: 'talk', title: 'In a year' },
      { date: '201X', kind: 'talk', title: 'In a decade' },
      { date: '2024-21', kind: 'talk', title: 'In spring' },
    ]),
};

/** About, perhaps, going on, end not known: soft where it is soft. */
export const Doubt: Story = {
  render: () =>
    timeline([
      { date: '2010~/2014', kind: 'role', title: 'From about 2010' },
      { date: '2014/2016?', kind: 'role', title: 'Perhaps until 2016' },
      { date: '2016/', kind: 'role', title: 'End not known' },
      { date: '2020/..', kind: 'role', title: 'Goes on' },
    ]),
};

/** What is not confirmed is told by shape and word, never by colour alone. */
export const Statuses: Story = {
  render: () =>
    timeline(
      (['confirmed', 'reported', 'disputed', 'planned'] as const).flatMap((status, i) => [
        { date: `${2016 + 2 * i}`, kind: 'move', title: `A move, ${status}`, status },
        { date: `${2015 + 2 * i}-06/${2017 + 2 * i}-02`, kind: 'role', title: `A role, ${status}`, status },
      ]),
    ),
};

/** Each kind has a mark of its own; a word that the library does not know has a plain one. */
export const Kinds: Story = {
  render: () =>
    timeline(
      ['founding', 'move', 'talk', 'publication', 'award', 'project', 'context', 'expedition'].map((kind, i) => ({
        date: `${2010 + 2 * i}`,
        kind,
        title: kind[0]!.toUpperCase() + kind.slice(1),
      })),
    ),
};
