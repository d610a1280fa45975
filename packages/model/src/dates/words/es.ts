import type { Precision } from '../date.js';
import { isBareDay, type DateWords } from './date-words.js';

/** A Spanish date with its article: days, decades and seasons have one, years and months none. */
function spanishArticle(date: string, precision: Precision): string {
  if (/^(?:década|primavera)/u.test(date)) return `la ${date}`;
  return isBareDay(date, precision) || /^(?:verano|otoño|invierno)/u.test(date) ? `el ${date}` : date;
}

export const es: DateWords = {
  about: (date) => `aprox. ${date}`,
  uncertain: (date) => `${date} (fecha incierta)`,
  since: (date, precision) => `desde ${spanishArticle(date, precision)}`,
  until: (date, precision) => `hasta ${spanishArticle(date, precision)}`,
  orLater: (date) => `${date} o después`,
  orEarlier: (date) => `${date} o antes`,
  startUnknown: 'inicio no indicado',
  endUnknown: 'fin no indicado',
  always: 'en todo tiempo',
  decade: (year) => `década de ${year}`,
  seasons: [
    (year) => `primavera de ${year}`,
    (year) => `verano de ${year}`,
    (year) => `otoño de ${year}`,
    (year) => `invierno de ${year}`,
  ],
  to: ' – ',
};
