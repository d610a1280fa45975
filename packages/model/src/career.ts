// The Career: what the layout and the drawing work on. Made from a document by `readCareer`.
import type { EdtfDate } from './dates/date.js';
import type { Text } from './text.js';

/** The kinds that have a drawing and a name in every language. */
export const kinds = [
  'role',
  'education',
  'founding',
  'move',
  'talk',
  'publication',
  'award',
  'project',
  'context',
] as const;

export const statuses = ['confirmed', 'reported', 'disputed', 'planned'] as const;
export type Status = (typeof statuses)[number];

export interface Person {
  readonly name: Text;
  readonly headline?: Text;
  readonly url?: string;
  readonly image?: string;
}

export interface Organization {
  readonly id: string;
  readonly name: Text;
  readonly url?: string;
  /** The id of the organisation it belongs to, in `Career.organizations`; never in a circle. */
  readonly partOf?: string;
}

export interface Source {
  readonly id: string;
  readonly title: Text;
  readonly publisher?: Text;
  readonly url?: string;
  readonly date?: EdtfDate;
}

export interface Image {
  readonly url: string;
  /** Empty where the document gives none. */
  readonly alt: Text;
  readonly credit?: Text;
  /** px */
  readonly width?: number;
  readonly height?: number;
}

export interface Entry {
  /** Unique in the career; made from the entry's place when the document gives none. */
  readonly id: string;
  /** An open word, `event` when the document gives none; `kinds` are known. */
  readonly kind: string;
  /** Absent when not known. */
  readonly date?: EdtfDate;
  /** What the document gives as the date where that is none, as a message quotes it: `"2023-13"`. */
  readonly unreadDate?: string;
  readonly title: Text;
  readonly shortTitle?: Text;
  readonly summary?: Text;
  /** An id of `Career.organizations`. */
  readonly organization?: string;
  readonly status: Status;
  readonly url?: string;
  readonly image?: Image;
  /** Ids of `Career.sources`, each once. */
  readonly sources: readonly string[];
  /** The entry as its document has it, with whatever further fields a host put there; absent when made without one. */
  readonly document?: Readonly<Record<string, unknown>>;
}

export interface Career {
  /** BCP 47 tag of the document's plain strings; `und` when it gives none. */
  readonly lang: string;
  /** Until when the document knows; ongoing roles are drawn firm up to here. */
  readonly asOf?: EdtfDate;
  readonly person?: Person;
  readonly organizations: ReadonlyMap<string, Organization>;
  readonly sources: ReadonlyMap<string, Source>;
  /** In the document's order. */
  readonly entries: readonly Entry[];
  /** The document it was read from, untouched; absent when made without one. */
  readonly document?: Readonly<Record<string, unknown>>;
}
