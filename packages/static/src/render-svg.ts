import type { Career } from '@career-timeline/model';
import { picture, type PictureOptions } from 'career-timeline/picture';
import { escaped, markup } from './markup.js';

/**
 * A career as an SVG document, complete in itself: its texts are text, its style follows the reader's system where
 * `theme` is `auto`, and a screen reader gets a title and a description.
 *
 * @param options `width` in px, at least 320
 */
export function renderSvg(career: Career, options: PictureOptions): string {
  const { width, height, lang, direction, fonts, title, description, style, content } = picture(career, options);
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" lang="${lang}" direction="${direction}" font-family="${escaped(fonts)}">
<title>${escaped(title)}</title>
<desc>${escaped(description)}</desc>
<style>${style}</style>
${markup(content)}
</svg>
`;
}
