// @ts-check
// TypeScript emits the packages' modules and types; this bundles them with all that they import.
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

/** @type {import('rollup').RollupOptions} */
export default {
  input: 'packages/elements/dist/define.js',
  plugins: [
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
    // Only to be measured: the entry chunk is what an application's bundler loads before the first paint.
    { dir: 'node_modules/.cache/first-paint', format: 'es', chunkFileNames: 'later/[name].js' },
  ],
};
