import type { Career, Entry } from '@career-timeline/model';
import type { Grouping } from './bar-lanes.js';
import { nameNumber, nameRange } from './calendar.js';
import { careerBase, chronology } from './career-base.js';
import type { Frame, Labelled, Room } from './frame.js';
import type { layoutHorizontal } from './horizontal.js';
import type { Typesetter } from './lines.js';
import { mirrorScene } from './mirror.js';
import type { EntryText, Label, Scene, SceneWords } from './scene.js';
import { inOrder } from './spans.js';
import type { Steps } from './steps.js';
import { zoomedScale, type TimeScale } from './time-scale.js';
import type { layoutList } from './layout-list.js';
import type { layoutVertical } from './vertical.js';

export interface LayoutOptions {
  /** px; laid out as 280 when less. */
  readonly width: number;
  /** Sets the texts, in the reader's language. Given again for the next picture, it need not measure again. */
  readonly type: Typesetter;
  readonly layout: 'horizontal' | 'vertical';
  /** `elastic` gives dense times more room and marks what it folds. The vertical layout has no less room than its texts need in either. */
  readonly scale: 'elastic' | 'linear';
  /** What the bars' lanes are grouped by; the vertical layout has no lanes to group. */
  readonly group?: Grouping | undefined;
  /** What stretch of time is shown, UTC ms, as far as it is of the career; absent, or of no time of it: all. The vertical layout shows all time always. */
  readonly view?: readonly [from: number, to: number] | undefined;
  readonly direction: 'ltr' | 'rtl';
  /** The words of an entry; asked only for those that have room for a text of their own. For the same words the same object saves work. */
  readonly text: (entry: Entry) => EntryText;
  readonly words: SceneWords;
  /** The picture that the reader sees now: in the next one of the same career its labels move little, and a view keeps its heights. */
  readonly previous?: Scene | undefined;
  /** Whether this is one frame of a movement: labels stay as they stood in `previous` where they can. */
  readonly hurried?: boolean | undefined;
  /** Whether the page sets a long vertical list itself, as the Scene's `list`; else neighbours in it are gathered under counts. */
  readonly listing?: boolean | undefined;
  /** The room between texts, as a multiple of the usual; held between 0.5 and 2. */
  readonly spacing?: number | undefined;
}

const spacings = { least: 0.5, usual: 1, most: 2 } as const;

const leastWidth = 280;

/** Two views whose lengths differ by less than this part are one panned. */
const samePart = 0.02;

/** What a picture left for the next one. */
interface Memory {
  readonly career: Career;
  readonly lang: string;
  readonly room: Room;
  /** The part of the axis that was shown when the room was as small as could be. */
  readonly part: number;
  readonly labelled: Labelled;
}

const memories = new WeakMap<Scene, Memory>();

/** The layouts: what the modules `@career-timeline/layout/horizontal.js` and `vertical.js` have. */
export interface Layouts {
  readonly layoutHorizontal: typeof layoutHorizontal;
  readonly layoutVertical: typeof layoutVertical;
  readonly layoutList: typeof layoutList;
}

/**
 * All geometry of a career's picture: the same input gives the same Scene. In steps that take a few ms each, for the entries that a page of text has room for.
 *
 * @param layouts at least the one that the options ask for, so that a page need not load the other
 * @returns every dated entry that the view shows in exactly one label, whatever the width; a Scene of no height where no
 *   entry has a date
 */
export function* layoutSteps(career: Career, options: LayoutOptions, layouts: Partial<Layouts>): Steps<Scene> {
  const { type, layout, direction, text, words, view, previous, hurried = false } = options;
  const width = Math.max(leastWidth, Math.floor(options.width) || 0);
  const { entries, undated, kinds } = chronology(career);
  const none = {
    marks: [],
    labels: [],
    headings: [],
    ticks: [],
    breaks: [],
    ruler: [],
    subunits: [],
    folded: [],
    key: [],
  };
  const empty = { layout, direction, width, undated, kinds, height: 0, axis: 0, view: [0, 0], ...none } as const;
  if (!entries.length) return empty;
  yield;

  const base = careerBase(career, { width, scale: options.scale, group: options.group });
  yield;
  const { scale } = base;
  const whole = [scale.invert(0), scale.invert(width)] as const;
  const shown = (layout === 'horizontal' && view && partOf(whole, view, scale)) || whole;
  const zoomed = shown === whole ? scale : zoomedScale(scale, scale.at(shown[0]), scale.at(shown[1]), width);
  const frame: Frame = {
    width,
    type,
    text,
    words,
    axis: { ...base.axis, at: zoomed.at, invert: zoomed.invert },
    scale: options.scale,
    view: shown,
    hurried,
    spacing: Math.min(Math.max(options.spacing ?? spacings.usual, spacings.least), spacings.most),
  };

  const list =
    layout === 'vertical' && options.listing
      ? yield* layouts.layoutList!(base, career, { ...frame, direction })
      : undefined;
  if (list) return { ...empty, ...list, view: shown };

  const known = previous && memories.get(previous);
  const memory = known?.career === career && known.lang === type.lang ? known : undefined;
  const part = (scale.at(shown[1]) - scale.at(shown[0])) / width;
  // Nothing moves up and down while it pans; once zoomed, the picture takes what it needs.
  const isPanned = memory && (hurried || Math.abs(part / memory.part - 1) < samePart);
  const kept = isPanned && previous?.width === width ? memory : undefined;
  const picture =
    layout === 'horizontal'
      ? yield* layouts.layoutHorizontal!(base, zoomed, { ...frame, room: kept?.room, labelled: memory?.labelled })
      : yield* layouts.layoutVertical!(base, career, frame);
  const { room, labelled, ...drawn } = picture;
  const labels = numberLabels(inOrder(drawn.labels), type.lang, direction);
  const marks = labels.labels.flatMap(({ marks }) => marks);
  const scene: Scene = { ...empty, direction: 'ltr', view: shown, ...drawn, marks, ...labels };
  const mirrored = direction === 'rtl' ? mirrorScene(scene) : scene;
  if (room && labelled) memories.set(mirrored, { career, lang: type.lang, room, part: kept?.part ?? part, labelled });
  return mirrored;
}

/** No view is shorter on the axis, px: within a number's precision its ends would be one place. */
const leastView = 1e-9;

/** A view as far as it is of all time; undefined where no part of it is. */
function partOf(whole: readonly [number, number], view: readonly [number, number], { at }: TimeScale) {
  const [from, to] = [Math.max(whole[0], view[0]), Math.min(whole[1], view[1])];
  return at(to) - at(from) > leastView ? ([from, to] as const) : undefined;
}

/** Gives the labels that do not say all their place in the key: its number stands before their title, or in its place. */
function numberLabels(
  labels: readonly Label[],
  lang: string,
  direction: 'ltr' | 'rtl',
): { labels: Label[]; key: Entry[] } {
  const key: Entry[] = [];
  const numbered = labels.map((label): Label => {
    if (label.rung !== 'number') return label;
    const first = nameNumber(key.length + 1, lang);
    key.push(...label.entries);
    const title = label.lines.findIndex(({ style }) => style === 'title');
    const number = label.entries.length > 1 ? nameRange(first, nameNumber(key.length, lang)) : first;
    // A line without letters runs as the page does (RLM of UAX #9).
    const alone = direction === 'rtl' ? '\u200f' : '';
    // Beside words it stands as in the key: without a stop it would seem to count them.
    const lines = label.lines.map((line, i) => {
      if (i !== title) return line;
      if (label.lines.length === 1 && !line.text) return { ...line, text: alone + number };
      return { ...line, text: line.text ? `${number}.\u00a0${line.text}` : `${alone}${number}.` };
    });
    return { ...label, lines };
  });
  return { labels: numbered, key };
}
