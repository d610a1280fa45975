// A vertical list longer than a picture: loaded where a career has so many entries.
export { LongListController } from './controllers/long-list.js';
export { longList } from './views/long-list.js';
