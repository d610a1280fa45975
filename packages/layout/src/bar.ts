import type { Span } from './scene.js';
import type { DatedEntry } from './spans.js';

/** A bar with the entries that it stands for and the place that it takes. */
export interface Bar {
  readonly entries: readonly DatedEntry[];
  readonly span: Span;
  /** The earliest and the latest known time of several, UTC ms. */
  readonly extent?: readonly [from: number, to: number];
}
