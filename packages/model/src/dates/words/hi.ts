import type { DateWords } from './date-words.js';

/** As a Hindi decade is said before a postposition. */
const oblique = (date: string) => date.replace('का दशक', 'के दशक');

export const hi: DateWords = {
  about: (date) => `लगभग ${date}`,
  uncertain: (date) => `${date} (तिथि अनिश्चित)`,
  since: (date) => `${oblique(date)} से`,
  until: (date) => `${oblique(date)} तक`,
  orLater: (date) => `${date} या बाद में`,
  orEarlier: (date) => `${date} या पहले`,
  startUnknown: 'आरंभ नहीं बताया गया',
  endUnknown: 'अंत नहीं बताया गया',
  always: 'सदैव',
  decade: (year) => `${year} का दशक`,
  seasons: [(year) => `वसंत ${year}`, (year) => `ग्रीष्म ${year}`, (year) => `शरद ${year}`, (year) => `शीत ${year}`],
  to: ' – ',
};
