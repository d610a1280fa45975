import { sort } from 'd3-array';
import type { Bar } from './bar.js';
import { leastMark } from './spans.js';

/** The bars of a lane in which some lie over each other: those as one, of which no more is said than that something went on. */
export function joinBars(bars: readonly Bar[]): Bar[] {
  const row: Bar[] = [];
  for (const bar of sort(bars, ({ span }) => span.outer0)) {
    const last = row.at(-1);
    if (last && bar.span.outer0 < last.span.inner1) row[row.length - 1] = joined(last, bar);
    else row.push(bar);
  }
  return row;
}

function joined(a: Bar, b: Bar): Bar {
  const end = a.span.outer1 > b.span.outer1 ? a.span : b.span;
  const span = { ...a.span, inner1: Math.max(a.span.inner1, b.span.inner1), outer1: end.outer1, edge1: end.edge1 };
  return { entries: [...a.entries, ...b.entries], span };
}

/**
 * The bars of one lane, in order of their starts. Where one may end after the next may begin, they meet in that stretch.
 * Where bars lie over each other, as they do only beside a rail, all of them stay as they are.
 *
 * @param gap between two bars, px
 * @param part of that stretch where they meet: 0 is its start, 1 its end
 */
export function shareLane(bars: readonly Bar[], gap: number, part = 0.5): Bar[] {
  const row = sort(bars, ({ span }) => span.outer0);
  for (let i = 0; i + 1 < row.length; i++) {
    const [a, b] = [row[i]!.span, row[i + 1]!.span];
    if (a.outer1 + gap <= b.outer0 || a.inner1 > b.outer0) continue;
    const latest = Math.min(a.outer1, b.inner0, b.outer1 - leastMark.bar);
    // The first keeps its least length, at the cost of a pixel of the next.
    const cut = Math.max(b.outer0, b.outer0 + (latest - b.outer0) * part, a.outer0 + leastMark.bar + gap);
    if (cut > b.outer1 - leastMark.bar) continue;
    row[i] = {
      ...row[i]!,
      span: { ...a, outer1: cut - gap, inner1: Math.min(a.inner1, cut - gap), inner0: Math.min(a.inner0, cut - gap) },
    };
    row[i + 1] = {
      ...row[i + 1]!,
      span: { ...b, outer0: cut, inner0: Math.max(b.inner0, cut), inner1: Math.max(b.inner1, cut) },
    };
  }
  return row;
}
