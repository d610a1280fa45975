import type { DateWords } from './date-words.js';

export const ja: DateWords = {
  about: (date) => `${date}頃`,
  uncertain: (date) => `${date}（日付不確か）`,
  since: (date) => `${date}から`,
  until: (date) => `${date}まで`,
  orLater: (date) => `${date}以降`,
  orEarlier: (date) => `${date}以前`,
  startUnknown: '開始日不明',
  endUnknown: '終了日不明',
  always: '常時',
  decade: (year) => `${year}年代`,
  seasons: [(year) => `${year}春`, (year) => `${year}夏`, (year) => `${year}秋`, (year) => `${year}冬`],
  to: '～',
};
