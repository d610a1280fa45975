import type { DateWords } from './date-words.js';

export const ar: DateWords = {
  about: (date) => `نحو ${date}`,
  uncertain: (date) => `${date} (التاريخ غير مؤكد)`,
  since: (date) => `منذ ${date}`,
  until: (date) => `حتى ${date}`,
  orLater: (date) => `${date} أو بعد ذلك`,
  orEarlier: (date) => `${date} أو قبل ذلك`,
  startUnknown: 'البداية غير مذكورة',
  endUnknown: 'النهاية غير مذكورة',
  always: 'في كل وقت',
  decade: (year) => `عقد ${year}`,
  seasons: [(year) => `ربيع ${year}`, (year) => `صيف ${year}`, (year) => `خريف ${year}`, (year) => `شتاء ${year}`],
  to: ' – ',
};
