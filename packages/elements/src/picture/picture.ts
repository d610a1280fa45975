// A whole timeline as one SVG, complete in itself: what the page shows, in a form that needs no script.
import {
  layoutCareer,
  typesetter,
  type Grouping,
  type Label,
  type Scene,
  type TextStyle,
} from '@career-timeline/layout';
import { formatDate, type Career } from '@career-timeline/model';
import { svg, type SVGTemplateResult } from 'lit';
import { Reader } from '../reader.js';
import { wordsIn } from '../translations/index.js';
import { drawing } from '../views/drawing.js';
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
  /** px. */
  readonly width: number;
  readonly height: number;
  /** BCP 47. */
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
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
const leastWidth = 320;
const verticalBelow = 600;
const cell = { width: 230, gap: 16 } as const;
const sectionGap = 22;
/** Of more entries than these the description says the first ones. */
const mostDescribed = 100;

/** A text of its own lines under what comes before. */
interface Paragraph {
  readonly text: string;
  readonly style: TextStyle;
  readonly name?: string;
  readonly scale?: number;
}

interface Block {
  readonly shape: SVGTemplateResult | SVGTemplateResult[];
  readonly height: number;
}

/** A reader of the career in a language, the document's own where none is given. */
export const readerOf = (career: Career, lang = career.lang): Reader =>
  new Reader(career, wordsIn(lang === 'und' ? 'en' : lang));

/** A career as one SVG with its names, its drawing, what has no date, and its sources. */
export function picture(career: Career, options: PictureOptions): Picture {
  const { theme = 'auto', fonts = "system-ui, 'Noto Sans', sans-serif" } = options;
  const reader = readerOf(career, options.lang);
  const { words } = reader;
  const width = Math.max(leastWidth, Math.floor(options.width) || 0);
  const inner = width - 2 * margin;
  const { layout = 'auto' } = options;
  const shownAs = layout !== 'auto' ? layout : width < verticalBelow ? 'vertical' : 'horizontal';
  const scene = layoutCareer(career, {
    width: inner,
    type: typesetter(faceless, words.tag),
    layout: shownAs,
    scale: options.scale ?? 'elastic',
    group: options.group,
    direction: words.direction,
    text: (entry) => reader.entryText(entry, shownAs === 'vertical'),
    words: reader.sceneWords,
  });

  const column = new Column(inner, words.direction, words.tag);
  column.paragraphs(...heading(reader));
  column.space(sectionGap);
  column.block({ shape: svg`${drawing(scene, undefined)}${texts(scene, reader)}`, height: scene.height });
  if (scene.key.length) {
    column.section(words.term('key'));
    const keyed = scene.key.map((entry, i) => [{ text: `${i + 1}`, style: 'title' } as const, ...lines(reader, entry)]);
    column.cells(keyed);
  }
  if (scene.undated.length) {
    column.section(words.term('undated'));
    column.cells(scene.undated.map((entry) => lines(reader, entry)));
  }
  if (career.sources.size) {
    column.section(words.term('sources'));
    column.paragraphs(
      ...[...career.sources.values()].map((source, i): Paragraph => {
        const parts = [source.title, source.publisher].map((text) => text && reader.read(text).text);
        const date = source.date && formatDate(source.date, reader.lang, 'long');
        return { text: `${i + 1}. ${[...parts, date].filter(Boolean).join(', ')}`, style: 'detail', name: 'muted' };
      }),
    );
  }

  const height = Math.ceil(column.height + 2 * margin);
  const title = career.person ? reader.read(career.person.name).text : words.term('view');
  return {
    width,
    height,
    lang: words.tag,
    direction: words.direction,
    fonts,
    title,
    description: description(reader, scene),
    style: styleOf(theme),
    content: svg`<rect class="paper" width=${width} height=${height} />
      <g transform=${`translate(${margin} ${margin})`}>${column.shapes}</g>`,
  };
}

function heading(reader: Reader): Paragraph[] {
  const { person, asOf } = reader.career;
  if (!person) return [];
  const other = reader.otherName();
  const name = [reader.read(person.name).text, other?.text].filter(Boolean).join('  ');
  return [
    { text: name, style: 'title', name: 'name', scale: nameScale },
    ...(person.headline
      ? [{ text: reader.read(person.headline).text, style: 'title', name: 'plain muted' } as const]
      : []),
    ...(asOf
      ? [
          {
            text: reader.words.term('asOf', formatDate(asOf, reader.lang, 'long')),
            style: 'date',
            name: 'muted',
          } as const,
        ]
      : []),
  ];
}

/** An entry as running text. */
function lines(reader: Reader, entry: Career['entries'][number]): Paragraph[] {
  const { date, title, organization, status } = reader.entryText(entry, false);
  return [
    ...(date ? [{ text: date, style: 'date', name: 'muted' } as const] : []),
    { text: title, style: 'title' },
    ...(organization ? [{ text: organization, style: 'detail', name: 'muted' } as const] : []),
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
  return `${said.join('; ')}${entries.length > mostDescribed ? '; …' : ''}`;
}

/** The texts of labels, which a page sets in HTML over the drawing. */
function texts(scene: Scene, reader: Reader): SVGTemplateResult[] {
  const years = scene.layout === 'vertical' ? scene.ticks : [];
  return [
    ...years.map(({ box, text }) => line(text, { style: 'title' }, scene.direction, box)),
    ...scene.labels.map((label) => labelText(label, scene.direction, reader)),
  ];
}

function labelText({ lines, box, align, entries }: Label, direction: Scene['direction'], reader: Reader) {
  const status = entries.length === 1 ? reader.status(entries[0]!) : undefined;
  let { y } = box;
  return svg`${lines.map(({ style, text }) => {
    const height = faceless.lineHeight(style);
    const place = { ...box, y, height };
    y += height;
    return line(text, { style, name: style === 'title' ? '' : 'muted' }, direction, place, align, status);
  })}`;
}

/** One line of text in its box; a status at its end has a colour of its own. */
function line(
  text: string,
  { style, name = '' }: Pick<Paragraph, 'style' | 'name'>,
  direction: Scene['direction'],
  { x, y, width, height }: Label['box'],
  align: Label['align'] = 'start',
  status?: string,
): SVGTemplateResult {
  const isLeft = (align === 'start') === (direction === 'ltr');
  const marked = status !== undefined && style === 'date' && text.endsWith(status);
  const words = marked ? svg`${text.slice(0, -status.length)}<tspan class="status">${status}</tspan>` : text;
  return svg`<text class=${`text ${style} ${name}`} x=${isLeft ? x : x + width} y=${y + height / 2}
    text-anchor=${align} dominant-baseline="central">${words}</text>`;
}

/** Blocks under each other. */
class Column {
  readonly shapes: SVGTemplateResult[] = [];
  height = 0;
  readonly #type;

  constructor(
    readonly width: number,
    readonly direction: Scene['direction'],
    lang: string,
  ) {
    this.#type = typesetter(faceless, lang);
  }

  space(height: number): void {
    this.height += height;
  }

  block({ shape, height }: Block): void {
    this.shapes.push(svg`<g transform=${`translate(0 ${this.height})`}>${shape}</g>`);
    this.height += height;
  }

  section(title: string): void {
    this.space(sectionGap);
    this.block({ shape: svg`<path class="rule" d=${`M0 0H${this.width}`} />`, height: 12 });
    this.paragraphs({ text: title, style: 'title' });
    this.space(6);
  }

  paragraphs(...all: readonly Paragraph[]): void {
    this.block(this.#set(all, 0, this.width));
  }

  /** Short blocks beside each other, as many as there is room for. */
  cells(all: readonly (readonly Paragraph[])[]): void {
    const count = Math.max(1, Math.floor((this.width + cell.gap) / (cell.width + cell.gap)));
    const width = (this.width - (count - 1) * cell.gap) / count;
    for (let from = 0; from < all.length; from += count) {
      const row = all.slice(from, from + count).map((paragraphs, i) => {
        const left = i * (width + cell.gap);
        return this.#set(paragraphs, this.direction === 'ltr' ? left : this.width - left - width, width);
      });
      this.block({
        shape: row.map(({ shape }) => svg`${shape}`),
        height: Math.max(...row.map(({ height }) => height)) + 10,
      });
    }
  }

  #set(all: readonly Paragraph[], x: number, width: number): Block {
    let y = 0;
    const shape = all.flatMap((paragraph) => {
      const { text, style, scale = 1 } = paragraph;
      const height = faceless.lineHeight(style) * scale;
      return this.#type.wrap(text, style, width / scale).map((each) => {
        const box = { x, y, width, height };
        y += height;
        return line(each.text, paragraph, this.direction, box);
      });
    });
    return { shape, height: y };
  }
}
