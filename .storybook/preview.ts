import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../packages/elements/custom-elements.json' with { type: 'json' };

setCustomElementsManifest(manifest);

const preview: Preview = {
  parameters: {
    a11y: { test: 'error' },
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
