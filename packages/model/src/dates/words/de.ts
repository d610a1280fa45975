import { isBareDay, type DateWords } from './date-words.js';

export const de: DateWords = {
  about: (date) => `etwa ${date}`,
  uncertain: (date) => `${date} (Datum unsicher)`,
  since: (date, precision) => `seit ${isBareDay(date, precision) ? 'dem ' : ''}${date}`,
  until: (date, precision) => `bis ${isBareDay(date, precision) ? 'zum ' : ''}${date}`,
  startUnknown: 'Beginn nicht genannt',
  endUnknown: 'Ende nicht genannt',
  always: 'jederzeit',
  decade: (year) => `${year}er-Jahre`,
  seasons: [
    (year) => `Frühling ${year}`,
    (year) => `Sommer ${year}`,
    (year) => `Herbst ${year}`,
    (year) => `Winter ${year}`,
  ],
  to: ' – ',
};
