// The picture of a timeline without a page: no element is registered, and no DOM is needed.
export { Reader } from '../reader.js';
export { wordsIn, type Words } from '../translations/index.js';
export { picture, type Picture, type PictureOptions } from './picture.js';
export { themes, type Theme } from './style.js';
