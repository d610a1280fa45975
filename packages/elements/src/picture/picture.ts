// A whole timeline as one SVG, complete in itself: what the page shows, in a form that needs no script.
import { layoutCareer, signWidth, typesetter, type Grouping, type Label, type Scene } from '@career-timeline/layout';
import type { Entry } from '@career-timeline/model';
import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Reader } from '../reader.js';
import { isolated } from '../views/isolated.js';
import { drawing } from '../views/drawing.js';
import { signsOf } from '../views/symbols.js';
import { Column, line, sectionGap, symbol, type Paragraph } from './column.js';
import { nameScale, styleOf, type Theme } from './style.js';
import { faceless } from './type.js';

export interface PictureOptions {
  /** px; drawn as 320 when less. */
  readonly width: number;
  /** `auto` is vertical below 600 px. */
  readonly layout?: 'auto' | 'horizontal' | 'vertical' | undefined;
  readonly scale?: 'elastic' | 'linear' | undefined;
  readonly group?: Grouping | undefined;
  /** BCP 47 tag of the reader's language. */
  readonly lang?: string | undefined;
  readonly theme?: Theme | undefined;
  /** A CSS list of typefaces. */
  readonly fonts?: string | undefined;
}

/** What an `svg` element is made of: all texts as they are, not escaped. */
export interface Picture {
  /** A class for the element: nothing of one picture reaches another, nor the page that both stand in. */
  readonly id: string;
  /** px. */
  readonly width: number;
  readonly height: number;
  /** The height that the element needs at the same width, px: it opens what a picture must list. */
  readonly elementHeight: number;
  /** BCP 47. */
  readonly lang: string;
  /** A CSS list of typefaces. */
  readonly fonts: string;
  readonly title: string;
  /** The entries in words. */
  readonly description: string;
  /** The style sheet. */
  readonly style: string;
  readonly content: SVGTemplateResult;
}

const margin = 20;
/** Over the symbols' names, px. */
const symbolsGap = 8;
const leastWidth = 320;
const verticalBelow = 600;
/** Of more entries than these the description says the first ones, and counted marks do not say what they hold. */
const mostDescribed = 100;

/** A career as its reader reads it, as one SVG with its names, its drawing, what has no date, and its sources. */
export function pictureFor(reader: Reader, options: Omit<PictureOptions, 'lang'>): Picture {
  const { theme = 'auto', fonts = "system-ui, 'Noto Sans', sans-serif" } = options;
  const { words, career } = reader;
  const width = Math.max(leastWidth, Math.floor(options.width) || 0);
  const inner = width - 2 * margin;
  const { layout = 'auto' } = options;
  const shownAs = layout !== 'auto' ? layout : width < verticalBelow ? 'vertical' : 'horizontal';
  const scene = layoutCareer(career, {
    width: inner,
    type: typesetter(faceless, words.locale),
    layout: shownAs,
    scale: options.scale ?? 'elastic',
    group: options.group,
    direction: words.direction,
    text: (entry) => reader.entryText(entry, shownAs === 'vertical'),
    words: reader.sceneWords,
  });

  const column = new Column(inner, words.direction, words.locale);
  column.paragraphs(...heading(reader));
  const signs = signsOf(reader, scene);
  if (signs.length) {
    column.space(symbolsGap);
    column.signs(signs);
  }
  column.space(sectionGap);
  const said = description(reader, scene);
  const id = `career-${digest(JSON.stringify([said, theme, scene.width, scene.marks.map(({ span }) => span)]))}`;
  column.block({ shape: svg`${drawing(scene, undefined, id)}${texts(scene, reader)}`, height: scene.height });
  // Nothing can be opened in a picture.
  const before = column.height;
  const gathered = scene.labels.filter(({ rung }) => rung === 'gathered');
  if (gathered.reduce((sum, { entries }) => sum + entries.length, 0) <= mostDescribed) {
    for (const { lines: count, entries } of gathered) {
      // As the mark says: how many, and when.
      column.section(
        count
          .slice(0, 2)
          .map(({ text }) => text)
          .join(' · '),
      );
      column.cells(entries.map((entry) => lines(reader, entry)));
    }
  }
  const listed = column.height - before;
  if (scene.key.length) {
    column.section(words.term('key'));
    // A stop after a numeral alone stands on the side where it is read (RLM of UAX #9).
    const stop = words.direction === 'rtl' ? '.\u200f' : '.';
    const keyed = scene.key.map((entry, i) => [
      { text: `${reader.number(i + 1)}${stop}`, style: 'title' } as const,
      ...lines(reader, entry),
    ]);
    column.cells(keyed);
  }
  if (scene.undated.length) {
    column.section(words.term('undated'));
    column.cells(
      scene.undated.map((entry) => lines(reader, entry)),
      scene.undated,
    );
  }
  if (career.sources.size) {
    column.section(words.term('sources'));
    column.paragraphs(
      ...[...career.sources.values()].map((source, i): Paragraph => {
        const parts = [source.title, source.publisher].map((text) => text && reader.read(text).text);
        // On one line, whatever the direction of what stands before.
        const date = source.date && reader.formatDate(source.date, 'long').replaceAll(' ', '\u00a0');
        // Where a line of it ends with a mark, that stays with the words before it (LRM of UAX #9).
        const set = (part: string) =>
          isolated(part) === part ? part.replaceAll(/\p{P}(?= )/gu, '$&\u200e') : isolated(part);
        const told = [...parts, date].flatMap((part) => (part ? set(part) : []));
        return {
          text: `${reader.number(i + 1)}. ${joined(told, '\u00a0· ', reader)}`,
          style: 'detail',
          name: 'muted',
          isJoined: true,
        };
      }),
    );
  }

  const height = Math.ceil(column.height + 2 * margin);
  const title = career.person ? reader.read(career.person.name).text : words.term('timeline');
  return {
    id,
    width,
    height,
    elementHeight: height - listed,
    lang: words.tag,
    fonts,
    title,
    description: said,
    style: styleOf(theme, id),
    content: svg`<rect class="paper" width=${width} height=${height} />
      <g transform=${`translate(${margin} ${margin})`}>${column.shapes}</g>`,
  };
}

/** Texts after each other: two from left to right would be one to what draws them, so a mark between says that the line runs from the right (RLM of UAX #9). */
const joined = (parts: readonly string[], separator: string, { words }: Reader) =>
  parts.join(words.direction === 'rtl' ? `\u200f${separator}` : separator);

function heading(reader: Reader): Paragraph[] {
  const { person, asOf } = reader.career;
  if (!person) return [];
  const name = reader.read(person.name).text;
  const other = reader.otherName()?.text;
  const end = other === undefined ? undefined : { text: other, name: 'plain muted' };
  return [
    {
      text: end ? joined([name, end.text], ' ', reader) : name,
      end,
      style: 'title',
      name: 'name',
      scale: nameScale,
      isJoined: end !== undefined,
    },
    ...(person.headline
      ? [{ text: reader.read(person.headline).text, style: 'title', name: 'plain muted' } as const]
      : []),
    ...(asOf
      ? [
          {
            text: reader.words.term('asOf', reader.formatDate(asOf, 'long')),
            style: 'date',
            name: 'muted',
          } as const,
        ]
      : []),
  ];
}

/** An entry as running text. */
function lines(reader: Reader, entry: Entry): Paragraph[] {
  const { date, title, organization, status } = reader.entryText(entry, false);
  const when = date ? [{ text: date, style: 'date', name: 'muted' } as const] : [];
  return [
    ...(entry.date ? when : []),
    { text: title, style: 'title' },
    ...(organization ? [{ text: organization, style: 'detail', name: 'muted' } as const] : []),
    // What was given as a date and is none.
    ...(entry.date ? [] : when),
    ...(status ? [{ text: status, style: 'date', name: 'status' } as const] : []),
  ];
}

/** What the picture shows in words, in order of time. */
function description(reader: Reader, { labels, undated }: Scene): string {
  const entries = [...labels.flatMap(({ entries }) => entries), ...undated];
  const said = entries.slice(0, mostDescribed).map((entry) => {
    const { date, title, organization, status } = reader.entryText(entry, false);
    return [date || reader.words.term('undated'), title, organization, status].filter(Boolean).join(', ');
  });
  const more = entries.length - said.length;
  return [...said, ...(more ? [`… + ${reader.count(more)}`] : [])].join('; ');
}

/** A short name for a text: FNV-1a of 32 bits, which need not keep any secret. Source: RFC 9923 */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** The texts of labels, which a page sets in HTML over the drawing. */
function texts(scene: Scene, reader: Reader): SVGTemplateResult[] {
  const years = scene.layout === 'vertical' ? scene.ticks : [];
  return [
    ...years.map(({ box, text }) => line(text, { style: 'title' }, scene.direction, box)),
    ...scene.labels.map((label) => labelText(label, scene.direction, reader)),
  ];
}

/** From where a line begins to the middle of the symbol before it, px. */
const signReach = 6;

function labelText({ lines, box, align, entries }: Label, direction: Scene['direction'], reader: Reader) {
  const status = entries.length === 1 ? reader.status(entries[0]!) : undefined;
  let { y } = box;
  return svg`${lines.map(({ style, text, signed }) => {
    const height = faceless.lineHeight(style);
    const room = signed ? signWidth : 0;
    const isLeft = direction === 'ltr';
    const place = { x: isLeft ? box.x + room : box.x, y, width: box.width - room, height };
    const sign = signed
      ? symbol(entries[0]!, isLeft ? box.x + signReach : box.x + box.width - signReach, y + height / 2)
      : nothing;
    y += height;
    const end = status !== undefined && style === 'date' ? { text: status, name: 'status' } : undefined;
    const words = line(text, { style, name: style === 'title' ? '' : 'muted', end }, direction, place, align);
    return svg`${sign}${words}`;
  })}`;
}
