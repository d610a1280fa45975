// The ladder of an entry's text, from the whole to the shortest: what the ways to set moments and bars have in common.
import { range } from 'd3-array';
import { nameNumber, nameRange } from './calendar.js';
import type { Frame } from './frame.js';
import type { MeasuredLine, Typesetter } from './lines.js';
import type { EntryText, Label, TextLine, TextStyle } from './scene.js';
import type { DatedEntry } from './spans.js';
import type { Steps } from './steps.js';

/** One way to set the text of an entry: its lines and the size of their box, px. */
export interface Variant {
  readonly rung: Label['rung'];
  readonly lines: readonly TextLine[];
  readonly width: number;
  readonly height: number;
  /** px of its last line, under which a line comes up. */
  readonly lastWidth: number;
}

export type StyledLine = MeasuredLine & TextLine;

export const styled = (style: TextStyle, lines: readonly MeasuredLine[]): StyledLine[] =>
  lines.flatMap((line) => (line.text ? { ...line, style } : []));

/** Of each text the ways in which it was set last, in one type and no wider than `width` px: most pictures set it as the one before did. */
const lastSet = new WeakMap<
  EntryText,
  { readonly type: Typesetter; readonly width: number; readonly ways: Map<string, readonly Variant[]> }
>();

/** The variants of one way to set a text: set when they are first asked for. */
export function kept(
  text: EntryText,
  { type, width }: { readonly type: Typesetter; readonly width: number },
  way: string,
  set: () => Variant[],
): readonly Variant[] {
  let last = lastSet.get(text);
  if (last?.type !== type || last.width !== width) lastSet.set(text, (last = { type, width, ways: new Map() }));
  let variants = last.ways.get(way);
  if (!variants) last.ways.set(way, (variants = set()));
  return variants;
}

/** A box as large as its lines need. */
export function variant(rung: Label['rung'], lines: readonly StyledLine[], type: Typesetter): Variant {
  return {
    rung,
    lines: lines.map(({ width, ...line }) => line),
    width: Math.max(0, ...lines.map(({ width }) => width)),
    height: lines.reduce((sum, { style }) => sum + type.lineHeight(style), 0),
    lastWidth: lines.at(-1)?.width ?? 0,
  };
}

/** Texts of so many entries are measured at a time: all that a picture shows, in slices that a slow phone answers between. */
const measuredAtOnce = 2;

/** Parts of one line, with a dot between. */
export const joined = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(' · ');

/** What comes under the title. */
export const detailOf = ({ organization, detail }: EntryText) => joined(organization, detail);

/** With which type each text was last measured: in a movement most are the same from frame to frame. */
const lastMeasured = new WeakMap<EntryText, Typesetter>();

/** Measures the texts of entries that will be set, so many at a time but for a frame of a movement, which is drawn in one go; those of bars have the detail on the line of the date too. */
export function* measureTexts(
  entries: readonly DatedEntry[],
  { text: textOf, type, hurried }: Pick<Frame, 'text' | 'type' | 'hurried'>,
  form?: 'bar',
): Steps<void> {
  const missing = entries.map(textOf).filter((text) => lastMeasured.get(text) !== type);
  const size = hurried ? missing.length : measuredAtOnce;
  for (const some of range(0, missing.length, size).map((i) => missing.slice(i, i + size))) {
    const texts: (readonly [string, TextStyle])[] = [];
    for (const text of some) {
      lastMeasured.set(text, type);
      const detail = detailOf(text);
      texts.push([joined(text.date, form && detail, text.status), 'date'], [text.title, 'title'], [detail, 'detail']);
      for (const part of dateParts(text.date)) texts.push([part, 'date']);
      if (text.shortTitle) texts.push([text.shortTitle, 'title']);
      yield;
    }
    type.measure(texts);
    yield;
  }
}

/** Widest line of a label that stands on one line, px; and of one on 2, 3 and 4 lines of title. */
export const widest = { line: 320, lines: [240, 200, 200] } as const;

/** What comes after a dash between two days of one month, as in “21 – 30, 2025”, “21.–30. September” and “21日～30日”. */
const daysOfMonth = /(?<=(?:^|[\s月월])\d{1,2}(?:\.|日|일)?\s?[–～~]\s?)\n(?=\d{1,2}(?![\d月월]))/gu;

/** A line of a date ends between the two ends of a span or before a remark: a month stays with its year, and the days of one month together. */
export const dateParts = (date: string) =>
  date
    .replace(/[–～~]\s?| ?(?=[(（])/gu, '$&\n')
    .replace(daysOfMonth, '')
    .split('\n');

/** The date and the status on one line, or on more where they are wider than `width`. */
export function dateLines({ date, status = '' }: EntryText, width: number, type: Typesetter): StyledLine[] {
  const isWider = (text: string) => type.line(text, 'date').width > width;
  if (!isWider(joined(date, status))) return styled('date', [type.line(joined(date, status), 'date')]);
  const lines = dateParts(date).reduce<string[]>((lines, part) => {
    const longer = (lines.at(-1) ?? '') + part;
    return isWider(longer) ? [...lines, part] : [...lines.slice(0, -1), longer];
  }, []);
  const set = lines.flatMap((line, i) => {
    const [first, ...rest] = type.wrapEven(line, 'date', width);
    const isUnspaced = i > 0 && !lines[i - 1]!.endsWith(' ');
    return [{ ...first!, ...(isUnspaced && { unspaced: true as const }) }, ...rest];
  });
  return styled('date', [...set, ...type.wrapEven(status, 'date', width)]);
}

/** Title, date and detail set about as wide as the title on `count` lines, and no narrower than the date and the longest word need; undefined where the title is wider than `limit` px. */
export function narrow(
  { text, title, detail }: { text: EntryText; title: string; detail: string | undefined },
  { count, limit, least, order }: { count: number; limit: number; least: number; order: 'date-first' | 'title-first' },
  type: Typesetter,
): StyledLine[] | undefined {
  const balanced = type.balance(title, 'title', count, limit);
  if (!balanced) return undefined;
  const parts = dateParts(text.date).map((part) => type.line(part, 'date'));
  const words = detail ? type.widest(detail, 'detail') : 0;
  const measure = Math.min(limit, Math.max(least, words, ...[...balanced, ...parts].map(({ width }) => width)));
  const [titles, dates] = [styled('title', balanced), dateLines(text, measure, type)];
  const details = styled('detail', type.wrapEven(detail ?? '', 'detail', measure));
  return order === 'date-first' ? [...dates, ...titles, ...details] : [...titles, ...dates, ...details];
}

/** How many digits the number of an entry has. */
export type Digits = 1 | 2;

const widestOf = (digits: Digits, lang: string) => nameNumber(digits === 1 ? 8 : 88, lang);

/** Room for any number of so many digits. Which it is is not known before all texts have their places. */
export const numberLines = (digits: Digits, type: Typesetter): StyledLine[] => [
  { style: 'title', text: '', width: type.line(widestOf(digits, type.lang), 'title').width },
];

/** The number alone. */
export const numberVariant = (digits: Digits, type: Typesetter): Variant =>
  variant('number', numberLines(digits, type), type);

/** Those alone. */
export function rangeVariant(first: Digits, last: Digits, type: Typesetter): Variant {
  const widest = nameRange(widestOf(first, type.lang), widestOf(last, type.lang));
  return variant('number', [{ style: 'title', text: '', width: type.line(widest, 'title').width }], type);
}
