// The picture made by a page: loaded when it is asked for.
import { render } from 'lit';
import type { Reader } from '../reader.js';
import { pictureFor, type PictureOptions } from './picture.js';
import { svgDocument } from './svg-document.js';

/** An SVG document as text. */
export function svgInPage(reader: Reader, options: Omit<PictureOptions, 'lang'>): string {
  return svgDocument(pictureFor(reader, options), (content) => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    render(content, svg);
    return new XMLSerializer().serializeToString(svg).replace(/^<svg[^>]*>|<!--[^>]*-->|<\/svg>$/gu, '');
  });
}
