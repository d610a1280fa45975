// What a narrow page lays out with.
export { layoutList } from './layout-list.js';
export { layoutVertical } from './vertical.js';
