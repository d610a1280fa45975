// The analyzer is run from the root, so that one command builds all.

/** What is published is the build, not the source. */
const published = {
  name: 'published-paths',
  packageLinkPhase({ customElementsManifest }) {
    const text = JSON.stringify(customElementsManifest, (key, value) =>
      (key === 'path' || key === 'module') && typeof value === 'string'
        ? value.replace(/^\/?packages\/elements\/src\/(.*)\.[tj]s$/u, 'dist/$1.js')
        : value,
    );
    Object.assign(customElementsManifest, JSON.parse(text));
  },
};

export default {
  globs: ['packages/elements/src/**/*.ts'],
  outdir: 'packages/elements',
  litelement: true,
  plugins: [published],
};
