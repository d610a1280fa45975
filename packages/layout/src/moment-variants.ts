// The ladder of a moment's text.
import { range } from 'd3-array';
import type { Typesetter } from './lines.js';
import { signWidth, type EntryText, type Label } from './scene.js';
import {
  dateLines,
  dateParts,
  detailOf,
  kept,
  narrow,
  numberLines,
  styled,
  variant,
  widest,
  type StyledLine,
  type Variant,
} from './variants.js';

/** A longer detail has more lines where its title has, px. */
const mostDetail = 150;

/** A title on more lines than this is a number instead. */
const mostTitleLines = 8;

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
  const set = (count: number, least: number) => {
    const limit = Math.min(unbroken(title, count > 1 ? widest.lines[count - 2]! : widest.line), width);
    const lines = narrow({ text, title, detail }, { count, limit, least, order: 'date-first' }, type);
    return lines ? way('wrapped', lines) : [];
  };
  // A detail that is hardly wider than its title has one line where there is room.
  const wide = type.line(detail, 'detail').width;
  const leasts = wide > least && wide <= mostDetail ? [wide, least] : [least];
  // The whole text with its symbol and its status is wider than many columns.
  const isBroken = detail || (isSigned && (text.status || dates.length > 1));
  const variants = [
    way('full', whole),
    ...range(isBroken ? 1 : 2, 5).flatMap((count) => leasts.flatMap((least) => set(count, least))),
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
  const ways = range(5, mostTitleLines + 1).flatMap((count) => {
    const lines = narrow({ text, title, detail }, { count, limit, least, order: 'date-first' }, type);
    return lines ? way('wrapped', lines) : [];
  });
  // As in the key: after its date a number would seem to be what happened.
  const numbered = way('number', [...numberLines(2, type), ...dateLines(text, limit, type)]);
  return [...ways.filter(fits), ...[numbered].filter(fits), way('number', numberLines(2, type))];
}
