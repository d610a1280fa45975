import { bundledFirst } from '../tests/support/bundled-first.js';
import type { StorybookConfig } from '@storybook/web-components-vite';
import { mkdirSync } from 'node:fs';
import { mergeConfig } from 'vite';

// `npm start` builds what is served from here while Storybook starts.
mkdirSync('packages/elements/dist', { recursive: true });

const config: StorybookConfig = {
  stories: ['../stories/**/*.@(mdx|stories.ts)'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  // So that a plain page, stories/blog, can load the built bundle and a career by address, and a reader take them and the themes.
  staticDirs: [
    { from: '../packages/elements/dist', to: '/dist' },
    { from: '../packages/careers', to: '/careers' },
    { from: '../packages/elements/themes', to: '/themes' },
    { from: '../stories/blog', to: '/blog' },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  viteFinal: (config) =>
    mergeConfig(config, {
      resolve: { conditions: ['@career-timeline/source', 'module', 'browser', 'development|production'] },
      optimizeDeps: { include: bundledFirst },
      // These know light-dark(), which the themes are made of; for older ones it would be torn apart, and hold no longer.
      build: { cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'] },
    }),
};
export default config;
