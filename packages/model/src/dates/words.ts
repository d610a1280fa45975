// The words that dates need besides those that Intl has, in every shipped language.

/** A pattern's argument is a date as text. */
type Around = (date: string) => string;

export interface DateWords {
  /** `~` */
  readonly about: Around;
  /** `?` */
  readonly uncertain: Around;
  /** `%` */
  readonly aboutUncertain: Around;
  /** An end that is open: it goes on. */
  readonly since: Around;
  /** A start that is open. */
  readonly until: Around;
  readonly startUnknown: string;
  readonly endUnknown: string;
  readonly always: string;
  /** Ten years, given the first in the locale's numerals. */
  readonly decade: Around;
  /** Spring, summer, autumn, winter, with the year in the locale's form. */
  readonly seasons: readonly [spring: Around, summer: Around, autumn: Around, winter: Around];
  /** What stands between the ends of a range where Intl has no form for it. */
  readonly to: string;
}

const en: DateWords = {
  about: (date) => `about ${date}`,
  uncertain: (date) => `${date} (date uncertain)`,
  aboutUncertain: (date) => `about ${date} (date uncertain)`,
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

const zhHans: DateWords = {
  about: (date) => `约${date}`,
  uncertain: (date) => `${date}（日期存疑）`,
  aboutUncertain: (date) => `约${date}（日期存疑）`,
  since: (date) => `${date}起`,
  until: (date) => `至${date}`,
  startUnknown: '起始日期未注明',
  endUnknown: '结束日期未注明',
  always: '始终',
  decade: (year) => `${year}年代`,
  seasons: [(year) => `${year}春季`, (year) => `${year}夏季`, (year) => `${year}秋季`, (year) => `${year}冬季`],
  to: '–',
};

const zhHant: DateWords = {
  ...zhHans,
  about: (date) => `約${date}`,
  uncertain: (date) => `${date}（日期存疑）`,
  aboutUncertain: (date) => `約${date}（日期存疑）`,
  startUnknown: '起始日期未註明',
  endUnknown: '結束日期未註明',
  always: '始終',
};

const ja: DateWords = {
  about: (date) => `${date}頃`,
  uncertain: (date) => `${date}（日付不確か）`,
  aboutUncertain: (date) => `${date}頃（日付不確か）`,
  since: (date) => `${date}から`,
  until: (date) => `${date}まで`,
  startUnknown: '開始日不明',
  endUnknown: '終了日不明',
  always: '常時',
  decade: (year) => `${year}年代`,
  seasons: [(year) => `${year}春`, (year) => `${year}夏`, (year) => `${year}秋`, (year) => `${year}冬`],
  to: '～',
};

const de: DateWords = {
  about: (date) => `etwa ${date}`,
  uncertain: (date) => `${date} (Datum unsicher)`,
  aboutUncertain: (date) => `etwa ${date} (Datum unsicher)`,
  since: (date) => `seit ${date}`,
  until: (date) => `bis ${date}`,
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

const fr: DateWords = {
  about: (date) => `vers ${date}`,
  uncertain: (date) => `${date} (date incertaine)`,
  aboutUncertain: (date) => `vers ${date} (date incertaine)`,
  since: (date) => `depuis ${date}`,
  until: (date) => `jusqu’à ${date}`,
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

const es: DateWords = {
  about: (date) => `hacia ${date}`,
  uncertain: (date) => `${date} (fecha incierta)`,
  aboutUncertain: (date) => `hacia ${date} (fecha incierta)`,
  since: (date) => `desde ${date}`,
  until: (date) => `hasta ${date}`,
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

const ar: DateWords = {
  about: (date) => `نحو ${date}`,
  uncertain: (date) => `${date} (التاريخ غير مؤكد)`,
  aboutUncertain: (date) => `نحو ${date} (التاريخ غير مؤكد)`,
  since: (date) => `منذ ${date}`,
  until: (date) => `حتى ${date}`,
  startUnknown: 'البداية غير مذكورة',
  endUnknown: 'النهاية غير مذكورة',
  always: 'في كل وقت',
  decade: (year) => `عقد ${year}`,
  seasons: [(year) => `ربيع ${year}`, (year) => `صيف ${year}`, (year) => `خريف ${year}`, (year) => `شتاء ${year}`],
  to: ' – ',
};

export const dateWords = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant, ar, de, es, fr, ja } as const;
