// The ladder of a bar's text.
import { max, range } from 'd3-array';
import { nameNumber } from './calendar.js';
import type { MeasuredLine, Typesetter } from './lines.js';
import type { EntryText } from './scene.js';
import { detailOf, joined, kept, narrow, styled, variant, widest, type StyledLine, type Variant } from './variants.js';

/** A bar with more lines would make its whole lane high; what goes on may have more, since it is what a reader looks for. */
const mostBarLines = { past: 7, current: 9 } as const;
const mostBarTitleLines = { past: 4, current: 6 } as const;

/** With more lines a title that has a number has no detail: that stands in the key too. */
const mostNumberedLines = 5;

/** A detail that is no longer than this, px, is rather set on one line. */
const mostDetail = 200;

/** How bars bear texts. */
interface BarWay {
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
    ...kept(text, limit, `bar ${lasting} ${numbered}`, () => setBar(text, lasting, numbered, type)),
    ...kept(text, limit, `alone ${lasting} ${numbered}`, () => setAlone(text, lasting, numbered, type)),
  ];
}

type Lasting = keyof typeof mostBarLines;

const oneLine = (title: string, type: Typesetter) => styled('title', [type.line(title, 'title')]);

const lineCounts = (lasting: Lasting) => range(1, mostBarTitleLines[lasting] + 1);

/** With the date, and with whom it was: without that it would seem to be known to nobody, or to be with whom the employer's name over it says. */
function setBar(text: EntryText, lasting: Lasting, numbered: boolean, type: Typesetter): Variant[] {
  const { date, status, title, shortTitle = title, organization, department = organization } = text;
  const detail = detailOf(text);
  const counts = lineCounts(lasting);
  const set = (rung: 'wrapped' | 'short', count: number, title: string, detail?: string, least = 76) => {
    const way = { count, limit: widest.line, least, order: 'title-first' } as const;
    const lines = narrow({ text, title, detail }, way, type);
    return lines && lines.length <= mostBarLines[lasting] ? variant(rung, lines, type) : [];
  };
  const dated = type.line(joined(date, status), 'date').width;
  const wide = Math.max(dated, Math.min(type.line(detail, 'detail').width, mostDetail));
  const narrower = detailWidths(detail, type).filter((width) => width < dated);
  const whole = styled('date', [type.line(joined(date, detail, status), 'date')]);
  return [
    variant('full', [...oneLine(title, type), ...whole], type),
    // A wide bar has the date on one line, a narrow one on two; and a long detail not in a narrow column, where there is room beside it.
    ...(wide > dated ? counts.flatMap((count) => set('wrapped', count, title, detail, wide)) : []),
    ...[dated, ...narrower, undefined].flatMap((least) =>
      counts.flatMap((count) => set('wrapped', count, title, detail, least)),
    ),
    ...(department === organization
      ? []
      : [dated, undefined].flatMap((least) =>
          counts.flatMap((count) => set('wrapped', count, title, department, least)),
        )),
    ...counts.flatMap((count) => set('short', count, shortTitle, department)),
    ...(numbered && department ? [] : counts.flatMap((count) => set('short', count, shortTitle))),
  ];
}

/** How wide a detail is on one line, on two and on three, px. */
const detailWidths = (detail: string, type: Typesetter): number[] =>
  range(1, 4).flatMap((count) => {
    const lines = type.balance(detail, 'detail', count, mostDetail);
    return lines?.length === count ? max(lines, ({ width }) => width)! : [];
  });

/** Rather a title without its date than a number alone, with whom it was if it can be; but that it is not certain is said. */
function setAlone(
  { title, shortTitle = title, status, organization, department = organization }: EntryText,
  lasting: Lasting,
  numbered: boolean,
  type: Typesetter,
): Variant[] {
  const set = (count: number, detail?: string) => {
    if (!numbered && status !== undefined && count > 1) return [];
    const lines = type.balance(
      numbered ? `${mostDigits(type)}\u00a0${shortTitle}` : shortTitle,
      'title',
      count,
      widest.line,
    );
    if (!lines) return [];
    const measure = Math.max(detail ? type.widest(detail, 'detail') : 0, ...lines.map(({ width }) => width));
    const details = styled('detail', type.wrapEven(detail ?? '', 'detail', measure));
    if (lines.length + details.length > (numbered && details.length ? mostNumberedLines : mostBarLines[lasting]))
      return [];
    return numbered
      ? variant('number', [...withoutNumber(lines, type), ...details], type)
      : variant('short', [...styled('title', lines), ...details], type);
  };
  const counts = lineCounts(lasting);
  return [
    ...(department ? counts.flatMap((count) => set(count, department)) : []),
    ...counts.flatMap((count) => set(count)),
  ];
}

const mostDigits = ({ lang }: Typesetter) => `${nameNumber(88, lang)}.`;

/** Lines of a title that begin with a number, without it. */
const withoutNumber = (lines: readonly MeasuredLine[], type: Typesetter): StyledLine[] =>
  lines.map((line, i) => ({
    ...line,
    style: 'title',
    text: i ? line.text : line.text.slice(mostDigits(type).length).trimStart(),
  }));
