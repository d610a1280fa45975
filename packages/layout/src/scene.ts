// The Scene: all geometry of one picture, in CSS px, x to the right and y down, already mirrored for right-to-left.
import type { Entry } from '@career-timeline/model';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The type styles that the layout measures and the drawing sets. */
export const textStyles = ['date', 'title', 'detail', 'tick'] as const;
export type TextStyle = (typeof textStyles)[number];

/** What the layout must know of the type: the advance width of a text set on one line, in px, and each style's line height. */
export interface TextMeasurer {
  width(text: string, style: TextStyle): number;
  lineHeight(style: TextStyle): number;
  /** Measures texts that will be asked for, all at once; where one by one is as good there is none. */
  ahead?(texts: readonly (readonly [text: string, style: TextStyle])[]): void;
}

/** One line of a label; the box of the line is as wide as the label's. */
export interface TextLine {
  readonly style: TextStyle;
  readonly text: string;
  /** Whether the line before ended where there is no space, as between ideographs. */
  readonly unspaced?: true;
  /** Whether the entry's symbol stands before it, in `signWidth` px. */
  readonly signed?: true;
}

/** The room of a symbol before a line of text, px. */
export const signWidth = 16;

/** The words of an entry in the reader's language, made by whoever calls the layout. */
export interface EntryText {
  /** `Jun 2025`, with its qualifiers in words; empty for an undated entry. */
  readonly date: string;
  readonly title: string;
  readonly shortTitle?: string;
  /** The organisation's name, with that of what it is part of, where the title does not say it. Stands under the title, unless it heads several roles. */
  readonly organization?: string;
  /** Its own name where it is part of another: what stands under the title where that one heads several roles. */
  readonly department?: string;
  /** What else comes under the title: in the vertical layout the summary. */
  readonly detail?: string;
  /** `reported`, absent when confirmed. Set on the date's line. */
  readonly status?: string;
}

/** How one end of a drawn span looks: cut where it is known, `soft` over [from, to] where it is not, `open` past what is known. */
export type EdgeKind = 'firm' | 'soft' | 'open' | 'unknown';

/**
 * A span of time drawn along the axis. Fully certain between `inner0` and `inner1`, fading from there to `outer0` and `outer1`;
 * along x in the horizontal layout, along y in the vertical one. outer0 <= inner0 <= inner1 <= outer1; right-to-left
 * pictures are mirrored, so that the later end has the smaller number and the two ends' kinds are swapped.
 */
export interface Span {
  readonly outer0: number;
  readonly inner0: number;
  readonly inner1: number;
  readonly outer1: number;
  readonly edge0: EdgeKind;
  readonly edge1: EdgeKind;
}

/** The words of a picture that are of no entry, in the reader's language. */
export interface SceneWords {
  /** The word for a kind: `Talk`. */
  readonly kind: (kind: string) => string;
  /** The name of an organisation, by its id. */
  readonly organization: (id: string) => string;
  /** Names the group of what is in no other group. */
  readonly other: string;
}

/** The mark of an entry: a role's bar in its lane, or a moment's extent on the axis; or of several that have no room for one each. */
export interface Mark {
  /** The first of them. */
  readonly entry: Entry;
  readonly form: 'bar' | 'moment';
  /** How many entries it stands for. */
  readonly count: number;
  /** Where a moment's symbol stands along the axis, px; the start of a bar. */
  readonly at: number;
  /** How far over a horizontal axis its symbol stands, px; absent where it is on it. */
  readonly raise?: number;
  /** Lane from the axis, 0 nearest; absent for moments. */
  readonly lane?: number;
  readonly span: Span;
  /** Of a promotion in the vertical layout: where the role before it is no longer certain, px along the axis. A line joins the two. */
  readonly joined?: number;
  /** Of a bar in the vertical layout that begins beside its text: where its time began, px along the axis. A thin line leads from there. */
  readonly since?: number;
  /** The box of all that is drawn. */
  readonly box: Box;
}

/** Text placed for an entry or for a gathered group. */
export interface Label {
  readonly entries: readonly Entry[];
  /** The marks of these entries. */
  readonly marks: readonly Mark[];
  readonly box: Box;
  readonly lines: readonly TextLine[];
  /** `start` is the left in left-to-right pictures. */
  readonly align: 'start' | 'end';
  /** The way from the mark up along the label's side, as points; of a count first the bracket over its marks, with a tooth for each; in the vertical layout from a bar that has others beside it; else empty. */
  readonly leader: readonly (readonly [x: number, y: number])[];
  /** How the text was made to fit: whole, on more lines, its short title, its number in the key alone or with its title or date (of some bars the first and the last), or gathered with others under a count. */
  readonly rung: 'full' | 'wrapped' | 'short' | 'number' | 'gathered';
}

/** A name over the bars that belong to it. */
export interface Heading {
  /** `group` heads lanes; `employer` the roles that followed each other there. */
  readonly level: 'group' | 'employer';
  readonly lines: readonly string[];
  /** Where the text stands, set in `title` for a group and in `detail` for an employer. */
  readonly box: Box;
  /** The stretch along x that it heads, px; left before right. */
  readonly from: number;
  readonly to: number;
}

/** A time named at the axis; in the vertical layout the years that head a stretch of the list. */
export interface Tick {
  /** UTC ms. */
  readonly time: number;
  /** Along the axis, px. */
  readonly at: number;
  readonly text: string;
  /** `major` ticks are those that name a year or more. */
  readonly level: 'major' | 'minor';
  /** Where the text stands; in the vertical layout it is set in `title`. */
  readonly box: Box;
}

/** A place where the axis is compressed. */
export interface AxisBreak {
  /** Along the axis, px. */
  readonly at: number;
  /** The empty stretch that is folded, UTC ms. */
  readonly from: number;
  readonly to: number;
  /** `13 months`. */
  readonly text: string;
  readonly box: Box;
}

export interface Scene {
  readonly layout: 'horizontal' | 'vertical';
  readonly direction: 'ltr' | 'rtl';
  readonly width: number;
  readonly height: number;
  /** What stretch of time is shown, UTC ms. */
  readonly view: readonly [from: number, to: number];
  /** The axis line: y of a horizontal axis, x of a vertical one. */
  readonly axis: number;
  /** The marks of all labels, in their order. What would be drawn exactly over another is left out, so their number is bounded by the width. */
  readonly marks: readonly Mark[];
  /** In order of time; every dated entry that can be seen in the view is in exactly one label. */
  readonly labels: readonly Label[];
  readonly headings: readonly Heading[];
  readonly ticks: readonly Tick[];
  readonly breaks: readonly AxisBreak[];
  /** Where the same stretch of time ends again and again along an axis whose scale changes, px: the changes are seen by it. */
  readonly ruler: readonly number[];
  /** How long that is in words, `1 month`, where the axis needs to be read by it. */
  readonly unit?: string;
  /** Where a finer stretch of time ends again and again, px, where the scale changes within those of the ruler. */
  readonly subunits: readonly number[];
  /** What of the axis cannot be measured by it: what is folded, and remote time, from px to px. */
  readonly folded: readonly (readonly [from: number, to: number])[];
  /** How far the axis is told, px along it, where it goes on into the future. */
  readonly until?: number;
  /** The entries that show a number: the first is 1. */
  readonly key: readonly Entry[];
  /** The kinds of entries that have a symbol: of moments and of those without a date, whether they are in the view or not. */
  readonly kinds: readonly string[];
  /** Entries without a date, in the document's order. They are set as running text beside the picture. */
  readonly undated: readonly Entry[];
  /** A long vertical list, where the page sets that itself: then there are no labels, and no marks but those beside its runs. */
  readonly list?: SceneList;
}

/** A list that is too long to be laid out in one picture. */
export interface SceneList {
  readonly stretches: readonly Stretch[];
  /** About how high each run is, px, in order, until the page has set it. */
  readonly heights: readonly number[];
  /** From the rail's side of the list to its texts, px. */
  readonly inset: number;
  /** The picture beside a run, 12 px higher at its top and at its foot. */
  readonly beside: (run: Run, set: SetRun) => Scene;
}

/** Runs that the same years head, in words; none where there is nothing to tell apart. */
export interface Stretch {
  readonly years: string | undefined;
  readonly runs: readonly Run[];
}

/** Rows under each other. */
export interface Run {
  readonly rows: readonly Row[];
  /** Room over the first, px: for the years that head it. */
  readonly head: number;
  /** The stretch of the rail beside it, UTC ms: without bounds at the ends of the list. */
  readonly from: number;
  readonly to: number;
}

/** An entry, or a count of several, with the text that the page sets. */
export interface Row {
  readonly entries: readonly Entry[];
  /** Where it stands in order of time, UTC ms. */
  readonly time: number;
  /** Room under its text, px. */
  readonly room: number;
  /** What is folded in this room: from when to when, UTC ms, and how long that is in words. */
  readonly fold?: Pick<AxisBreak, 'from' | 'to' | 'text'>;
}

/** Where the page has set a run, px. */
export interface SetRun {
  readonly width: number;
  readonly height: number;
  /** y of each row. */
  readonly tops: readonly number[];
}
