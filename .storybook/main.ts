import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';

const config: StorybookConfig = {
  stories: ['../stories/**/*.@(mdx|stories.ts)'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  // So that a plain page, stories/blog, can load the built bundle and a career by address.
  staticDirs: [
    { from: '../packages/elements/dist', to: '/dist' },
    { from: '../packages/careers', to: '/careers' },
    { from: '../stories/blog', to: '/blog' },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  viteFinal: (config) =>
    mergeConfig(config, {
      resolve: { conditions: ['@career-timeline/source', 'module', 'browser', 'development|production'] },
      // The framework imports this part of Lit by itself; without it two copies of Lit are loaded.
      optimizeDeps: {
        include: [
          'lit',
          'lit/decorators.js',
          'lit/directive-helpers.js',
          'lit/directives/repeat.js',
          'd3-brush',
          'd3-selection',
          'd3-zoom',
          'd3-array',
          'd3-shape',
          'd3-time',
          'valibot',
        ],
      },
    }),
};
export default config;
