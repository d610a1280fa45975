import { typesetter, type EntryText, type LayoutOptions, type Scene, type TextMeasurer } from '@career-timeline/layout';
import type { Entry } from '@career-timeline/model';

const sizes = { date: 13, title: 15, detail: 13, tick: 12 } as const;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Extended_Pictographic}、]/u;

/** Type whose widths are the same everywhere: 1 em for what is wide, 0.5 em for all else; a space at an end has none, as in a browser. */
export const measure: TextMeasurer = {
  width: (text, style) =>
    [...graphemes.segment(text.trim())].reduce((sum, { segment }) => sum + (wide.test(segment) ? 1 : 0.5), 0) *
    sizes[style],
  lineHeight: (style) => sizes[style] + 5,
};

const plain = (text: Entry['title'] | undefined) => (typeof text === 'string' ? text : Object.values(text ?? {})[0]);

/** The words of an entry as a plain caller would make them. */
export function entryText(entry: Entry): EntryText {
  const [title, shortTitle] = [plain(entry.title)!, plain(entry.shortTitle)];
  return {
    date: entry.date?.edtf ?? '',
    title,
    ...(shortTitle && { shortTitle }),
    ...(entry.organization && { organization: entry.organization }),
    ...(entry.status !== 'confirmed' && { status: entry.status }),
  };
}

export const options: LayoutOptions = {
  width: 1000,
  type: typesetter(measure, 'en'),
  layout: 'horizontal',
  scale: 'elastic',
  direction: 'ltr',
  text: entryText,
  words: { kind: (kind) => kind, organization: (id) => id, other: 'Other' },
};

/** The boxes of all texts of a Scene, named by what they say. */
export function textBoxes(scene: Scene) {
  return [
    ...scene.labels.map(({ box, lines }) => ({ box, says: lines.map(({ text }) => text).join(' / ') })),
    ...scene.headings.map(({ box, lines }) => ({ box, says: lines.join(' / ') })),
    ...[...scene.ticks, ...scene.breaks].map(({ box, text }) => ({ box, says: text })),
  ];
}
