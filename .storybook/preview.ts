import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../packages/elements/custom-elements.json' with { type: 'json' };
import { snippets } from './snippets.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
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
