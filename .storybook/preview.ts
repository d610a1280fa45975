import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../packages/elements/custom-elements.json' with { type: 'json' };

setCustomElementsManifest(manifest);

const preview: Preview = {
  parameters: {
    a11y: { test: 'error' },
    options: {
      storySort: { order: ['In a blog', 'Layouts', 'Reading', 'Data', 'Languages', 'Themes', 'States'] },
    },
  },
};
export default preview;
