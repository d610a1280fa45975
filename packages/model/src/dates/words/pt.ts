import type { DateWords } from './date-words.js';

/** A Portuguese date with its article: decades and seasons have one. */
function portugueseArticle(date: string): string {
  if (/^(?:década|primavera)/u.test(date)) return `a ${date}`;
  return /^(?:verão|outono|inverno)/u.test(date) ? `o ${date}` : date;
}

export const pt: DateWords = {
  about: (date) => `cerca de ${date}`,
  uncertain: (date) => `${date} (data incerta)`,
  since: (date) => `desde ${portugueseArticle(date)}`,
  until: (date) => `até ${portugueseArticle(date)}`,
  orLater: (date) => `${date} ou depois`,
  orEarlier: (date) => `${date} ou antes`,
  startUnknown: 'início não informado',
  endUnknown: 'fim não informado',
  always: 'em todo o tempo',
  decade: (year) => `década de ${year}`,
  seasons: [
    (year) => `primavera de ${year}`,
    (year) => `verão de ${year}`,
    (year) => `outono de ${year}`,
    (year) => `inverno de ${year}`,
  ],
  to: ' – ',
};
