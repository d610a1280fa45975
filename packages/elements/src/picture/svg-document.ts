import type { SVGTemplateResult } from 'lit';
import type { Picture } from './picture.js';

/** No XML may hold these, though a text from slides may (XML 1.0, section 2.2). */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

/** A text that may stand between tags or between the quotes of an attribute. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * A picture as an SVG document, complete in itself: its texts are text, and a screen reader gets a title and a description.
 *
 * @param markup makes a string of a template, every value in it escaped and without the comments by which Lit marks its places
 */
export function svgDocument(picture: Picture, markup: (content: SVGTemplateResult) => string): string {
  const { id, width, height, lang, fonts, title, description, style, content } = picture;
  const document = `<svg xmlns="http://www.w3.org/2000/svg" class="${id}" role="img" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" lang="${lang}" direction="ltr" font-family="${escaped(fonts)}">
<title>${escaped(title)}</title>
<desc>${escaped(description)}</desc>
<style>${style}</style>
${markup(content)}
</svg>
`;
  // Nor this outside of a section of it (XML 1.0, section 2.4).
  return document.replaceAll(forbidden, '').replaceAll(']]>', ']]&gt;');
}
