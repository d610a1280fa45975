// @ts-check
// TypeScript emits the packages' modules and types; this bundles them with all that they import.
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';

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

/**
 * Lit makes a Trusted Types policy of the name `lit-html` when it is loaded, and throws where the page allows that name once and another
 * copy of Lit has it. Ours then takes a name of its own, or none: define.ts sees to it that nothing breaks.
 * @type {import('rollup').Plugin}
 */
const ownPolicy = {
  name: 'own-policy',
  transform(code, id) {
    if (!/lit-html[/\\]lit-html\.js$/u.test(id)) return null;
    const made = /(\w+)\.createPolicy\("lit-html",(\{createHTML:(\w+)=>\3\})\)/u;
    if (!made.test(code)) throw new Error('expected Lit to make its policy as it used to');
    const tried = '["lit-html","career-timeline"]';
    return {
      code: code.replace(made, `(()=>{for(const name of ${tried})try{return $1.createPolicy(name,$2)}catch{}})()`),
      map: null,
    };
  },
};

/** Takes comments and indentation, which mean nothing in CSS and HTML, out of the templates; the lines of HTML stay where they are. @type {import('rollup').Plugin} */
const tightTemplates = {
  name: 'tight-templates',
  transform(code, id) {
    if (!/elements[/\\]dist/u.test(id)) return null;
    const bare = code.replace(/css `[^`]*`/gu, (sheet) =>
      sheet.replace(/\/\*.*?\*\//gsu, '').replace(/\s*([{};])\s*/gu, '$1'),
    );
    return { code: bare.replace(/\n[ \t]+/gu, '\n'), map: null };
  },
};

/**
 * As a policy and an `integrity` attribute name a text.
 * @param {'sha256' | 'sha384'} algorithm @param {string} text
 */
const digest = (algorithm, text) => `${algorithm}-${createHash(algorithm).update(text).digest('base64')}`;

/** Tells the hash by which a page can hold on to this very file. @type {import('rollup').Plugin} */
const integrity = {
  name: 'integrity',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      const hash = digest('sha384', file.code);
      this.emitFile({ type: 'asset', fileName: `${file.fileName}.integrity`, source: `${hash}\n` });
      console.log(`<script type="module" src="${file.fileName}" integrity="${hash}" crossorigin="anonymous"></script>`);
    }
  },
};

/** Makes embed.html: one file with script and style in it, and a policy that lets nothing else run. @type {import('rollup').Plugin} */
const embedPage = {
  name: 'embed-page',
  generateBundle(_, bundle) {
    const [name = ''] = Object.keys(bundle);
    const chunk = bundle[name];
    if (chunk?.type !== 'chunk') throw new Error('expected the frame as one chunk');
    delete bundle[name];
    const read = (/** @type {string} */ file) => readFileSync(`packages/elements/src/${file}`, 'utf8');
    const style = read('embed.css').trim();
    const script = chunk.code.trim().replaceAll('</script', '<\\/script');
    const policy = [
      "default-src 'none'",
      `script-src '${digest('sha256', script)}'`,
      `style-src '${digest('sha256', style)}'`,
      'connect-src http: https: data:',
      'img-src http: https: data:',
      "base-uri 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types lit-html',
    ].join('; ');
    const parts = {
      '<!-- policy -->': `<meta http-equiv="content-security-policy" content="${policy}" />`,
      '<!-- style -->': `<style>${style}</style>`,
      '<!-- script -->': `<script>${script}</script>`,
    };
    // By a function, since `$` has a meaning in a replacement.
    const source = Object.entries(parts).reduce(
      (page, [place, text]) => page.replace(place, () => text),
      read('embed.html'),
    );
    this.emitFile({ type: 'asset', fileName: 'embed.html', source });
  },
};

const cache = 'node_modules/.cache/first-paint';

/**
 * Puts what a page loads before its first picture in a folder of its own for each layout, to be measured and tested: the entry, that
 * layout, and what both import. All else comes later, or not at all.
 * @type {import('rollup').Plugin}
 */
const firstPaint = {
  name: 'first-paint',
  renderStart: () => rmSync(cache, { recursive: true, force: true }),
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
    for (const layout of ['horizontal', 'vertical']) {
      const needed = new Set(chunks.filter(({ isEntry, name }) => isEntry || name.split('-')[0] === layout));
      // What is added meanwhile is gone through too.
      for (const { imports } of needed)
        chunks.filter(({ fileName }) => imports.includes(fileName)).forEach((each) => needed.add(each));
      for (const { fileName, code } of needed) {
        this.emitFile({ type: 'asset', fileName: `${layout}/${fileName}`, source: code });
      }
    }
  },
};

const plugins = [
  noTransitions,
  ownPolicy,
  tightTemplates,
  nodeResolve({ exportConditions: ['production', 'default'] }),
  // A function that is inlined with its arguments is longer, once compressed.
  terser({ ecma: 2020, module: true, compress: { passes: 2, inline: 1 }, format: { comments: false } }),
];

/** @type {import('rollup').RollupOptions[]} */
export default [
  {
    input: 'packages/elements/dist/define.js',
    plugins,
    output: [
      // The one file for a script tag.
      {
        file: 'packages/elements/dist/career-timeline.min.js',
        format: 'es',
        sourcemap: true,
        inlineDynamicImports: true,
        plugins: [integrity],
      },
      // Not published: what an application's bundler makes of it.
      { dir: cache, format: 'es', chunkFileNames: '[name].js', plugins: [firstPaint] },
    ],
  },
  // The page for an iframe.
  {
    input: 'packages/elements/dist/frame.js',
    plugins,
    output: { dir: 'packages/elements/dist', format: 'iife', inlineDynamicImports: true, plugins: [embedPage] },
  },
];
