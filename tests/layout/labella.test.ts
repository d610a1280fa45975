// Our labels against those of labella.js 1.1.4, the reference for labels along an axis: the same boxes for the same marks in the same width.
import { layoutCareer, type Label } from '@career-timeline/layout';
import { readCareer, type Career } from '@career-timeline/model';
import { max, median, sum } from 'd3-array';
import fc from 'fast-check';
import labella from 'labella';
import { expect, it } from 'vitest';
import article from '@career-timeline/careers/steven-hoi.json' with { type: 'json' };
import { hardCareer } from '../../stories/fixtures/hard-career.js';
import { careers } from '../support/random-career.js';
import { options } from './measure.js';

const width = 1000;

/** A label flies beside its pole: so near it touches it, px. */
const beside = 7;

/** How far a mark lies from the nearest point of its label, px along the axis. */
const apart = (mark: number, x: number, length: number) => Math.max(0, x - mark, mark - (x + length));

interface Figures {
  readonly displacement: number;
  readonly rows: number;
}

/** How many rows labels stand in; where the columns are not in rows, how many stand over each other in the fullest. */
function rowsOf(labels: readonly Label[]): number {
  const ends = labels.map(({ box: { x, y, width, height } }) => ({
    left: x,
    right: x + width,
    top: y,
    foot: y + height,
  }));
  const isRowed = ends.every((a) =>
    ends.every((b) => Math.abs(a.foot - b.foot) < 1 || a.foot <= b.top || b.foot <= a.top),
  );
  if (isRowed) return new Set(ends.map(({ foot }) => Math.round(foot))).size;
  return max(ends, ({ left: at }) => ends.filter(({ left, right }) => left <= at && at < right).length)!;
}

function compared(career: Career): { ours: Figures; theirs: Figures } | undefined {
  const labels = layoutCareer(career, { ...options, width }).labels.filter(({ leader }) => leader.length);
  if (labels.length < 2) return undefined;
  const marks = labels.map(({ leader }) => leader[0]![0]);
  const ours = {
    displacement: sum(labels, ({ box }, i) => Math.max(0, apart(marks[i]!, box.x, box.width) - beside)),
    rows: rowsOf(labels),
  };
  const nodes = labels.map(({ box }, i) => new labella.Node(marks[i]!, box.width));
  const force = new labella.Force({ minPos: 0, maxPos: width, nodeSpacing: 14, algorithm: 'overlap', density: 0.85 });
  force.nodes(nodes).compute();
  const placed = force.nodes();
  const theirs = {
    displacement: sum(placed, (node) => apart(node.idealPos, node.currentPos - node.width / 2, node.width)),
    rows: Math.max(...placed.map((node) => node.getLayerIndex())) + 1,
  };
  return { ours, theirs };
}

it('labels stand nearer to their marks than labella.js sets them, in no more rows, in sum and in the median of 200 careers', () => {
  const shipped = [article, hardCareer].map((document) => readCareer(document).career);
  const random = fc.sample(careers(40), { numRuns: 200, seed: 20250929 });
  const all = [...shipped, ...random].flatMap((career) => compared(career) ?? []);
  expect(all.length).toBeGreaterThan(150);
  const figures = (of: keyof Figures) =>
    [all.map(({ ours }) => ours[of]), all.map(({ theirs }) => theirs[of])] as const;
  const [displacement, theirDisplacement] = figures('displacement');
  expect(sum(displacement)).toBeLessThan(sum(theirDisplacement));
  expect(median(displacement)).toBeLessThan(median(theirDisplacement)!);
  const [rows, theirRows] = figures('rows');
  expect(sum(rows)).toBeLessThan(sum(theirRows));
  // Most careers have two or three in both, so that it is asked of those in which they differ.
  expect(median(rows.map((each, i) => each - theirRows[i]!).filter((difference) => difference))).toBeLessThan(0);
}, 60_000);
