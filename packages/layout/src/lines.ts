import type { TextMeasurer, TextStyle } from './scene.js';

/** A line of text with its advance width, px. */
export interface MeasuredLine {
  readonly text: string;
  readonly width: number;
  /** Whether the line before it ended where there is no space. */
  readonly unspaced?: true;
}

/** What no line may begin with, and what no line may end with, whatever stands around it. */
const closing = /^[\p{Pe}\p{Pf}!?,.:;%"'、。，．・：；？！ーゝ々…‥ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u;
const opening = /[\p{Ps}\p{Pi}¿¡#@"']$/u;
/** Scripts that are set without spaces: a line may end after any of their words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}、。，：；？！）》」』】]/u;
// After fewer letters, as in “co-founder”, a line would end in a stump.
const hyphen = /[\p{L}\p{N}]{3}\u200f?[-‐–—/]$/u;
const letter = /^\p{L}/u;

/** Where a word in katakana that is in no dictionary falls into pieces: after or before no more than two letters. */
const piece =
  /(?<![\p{Script=Katakana}ー\w])[\p{Script=Katakana}ー\w]{1,2}\|\p{Script=Katakana}|\p{Script=Katakana}\|[\p{Script=Katakana}ー]{1,2}$/u;

/** A stretch of text within which no line may end. */
interface Part {
  readonly text: string;
  /** Whether a space stands before it; it is left out at the start of a line. */
  readonly spaced: boolean;
}

type Unit = Part & MeasuredLine;

/** Sets text in lines, in one language. */
export interface Typesetter {
  /** The text on one line, white space collapsed. */
  line(text: string, style: TextStyle): MeasuredLine;
  /** The text in as few lines as possible, none wider than `width` px unless one grapheme alone is. No lines for an empty text. */
  wrap(text: string, style: TextStyle, width: number): MeasuredLine[];
  /** The same in as many lines, of about even length. */
  wrapEven(text: string, style: TextStyle, width: number): MeasuredLine[];
  /** The text in at most `count` lines, none wider than `width` px, as narrow as they can be; undefined where there are none. */
  balance(text: string, style: TextStyle, count: number, width: number): MeasuredLine[] | undefined;
  /** The width of its widest word, px: in less it would be broken. */
  widest(text: string, style: TextStyle): number;
  lineHeight(style: TextStyle): number;
  /** Measures at once what texts are made of, so that a page need not be laid out for each word when they are set. */
  measure(texts: Iterable<readonly [text: string, style: TextStyle]>): void;
  /** BCP 47 tag. */
  readonly lang: string;
}

/**
 * A typesetter that breaks lines between words as Unicode and the language part them, and inside a word only when it is
 * wider than a line. It keeps the words that it has measured.
 *
 * @param lang BCP 47 tag
 */
export function typesetter(measure: TextMeasurer, lang: string): Typesetter {
  // Made when they are needed: on a phone each takes as long as a frame.
  let words: Intl.Segmenter | undefined;
  let graphemes: Intl.Segmenter | undefined;
  const known = new Map<string, readonly Part[]>();
  const set = new Map<string, readonly Unit[]>();
  const spelt = new Map<string, readonly (readonly [letter: string, width: number])[]>();
  const spaces = new Map<TextStyle, number>();

  // A space at the end of a line has no width in a browser, so it is measured between letters.
  const space = (style: TextStyle) => {
    let width = spaces.get(style);
    if (width === undefined) spaces.set(style, (width = measure.width('n n', style) - measure.width('nn', style)));
    return width;
  };

  const parted = (text: string) => {
    let parts = known.get(text);
    if (!parts) {
      words ??= new Intl.Segmenter(lang, { granularity: 'word' });
      known.set(text, (parts = unbreakable(collapse(text), words)));
    }
    return parts;
  };

  const units = (text: string, style: TextStyle): readonly Unit[] => {
    const key = `${style} ${text}`;
    let list = set.get(key);
    if (!list) {
      const parts = parted(text);
      measure.ahead?.(parts.map((part) => [part.text, style]));
      list = parts.map((part) => ({ ...part, width: measure.width(part.text, style) }));
      set.set(key, list);
    }
    return list;
  };

  /** The graphemes of a word with their widths, px; of a space nothing, since none begins a line. */
  const letters = (word: string, style: TextStyle) => {
    const key = `${style} ${word}`;
    let list = spelt.get(key);
    if (!list) {
      graphemes ??= new Intl.Segmenter(lang, { granularity: 'grapheme' });
      const segments = Array.from(graphemes.segment(word), ({ segment }) => segment);
      measure.ahead?.(segments.map((segment) => [segment, style]));
      list = segments.map((segment) => [segment, segment === ' ' ? 0 : measure.width(segment, style)] as const);
      spelt.set(key, list);
    }
    return list;
  };

  /** A unit that is wider than a line, by graphemes; a closing mark stays with what it closes if there is room for both. */
  const pieces = (unit: Unit, style: TextStyle, width: number): Unit[] => {
    const list: Unit[] = [];
    let { spaced } = unit;
    for (const [segment, segmentWidth] of letters(unit.text, style)) {
      const last = list.at(-1);
      if (segment === ' ') spaced = true;
      else if (last && !spaced && closing.test(segment) && last.width + segmentWidth <= width) {
        list[list.length - 1] = { ...last, text: last.text + segment, width: last.width + segmentWidth };
      } else {
        list.push({ text: segment, width: segmentWidth, spaced });
        spaced = false;
      }
    }
    return list;
  };

  /** What a line may be made of: its units, and of those that are wider than `width` their graphemes. */
  const fitting = (list: readonly Unit[], style: TextStyle, width: number): readonly Unit[] =>
    list.some((unit) => unit.width > width)
      ? list.flatMap((unit) => (unit.width <= width ? [unit] : pieces(unit, style, width)))
      : list;

  const linesOf = (list: readonly Unit[], style: TextStyle, width: number): MeasuredLine[] => {
    const lines: { text: string; width: number; unspaced?: true }[] = [];
    const gap = space(style);
    for (const { text, spaced, width: length } of list) {
      const line = lines.at(-1);
      const lead = spaced ? gap : 0;
      if (line && line.width + lead + length <= width) {
        line.text += (spaced ? ' ' : '') + text;
        line.width += lead + length;
      } else lines.push({ text, width: length, ...(line && !spaced && { unspaced: true }) });
    }
    return lines;
  };

  const wrap = (text: string, style: TextStyle, width: number): MeasuredLine[] =>
    linesOf(fitting(units(text, style), style, width), style, width);

  const balance = (text: string, style: TextStyle, count: number, width: number): MeasuredLine[] | undefined => {
    const whole = wrap(text, style, width);
    if (whole.length > count) return undefined;
    if (count === 1) return whole;
    const list = units(text, style);
    const gap = space(style);
    // Narrower than its widest word no line can be without breaking it.
    let low = Math.min(width, Math.max(0, ...list.map((unit) => unit.width)));
    let high = Math.max(0, ...whole.map((line) => line.width));
    while (high - low > 1) {
      const middle = (low + high) / 2;
      if (countLines(list, middle, gap) > count) low = middle;
      else high = middle;
    }
    return linesOf(fitting(list, style, high), style, high);
  };

  const line = (text: string, style: TextStyle): MeasuredLine => {
    const gap = space(style);
    const width = units(text, style).reduce((sum, unit) => sum + (unit.spaced ? gap : 0) + unit.width, 0);
    return { text: collapse(text), width };
  };

  return {
    line,
    wrap,
    wrapEven: (text, style, width) => balance(text, style, wrap(text, style, width).length, width)!,
    balance,
    widest: (text, style) => Math.max(0, ...units(text, style).map(({ width }) => width)),
    lineHeight: (style) => measure.lineHeight(style),
    measure: (texts) => {
      const missing = [...texts].filter(([text, style]) => !set.has(`${style} ${text}`));
      measure.ahead?.(missing.flatMap(([text, style]) => parted(text).map((part) => [part.text, style] as const)));
    },
    lang,
  };
}

/** How many lines of at most `width` px units need, none of which is wider. */
function countLines(units: readonly Unit[], width: number, gap: number): number {
  let [count, filled] = [0, Infinity];
  for (const unit of units) {
    const next = filled + (unit.spaced ? gap : 0) + unit.width;
    if (next <= width) filled = next;
    else {
      count++;
      filled = unit.width;
    }
  }
  return count;
}

/** White space as HTML sets it; a no-break space stays. */
const collapse = (text: string) => text.replace(/[ \t\r\n\f]+/g, ' ').replace(/^ | $/g, '');

function unbreakable(text: string, words: Intl.Segmenter): Part[] {
  const units: { text: string; spaced: boolean }[] = [];
  let spaced = false;
  for (const { segment } of words.segment(text)) {
    if (segment === ' ') {
      spaced = true;
      continue;
    }
    const last = units.at(-1);
    if (!last || mayBreak(last.text, segment, spaced)) units.push({ text: segment, spaced });
    else last.text += (spaced ? ' ' : '') + segment;
    spaced = false;
  }
  return units;
}

function mayBreak(before: string, after: string, spaced: boolean): boolean {
  if (spaced) return !/^[\p{Pe}\p{Pf}!?:;–—/·]/u.test(after) && !/[\p{Ps}\p{Pi}]$/u.test(before);
  if (closing.test(after) || opening.test(before) || piece.test(`${before}|${after}`)) return false;
  return (
    (hyphen.test(before) && letter.test(after)) || unspaced.test(before.slice(-1)) || unspaced.test(after.slice(0, 1))
  );
}
