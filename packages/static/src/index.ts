export type { PictureOptions, Theme } from 'career-timeline/picture';
export { renderEmbed, renderHtml, type EmbedOptions, type HtmlOptions } from './render-html.js';
export { renderPng, type PngOptions } from './render-png.js';
export { renderSvg } from './render-svg.js';
export { oEmbed, renderFrame, type FrameOptions } from './render-frame.js';
