// The picture of a timeline without a page: no element is registered, and no DOM is needed.
import type { Career } from '@career-timeline/model';
import { Reader } from '../reader.js';
import { wordsIn } from '../translations/all.js';
import { pictureFor, type Picture, type PictureOptions } from './picture.js';

export type { Reader } from '../reader.js';
export type { Picture, PictureOptions } from './picture.js';
export { escaped, svgDocument } from './svg-document.js';
export { themes, type Theme } from './style.js';
export { figure } from '../views/figure.js';
export { inOrder } from '../views/reading-list.js';

/** A reader of the career in a language, the document's own where none is given. */
export const readerOf = (career: Career, lang = career.lang): Reader =>
  new Reader(career, wordsIn(lang === 'und' ? 'en' : lang));

/** A career as one SVG with its names, its drawing, what has no date, and its sources. */
export const picture = (career: Career, options: PictureOptions): Picture =>
  pictureFor(readerOf(career, options.lang), options);
