import type { Career, Entry } from '@career-timeline/model';
import { sort } from 'd3-array';
import { nameNumber } from './calendar.js';
import type { Frame } from './frame.js';
import { layoutHorizontal } from './horizontal.js';
import { typesetter } from './lines.js';
import { mirrorScene } from './mirror.js';
import type { EntryText, Label, Scene, TextMeasurer } from './scene.js';
import { isBar, startTime, type DatedEntry } from './spans.js';
import { timeScale, type TimeScale } from './time-scale.js';
import { layoutVertical } from './vertical.js';

export interface LayoutOptions {
  /** px; laid out as 280 when less. */
  readonly width: number;
  readonly measure: TextMeasurer;
  readonly layout: 'horizontal' | 'vertical';
  /** `elastic` gives dense times more room and marks what it folds. The vertical layout follows its texts in either. */
  readonly scale: 'elastic' | 'linear';
  readonly direction: 'ltr' | 'rtl';
  /** BCP 47 tag: for the axis, and where its words end. */
  readonly lang: string;
  /** The words of an entry; asked only for those that have room for a text of their own. */
  readonly text: (entry: Entry) => EntryText;
}

const leastWidth = 280;

/** Room beyond the outermost dates, px: a little, and enough to fade where a side is open or unknown. */
const pad = { known: 8, fade: 56 } as const;

const isDated = (entry: Entry): entry is DatedEntry => entry.date !== undefined;

/**
 * All geometry of a career's picture: the same input gives the same Scene.
 *
 * @returns every dated entry in exactly one label, whatever the width; a Scene of no height where no entry has a date
 */
export function layoutCareer(career: Career, options: LayoutOptions): Scene {
  const { measure, layout, direction, lang, text } = options;
  const width = Math.max(leastWidth, Math.floor(options.width) || 0);
  const undated = career.entries.filter((entry) => !isDated(entry));
  // Stable, so that the document's order decides where the dates do not.
  const entries = sort(career.entries.filter(isDated), startTime);
  const scene = { layout, direction: 'ltr', width, undated } as const;
  if (!entries.length)
    return { ...scene, direction, height: 0, axis: 0, marks: [], labels: [], ticks: [], breaks: [], key: [] };

  const asOf = career.asOf?.extent.startMin;
  const scale = careerScale(entries, asOf, options.scale, width);
  const domain = [scale.knots[0] ?? 0, scale.knots.at(-1) ?? 0] as const;
  const until = asOf !== undefined && Number.isFinite(asOf) ? asOf : domain[1];
  const axis = { at: scale.at, length: width, fade: pad.fade, domain, until };
  const frame: Frame = { width, type: typesetter(measure, lang), text, axis };
  const picture = layout === 'horizontal' ? layoutHorizontal(entries, scale, frame) : layoutVertical(entries, frame);
  const places = new Map(entries.map((entry, i) => [entry, i]));
  const order = (entry: Entry) => places.get(entry as DatedEntry)!;
  const marks = sort(picture.marks, ({ entry }) => order(entry));
  const labels = sort(
    picture.labels.map((label) => ({ ...label, entries: sort(label.entries, order) })),
    ({ entries }) => order(entries[0]!),
  );
  const numbered = numberLabels(labels, frame);
  const whole: Scene = { ...scene, ...picture, marks, ...numbered };
  return direction === 'rtl' ? mirrorScene(whole) : whole;
}

/** The scale over all that begins or ends: a moment between two dates is one event, a bar begins and ends. */
function careerScale(
  entries: readonly DatedEntry[],
  asOf: number | undefined,
  kind: 'elastic' | 'linear',
  width: number,
): TimeScale {
  const times = [asOf ?? NaN];
  for (const entry of entries) {
    const { startMin, startMax, endMin, endMax } = entry.date.extent;
    times.push(startMin, endMax);
    if (isBar(entry)) times.push(startMax, endMin);
  }
  const fades = (side: 'start' | 'end') => entries.some(({ date }) => date[side].state !== 'given');
  return timeScale(times, {
    kind,
    width,
    padStart: fades('start') ? pad.fade : pad.known,
    padEnd: fades('end') ? pad.fade : pad.known,
  });
}

/** Gives the labels that have room for a number only their place in the key. */
function numberLabels(labels: readonly Label[], { type }: Frame): { labels: Label[]; key: Entry[] } {
  const key: Entry[] = [];
  const numbered = labels.map((label): Label => {
    if (label.rung !== 'number') return label;
    key.push(label.entries[0]!);
    return { ...label, lines: [{ style: 'title', text: nameNumber(key.length, type.lang) }] };
  });
  return { labels: numbered, key };
}
