import type { Career } from '@career-timeline/model';
import { picture, svgDocument, type PictureOptions } from 'career-timeline/picture';
import { markup } from './markup.js';

/**
 * A career as an SVG document, complete in itself: its texts are text, its style follows the reader's system where
 * `theme` is `auto`, and a screen reader gets a title and a description.
 *
 * @param options `width` in px, at least 320
 */
export const renderSvg = (career: Career, options: PictureOptions): string =>
  svgDocument(picture(career, options), markup);
