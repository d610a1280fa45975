import type { Mark, Scene } from '@career-timeline/layout';
import type { Status } from '@career-timeline/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { Reader } from '../reader.js';
import { extentSymbol, kindSymbol, sample, strokesSymbol } from './kind-symbol.js';

/** A sign of the drawing and what it stands for. */
export interface Sign {
  readonly name: 'symbol' | 'extent' | 'units';
  /** Path data, about the origin. */
  readonly path: string;
  /** What the symbol is of. */
  readonly kind?: string;
  /** How sure what the extents are of is, where all are alike. */
  readonly status?: Status;
  readonly word: string;
}

/** An extent that is no longer than its symbol seems to belong to it, px. */
const leastTold = 14;

/** One that is no longer is as long as the least mark, and tells of no time, px. */
export const leastSeen = 10.5;

/** What is told from one date to another went on all the time between, as a conference does; any other date says that it was some time in its extent. */
export const isLasting = ({ entry: { date }, count }: Mark): boolean => count === 1 && date?.form === 'interval';

const isVague = (mark: Mark) =>
  mark.form === 'moment' &&
  mark.count === 1 &&
  !isLasting(mark) &&
  mark.span.outer1 - mark.span.outer0 > (mark.raise ? leastSeen : leastTold);

/** What is to be told: the kinds where there is more than one, what an extent is where there are some, and an axis that is not even. */
export const signsOf = (reader: Reader, { kinds, marks, unit }: Scene): Sign[] => {
  const vague = new Set(marks.filter(isVague).map(({ entry }) => entry.status));
  const [status] = vague;
  return [
    ...(kinds.length > 1
      ? kinds.map((kind) => ({ name: 'symbol', path: kindSymbol(kind), kind, word: reader.kind(kind) }) as const)
      : []),
    ...(status
      ? [
          {
            name: 'extent',
            path: extentSymbol,
            ...(vague.size === 1 && { status }),
            word: reader.words.term('within'),
          } as const,
        ]
      : []),
    ...(unit ? [{ name: 'units', path: strokesSymbol, word: reader.words.term('uneven', unit) } as const] : []),
  ];
};

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
      ({ name, path, kind, status, word }) =>
        html`<span>${sample(name, path, kind, status)} <span class="detail">${word}</span></span>`,
    )}
  </div>`;
}
