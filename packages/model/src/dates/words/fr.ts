import type { Precision } from '../date.js';
import { isBareDay, type DateWords } from './date-words.js';

/** A French date with its article: days, decades and seasons have one, years and months none. */
function frenchArticle(date: string, precision: Precision): string {
  if (isBareDay(date, precision) || date.startsWith('printemps')) return `le ${date}`;
  if (/^(?:été|automne|hiver)/u.test(date)) return `l’${date}`;
  return date.startsWith('années') ? `les ${date}` : date;
}

function frenchUntil(date: string, precision: Precision): string {
  const full = frenchArticle(date, precision);
  const isWithout = full === date && /^(?!environ|\()/u.test(date);
  return isWithout ? `jusqu’en ${date}` : `jusqu’à ${full}`.replace('à les ', 'aux ').replace('à le ', 'au ');
}

export const fr: DateWords = {
  about: (date) => `environ ${date}`,
  uncertain: (date) => `${date} (date incertaine)`,
  since: (date, precision) => `depuis ${frenchArticle(date, precision)}`,
  until: frenchUntil,
  orLater: (date) => `${date} ou plus tard`,
  orEarlier: (date) => `${date} ou plus tôt`,
  startUnknown: 'début non précisé',
  endUnknown: 'fin non précisée',
  always: 'en tout temps',
  decade: (year) => `années ${year}`,
  seasons: [
    (year) => `printemps ${year}`,
    (year) => `été ${year}`,
    (year) => `automne ${year}`,
    (year) => `hiver ${year}`,
  ],
  to: ' – ',
};
