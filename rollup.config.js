// @ts-check
// TypeScript emits the packages' modules and types; this makes the one file for a script tag.
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

/** @type {import('rollup').RollupOptions} */
export default {
  input: 'packages/elements/dist/define.js',
  plugins: [
    nodeResolve({ exportConditions: ['production', 'default'] }),
    terser({ ecma: 2020, module: true, compress: { passes: 2 }, format: { comments: false } }),
  ],
  output: { file: 'packages/elements/dist/career-timeline.min.js', format: 'es', sourcemap: true },
};
