import type { DateWords } from './date-words.js';

export const zhHans: DateWords = {
  about: (date) => `约${date}`,
  uncertain: (date) => `${date}（日期存疑）`,
  since: (date) => `${date}起`,
  until: (date) => `至${date}`,
  orLater: (date) => `${date}或之后`,
  orEarlier: (date) => `${date}或之前`,
  startUnknown: '起始日期未注明',
  endUnknown: '结束日期未注明',
  always: '始终',
  decade: (year) => `${year}年代`,
  seasons: [(year) => `${year}春季`, (year) => `${year}夏季`, (year) => `${year}秋季`, (year) => `${year}冬季`],
  to: '–',
};
