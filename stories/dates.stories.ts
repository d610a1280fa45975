import 'career-timeline';
import type { CareerDocument } from '@career-timeline/model';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, fireEvent, userEvent } from 'storybook/test';
import { Reader, reading } from './fixtures/reader.js';
import './pages/any-date.js';

/** How precisely, and how surely, something is known is drawn and said, never guessed. */
const meta: Meta = { title: 'Dates and certainty' };
export default meta;
type Story = StoryObj;

const timeline = (entries: CareerDocument['entries'], scale?: 'linear') =>
  html`<career-timeline
    scale=${scale ?? nothing}
    layout=${scale ? 'horizontal' : nothing}
    .career=${{ lang: 'en', asOf: '2025-09-29', entries }}
  ></career-timeline>`;

/** How wide the extent of an entry is drawn, px; 0 where that is no wider than its symbol. */
const width = (reader: Reader, id: string) =>
  reader.all(`.mark[data-entry="${id}"] .extent`)[0]?.getBoundingClientRect().width ?? 0;

const dateCode = `import { formatDate, parseDate } from '@career-timeline/model';

const date = parseDate('2019-08/2022-03');
const { startMin, startMax, endMin, endMax } = date.extent; // in UTC ms
formatDate(date, 'en', 'long'); // August 2019 – March 2022`;

/** Type any EDTF date: its four bounds, its words in twelve languages, and its drawing. */
export const AnyDate: Story = {
  parameters: { docs: { source: { language: 'js', code: dateCode } } },
  render: () => html`<any-date></any-date>`,
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('any-date')!.shadowRoot!;
    const type = (value: string) => fireEvent.input(root.querySelector('input')!, { target: { value } });
    const reader = await reading(root as unknown as HTMLElement);
    const says = (selector: string, words: string) =>
      reader.until(() => expect(root.querySelector(selector)!.textContent).toContain(words));
    await type('2024-21');
    for (const words of ['spring 2024', 'Frühling 2024', '2024年春']) await says('.words', words);
    await expect(root.querySelectorAll('.words dd')).toHaveLength(12);
    await says('.bounds', '2024-03-01');
    await type('2024-02-30');
    await says('.fault', 'February 2024 has 29 days');
    const example = [...root.querySelectorAll('button')].find((each) => each.textContent.includes('2025-02/..'))!;
    await userEvent.click(example);
    await says('.bounds', 'no end');
    await type('2019-08/2022-03');
    await says('.words', 'August 2019 – March 2022');
  },
};

/** The mark is as wide as what is known: a season, a year, a decade. A day and, over years, a month are no wider than their symbol. */
export const Precision: Story = {
  render: () =>
    timeline(
      [
        { id: 'decade', date: '201X', kind: 'talk', title: 'In a decade' },
        { id: 'year', date: '2023', kind: 'talk', title: 'In a year' },
        { id: 'season', date: '2024-21', kind: 'talk', title: 'In spring' },
        { id: 'month', date: '2022-06', kind: 'talk', title: 'In a month' },
        { id: 'day', date: '2021-03-14', kind: 'talk', title: 'On a day' },
      ],
      'linear',
    ),
  play: async ({ canvasElement }) => {
    const reader = await reading(canvasElement);
    await reader.one('.mark[data-entry="decade"]');
    const widths = ['day', 'month', 'season', 'year', 'decade'].map((id) => width(reader, id));
    await expect(widths).toEqual([...widths].sort((a, b) => a - b));
    await expect(new Set(widths.slice(-3)).size).toBe(3);
    await expect(widths[0]).toBe(0);
  },
};

/** About, perhaps, going on, end not known: the bar fades where it is not sure, and each says which. */
export const Doubt: Story = {
  render: () =>
    timeline([
      { date: '2010~/2014', kind: 'role', title: 'From about 2010' },
      { date: '2014/2016?', kind: 'role', title: 'Perhaps until 2016' },
      { date: '2016/', kind: 'role', title: 'End not known' },
      { date: '2020/..', kind: 'role', title: 'Goes on' },
    ]),
  play: async ({ canvasElement }) => {
    const reader = await reading(canvasElement);
    for (const words of ['about 2010', 'date uncertain', 'end not given', 'since 2020']) await reader.says(words);
    await expect(reader.all('.mark linearGradient')).toHaveLength(4);
  },
};

/** What is not confirmed is told by shape and word, never by colour alone: dashes are reported, dashes and dots disputed, dots planned, whose symbol is hollow. */
export const Statuses: Story = {
  render: () =>
    timeline(
      (['confirmed', 'reported', 'disputed', 'planned'] as const).flatMap((status, i) => [
        { id: status, date: `${2016 + 2 * i}`, kind: 'move', title: `A move, ${status}`, status },
        { date: `${2015 + 2 * i}-06/${2017 + 2 * i}-02`, kind: 'role', title: `A role, ${status}`, status },
      ]),
    ),
  play: async ({ canvasElement }) => {
    const reader = await reading(canvasElement);
    for (const selector of ['.extent', '.line']) {
      const dashes = reader.all(`.mark ${selector}`).map((each) => getComputedStyle(each).strokeDasharray);
      await expect(new Set(dashes).size).toBe(4);
    }
    for (const [id, word, meaning] of [
      ['reported', 'Reported', 'not confirmed by those concerned'],
      ['disputed', 'Disputed', 'Sources disagree'],
      ['planned', 'Planned', 'has not happened yet'],
    ] as const) {
      await reader.says(word);
      await userEvent.click(await reader.entry(id));
      await reader.says(meaning);
      await reader.close();
    }
  },
};

const kinds = 'role education founding move talk publication award project context expedition'.split(' ');

/** Each kind has a mark of its own; a word that the library does not know has a plain dot, and `context` the same one, hollow. */
export const Kinds: Story = {
  render: () =>
    timeline(
      kinds.map((kind, i) => ({
        id: kind,
        date: `${2010 + 2 * i}`,
        kind,
        title: kind[0]!.toUpperCase() + kind.slice(1),
      })),
    ),
  play: async ({ canvasElement }) => {
    const reader = await reading(canvasElement);
    await reader.until(() => expect(reader.all('.entries .entry')).toHaveLength(kinds.length));
    const symbols = reader.all('.drawing .mark .symbol');
    const looks = symbols.map((each) => `${each.getAttribute('d')} ${getComputedStyle(each).fill}`);
    await expect(new Set(looks).size).toBe(kinds.length);
  },
};

const forms =
  '2010 2012-05 2013-06-21 2014~ 2015? 2016% 2016-21 201X 20XX 2018-03~/2019? 2020/ /2021 2022/.. ../2009 2011-XX'.split(
    ' ',
  );

/** Every kind of date that a career needs, as it is written in EDTF. An entry without one stands under “Date not given”. */
export const EveryForm: Story = {
  render: () => timeline([...forms.map((date) => ({ date, title: date })), { title: 'no date' }]),
  play: async ({ canvasElement }) => {
    const reader = await reading(canvasElement);
    await expect(reader.all('.faults')).toEqual([]);
    await reader.says('Date not given');
  },
};
