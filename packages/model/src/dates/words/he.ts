import type { DateWords } from './date-words.js';

export const he: DateWords = {
  about: (date) => `בערך ${date}`,
  uncertain: (date) => `${date} (התאריך אינו ודאי)`,
  since: (date) => `מאז ${date}`,
  until: (date) => `עד ${date}`,
  orLater: (date) => `${date} או מאוחר יותר`,
  orEarlier: (date) => `${date} או מוקדם יותר`,
  startUnknown: 'ההתחלה לא צוינה',
  endUnknown: 'הסיום לא צוין',
  always: 'בכל עת',
  decade: (year) => `שנות ה־${year}`,
  seasons: [(year) => `אביב ${year}`, (year) => `קיץ ${year}`, (year) => `סתיו ${year}`, (year) => `חורף ${year}`],
  to: ' – ',
};
