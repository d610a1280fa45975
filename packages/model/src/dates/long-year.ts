// Years of more than four digits.
import { significantYears, type GivenSide } from './calendar-date.js';
import { startOf } from './civil.js';

const form = /^Y(-?\d+)(?:E(\d+))?(?:S(\d+))?([?~%]?)$/u;

/** More digits than these are not told apart. */
const mostDigits = 15;

/** A year after Y; a string is the reason why the text is none. */
export function readLongYear(text: string): GivenSide | string {
  const match = form.exec(text);
  if (!match) return 'expected a whole year after Y, such as Y170000002 or Y-17E7';
  const [, whole = '', exponent, digits, qualifier = ''] = match;
  const written = whole.replace('-', '');
  if (exponent === undefined && digits === undefined && written.length < 5)
    return 'expected a year of more than four digits after Y';
  if (written.startsWith('0')) return 'expected a year without leading zeros after Y';
  if (written.length + Number(exponent ?? 0) > mostDigits) return `expected a year of at most ${mostDigits} digits`;
  const year = Number(whole) * 10 ** Number(exponent ?? 0);
  const sure = digits === undefined ? ([year, year] as const) : significantYears(year, Number(digits));
  if (typeof sure === 'string') return sure;
  return {
    state: 'given',
    precision: 'year',
    min: startOf(sure[0]),
    max: startOf(sure[1] + 1),
    uncertain: /[?%]/u.test(qualifier),
    approximate: digits !== undefined || /[~%]/u.test(qualifier),
    year,
  };
}
