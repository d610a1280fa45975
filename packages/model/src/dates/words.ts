// The words that dates need besides those that Intl has, in every shipped language.
import type { Precision } from './date.js';

/** A pattern's argument is a date as text; some languages want an article before a date of a certain precision. */
type Around = (date: string, precision: Precision) => string;

export interface DateWords {
  /** `~` */
  readonly about: Around;
  /** `?` */
  readonly uncertain: Around;
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
  startUnknown: '起始日期未註明',
  endUnknown: '結束日期未註明',
  always: '始終',
};

const ja: DateWords = {
  about: (date) => `${date}頃`,
  uncertain: (date) => `${date}（日付不確か）`,
  since: (date) => `${date}から`,
  until: (date) => `${date}まで`,
  startUnknown: '開始日不明',
  endUnknown: '終了日不明',
  always: '常時',
  decade: (year) => `${year}年代`,
  seasons: [(year) => `${year}春`, (year) => `${year}夏`, (year) => `${year}秋`, (year) => `${year}冬`],
  to: '～',
};

/** A day that stands by itself, and not behind “about”. */
const isBareDay = (date: string, precision: Precision) => precision === 'day' && /^\d/u.test(date);

const de: DateWords = {
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

const fr: DateWords = {
  about: (date) => `environ ${date}`,
  uncertain: (date) => `${date} (date incertaine)`,
  since: (date, precision) => `depuis ${frenchArticle(date, precision)}`,
  until: frenchUntil,
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

/** A Spanish date with its article: days, decades and seasons have one, years and months none. */
function spanishArticle(date: string, precision: Precision): string {
  if (/^(?:década|primavera)/u.test(date)) return `la ${date}`;
  return isBareDay(date, precision) || /^(?:verano|otoño|invierno)/u.test(date) ? `el ${date}` : date;
}

const es: DateWords = {
  about: (date) => `aprox. ${date}`,
  uncertain: (date) => `${date} (fecha incierta)`,
  since: (date, precision) => `desde ${spanishArticle(date, precision)}`,
  until: (date, precision) => `hasta ${spanishArticle(date, precision)}`,
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
  since: (date) => `منذ ${date}`,
  until: (date) => `حتى ${date}`,
  startUnknown: 'البداية غير مذكورة',
  endUnknown: 'النهاية غير مذكورة',
  always: 'في كل وقت',
  decade: (year) => `عقد ${year}`,
  seasons: [(year) => `ربيع ${year}`, (year) => `صيف ${year}`, (year) => `خريف ${year}`, (year) => `شتاء ${year}`],
  to: ' – ',
};

/** A Portuguese date with its article: decades and seasons have one. */
function portugueseArticle(date: string): string {
  if (/^(?:década|primavera)/u.test(date)) return `a ${date}`;
  return /^(?:verão|outono|inverno)/u.test(date) ? `o ${date}` : date;
}

const pt: DateWords = {
  about: (date) => `cerca de ${date}`,
  uncertain: (date) => `${date} (data incerta)`,
  since: (date) => `desde ${portugueseArticle(date)}`,
  until: (date) => `até ${portugueseArticle(date)}`,
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

const ko: DateWords = {
  about: (date) => `${date}경`,
  uncertain: (date) => `${date}(날짜 불확실)`,
  since: (date) => `${date}부터`,
  until: (date) => `${date}까지`,
  startUnknown: '시작일 미상',
  endUnknown: '종료일 미상',
  always: '항상',
  decade: (year) => `${year}년대`,
  seasons: [(year) => `${year} 봄`, (year) => `${year} 여름`, (year) => `${year} 가을`, (year) => `${year} 겨울`],
  to: '~',
};

const he: DateWords = {
  about: (date) => `בערך ${date}`,
  uncertain: (date) => `${date} (התאריך אינו ודאי)`,
  since: (date) => `מאז ${date}`,
  until: (date) => `עד ${date}`,
  startUnknown: 'ההתחלה לא צוינה',
  endUnknown: 'הסיום לא צוין',
  always: 'בכל עת',
  decade: (year) => `שנות ה־${year}`,
  seasons: [(year) => `אביב ${year}`, (year) => `קיץ ${year}`, (year) => `סתיו ${year}`, (year) => `חורף ${year}`],
  to: ' – ',
};

/** As a Hindi decade is said before a postposition. */
const oblique = (date: string) => date.replace('का दशक', 'के दशक');

const hi: DateWords = {
  about: (date) => `लगभग ${date}`,
  uncertain: (date) => `${date} (तिथि अनिश्चित)`,
  since: (date) => `${oblique(date)} से`,
  until: (date) => `${oblique(date)} तक`,
  startUnknown: 'आरंभ नहीं बताया गया',
  endUnknown: 'अंत नहीं बताया गया',
  always: 'सदैव',
  decade: (year) => `${year} का दशक`,
  seasons: [(year) => `वसंत ${year}`, (year) => `ग्रीष्म ${year}`, (year) => `शरद ${year}`, (year) => `शीत ${year}`],
  to: ' – ',
};

export const dateWords = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant, ar, de, es, fr, he, hi, ja, ko, pt } as const;
