import type { TextMeasurer, TextStyle } from '@career-timeline/layout';

/** Size and height of a line of each style, px. */
export const sizes: Readonly<Record<TextStyle, number>> = { date: 13, title: 15, detail: 13, tick: 12 };
const lineHeights: Readonly<Record<TextStyle, number>> = { date: 18, title: 20, detail: 18, tick: 16 };

/** Titles are bold. */
const bold = 1.08;

// Widths in em of the widest of the usual faces (DejaVu Sans, Verdana, Noto Sans), so that no reader's face needs more.
const classes: readonly (readonly [RegExp, number])[] = [
  [/^[\p{Mn}\p{Me}\u200b-\u200f\u2060]/u, 0],
  [
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\u3000-\u303f\uff00-\uffef]/u,
    1.02,
  ],
  [/^[ \u00a0]/u, 0.35],
  [/^[iljI.,:;'|!·]/u, 0.36],
  [/^[frt()[\]/\\"-]/u, 0.45],
  [/^[MW@%&—…]/u, 1],
  [/^[mw]/u, 0.98],
  [/^[\p{Script=Arabic}\p{Script=Hebrew}]/u, 0.62],
  [/^\p{Lu}/u, 0.76],
];
const usual = 0.64;

const em = new Map<string, number>();
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

function emOf(grapheme: string): number {
  let width = em.get(grapheme);
  if (width === undefined) em.set(grapheme, (width = classes.find(([like]) => like.test(grapheme))?.[1] ?? usual));
  return width;
}

/** Widths of text where there is no page to measure it in: by kinds of characters, never less than the usual faces need. */
export const faceless: TextMeasurer = {
  width: (text, style) => {
    let width = 0;
    for (const { segment } of graphemes.segment(text)) width += emOf(segment);
    return width * sizes[style] * (style === 'title' ? bold : 1);
  },
  lineHeight: (style) => lineHeights[style],
};
