// What Vite bundles before it serves anything, for tests and Storybook alike: found later, it would reload a page in the middle of a test.
// The framework of Storybook imports a part of Lit by itself: named here, there is one copy of Lit for all.
export const bundledFirst = [
  'lit',
  'lit/decorators.js',
  'lit/directive-helpers.js',
  'lit/directives/guard.js',
  'lit/directives/repeat.js',
  'lit/directives/style-map.js',
  'd3-array',
  'd3-brush',
  'd3-milestones',
  'd3-selection',
  'd3-time',
  'd3-zoom',
  'valibot',
];
