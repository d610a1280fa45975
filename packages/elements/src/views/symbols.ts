import type { Scene } from '@career-timeline/layout';
import { html, nothing, type TemplateResult } from 'lit';
import type { Reader } from '../reader.js';
import { strokesSample, symbolSample } from './kind-symbol.js';

/** What a sign of the drawing stands for: the symbol of a kind, or else the strokes of an axis that is not even. */
export interface Sign {
  readonly kind?: string;
  readonly word: string;
}

/** What is to be told: the kinds where there is more than one. */
export const signsOf = (reader: Reader, { kinds, unit }: Scene): Sign[] => [
  ...(kinds.length > 1 ? kinds.map((kind) => ({ kind, word: reader.kind(kind) })) : []),
  ...(unit ? [{ word: reader.words.term('uneven', unit) }] : []),
];

/**
 * The signs in a line. Hidden from screen readers, whose list says each entry's kind and date.
 *
 * @param hasLegend whether the kinds are said elsewhere
 */
export function symbols(reader: Reader, scene: Scene, hasLegend: boolean): TemplateResult | typeof nothing {
  const signs = signsOf(reader, scene).filter(({ kind }) => !hasLegend || !kind);
  if (!signs.length) return nothing;
  return html`<div class="symbols" part="symbols" aria-hidden="true">
    ${signs.map(
      ({ kind, word }) =>
        html`<span>${kind ? symbolSample(kind, '') : strokesSample} <span class="detail">${word}</span></span>`,
    )}
  </div>`;
}
