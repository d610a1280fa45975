import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';

const pages = { en: 'index.html', 'zh-Hans': 'zh-hans.html', 'zh-Hant': 'zh-hant.html' } as const;

interface Args {
  readonly language: keyof typeof pages;
}

/**
 * A blog article about the career, in plain HTML: one script tag for the built bundle, one `<career-timeline>` in the text. Its
 * own fonts, colours and dark mode reach the timeline without a line of theming.
 */
const meta: Meta<Args> = {
  title: 'In a blog',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { expanded: true } },
  argTypes: {
    language: { control: 'inline-radio', options: Object.keys(pages), description: 'The article’s language' },
  },
  args: { language: 'en' },
  render: ({ language }) =>
    html`<iframe
      title="The article"
      src=${`blog/${pages[language]}`}
      .style=${'display:block;border:0;inline-size:100%;block-size:100vh'}
    ></iframe>`,
};
export default meta;

export const Article: StoryObj<Args> = {
  play: async ({ canvasElement }) => {
    const frame = canvasElement.querySelector('iframe')!;
    await waitFor(() => {
      const timeline = frame.contentDocument?.querySelector('career-timeline');
      return expect(timeline?.shadowRoot?.querySelectorAll('button[data-entry]').length).toBe(11);
    });
  },
};

export const SimplifiedChinese: StoryObj<Args> = { args: { language: 'zh-Hans' } };

export const TraditionalChinese: StoryObj<Args> = { args: { language: 'zh-Hant' } };
