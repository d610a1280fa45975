// The picture of a timeline without a page: no element is registered, and no DOM is needed.
export type { Reader } from '../reader.js';
export { picture, readerOf, type Picture, type PictureOptions } from './picture.js';
export { svgDocument } from './svg-document.js';
export { themes, type Theme } from './style.js';
