import type { DateWords } from './date-words.js';

export const ko: DateWords = {
  about: (date) => `${date}경`,
  uncertain: (date) => `${date}(날짜 불확실)`,
  since: (date) => `${date}부터`,
  until: (date) => `${date}까지`,
  orLater: (date) => `${date} 또는 그 이후`,
  orEarlier: (date) => `${date} 또는 그 이전`,
  startUnknown: '시작일 미상',
  endUnknown: '종료일 미상',
  always: '항상',
  decade: (year) => `${year}년대`,
  seasons: [(year) => `${year} 봄`, (year) => `${year} 여름`, (year) => `${year} 가을`, (year) => `${year} 겨울`],
  to: '~',
};
