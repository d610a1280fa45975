// Blocks of text and drawing under each other, as SVG.
import { typesetter, type Label, type Scene, type TextStyle } from '@career-timeline/layout';
import type { Entry } from '@career-timeline/model';
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { fromRight, isolated } from '../views/isolated.js';
import { kindSymbol } from '../views/kind-symbol.js';
import type { Sign } from '../views/symbols.js';
import { faceless } from './type.js';

const cell = { width: 230, gap: 16 } as const;
const [symbolSize, symbolGap] = [12, 8] as const;
export const sectionGap = 22;

/** A text of its own lines under what comes before. */
export interface Paragraph {
  readonly text: string;
  readonly style: TextStyle;
  readonly name?: string;
  readonly scale?: number;
  /** What the text ends with, where that has a class of its own. */
  readonly end?: { readonly text: string; readonly name: string } | undefined;
  /** Whether it is of several texts, which follow each other as the reader reads, and not as the first of them does. */
  readonly isJoined?: boolean;
}

interface Block {
  readonly shape: SVGTemplateResult | SVGTemplateResult[];
  readonly height: number;
}

/** One line of text in its box. */
export function line(
  text: string,
  { style, name = '', end, isJoined = false }: Pick<Paragraph, 'style' | 'name' | 'end' | 'isJoined'>,
  direction: Scene['direction'],
  { x, y, width, height }: Label['box'],
  align: Label['align'] = 'start',
): SVGTemplateResult {
  const isLeft = (align === 'start') === (direction === 'ltr');
  const words = isJoined && direction === 'rtl' ? fromRight(text) : isolated(text);
  const at = end && text.endsWith(end.text) ? words.lastIndexOf(end.text) : -1;
  const shown =
    at < 0
      ? words
      : svg`${words.slice(0, at)}<tspan class=${end!.name}>${end!.text}</tspan>${words.slice(at + end!.text.length)}`;
  return svg`<text class=${`text ${style} ${name}`} x=${isLeft ? x : x + width} y=${y + height / 2}
    text-anchor=${isLeft ? 'start' : 'end'} dominant-baseline="central">${shown}</text>`;
}

/** An entry's symbol beside the first line of its text. */
export const symbol = ({ kind, status }: Entry, x: number, y = 10) =>
  svg`<g class=${`mark ${status}`} data-kind=${kind} transform=${`translate(${x} ${y})`}><path class="symbol" d=${kindSymbol(kind)} /></g>`;

/** Blocks under each other. */
export class Column {
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

  /** What the signs of the drawing stand for, in lines. */
  signs(all: readonly Sign[]): void {
    const height = faceless.lineHeight('detail');
    const reach = symbolSize + 5;
    let [x, y] = [0, 0];
    const shapes = all.map(({ name, path, kind, status = '', word }) => {
      const width = reach + this.#type.line(word, 'detail').width;
      if (x > 0 && x + width > this.width) [x, y] = [0, y + height];
      const isLeft = this.direction === 'ltr';
      const left = isLeft ? x : this.width - x - width;
      const box = { x: isLeft ? left + reach : left, y, width: width - reach, height };
      const middle = isLeft ? left + symbolSize / 2 : left + width - symbolSize / 2;
      x += width + cell.gap;
      return svg`<g transform=${`translate(${middle} ${y + height / 2})`} class=${`mark ${status}`} data-kind=${kind ?? nothing}><path class=${name} fill="currentColor" d=${path} /></g>
        ${line(word, { style: 'detail', name: 'muted' }, this.direction, box)}`;
    });
    this.block({ shape: shapes, height: y + height });
  }

  /**
   * Short blocks beside each other, as many as there is room for.
   *
   * @param entries whose symbols stand before the blocks
   */
  cells(all: readonly (readonly Paragraph[])[], entries: readonly Entry[] = []): void {
    const count = Math.max(1, Math.floor((this.width + cell.gap) / (cell.width + cell.gap)));
    const width = (this.width - (count - 1) * cell.gap) / count;
    const indent = entries.length ? symbolSize + symbolGap : 0;
    for (let from = 0; from < all.length; from += count) {
      const row = all.slice(from, from + count).map((paragraphs, i) => {
        const left = i * (width + cell.gap);
        const isLeft = this.direction === 'ltr';
        const { shape, height } = this.#set(
          paragraphs,
          isLeft ? left + indent : this.width - left - width,
          width - indent,
        );
        const entry = entries[from + i];
        const middle = isLeft ? left + symbolSize / 2 : this.width - left - symbolSize / 2;
        return { shape: entry ? [symbol(entry, middle), ...shape] : shape, height };
      });
      this.block({
        shape: row.map(({ shape }) => svg`${shape}`),
        height: Math.max(...row.map(({ height }) => height)) + 10,
      });
    }
  }

  #set(all: readonly Paragraph[], x: number, width: number) {
    let y = 0;
    const shape = all.flatMap((paragraph) => {
      const { text, style, scale = 1, end } = paragraph;
      const height = faceless.lineHeight(style) * scale;
      const wrap = (text: string) => this.#type.wrap(text, style, width / scale);
      const lines: readonly { text: string; end?: Paragraph['end'] }[] = wrap(text);
      // Not torn: what ends it stands under it where one line has no room for both.
      const apart =
        end && lines.length > 1
          ? [
              ...wrap(text.slice(0, -end.text.length)),
              ...wrap(end.text).map(({ text }) => ({ text, end: { ...end, text } })),
            ]
          : lines;
      return apart.map((each) => {
        const box = { x, y, width, height };
        y += height;
        return line(each.text, { ...paragraph, ...each }, this.direction, box);
      });
    });
    return { shape, height: y };
  }
}
