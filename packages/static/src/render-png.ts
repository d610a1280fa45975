import type { Career } from '@career-timeline/model';
import { Resvg } from '@resvg/resvg-js';
import type { PictureOptions } from 'career-timeline/picture';
import { renderSvg } from './render-svg.js';
import { withTypefaces } from './typefaces.js';

export interface PngOptions extends PictureOptions {
  /** Files of typefaces (TrueType or OpenType) to set the texts in, before those of the system. */
  readonly fontFiles?: readonly string[] | undefined;
}

/** Pixels for each px, so that the picture is sharp on the screens of today. */
const density = 2;

/**
 * A career as a PNG of twice its size in px, by resvg: it draws without a browser, comes as one binary and is kept up.
 * A bitmap cannot follow the reader's system, so `auto` is light.
 */
export function renderPng(career: Career, options: PngOptions): Uint8Array {
  const theme = options.theme === 'dark' ? 'dark' : 'light';
  const { fontFiles = [] } = options;
  const svg = renderSvg(career, { ...options, theme });
  const font = { loadSystemFonts: true, fontFiles: [...fontFiles] };
  return new Resvg(options.fonts ? svg : withTypefaces(svg, options.lang ?? career.lang, fontFiles), {
    font,
    fitTo: { mode: 'zoom', value: density },
  })
    .render()
    .asPng();
}
