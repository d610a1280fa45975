/// <reference types="vite/client" />
import { unsafeCSS } from 'lit';

/** The themes' style sheets, which a document's own do not bring into a shadow root. */
export const themes = Object.entries(
  import.meta.glob<string>('../../packages/elements/themes/*.css', {
    query: '?inline',
    import: 'default',
    eager: true,
  }),
).map(([path, css]) => ({ name: /([\w-]+)\.css$/u.exec(path)![1]!, css: unsafeCSS(css) }));
