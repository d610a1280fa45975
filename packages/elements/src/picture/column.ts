// Blocks of text and drawing under each other, as SVG.
import { typesetter, type Label, type Scene, type TextStyle } from '@career-timeline/layout';
import { svg, type SVGTemplateResult } from 'lit';
import { isolated } from '../views/isolated.js';
import { faceless } from './type.js';

const cell = { width: 230, gap: 16 } as const;
export const sectionGap = 22;

/** A text of its own lines under what comes before. */
export interface Paragraph {
  readonly text: string;
  readonly style: TextStyle;
  readonly name?: string;
  readonly scale?: number;
}

interface Block {
  readonly shape: SVGTemplateResult | SVGTemplateResult[];
  readonly height: number;
}

/** One line of text in its box; a status at its end has a colour of its own. */
export function line(
  text: string,
  { style, name = '' }: Pick<Paragraph, 'style' | 'name'>,
  direction: Scene['direction'],
  { x, y, width, height }: Label['box'],
  align: Label['align'] = 'start',
  status?: string,
): SVGTemplateResult {
  const isLeft = (align === 'start') === (direction === 'ltr');
  const words = isolated(text);
  const at = status !== undefined && style === 'date' && text.endsWith(status) ? words.lastIndexOf(status) : -1;
  const shown =
    at < 0
      ? words
      : svg`${words.slice(0, at)}<tspan class="status">${status}</tspan>${words.slice(at + status!.length)}`;
  return svg`<text class=${`text ${style} ${name}`} x=${isLeft ? x : x + width} y=${y + height / 2}
    text-anchor=${isLeft ? 'start' : 'end'} dominant-baseline="central">${shown}</text>`;
}

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
