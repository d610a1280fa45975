/** A text whose first letter, or a mark before it, runs from right to left. */
const rightToLeft = /^\P{L}*[\u200f\p{sc=Arab}\p{sc=Hebr}]/u;

/** A text that runs from right to left, whatever is in it. */
export const fromRight = (text: string): string => `\u202b${text}\u202c`;

/**
 * A text that runs as its first letter or mark does, whatever is around it. By characters that say so (RLE and PDF of UAX #9), since not
 * all that draws SVG knows `direction` and `unicode-bidi`; those of isolates are in few typefaces.
 */
export const isolated = (text: string): string => (rightToLeft.test(text) ? fromRight(text) : text);
