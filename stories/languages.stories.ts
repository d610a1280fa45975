import 'career-timeline';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { articleCareer, hardCareer } from './fixtures/careers.js';
import { reading } from './fixtures/reader.js';
import { timeline, type TimelineArgs } from './fixtures/timeline.js';

/**
 * The nearest `lang` decides, and is followed when it changes: texts from the document’s language maps, dates by Intl at their own
 * precision, words from the library. The direction is the page’s.
 */
const meta: Meta<TimelineArgs> = {
  title: 'Languages',
  render: timeline,
  args: { career: articleCareer },
  argTypes: {
    lang: {
      control: 'select',
      options: ['en', 'zh-Hans', 'zh-Hant', 'ar', 'de', 'es', 'fr', 'he', 'hi', 'ja', 'ko', 'pt'],
      description: 'The language of the element; the page’s where absent',
    },
    dir: { control: 'inline-radio', options: ['ltr', 'rtl'], description: 'The direction; the page’s where absent' },
    width: { control: { type: 'range', min: 280, max: 1600, step: 10 }, description: 'Width of the column, px' },
    career: { table: { disable: true } },
  },
  // Over the entries without a date, and a date as it is written there.
  play: async ({ canvasElement, parameters }) => {
    const reader = await reading(canvasElement);
    for (const words of parameters['says'] as string[]) {
      await reader.until(() => expect(reader.text).toContain(words));
    }
  },
};
export default meta;
type Story = StoryObj<TimelineArgs>;

/** English. */
export const English: Story = { args: { lang: 'en' }, parameters: { says: ['Date not given', 'May 2025'] } };
/** 简体中文. The document holds its texts in this language too. */
export const SimplifiedChinese: Story = {
  args: { lang: 'zh-Hans' },
  parameters: { says: ['日期未注明', '2025年5月'] },
};
/** 繁體中文. */
export const TraditionalChinese: Story = {
  args: { lang: 'zh-Hant' },
  parameters: { says: ['日期未註明', '2025年5月'] },
};
/** 日本語. What the document does not say in this language stands in its own. */
export const Japanese: Story = { args: { lang: 'ja' }, parameters: { says: ['日付不明', '2025年5月'] } };
/** 한국어. */
export const Korean: Story = { args: { lang: 'ko' }, parameters: { says: ['날짜 미상', '2025년 5월'] } };
/** Deutsch. */
export const German: Story = { args: { lang: 'de' }, parameters: { says: ['Ohne Datum', 'Mai 2025'] } };
/** Français. */
export const French: Story = { args: { lang: 'fr' }, parameters: { says: ['Date non précisée', 'mai 2025'] } };
/** Español. */
export const Spanish: Story = { args: { lang: 'es' }, parameters: { says: ['Sin fecha', 'may 2025'] } };
/** Português. */
export const Portuguese: Story = { args: { lang: 'pt' }, parameters: { says: ['Data não informada', 'mai. de 2025'] } };
/** हिन्दी. */
export const Hindi: Story = { args: { lang: 'hi' }, parameters: { says: ['तिथि नहीं दी गई', 'मई 2025'] } };
/** עברית, from right to left. */
export const Hebrew: Story = { args: { lang: 'he', dir: 'rtl' }, parameters: { says: ['התאריך לא צוין', 'מאי 2025'] } };

/** العربية, from right to left: the axis and the keys turn round, Latin titles stay as they are. */
export const Arabic: Story = { args: { lang: 'ar', dir: 'rtl' }, parameters: { says: ['التاريخ غير مذكور'] } };
/** The rail turns round too. */
export const ArabicNarrow: Story = {
  args: { lang: 'ar', dir: 'rtl', width: 360 },
  parameters: { says: ['التاريخ غير مذكور'] },
};
/** Five scripts in a page that runs from right to left. */
export const ArabicHardCareer: Story = {
  args: { lang: 'ar', dir: 'rtl', career: hardCareer },
  parameters: { says: ['التاريخ غير مذكور'] },
};

/** Change the page’s language, and the timeline follows without being told. */
export const FollowsThePage: Story = {
  play: async ({ canvasElement }) => {
    const reader = await reading(canvasElement);
    const column = reader.timeline.parentElement!;
    for (const [lang, words] of [
      ['de', 'Ohne Datum'],
      ['zh-Hans', '日期未注明'],
    ] as const) {
      column.lang = lang;
      await reader.until(() => expect(reader.text).toContain(words));
    }
    column.removeAttribute('lang');
  },
};
