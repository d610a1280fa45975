import type { DateWords } from './date-words.js';

export const zhHant: DateWords = {
  about: (date) => `約${date}`,
  uncertain: (date) => `${date}（日期存疑）`,
  since: (date) => `${date}起`,
  until: (date) => `至${date}`,
  orLater: (date) => `${date}或之後`,
  orEarlier: (date) => `${date}或之前`,
  startUnknown: '起始日期未註明',
  endUnknown: '結束日期未註明',
  always: '始終',
  decade: (year) => `${year}年代`,
  seasons: [(year) => `${year}春季`, (year) => `${year}夏季`, (year) => `${year}秋季`, (year) => `${year}冬季`],
  to: '–',
};
