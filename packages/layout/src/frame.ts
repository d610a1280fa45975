// What all parts of a picture are laid out with.
import type { Typesetter } from './lines.js';
import type { EntryText } from './scene.js';
import type { Axis, DatedEntry } from './spans.js';

/** The heights that a picture has, px. A part of the same career takes as much, so that nothing moves up and down while it pans. */
export interface Room {
  /** Above the axis. */
  readonly axis: number;
  /** Rows of text under the axis. */
  readonly rows: number;
  readonly lanes: readonly number[];
}

export interface Frame {
  /** px, at least 280. */
  readonly width: number;
  readonly type: Typesetter;
  readonly axis: Axis;
  /** The stretch of time that is shown, UTC ms. */
  readonly view: readonly [from: number, to: number];
  /** What is to be kept of an earlier picture. */
  readonly room?: Room | undefined;
  readonly text: (entry: DatedEntry) => EntryText;
  /** The word for a kind. */
  readonly kind: (kind: string) => string;
}
