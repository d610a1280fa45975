// What all parts of a picture are laid out with.
import type { EntryText } from './scene.js';
import type { Typesetter } from './lines.js';
import type { Axis, DatedEntry } from './spans.js';

export interface Frame {
  /** px, at least 280. */
  readonly width: number;
  readonly type: Typesetter;
  readonly axis: Axis;
  readonly text: (entry: DatedEntry) => EntryText;
}
