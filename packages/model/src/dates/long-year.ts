// Years of more than four digits.
import { qualifiersOf, significantYear, type GivenSide } from './calendar-date.js';
import { startOf } from './civil.js';

const form = /^Y(-?\d+)(?:E(\d+))?(?:S(\d+))?[?~%]?$/u;

/** More digits than these are not told apart. */
const mostDigits = 15;

/** A year after Y; a string is the reason why the text is none. */
export function readLongYear(text: string): GivenSide | string {
  const match = form.exec(text);
  if (!match) return 'expected a whole year after Y, such as Y170000002 or Y-17E7';
  const [, whole = '', exponent = '0', digits] = match;
  const written = whole.replace('-', '');
  const length = written.length + Number(exponent);
  if (written.startsWith('0')) return 'expected a year without leading zeros after Y';
  if (length < 5) return 'expected a year of more than four digits after Y';
  if (length > mostDigits) return `expected a year of at most ${mostDigits} digits`;
  const year = Number(whole) * 10 ** Number(exponent);
  if (digits !== undefined) return significantYear(year, Number(digits), text);
  return {
    state: 'given',
    precision: 'year',
    min: startOf(year),
    max: startOf(year + 1),
    ...qualifiersOf(text),
    year,
  };
}
