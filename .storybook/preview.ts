import type { Preview, StoryContext } from '@storybook/web-components-vite';
import { addons } from 'storybook/preview-api';
import { CanvasWithCode } from './canvas.js';
import { DocsPage, FirstStory, OtherStories } from './docs-page.js';
import { givenCareer } from './given-career.js';
import { snippets } from './snippets.js';

const languages = {
  en: 'English',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
  ja: '日本語',
  ko: '한국어',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  pt: 'Português',
  ar: 'العربية',
  he: 'עברית',
  hi: 'हिन्दी',
};

type Globals = Readonly<Record<'language' | 'scheme', string>>;

/** A story's code, with what its markup does not show. Storybook asks again for what it has been given: that stays as it is. */
const code = (source: string, context: StoryContext) =>
  snippets(source, { ...context.args, career: () => givenCareer(context) });

/** Makes the page as the toolbar says, and the stories in frames on a page of documentation. */
function dress({ language, scheme }: Globals): void {
  const frames = document.querySelectorAll<HTMLIFrameElement>('.sbdocs iframe[id^="iframe--"]');
  for (const page of [document, ...Array.from(frames, ({ contentDocument }) => contentDocument)]) {
    if (!page) continue;
    page.documentElement.lang = language;
    page.documentElement.dir = ['ar', 'he'].includes(language) ? 'rtl' : 'ltr';
    page.documentElement.style.colorScheme = scheme;
  }
  // What Storybook makes the addresses of, in a frame and in a tab of its own.
  Object.assign(globalThis, { PREVIEW_URL: `iframe.html?globals=language:${language};scheme:${scheme}` });
}

// A page without a story has no decorator.
void addons.ready().then((channel) => {
  for (const event of ['setGlobals', 'globalsUpdated']) channel.on(event, ({ globals }) => dress(globals as Globals));
});

const preview: Preview = {
  // What the page around a timeline has: its language, and light or dark. A story may have its own inside.
  globalTypes: {
    language: {
      toolbar: {
        title: 'Language',
        icon: 'globe',
        items: Object.entries(languages).map(([value, title]) => ({ value, title })),
        dynamicTitle: true,
      },
    },
    scheme: {
      toolbar: {
        title: 'Light or dark',
        icon: 'contrast',
        items: [
          { value: 'light', title: 'Light page' },
          { value: 'dark', title: 'Dark page' },
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { language: 'en', scheme: 'light' },
  decorators: [
    (story, { globals }) => {
      dress(globals as Globals);
      return story();
    },
  ],
  // A page of its own for each group, with the code to copy.
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    docs: {
      container: DocsPage,
      components: { Canvas: CanvasWithCode, Primary: FirstStory, Stories: OtherStories },
      source: { transform: code },
    },
    options: {
      storySort: {
        order: [
          'Start here',
          'In a blog',
          'Layouts',
          'Data',
          'Dates and certainty',
          'Reading',
          'Languages',
          'Themes',
          ['Docs', '*', 'Your page’s own look'],
          'Variables',
          'Theme editor',
          'Edge cases',
          'Reference',
          'Benchmarks',
        ],
      },
    },
  },
};
export default preview;
