import { sum } from 'd3-array';
import { html, nothing, svg, type TemplateResult } from 'lit';

// About the origin, some 9 px wide, with areas chosen so that all look about equally heavy.
const symbols: Readonly<Record<string, string>> = {
  role: 'M-4-4h8v8h-8z',
  education: 'M-5.28-1.76h3.52v-3.52h3.52v3.52h3.52v3.52h-3.52v3.52h-3.52v-3.52h-3.52z',
  founding: 'M0-6.33L5.48 3.16H-5.48z',
  move: 'M5.66 0L0 5.66-5.66 0 0-5.66z',
  talk: 'M4.65 0A4.65 4.65 0 1 1-4.65 0 4.65 4.65 0 1 1 4.65 0z',
  // An open book.
  publication: 'M-5.4-4.2L-.6-2.6V4.4L-5.4 2.8zM5.4-4.2L.6-2.6V4.4L5.4 2.8z',
  award: 'M0-6.54L1.47-2.02H6.22L2.38.77 3.84 5.29 0 2.5-3.84 5.29-2.38.77-6.22-2.02H-1.47z',
  // Drawn as its outline.
  context: 'M3.74 0A3.74 3.74 0 1 1-3.74 0 3.74 3.74 0 1 1 3.74 0z',
  project: 'M0 6.33L-5.48-3.16H5.48z',
};

/** A dot in a ring, a square or a diamond: solid, they would be those of kinds that have a symbol of their own. */
const others = [
  'M4.8 0A4.8 4.8 0 1 1-4.8 0 4.8 4.8 0 1 1 4.8 0zM3.1 0A3.1 3.1 0 1 0-3.1 0 3.1 3.1 0 1 0 3.1 0zM1.6 0A1.6 1.6 0 1 1-1.6 0 1.6 1.6 0 1 1 1.6 0z',
  'M-4.3-4.3h8.6v8.6h-8.6zM-2.7-2.7v5.4h5.4v-5.4zM-1.3-1.3h2.6v2.6h-2.6z',
  'M0-6L6 0 0 6-6 0zM0-3.6L-3.6 0 0 3.6 3.6 0zM0-1.7L1.7 0 0 1.7-1.7 0z',
] as const;

const ofLetters = (kind: string) => others[sum(kind, (letter) => letter.codePointAt(0)) % others.length]!;

/** Path data of a kind's symbol. An unknown kind has one of three by its letters, so that it is the same whatever other kinds there are. */
export const kindSymbol = (kind: string): string => (Object.hasOwn(symbols, kind) ? symbols[kind]! : ofLetters(kind));

/** A stretch within which something was, and strokes of an axis that is not even, about the origin: path data. */
export const extentSymbol = 'M-4-3H4a3 3 0 1 1 0 6H-4a3 3 0 1 1 0-6z';
export const strokesSymbol = 'M-6-3H6M-5.5-3V4M-2.5-3V4M.5-3V4M5.5-3V4';

/** A sign of the drawing among words. @param path its data, about the origin */
export const sample = (name: 'symbol' | 'extent' | 'units', path: string, kind?: string, status = ''): TemplateResult =>
  html`<svg
    class=${name === 'units' ? '' : `mark ${status}`}
    data-kind=${kind ?? nothing}
    aria-hidden="true"
    focusable="false"
    width="12"
    height="12"
    viewBox="-6 -6 12 12"
  >
    ${svg`<path class=${name} fill="currentColor" d=${path} />`}
  </svg>`;

/** The symbol of a kind and a status among words. */
export const symbolSample = (kind: string, status: string): TemplateResult =>
  sample('symbol', kindSymbol(kind), kind, status);
