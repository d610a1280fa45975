import { formatLength, parseDate } from '@career-timeline/model';
import { describe, expect, it } from 'vitest';

const length = (date: string, lang = 'en', asOf?: string) =>
  formatLength(parseDate(date), lang, asOf === undefined ? undefined : parseDate(asOf));

describe('the length of a span', () => {
  it.each([
    ['2019-08/2022-03', '2 years, 7 months'],
    ['2020-01/2023-01', '3 years'],
    ['2024-02/2024-09', '7 months'],
    // Months, of whatever length they are.
    ['2019-08/2019-09', '1 month'],
    ['2019-01/2019-03', '2 months'],
    // Both days are counted.
    ['2025-06-18/2025-06-20', '3 days'],
  ])('%s is %s', (date, said) => expect(length(date)).toBe(said));

  it('goes on until the document’s date, and is not known without one', () => {
    expect(length('2025-02/..', 'en', '2025-09-29')).toBe('7 months');
    expect(length('2025-02/..')).toBeUndefined();
  });

  it.each([
    '2019/2022',
    '2019-08/2022',
    '2019-08/',
    '../2022-03',
    '2019-08~/2022-03',
    '2019-08/2022-03?',
    '2019-08',
    '2019-08/2019-08',
    '2020-01-10/2020-01',
    '2020-01/2020-01-20',
  ])('%s tells none: nothing is said finer than it is known', (date) => expect(length(date)).toBeUndefined());

  it('is said in the reader’s language', () => {
    expect(length('2019-08/2022-03', 'de')).toBe('2 Jahre, 7 Monate');
    expect(length('2019-08/2022-03', 'zh-Hans')).toBe('2年7个月');
  });
});
