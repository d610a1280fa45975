import { nearest } from './nearest.js';

/**
 * The colour of the page behind an element: the nearest background that nothing is seen through.
 *
 * A panel in the top layer needs one of its own, and the page's `color-scheme` does not tell it: a page may go dark by a class.
 *
 * @returns a CSS colour, `Canvas` where no ancestor has one
 */
export function paperBehind(element: Element): string {
  const colourOf = (at: Element) => getComputedStyle(at).backgroundColor;
  // Computed colours are written with a fourth value, or one after a stroke, where they are not opaque (CSS Color 4, section 15).
  const paper = nearest(element, (at) => !/^transparent$|^rgba\(|\//u.test(colourOf(at)));
  return paper ? colourOf(paper) : 'Canvas';
}
