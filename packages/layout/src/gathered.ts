// What a counted mark says of the entries that it holds.
import type { Entry } from '@career-timeline/model';
import { nameNumber, nameExtent } from './calendar.js';
import type { Frame } from './frame.js';
import type { Typesetter } from './lines.js';
import type { SceneWords } from './scene.js';
import type { DatedEntry } from './spans.js';
import { styled, variant, type Variant } from './variants.js';

/** Of more entries than these the kinds are not told: there would be some of all. */
const mostCounted = 200;

/** The earliest and the latest known time of entries, UTC ms; (Infinity, -Infinity) where none is. */
export function knownExtent(entries: readonly Entry[]): [from: number, to: number] {
  let [from, to] = [Infinity, -Infinity];
  for (const { date } of entries) {
    if (!date) continue;
    const { startMin, startMax, endMin, endMax } = date.extent;
    for (const time of [startMin, startMax, endMin, endMax]) {
      if (!Number.isFinite(time)) continue;
      from = Math.min(from, time);
      to = Math.max(to, time);
    }
  }
  return [from, to];
}

/** Entries that stand under one count. */
export interface Group {
  readonly count: number;
  /** The first and the last of them. */
  readonly ends: readonly [DatedEntry, DatedEntry];
  /** Their earliest and latest known time, UTC ms. */
  readonly extent: readonly [from: number, to: number];
  readonly entries: () => readonly Entry[];
}

/** How the words of each group were last set, by its first entry: in a movement most are the same from frame to frame. */
const lastSet = new WeakMap<
  DatedEntry,
  { readonly type: Typesetter; readonly text: ReturnType<typeof textOf>; readonly ways: readonly Variant[] }
>();

/** Sets the counts of groups, whose texts are measured all at once. */
export function gatherAll(groups: readonly Group[], { type, words }: Pick<Frame, 'type' | 'words'>): void {
  const missing = groups.flatMap((group) => {
    const text = textOf(group, words, type.lang);
    const known = lastSet.get(group.ends[0]);
    const isSame = (['title', 'date', 'detail'] as const).every((part) => text[part] === known?.text[part]);
    return isSame && known?.type === type ? [] : { first: group.ends[0], text };
  });
  type.measure(
    missing.flatMap(({ text: { title, date, detail } }) => [
      [title, 'title'],
      [date, 'date'],
      [detail, 'detail'],
    ]),
  );
  for (const { first, text } of missing)
    lastSet.set(first, { type, text, ways: gatheredVariants(text.title, text.date, text.detail, type) });
}

/** The ways to set the count of entries, when they were and what kinds they are of. */
export function gathered(group: Group, frame: Pick<Frame, 'type' | 'words'>): readonly Variant[] {
  gatherAll([group], frame);
  return lastSet.get(group.ends[0])!.ways;
}

/** The count alone, with room for any of so many digits: in a movement each is another, and need not be measured. */
export function counted(count: number, type: Typesetter): Variant {
  const widest = Number('8'.repeat(String(count).length));
  const { lines, ...box } = gatheredVariants(nameCount(widest, type.lang), '', '', type).at(-1)!;
  return { ...box, lines: lines.map((line) => ({ ...line, text: nameCount(count, type.lang) })) };
}

/** The same as text. */
export const gatheredText = (entries: readonly Entry[], words: SceneWords, lang: string) =>
  textOf({ count: entries.length, extent: knownExtent(entries), entries: () => entries }, words, lang);

const nameCount = (count: number, lang: string) => `+${nameNumber(count, lang)}`;

function textOf({ count, extent: [from, to], entries }: Omit<Group, 'ends'>, words: SceneWords, lang: string) {
  return {
    title: nameCount(count, lang),
    // The end is half-open: a year ends when the next begins.
    date: from <= to ? nameExtent(from, Math.max(from, to - 1), lang) : '',
    detail: count > mostCounted ? '' : kindsOf(entries(), words, lang),
  };
}

/** `Talk × 8 · Award × 4`, the most frequent first, with breaks after the dots only. */
function kindsOf(entries: readonly Entry[], words: SceneWords, lang: string): string {
  const counts = new Map<string, number>();
  for (const { kind } of entries) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const parts = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([name, n]) => `${words.kind(name)}\u00a0×\u00a0${nameNumber(n, lang)}`);
  return parts.join('\u00a0· ');
}

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
function gatheredVariants(count: string, extent: string, kinds: string, type: Typesetter): Variant[] {
  const alone = styled('title', [type.line(count, 'title')]);
  const spanned = [...alone, ...styled('date', [type.line(extent, 'date')])];
  const told = kindLines.flatMap(({ width, most }) => {
    const lines = type.wrapEven(kinds, 'detail', width);
    // Where a line ends it parts two kinds as a dot does.
    const ended = lines.map((line) => ({ ...line, text: line.text.replace(/\s·$/u, '') }));
    return lines.length <= most ? [[...spanned, ...styled('detail', ended)]] : [];
  });
  return [...told, spanned, alone].map((lines) => variant('gathered', lines, type));
}
