import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../packages/elements/custom-elements.json' with { type: 'json' };
import { snippets } from './snippets.js';

setCustomElementsManifest(manifest);

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
      const { language, scheme } = globals as Record<'language' | 'scheme', string>;
      const page = document.documentElement;
      page.lang = language;
      page.dir = ['ar', 'he'].includes(language) ? 'rtl' : 'ltr';
      page.style.colorScheme = scheme;
      return story();
    },
  ],
  // A page of its own for each group, with the code to copy.
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    docs: { source: { transform: snippets } },
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
          'Theme editor',
          'Edge cases',
          'Benchmarks',
        ],
      },
    },
  },
};
export default preview;
