// The ladder of an entry's text: the ways to set it, from the whole to the shortest.
import { range } from 'd3-array';
import { nameNumber } from './calendar.js';
import type { Frame } from './frame.js';
import type { MeasuredLine, Typesetter } from './lines.js';
import { signWidth, type EntryText, type Label, type TextLine, type TextStyle } from './scene.js';
import type { DatedEntry } from './spans.js';
import type { Steps } from './steps.js';

/** One way to set the text of an entry: its lines and the size of their box, px. */
export interface Variant {
  readonly rung: Label['rung'];
  readonly lines: readonly TextLine[];
  readonly width: number;
  readonly height: number;
}

type StyledLine = MeasuredLine & TextLine;

export const styled = (style: TextStyle, lines: readonly MeasuredLine[]): StyledLine[] =>
  lines.flatMap((line) => (line.text ? { ...line, style } : []));

/** Of each text the ways in which it was set last, in one type and no wider than `width` px: most pictures set it as the one before did. */
const lastSet = new WeakMap<
  EntryText,
  { readonly type: Typesetter; readonly width: number; readonly ways: Map<string, readonly Variant[]> }
>();

function kept(
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
const widest = { line: 320, lines: [240, 200, 200] } as const;

/** A title on more lines than this is a number instead. */
const mostTitleLines = 8;

/** A bar with more lines would make its whole lane high; what goes on may have more, since it is what a reader looks for. */
const mostBarLines = { past: 7, current: 9 } as const;
const mostBarTitleLines = { past: 4, current: 6 } as const;

/** What comes after a dash between two days of one month, as in “21 – 30, 2025”, “21.–30. September” and “21日～30日”. */
const daysOfMonth = /(?<=(?:^|[\s月월])\d{1,2}(?:\.|日|일)?\s?[–～~]\s?)\n(?=\d{1,2}(?![\d月월]))/gu;

/** A line of a date ends between the two ends of a span or before a remark: a month stays with its year, and the days of one month together. */
const dateParts = (date: string) =>
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

/** Title, date and detail set about as wide as the title on `count` lines, and no narrower than the date needs; undefined where that is wider than `limit` px. */
function narrow(
  { text, title, detail }: { text: EntryText; title: string; detail: string | undefined },
  { count, limit, least, order }: { count: number; limit: number; least: number; order: 'date-first' | 'title-first' },
  type: Typesetter,
): StyledLine[] | undefined {
  const balanced = type.balance(title, 'title', count, limit);
  if (!balanced) return undefined;
  const parts = dateParts(text.date).map((part) => type.line(part, 'date'));
  const measure = Math.min(limit, Math.max(least, ...[...balanced, ...parts].map(({ width }) => width)));
  const [titles, dates] = [styled('title', balanced), dateLines(text, measure, type)];
  const details = styled('detail', type.wrapEven(detail ?? '', 'detail', measure));
  return order === 'date-first' ? [...dates, ...titles, ...details] : [...titles, ...dates, ...details];
}

/**
 * The ways to set a moment's text, best first: date, title and detail.
 *
 * @param width px; no variant is wider
 * @param isSigned whether the entry's symbol stands before its text
 * @returns at least one; its number comes last where only a tall text fits, and alone where no words fit
 */
export function momentVariants(
  text: EntryText,
  width: number,
  isSigned: boolean,
  type: Typesetter,
): readonly Variant[] {
  return kept(text, { type, width }, `moment ${isSigned}`, () => setMoment(text, width, isSigned, type));
}

/** With room for the entry's symbol before the first line. */
const signed = ([first, ...rest]: readonly StyledLine[]): StyledLine[] => [
  { ...first!, width: first!.width + signWidth, signed: true },
  ...rest,
];

function setMoment(text: EntryText, width: number, isSigned: boolean, type: Typesetter): Variant[] {
  const way = (rung: Label['rung'], lines: readonly StyledLine[]) =>
    variant(rung, isSigned ? signed(lines) : lines, type);
  const { title, shortTitle = title } = text;
  const detail = detailOf(text);
  const whole = [
    ...dateLines(text, widest.line, type),
    ...styled('title', [type.line(title, 'title')]),
    ...styled('detail', [type.line(detail, 'detail')]),
  ];
  const least = 110;
  // Wider texts are rather set than a word broken, or a day parted from its month.
  const dates = dateParts(text.date).map((part) => type.line(part, 'date').width);
  const unbroken = (title: string, limit: number) => {
    const parts = [type.widest(title, 'title'), ...dates].filter((width) => width <= widest.lines[0]);
    return Math.max(limit, ...parts);
  };
  const variants = [
    way('full', whole),
    ...widest.lines.flatMap((limit, i) => {
      const lines = narrow(
        { text, title, detail },
        { count: i + 2, limit: Math.min(unbroken(title, limit), width), least, order: 'date-first' },
        type,
      );
      return lines ? way('wrapped', lines) : [];
    }),
    ...[160, 160, 120].flatMap((limit, i) => {
      const lines = narrow(
        { text, title: shortTitle, detail: undefined },
        { count: i + 1, limit: unbroken(shortTitle, limit), least: 72, order: 'date-first' },
        type,
      );
      return lines ? way('short', lines) : [];
    }),
  ];
  const fits = (each: Variant) => each.width <= Math.min(width, widest.line);
  const fitting = variants.filter(fits);
  if (fitting.length) return fitting;
  // A very long title is set tall where there is room for that, before it is a number.
  const limit = Math.min(widest.lines[0], width);
  const tall = narrow({ text, title, detail }, { count: mostTitleLines, limit, least, order: 'date-first' }, type);
  const ways = tall ? [way('wrapped', tall)] : [];
  // As in the key: after its date a number would seem to be what happened.
  const numbered = way('number', [...numberLines(2, type), ...dateLines(text, limit, type)]);
  return [...ways.filter(fits), ...[numbered].filter(fits), way('number', numberLines(2, type))];
}

/** How bars bear texts. */
export interface BarWay {
  /** One line only, where there are many lanes. */
  readonly compact: boolean;
  /** Whether a title without a date has a number before it, under which the key says the rest. */
  readonly numbered: boolean;
  /** Whether it goes on. */
  readonly current: boolean;
}

/**
 * The ways to set a bar's text in words, best first: the title, and under it date, detail and status.
 *
 * @param room px; where not even the widest word has it there are none
 */
export function barVariants(
  text: EntryText,
  { compact, numbered, current }: BarWay,
  room: number,
  type: Typesetter,
): readonly Variant[] {
  const { title, shortTitle = title } = text;
  const words = [title, shortTitle].map((title) => type.widest(title, 'title'));
  // A word that is wider than any line is broken.
  if (words.every((width) => width > room && width <= widest.line)) return [];
  if (compact) return [variant('full', oneLine(title, type), type), variant('short', oneLine(shortTitle, type), type)];
  const lasting = current ? 'current' : 'past';
  const limit = { type, width: widest.line };
  return [
    ...kept(text, limit, `bar ${lasting}`, () => setBar(text, lasting, type)),
    ...kept(text, limit, `alone ${lasting} ${numbered}`, () => setAlone(text, lasting, numbered, type)),
  ];
}

type Lasting = keyof typeof mostBarLines;

const oneLine = (title: string, type: Typesetter) => styled('title', [type.line(title, 'title')]);

const lineCounts = (lasting: Lasting) => range(1, mostBarTitleLines[lasting] + 1);

/** With the date. */
function setBar(text: EntryText, lasting: Lasting, type: Typesetter): Variant[] {
  const { date, status, title, shortTitle = title } = text;
  const detail = detailOf(text);
  const counts = lineCounts(lasting);
  const set = (rung: 'wrapped' | 'short', count: number, title: string, detail?: string, least = 76) => {
    const way = { count, limit: widest.line, least, order: 'title-first' } as const;
    const lines = narrow({ text, title, detail }, way, type);
    return lines && lines.length <= mostBarLines[lasting] ? variant(rung, lines, type) : [];
  };
  const dated = type.line(joined(date, status), 'date').width;
  const whole = styled('date', [type.line(joined(date, detail, status), 'date')]);
  return [
    variant('full', [...oneLine(title, type), ...whole], type),
    // A wide bar has the date on one line, a narrow one on two.
    ...counts.flatMap((count) => set('wrapped', count, title, detail, dated)),
    ...counts.flatMap((count) => set('wrapped', count, title, detail)),
    ...counts.flatMap((count) => set('short', count, shortTitle)),
  ];
}

/** Rather a title without its date than a number alone; but that it is not certain is said. */
const setAlone = (
  { title, shortTitle = title, status }: EntryText,
  lasting: Lasting,
  numbered: boolean,
  type: Typesetter,
): Variant[] =>
  lineCounts(lasting).flatMap((count) => {
    if (!numbered && status !== undefined && count > 1) return [];
    const lines = type.balance(
      numbered ? `${mostDigits(type)} ${shortTitle}` : shortTitle,
      'title',
      count,
      widest.line,
    );
    if (!lines) return [];
    return numbered
      ? variant('number', withoutNumber(lines, type), type)
      : variant('short', styled('title', lines), type);
  });

const mostDigits = ({ lang }: Typesetter) => `${nameNumber(88, lang)}.`;

/** Room for any number of so many digits. Which it is is not known before all texts have their places. */
const numberLines = (digits: 1 | 2, type: Typesetter): StyledLine[] => [
  {
    style: 'title',
    text: '',
    width: type.line(nameNumber(digits === 1 ? 8 : 88, type.lang), 'title').width,
  },
];

/** The number alone. */
export const numberVariant = (digits: 1 | 2, type: Typesetter): Variant =>
  variant('number', numberLines(digits, type), type);

/** Lines of a title that begin with a number, without it. */
const withoutNumber = (lines: readonly MeasuredLine[], type: Typesetter): StyledLine[] =>
  lines.map((line, i) => ({
    ...line,
    style: 'title',
    text: i ? line.text : line.text.slice(mostDigits(type).length).trimStart(),
  }));

/** Widest text of a counted mark, px, and its most lines of kinds: more say less than their count alone. A narrow one stands in a column. */
const kindLines = [
  { width: 190, most: 3 },
  { width: 120, most: 5 },
] as const;

/**
 * The ways to set the count of gathered entries, best first.
 *
 * @param extent when they were, in words
 * @param kinds the kinds that they are of, in words
 */
export function gatheredVariants(count: string, extent: string, kinds: string, type: Typesetter): Variant[] {
  const counted = styled('title', [type.line(count, 'title')]);
  const spanned = [...counted, ...styled('date', [type.line(extent, 'date')])];
  const told = kindLines.flatMap(({ width, most }) => {
    const lines = type.wrapEven(kinds, 'detail', width);
    // Where a line ends it parts two kinds as a dot does.
    const ended = lines.map((line) => ({ ...line, text: line.text.replace(/\s·$/u, '') }));
    return lines.length <= most ? [[...spanned, ...styled('detail', ended)]] : [];
  });
  return [...told, spanned, counted].map((lines) => variant('gathered', lines, type));
}
