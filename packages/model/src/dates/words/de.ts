import { isBareDay, isBareDecade, type DateWords } from './date-words.js';

export const de: DateWords = {
  about: (date, precision) => `etwa ${isBareDecade(date, precision) ? 'die ' : ''}${date}`,
  uncertain: (date) => `${date} (Datum unsicher)`,
  since: (date, precision) =>
    isBareDecade(date, precision) ? `seit den ${date}n` : `seit ${isBareDay(date, precision) ? 'dem ' : ''}${date}`,
  until: (date, precision) =>
    `bis ${isBareDay(date, precision) ? 'zum ' : isBareDecade(date, precision) ? 'in die ' : ''}${date}`,
  orLater: (date) => `${date} oder später`,
  orEarlier: (date) => `${date} oder früher`,
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
