import { describe, expect, it } from 'vitest';
import { formatDate, formatDuration, parseDate } from '@career-timeline/model';

// date | en | zh-Hans | zh-Hant | ja | de | fr | es | ar
const langs = ['en', 'zh-Hans', 'zh-Hant', 'ja', 'de', 'fr', 'es', 'ar'];
const table = `
2023 | 2023 | 2023年 | 2023年 | 2023年 | 2023 | 2023 | 2023 | 2023
2025-02 | Feb 2025 | 2025年2月 | 2025年2月 | 2025年2月 | Feb. 2025 | févr. 2025 | feb 2025 | فبراير 2025
2025-06-19 | Jun 19, 2025 | 2025年6月19日 | 2025年6月19日 | 2025年6月19日 | 19. Juni 2025 | 19 juin 2025 | 19 jun 2025 | 19 يونيو 2025
2025-02/2025-05 | Feb – May 2025 | 2025年2月–5月 | 2025年2月–5月 | 2025年2月～5月 | Feb.–Mai 2025 | févr.–mai 2025 | feb–may 2025 | فبراير – مايو 2025
2019/2022 | 2019 – 2022 | 2019年–2022年 | 2019年–2022年 | 2019年～2022年 | 2019–2022 | 2019–2022 | 2019–2022 | 2019–2022
2025-02/.. | since Feb 2025 | 2025年2月起 | 2025年2月起 | 2025年2月から | seit Feb. 2025 | depuis févr. 2025 | desde feb 2025 | منذ فبراير 2025
../2021 | until 2021 | 至2021年 | 至2021年 | 2021年まで | bis 2021 | jusqu’en 2021 | hasta 2021 | حتى 2021
2020/ | 2020 – end not given | 2020年–结束日期未注明 | 2020年–結束日期未註明 | 2020年～終了日不明 | 2020 – Ende nicht genannt | 2020 – fin non précisée | 2020 – fin no indicado | 2020 – النهاية غير مذكورة
/2021 | start not given – 2021 | 起始日期未注明–2021年 | 起始日期未註明–2021年 | 開始日不明～2021年 | Beginn nicht genannt – 2021 | début non précisé – 2021 | inicio no indicado – 2021 | البداية غير مذكورة – 2021
2010~ | about 2010 | 约2010年 | 約2010年 | 2010年頃 | etwa 2010 | environ 2010 | aprox. 2010 | نحو 2010
2010? | 2010 (date uncertain) | 2010年（日期存疑） | 2010年（日期存疑） | 2010年（日付不確か） | 2010 (Datum unsicher) | 2010 (date incertaine) | 2010 (fecha incierta) | 2010 (التاريخ غير مؤكد)
2010% | about 2010 (date uncertain) | 约2010年（日期存疑） | 約2010年（日期存疑） | 2010年頃（日付不確か） | etwa 2010 (Datum unsicher) | environ 2010 (date incertaine) | aprox. 2010 (fecha incierta) | نحو 2010 (التاريخ غير مؤكد)
201X | 2010s | 2010年代 | 2010年代 | 2010年代 | 2010er-Jahre | années 2010 | década de 2010 | عقد 2010
2025-21 | spring 2025 | 2025年春季 | 2025年春季 | 2025年春 | Frühling 2025 | printemps 2025 | primavera de 2025 | ربيع 2025
-0043 | 44 BC | 公元前44年 | 西元前44年 | 紀元前44年 | 44 v. Chr. | 44 av. J.-C. | 44 a. C. | 44 ق.م
`;

// date | ko | pt | he | hi
const moreLangs = ['ko', 'pt', 'he', 'hi'];
const moreTable = `
2023 | 2023년 | 2023 | 2023 | 2023
2025-02 | 2025년 2월 | fev. de 2025 | פבר׳ 2025 | फ़र॰ 2025
2025-06-19 | 2025년 6월 19일 | 19 de jun. de 2025 | 19 ביוני 2025 | 19 जून 2025
2025-02/2025-05 | 2025년 2월~5월 | fev. – mai. de 2025 | פבר׳–מאי 2025 | फ़र॰–मई 2025
2019/2022 | 2019년 ~ 2022년 | 2019 – 2022 | 2019–2022 | 2019–2022
2025-02/.. | 2025년 2월부터 | desde fev. de 2025 | מאז פבר׳ 2025 | फ़र॰ 2025 से
../2021 | 2021년까지 | até 2021 | עד 2021 | 2021 तक
2020/ | 2020년~종료일 미상 | 2020 – fim não informado | 2020 – הסיום לא צוין | 2020 – अंत नहीं बताया गया
2010% | 2010년경(날짜 불확실) | cerca de 2010 (data incerta) | בערך 2010 (התאריך אינו ודאי) | लगभग 2010 (तिथि अनिश्चित)
201X | 2010년대 | década de 2010 | שנות ה־2010 | 2010 का दशक
201X/.. | 2010년대부터 | desde a década de 2010 | מאז שנות ה־2010 | 2010 के दशक से
2025-21 | 2025년 봄 | primavera de 2025 | אביב 2025 | वसंत 2025
-0043 | BC 44년 | 44 a.C. | 44 לפנה״ס | 44 ईसा-पूर्व
`;

const rowsOf = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' | '));

/** Intl writes non-breaking spaces in some languages; they read as spaces. Marks of direction are not read at all. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u200f', '');

describe('formatDate says a date at its own precision', () => {
  for (const [all, rows] of [
    [langs, rowsOf(table)],
    [moreLangs, rowsOf(moreTable)],
  ] as const) {
    for (const [date, ...texts] of rows) {
      for (const [i, lang] of all.entries()) {
        it(`${date} in ${lang}`, () => expect(plain(formatDate(parseDate(date!), lang))).toBe(texts[i]));
      }
    }
  }
});

describe('formatDate', () => {
  const cases: readonly (readonly [string, string, 'short' | 'long', string])[] = [
    ['2025-02', 'en', 'long', 'February 2025'],
    ['2025-02/..', 'en', 'long', 'since February 2025'],
    ['2025-09-21~/2025-09-30~', 'en', 'short', 'about Sep 21 – 30, 2025'],
    ['2025-09-21~/2025-09-30~', 'zh-Hans', 'short', '约2025年9月21日–30日'],
    ['2024-11/2025-02', 'zh-Hans', 'short', '2024年11月–2025年2月'],
    ['2004-06~/2006-08?', 'en', 'short', 'about Jun 2004 – Aug 2006 (date uncertain)'],
    ['2019/2022-03', 'en', 'short', '2019 – Mar 2022'],
    ['2023/2023', 'en', 'short', '2023'],
    ['19XX', 'en', 'short', '1900 – 1999'],
    ['2023/2023', 'zh-Hans', 'short', '2023年'],
    ['2025-06-19/2025-06-19', 'ja', 'short', '2025年6月19日'],
    // Each side has its own qualifiers.
    ['2004?/2006', 'en', 'short', '2004 (date uncertain) – 2006'],
    ['2004/2006~', 'en', 'short', '2004 – about 2006'],
    // What two sides share is said once, but two ranges are kept apart.
    ['19XX/20XX', 'en', 'short', '(1900 – 1999) – (2000 – 2099)'],
    ['201X/202X', 'en', 'short', '2010s – 2020s'],
    ['-201X', 'en', 'short', '2020 – 2011 BC'],
    // A year with significant digits begins long before, yet it is this year that the text names.
    ['1950S2', 'en', 'short', 'about 1950'],
    ['1950S2/1980S2', 'en', 'short', 'about 1950 – about 1980'],
    ['1950S2/1980', 'en', 'short', 'about 1950 – 1980'],
    ['2014-06~/2016-08~', 'en', 'short', 'about Jun 2014 – about Aug 2016'],
    ['2014-06?/2014-08?', 'en', 'short', 'Jun – Aug 2014 (date uncertain)'],
    ['2014?/2016?', 'en', 'short', '2014 (date uncertain) – 2016 (date uncertain)'],
    ['2014?/2016', 'en', 'short', '2014 (date uncertain) – 2016'],
    ['1950S2/1980S2', 'ja', 'short', '1950年頃～1980年頃'],
    ['/..', 'en', 'short', 'start not given – …'],
    ['../', 'en', 'short', '… – end not given'],
    ['../..', 'en', 'short', 'at all times'],
    ['2025-21/2025-23', 'en', 'short', 'spring 2025 – autumn 2025'],
    ['2025-21/2025-21', 'en', 'short', 'spring 2025'],
    ['201X/201X', 'en', 'short', '2010s'],
    ['2014~/2014', 'en', 'short', 'about 2014 – 2014'],
    ['1984-06-X5', 'en', 'short', 'Jun 1984'],
    ['1560-XX-25', 'en', 'short', '1560'],
    // Words fit what they stand before.
    ['2010~/..', 'fr', 'short', 'depuis environ 2010'],
    ['2025-06-19/..', 'fr', 'short', 'depuis le 19 juin 2025'],
    ['../2025-06-19', 'fr', 'short', 'jusqu’au 19 juin 2025'],
    ['../2025-22', 'fr', 'short', 'jusqu’à l’été 2025'],
    ['../201X', 'fr', 'short', 'jusqu’aux années 2010'],
    ['../2010~', 'fr', 'short', 'jusqu’à environ 2010'],
    ['2025-06-19/..', 'es', 'short', 'desde el 19 jun 2025'],
    ['../201X', 'es', 'short', 'hasta la década de 2010'],
    ['201X/..', 'en', 'short', 'since the 2010s'],
    ['201X~/..', 'en', 'short', 'since about the 2010s'],
    ['201X/..', 'de', 'short', 'seit den 2010er-Jahren'],
    ['../201X', 'de', 'short', 'bis in die 2010er-Jahre'],
    ['2025-06-19/..', 'de', 'short', 'seit dem 19. Juni 2025'],
    ['../2025-06-19~', 'de', 'short', 'bis etwa 19. Juni 2025'],
    ['-0100/0050', 'en', 'short', '101 BC – 50 AD'],
    ['Y-13800000000', 'en', 'short', '13.8B BC'],
    ['Y-13800000000', 'en', 'long', '13.8 billion BC'],
    ['Y1234500000', 'en', 'long', '1.2345 billion'],
    ['Y-13800000000', 'zh-Hans', 'short', '公元前138亿年'],
    ['Y170000002', 'de', 'short', '170.000.002'],
    ['Y170000002', 'zh-Hans', 'short', '170,000,002年'],
    ['Y12345', 'en', 'short', '12345'],
    ['Y12345', 'de', 'short', '12345'],
    ['[1667,1668]', 'en', 'short', '1667 or 1668'],
    ['[1667,1670..1672]', 'de', 'short', '1667 oder 1670–1672'],
    // One that is not known to go on.
    ['[1667..]', 'en', 'short', '1667 or later'],
    ['[..1983]', 'de', 'short', '1983 oder früher'],
    ['[1667..]', 'ja', 'short', '1667年以降'],
    ['{..1983}', 'en', 'short', 'until 1983'],
    ['{1960,1961-12}', 'en', 'short', '1960 and Dec 1961'],
    ['2025-06-19T20:30:00+08:00', 'en', 'short', 'Jun 19, 2025, 12:30'],
    // Always Gregorian, in the locale's numerals.
    ['2023', 'ar-EG', 'short', '٢٠٢٣'],
    ['2023', 'fa', 'short', '۲۰۲۳'],
    ['2023', 'th', 'short', '2023'],
    // New Year's Day in UTC is the year before in the zone of these tests.
    ['2025-01-01', 'en', 'short', 'Jan 1, 2025'],
    ['2025-01', 'en', 'short', 'Jan 2025'],
    // A tag that is none.
    ['2025-02', 'en_US', 'short', 'Feb 2025'],
    ['2025-02', '', 'short', 'Feb 2025'],
    ['2025-02', 'x', 'short', 'Feb 2025'],
    // Tags that Intl does not know and would take the host's language for.
    ['2025-02', 'und', 'short', 'Feb 2025'],
    ['2025-02', 'tlh', 'short', 'Feb 2025'],
    // The reader's calendar does not count.
    ['2023', 'th-u-ca-buddhist', 'short', '2023'],
    ['2025-02-03', 'en-u-ca-hebrew', 'short', 'Feb 3, 2025'],
    ['2025-02/..', 'zh-TW', 'short', '2025年2月起'],
  ];
  for (const [date, lang, style, text] of cases) {
    it(`${date} in “${lang}”, ${style}: ${text}`, () =>
      expect(plain(formatDate(parseDate(date), lang, style))).toBe(text));
  }
});

it('formatDate says of a range of bare years that it runs from the right, in languages that do', () => {
  for (const [lang, mark] of [
    ['ar', '\u200f'],
    ['he', '\u200f'],
    ['de', ''],
  ] as const) {
    expect(formatDate(parseDate('2019/2022'), lang)).toBe(`2019${mark}–2022`);
    expect(formatDate(parseDate('2019-06/2022'), lang)).toContain(` 2019${mark} – 2022`);
    expect(formatDate(parseDate('2019'), lang)).toBe('2019');
  }
});

it('formatDate never lets Intl choose the host’s language for a tag that it does not know', () => {
  const asked: unknown[] = [];
  const { DateTimeFormat } = Intl;
  const construct = (target: typeof DateTimeFormat, args: [string]) => {
    asked.push(args[0]);
    return new target(...args);
  };
  Intl.DateTimeFormat = new Proxy(DateTimeFormat, { construct });
  try {
    for (const lang of ['und', 'tlh', 'xx', 'de']) formatDate(parseDate('2025-06-19T20:30:00Z'), lang, 'long');
  } finally {
    Intl.DateTimeFormat = DateTimeFormat;
  }
  expect(new Set(asked)).toEqual(new Set(['en', 'de']));
});

describe('formatDuration', () => {
  const day = 86_400_000;
  for (const [days, lang, text] of [
    [1, 'en', '1 day'],
    [12, 'en', '12 days'],
    [59, 'en', '59 days'],
    [60, 'en', '2 months'],
    [0, 'en', '0 days'],
    [714, 'en', '23 months'],
    [716, 'en', '2 years'],
    [716, 'en_US', '2 years'],
    [397, 'en', '13 months'],
    [397, 'zh-Hans', '13个月'],
    [1369, 'en', '3.7 years'],
    [1369, 'de', '3,7 Jahre'],
    [1461, 'en', '4 years'],
    [3640, 'en', '10 years'],
    [6575, 'en', '18 years'],
    [6575, 'de', '18 Jahre'],
    [110_300_000, 'en', '302,000 years'],
    [3.36e12, 'en', '9.2 billion years'],
    [3.36e12, 'zh-Hans', '92亿年'],
    [6575, 'ar', '18 سنة'],
  ] as const) {
    it(`${days} days in ${lang}: ${text}`, () => expect(plain(formatDuration(0, days * day, lang))).toBe(text));
  }
});
