// The analyzer is run from the root, so that one command builds all.

/** What is published is the build and not the source, and of a class what its users may touch. */
const published = {
  name: 'published',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        declaration.members = declaration.members?.filter(({ privacy = 'public' }) => privacy === 'public');
        // Dispatched events are found a second time, without their names.
        declaration.events = declaration.events?.filter(({ name }) => name);
      }
    }
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
