import { bisectLeft, mean } from 'd3-array';
import type { Entry } from '@career-timeline/model';

/** A text wraps to lines no shorter than a date, and takes no more room than a title of this length, in narrow letters. */
const least = 24;
const most = 72;

/** From here on letters are twice as wide: Han, kana, hangul. */
const wideFrom = 0x2e80;

/** How much more or less room than by its events alone a stretch gets for its texts. */
const bounds = [1 / 2, 2] as const;

/**
 * The room that an entry's text asks for, in narrow letters. The same in all languages, so that the axis is: what it has in several is
 * taken in the middle.
 */
export function textNeed({ title, shortTitle }: Entry): number {
  const text = shortTitle ?? title;
  const letters = typeof text === 'string' ? narrowLetters(text) : mean(Object.values(text), narrowLetters)!;
  return Math.min(Math.max(letters, least), most);
}

const narrowLetters = (text: string) => text.length * (text.charCodeAt(0) < wideFrom ? 1 : 2);

/**
 * Tells how much more room the texts of a stretch of time ask for than those of all.
 *
 * @param starts n times in rising order, UTC ms
 * @param sums n + 1 sums of the needs of the texts before each
 */
export function needBetween(starts: Float64Array, sums: Float64Array): (from: number, to: number) => number {
  const n = starts.length;
  return (from, to) => {
    const [first, last] = [bisectLeft(starts, from), bisectLeft(starts, to)];
    if (first >= last) return 1;
    const ratio = (sums[last]! - sums[first]!) / (last - first) / (sums[n]! / n);
    return Math.min(Math.max(ratio, bounds[0]), bounds[1]);
  };
}
