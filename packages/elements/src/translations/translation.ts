import type { DateWords } from '@career-timeline/model';

/** Every word of the interface in one language. Kinds and statuses are looked up by the document's own word. */
export interface Translation {
  readonly direction: 'ltr' | 'rtl';
  readonly dates: DateWords;

  readonly role: string;
  readonly education: string;
  readonly founding: string;
  readonly move: string;
  readonly talk: string;
  readonly publication: string;
  readonly award: string;
  readonly project: string;
  /** Of the world, not of the person. */
  readonly context: string;
  /** An entry whose kind was not given. */
  readonly event: string;

  readonly confirmed: string;
  readonly reported: string;
  readonly disputed: string;
  readonly planned: string;
  /** A sentence each, saying what the status means. */
  readonly reportedMeaning: string;
  readonly disputedMeaning: string;
  readonly plannedMeaning: string;

  /** Names the group of what is in no other group. */
  readonly other: string;
  readonly undated: string;
  /** Labels what was given as the date of an entry and is none. */
  readonly unreadDate: string;
  readonly asOf: (date: string) => string;
  /** @param shown the count as it is written */
  readonly gathered: (shown: string, count: number) => string;
  /** Heads the entries that stand in the drawing as numbers only. */
  readonly key: string;
  /** After a sample of an extent: what stands on it was at some time in it. */
  readonly within: string;
  /** After a sample of the axis' strokes: from one to the next is so long, and is not drawn as long everywhere. */
  readonly uneven: (unit: string) => string;
  readonly sources: string;
  readonly close: string;
  readonly loading: string;
  readonly empty: string;
  readonly failed: string;
  readonly retry: string;
  readonly faults: (count: number) => string;

  /** A label before what it labels. */
  readonly labelled: (label: string, text: string) => string;
  /** Names the list of the entries, and what tells of nobody by name. */
  readonly timeline: string;
  /** Names the group of buttons that change what is shown. */
  readonly view: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly zoomWhole: string;
  readonly linear: string;
  /** The two ends of the stretch of time that is shown. */
  readonly rangeStart: string;
  readonly rangeEnd: string;
  /** Said when the stretch of time that is shown has changed. */
  readonly shown: (from: string, to: string) => string;
  /** Names the button that opens a folded stretch: how long nothing happened. */
  readonly fold: (length: string) => string;

  /** After the length of what goes on. */
  readonly soFar: (length: string) => string;
  /** Heads the roles that run at the same time. */
  readonly meanwhile: string;
  /** Where an entry stands among all; both numbers in the locale's numerals. */
  readonly position: (n: string, of: string) => string;
  readonly previous: string;
  readonly next: string;
  readonly copyLink: string;
  /** Said when something was copied. */
  readonly copied: string;
  /** Said when the browser or the page's policy forbids what was asked for. */
  readonly refused: string;
  readonly imageBy: (name: string) => string;

  /** Names what narrows the entries, and its parts. */
  readonly filter: string;
  readonly kinds: string;
  readonly certainty: string;
  readonly find: string;
  /** How many entries are left; both numbers in the locale's numerals. */
  readonly found: (shown: string, all: string) => string;
  readonly none: string;
  readonly reset: string;

  /** Names the menu of what can be done with the whole timeline, and its items. */
  readonly menu: string;
  readonly asList: string;
  readonly asTimeline: string;
  readonly saveSvg: string;
  readonly savePng: string;
  readonly copyData: string;
  readonly help: string;

  /** Heads what the buttons do, which show a sign only. */
  readonly buttons: string;
  /** What the keys do. */
  readonly keyTab: string;
  readonly keyEntries: string;
  readonly keyLanes: string;
  readonly keyGroups: string;
  readonly keyEnds: string;
  readonly keyOpen: string;
  readonly keyClose: string;
  readonly keyZoom: string;
  /** Moves the stretch of time that is shown. */
  readonly keyPan: string;
  readonly keyOverview: string;
}

/** What may be looked up: all but what is not a word itself. */
export type Term = Exclude<keyof Translation, 'direction' | 'dates'>;
type Arguments<Key extends Term> = Translation[Key] extends (...args: infer Args) => string ? Args : [];

/** The interface's words in a reader's language. */
export interface Words {
  /** The reader's BCP 47 tag, by which the document's texts are chosen. */
  readonly tag: string;
  /** The BCP 47 tag for Intl: the reader's where the words are in that language, so that dates never are in another than these. */
  readonly locale: string;
  /** The direction of the words. */
  readonly direction: 'ltr' | 'rtl';
  readonly dates: DateWords;
  term<Key extends Term>(key: Key, ...args: Arguments<Key>): string;
}

/** The words of a translation, for a reader of that or of a nearer language; where it stands in for another, `locale` is its own. */
export function wordsOf(tag: string, translation: Translation, locale: string): Words {
  const { direction, dates } = translation;
  return {
    tag,
    locale,
    direction,
    dates,
    term: (key, ...args) => {
      const word: string | ((...args: never[]) => string) = translation[key];
      return typeof word === 'string' ? word : word(...(args as never[]));
    },
  };
}
