// What all parts of a picture are laid out with.
import type { Form, Stood } from './flag.js';
import type { Typesetter } from './lines.js';
import type { EntryText, SceneWords } from './scene.js';
import type { Axis, DatedEntry } from './spans.js';

/** Where the label of a moment stands, or of the group that begins with it. */
export interface Place extends Omit<Stood, 'variant'> {
  /** Which of its variants. */
  readonly rank: number;
  readonly isGroup: boolean;
}

/** The labels of moments in a picture: the next one moves them little. */
export interface Labelled {
  readonly places: ReadonlyMap<DatedEntry, Place>;
  /** How far the text of each stands over the foot of all lines, px. */
  readonly lifts: ReadonlyMap<DatedEntry, number>;
  readonly form: Form;
  /** Whether the symbols stand before the texts too. */
  readonly signed: boolean;
  /** The middles of the first and the last moment of each group under a count, UTC ms, in order. */
  readonly groups: readonly (readonly [from: number, to: number])[];
}

/** The heights that a picture has, px. A part of the same career takes as much, so that nothing moves up and down while it pans. */
export interface Room {
  /** Above the axis. */
  readonly axis: number;
  /** From the symbols on the axis to where lines begin: to the highest over it, and over that the brackets of counts; 0 where there are neither. */
  readonly raise: number;
  /** Below each tier of labels, from the axis up. */
  readonly gaps: readonly number[];
  /** Of the texts in each tier of labels that stand near their marks, from the axis up. */
  readonly tiers: readonly number[];
  /** Rows of text under the axis. */
  readonly rows: number;
  readonly lanes: readonly number[];
}

export interface Frame {
  /** px, at least 280. */
  readonly width: number;
  readonly type: Typesetter;
  readonly axis: Axis;
  readonly scale: 'elastic' | 'linear';
  /** The stretch of time that is shown, UTC ms. */
  readonly view: readonly [from: number, to: number];
  /** What is to be kept of an earlier picture. */
  readonly room?: Room | undefined;
  readonly labelled?: Labelled | undefined;
  /** Whether this is one frame of a movement, to be drawn without a search for the best places. */
  readonly hurried: boolean;
  /** What the room between texts is multiplied by. */
  readonly spacing: number;
  readonly text: (entry: DatedEntry) => EntryText;
  readonly words: SceneWords;
}
