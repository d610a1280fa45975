import { isBareDecade, type Around, type DateWords } from './date-words.js';

const the: Around = (date, precision) => (isBareDecade(date, precision) ? `the ${date}` : date);

export const en: DateWords = {
  about: (date, precision) => `about ${the(date, precision)}`,
  uncertain: (date) => `${date} (date uncertain)`,
  since: (date, precision) => `since ${the(date, precision)}`,
  until: (date, precision) => `until ${the(date, precision)}`,
  orLater: (date) => `${date} or later`,
  orEarlier: (date) => `${date} or earlier`,
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
