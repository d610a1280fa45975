import type { CareerTimeline } from 'career-timeline';
import { all } from './mount.js';

export interface TextBox {
  readonly text: string;
  readonly rect: DOMRect;
}

/** Where the browser has really set each line of text of the drawing: its entries' lines and the axis' texts. */
export function textBoxes(element: CareerTimeline): TextBox[] {
  return all(element, '.item .text, .years .text, .drawing text').map((node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return { text: node.textContent ?? '', rect: range.getBoundingClientRect() };
  });
}

/** Half a pixel of play, for what the browser rounds. */
const play = 0.5;

/** The pairs of texts that touch. */
export function overlaps(boxes: readonly TextBox[]): string[] {
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter(
        (b) =>
          a.rect.left < b.rect.right - play &&
          b.rect.left < a.rect.right - play &&
          // Lines of one label follow each other without a gap, and a glyph's box is taller than its line.
          a.rect.top + 2 < b.rect.bottom - 2 &&
          b.rect.top + 2 < a.rect.bottom - 2,
      )
      .map((b) => `${a.text} | ${b.text}`),
  );
}

/** The texts that stand out of the drawing. */
export function outside(element: CareerTimeline, boxes: readonly TextBox[]): string[] {
  const frame = element.shadowRoot!.querySelector('.canvas')!.getBoundingClientRect();
  return boxes
    .filter(
      ({ rect }) =>
        rect.left < frame.left - play ||
        rect.right > frame.right + play ||
        rect.top < frame.top - 2 ||
        rect.bottom > frame.bottom + 2,
    )
    .map(({ text }) => text);
}
