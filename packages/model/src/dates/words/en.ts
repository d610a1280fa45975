import type { DateWords } from './date-words.js';

export const en: DateWords = {
  about: (date) => `about ${date}`,
  uncertain: (date) => `${date} (date uncertain)`,
  since: (date) => `since ${date}`,
  until: (date) => `until ${date}`,
  startUnknown: 'start not given',
  endUnknown: 'end not given',
  always: 'at all times',
  decade: (year) => `${year}s`,
  seasons: [
    (year) => `spring ${year}`,
    (year) => `summer ${year}`,
    (year) => `autumn ${year}`,
    (year) => `winter ${year}`,
  ],
  to: ' – ',
};
