import { max, sum } from 'd3-array';
import { distinct } from './distinct.js';
import { liftsOf, tierHeights, type Form, type PlacedFlag } from './flag.js';
import type { Frame, Labelled } from './frame.js';
import { cell, cellStart, type Cluster } from './gather.js';
import { placeClusters } from './moment-labels.js';
import { visibleRow, type Row } from './moment-row.js';
import type { Label, Mark, Span } from './scene.js';
import { momentSpan, type Axis, type DatedEntry } from './spans.js';
import type { Steps } from './steps.js';
import { tierGaps } from './tier-gaps.js';
import type { TimeIndex } from './time-index.js';

/** Height of a moment's mark, px. */
const markHeight = 12;

/** So high is a bracket over the marks of a count, px. */
const bracket = 4;

/** From one level of symbols to the next, px. */
const levelHeight = 13;

/** The moments' part of a horizontal picture: from y = 0 down to the axis. */
export interface Moments {
  readonly labels: readonly Label[];
  /** y of the axis, px. */
  readonly axis: number;
  /** From the symbols on it to where lines begin, px: to the highest over it, and over that the brackets of counts; 0 where there are neither. */
  readonly raise: number;
  /** Space below each tier of labels, from the axis up, px. */
  readonly gaps: readonly number[];
  /** Heights of the tiers of labels that stand near their marks, from the axis up, px. */
  readonly tiers: readonly number[];
  readonly labelled: Labelled;
}

/** Sets the labels of moments in tiers above the axis and their extents on it. */
export function* layoutMoments(index: TimeIndex<DatedEntry>, frame: Frame): Steps<Moments> {
  const row = visibleRow(index, frame);
  const { clusters, flags, placed } = yield* placeClusters(row, frame);
  yield;
  // In a movement bends may be flat for a while: for more room all texts over them would be pushed up.
  const gaps = tierGaps(flags).map((gap, tier) => {
    const before = frame.room?.gaps[tier];
    return frame.hurried && before ? before : Math.max(before ?? 0, gap * frame.spacing);
  });
  const levels = levelHeight * (max(row.clusters, ({ from }) => row.level(from)) ?? 0);
  const hasCounts = clusters.length < row.clusters.length;
  const raise = Math.max(frame.room?.raise ?? 0, levels + (hasCounts ? bracket : 0));
  const reserved = frame.hurried && placed.form === 'tiers' ? (frame.room?.tiers ?? []) : [];
  const heights = tierHeights(flags).map((height, tier) => Math.max(height, reserved[tier] ?? 0));
  const before = frame.hurried ? frame.labelled : undefined;
  const firsts = clusters.map(({ from }) => row.entries[from]!);
  const stood = firsts.map((entry) => {
    const isSame = before?.places.get(entry)?.isGroup === placed.places.get(entry)!.isGroup;
    return isSame ? before?.lifts.get(entry) : undefined;
  });
  const lifts = liftsOf(flags, placed.form, gaps, heights, stood);
  const height = max(flags, ({ variant }, i) => lifts[i]! + variant.height) ?? 0;
  const axis = Math.max(frame.room?.axis ?? 0, height + raise + markHeight / 2);
  const y = axis - markHeight / 2;
  const foot = y - raise;
  const bends = heights.map((_, tier): Bend => {
    const to = foot - sum(heights.slice(0, tier)) - sum(gaps.slice(0, tier + 1));
    return { from: to + gaps[tier]!, to };
  });
  const isNew = distinct();
  let next = 0;
  const labels = clusters.map((cluster, i) => {
    const marks: PlacedMark[] = [];
    for (; next < row.clusters.length && row.clusters[next]!.to <= cluster.to; next++) {
      const own = row.clusters[next]!;
      const mark = markOf(row, own, y, frame);
      marks.push({ mark, foot: own.to - own.from > 1 ? mark.at : row.foot(own.from) });
    }
    const seen = marks.filter(({ mark }) => isNew(mark));
    return labelOf(row, cluster, seen, flags[i]!, { foot, bends, bottom: foot - lifts[i]! }, placed.form);
  });
  const tiers = placed.form === 'tiers' ? heights : [];
  const labelled = { ...placed, lifts: new Map(firsts.map((entry, i) => [entry, lifts[i]!])) };
  return { labels, axis, raise, gaps, tiers, labelled };
}

/** A mark and where its line goes up over the symbols, px along the axis. */
interface PlacedMark {
  readonly mark: Mark;
  readonly foot: number;
}

/** The mark of a moment, or of all those that stand in 8 px. */
function markOf(row: Row, { from, to }: Cluster, y: number, { axis }: Frame): Mark {
  const entry = row.entries[from]!;
  const at = row.at(from);
  const count = to - from;
  const span = count > 1 ? cellSpan(at, axis) : momentSpan(entry.date, axis);
  const raise = count > 1 ? 0 : levelHeight * row.level(from);
  return {
    entry,
    form: 'moment',
    count,
    at: count > 1 ? (span.outer0 + span.outer1) / 2 : at,
    span,
    ...(raise && { raise }),
    box: { x: span.outer0, y: y - raise, width: span.outer1 - span.outer0, height: markHeight + raise },
  };
}

/** The cell of a place, as far as it is in the frame. */
function cellSpan(at: number, axis: Axis): Span {
  const x = cellStart(axis, at, cell);
  const [x0, x1] = [Math.max(0, x), Math.min(x + cell, axis.length)];
  return { outer0: x0, inner0: x0, inner1: x1, outer1: x1, edge0: 'firm', edge1: 'firm' };
}

/** From where up to where poles bend below a tier, y in px. */
interface Bend {
  readonly from: number;
  readonly to: number;
}

/** y of what a label has under it, px. */
interface Heights {
  /** Where the lines of all begin to rise from the symbols. */
  readonly foot: number;
  readonly bends: readonly Bend[];
  /** The lower edge of its own text. */
  readonly bottom: number;
}

function labelOf(
  row: Row,
  cluster: Cluster,
  marks: readonly PlacedMark[],
  flag: PlacedFlag,
  heights: Heights,
  form: Form,
): Label {
  const { variant, x, poles } = flag;
  const { rung, lines, width, height, lastWidth } = variant;
  const y = heights.bottom - height;
  return {
    entries: row.entries.slice(cluster.from, cluster.to),
    marks: marks.map(({ mark }) => mark),
    box: { x, y, width, height },
    lines,
    // As all texts are set, but for one whose line would come up beside its last words; in a column as those under it.
    align: form === 'columns' || poles.at(-1)! <= x + Math.max(lastWidth, width / 2) ? 'start' : 'end',
    leader: leaderOf(flag, marks, heights),
    rung,
  };
}

/** From the tip of a symbol up; where others stand over it, from behind it and past them. */
const risingFrom = ({ mark: { at, box }, foot: x }: PlacedMark, foot: number): [number, number][] =>
  x === at
    ? [
        [at, box.y],
        [x, foot],
      ]
    : [
        [at, box.y + markHeight / 2],
        [x, box.y],
        [x, foot],
      ];

/** Over the marks of a count, with a tooth where the line of each would begin: lines down to all would be a fence around them. */
const bracketOver = (marks: readonly PlacedMark[], foot: number): [number, number][] =>
  marks.flatMap(({ foot: x }, i): [number, number][] => [
    ...(i ? [[x, foot] as [number, number]] : []),
    [x, foot + bracket],
    [x, foot],
  ]);

/** The pole from the marks up: it bends between the tiers, and ends at the top of its text or, under it, at its lower edge. */
function leaderOf(
  { anchor, variant, x, poles }: PlacedFlag,
  marks: readonly PlacedMark[],
  { foot, bends, bottom }: Heights,
): [number, number][] {
  const points = marks.length > 1 ? bracketOver(marks, foot) : marks.flatMap((placed) => risingFrom(placed, foot));
  points.push([anchor, foot]);
  for (const [i, pole] of poles.entries()) {
    const last = points.at(-1)!;
    if (pole !== last[0]) points.push([last[0], bends[i]!.from], [pole, bends[i]!.to]);
  }
  const end = poles.at(-1)!;
  const isUnder = end >= x && end <= x + variant.width;
  return [...points, [end, isUnder ? bottom : bottom - variant.height]];
}
