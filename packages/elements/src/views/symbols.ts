import type { Scene } from '@career-timeline/layout';
import { html, nothing, type TemplateResult } from 'lit';
import type { Reader } from '../reader.js';
import { symbolSample } from './kind-symbol.js';

/** What the symbols stand for, where there is more than one. Hidden from screen readers, whose list says each entry's kind. */
export function symbols(reader: Reader, { kinds }: Scene): TemplateResult | typeof nothing {
  if (kinds.length < 2) return nothing;
  return html`<div class="symbols" part="symbols" aria-hidden="true">
    ${kinds.map((kind) => html`<span>${symbolSample(kind, '')} <span class="detail">${reader.kind(kind)}</span></span>`)}
  </div>`;
}
