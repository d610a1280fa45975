// @ts-check
// TypeScript emits the packages' modules and types; this bundles them with all that they import.
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

/**
 * d3-zoom and d3-brush can animate their changes by d3-transition and d3-interpolate, which bring the parsing of colours and transforms:
 * 9 kB brotli. We never ask them to, so this is all that they need of these.
 * @type {Readonly<Record<string, string>>}
 */
const withoutTransitions = {
  'd3-transition': `import { selection } from 'd3-selection';
    selection.prototype.interrupt = function () { return this; };
    export const interrupt = () => {};`,
  'd3-interpolate': 'export const interpolate = undefined, interpolateZoom = undefined;',
};

/** @type {import('rollup').Plugin} */
const noTransitions = {
  name: 'no-transitions',
  resolveId: (source) => (Object.hasOwn(withoutTransitions, source) ? `\0${source}` : null),
  load: (id) => withoutTransitions[id.slice(1)] ?? null,
};

/** @type {import('rollup').RollupOptions} */
export default {
  input: 'packages/elements/dist/define.js',
  plugins: [
    noTransitions,
    nodeResolve({ exportConditions: ['production', 'default'] }),
    terser({ ecma: 2020, module: true, compress: { passes: 2 }, format: { comments: false } }),
  ],
  output: [
    // The one file for a script tag.
    {
      file: 'packages/elements/dist/career-timeline.min.js',
      format: 'es',
      sourcemap: true,
      inlineDynamicImports: true,
    },
    // Only to be measured: the entry and what it imports is what an application's bundler loads before the first paint.
    {
      dir: 'node_modules/.cache/first-paint',
      format: 'es',
      chunkFileNames: ({ isDynamicEntry }) => `${isDynamicEntry ? 'later' : 'first'}/[name].js`,
    },
  ],
};
