import 'career-timeline';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { articleCareer, hardCareer } from './fixtures/careers.js';
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
    },
    dir: { control: 'inline-radio', options: ['ltr', 'rtl'] },
  },
};
export default meta;
type Story = StoryObj<TimelineArgs>;

export const English: Story = { args: { lang: 'en' } };
export const SimplifiedChinese: Story = { args: { lang: 'zh-Hans' } };
export const TraditionalChinese: Story = { args: { lang: 'zh-Hant' } };
export const Japanese: Story = { args: { lang: 'ja' } };
export const German: Story = { args: { lang: 'de' } };
export const French: Story = { args: { lang: 'fr' } };
export const Spanish: Story = { args: { lang: 'es' } };
export const Portuguese: Story = { args: { lang: 'pt' } };
export const Korean: Story = { args: { lang: 'ko' } };
export const Hindi: Story = { args: { lang: 'hi' } };

/** From right to left: the axis and the keys turn round, Latin titles stay as they are. */
export const Arabic: Story = { args: { lang: 'ar', dir: 'rtl' } };
export const Hebrew: Story = { args: { lang: 'he', dir: 'rtl' } };
export const ArabicNarrow: Story = { args: { lang: 'ar', dir: 'rtl', width: 360 } };
export const ArabicHardCareer: Story = { args: { lang: 'ar', dir: 'rtl', career: hardCareer } };
