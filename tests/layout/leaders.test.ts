// Whether the lines from marks to texts can be followed.
import article from '@career-timeline/careers/steven-hoi.json' with { type: 'json' };
import { layoutCareer, type Label } from '@career-timeline/layout';
import { readCareer } from '@career-timeline/model';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { companyCareer, hardCareer } from '../../stories/fixtures/careers.js';
import { careerOf } from '../support/random-career.js';
import { haveCrossed } from './leader.js';
import { options } from './measure.js';
import { talk } from './talk.js';

const widths = Array.from({ length: 17 }, (_, i) => 600 + 50 * i);
const leadersOf = (document: unknown, width: number) => {
  const { labels } = layoutCareer(readCareer(document).career, { ...options, width });
  return labels.map(({ leader }) => leader).filter(({ length }) => length);
};

/** The slants of a line, from the lower to the upper end. */
const slants = (leader: Label['leader']) =>
  leader.slice(1).flatMap(([x1, y1], i) => {
    const [x0, y0] = leader[i]!;
    return x0 !== x1 && y0 !== y1 ? [{ x0, y0, x1, y1 }] : [];
  });

it('a line has no bend so small that it seems a fault', () => {
  for (const width of widths) {
    for (const leader of leadersOf(article, width)) {
      for (const { x0, x1 } of slants(leader)) expect(Math.abs(x1 - x0), `${width} px`).toBeGreaterThanOrEqual(3);
    }
  }
});

it('lines that bend side by side stay apart, measured across them', () => {
  let bundled = 0;
  for (const width of widths) {
    const leaders = leadersOf(hardCareer, width).map(slants);
    for (const [i, a] of leaders.flatMap((all, k) => all.map((slant) => [k, slant] as const))) {
      // Farther than this the gap would be too high.
      if (Math.abs(a.x1 - a.x0) > 110) continue;
      for (const other of leaders.slice(i + 1)) {
        const b = other.find(({ y0, y1 }) => y0 === a.y0 && y1 === a.y1);
        const between = b && Math.min(Math.abs(b.x0 - a.x0), Math.abs(b.x1 - a.x1));
        if (!b || Math.max(Math.abs(b.x0 - a.x0), Math.abs(b.x1 - a.x1)) > 8) continue;
        // From marks in one place they come nearer.
        if (between! < 3.9) continue;
        bundled++;
        const across = (between! * (a.y0 - a.y1)) / Math.hypot(a.x1 - a.x0, a.y0 - a.y1);
        expect(across, `${width} px`).toBeGreaterThan(1.95);
      }
    }
  }
  expect(bundled).toBeGreaterThan(50);
});

it('many labels are read down one column after the other, and no line bends but over the axis', () => {
  for (const width of widths) {
    const { labels } = layoutCareer(readCareer(hardCareer).career, { ...options, width });
    const flags = labels.filter(({ leader }) => leader.length);
    expect(flags.length).toBeGreaterThan(12);
    let columns = 1;
    for (const [i, { box, leader }] of flags.entries()) {
      const far = slants(leader).filter(({ x0, x1 }) => Math.abs(x1 - x0) > 12);
      expect(far.length, `${width} px`).toBeLessThanOrEqual(1);
      const before = flags[i - 1]?.box;
      // In a column one text follows the other, whatever stands in the next one.
      if (before && box.y > before.y) expect(box.y - (before.y + before.height), `${width} px`).toBeCloseTo(12, 6);
      if (!before || box.y > before.y) continue;
      columns++;
      expect(box.x, `${width} px`).toBeGreaterThan(before.x + before.width);
    }
    expect(columns, `${width} px`).toBeLessThan(flags.length / 2);
  }
});

it('where few texts have room, no line goes slanting to a mark that is under its own words', () => {
  for (const width of widths.filter((width) => width >= 850)) {
    const { labels } = layoutCareer(readCareer(companyCareer).career, { ...options, width });
    const over = labels.filter(({ box, leader }) => {
      const mark = leader[0]?.[0] ?? -Infinity;
      return mark >= box.x && mark <= box.x + box.width;
    });
    for (const { leader } of over) expect(slants(leader), `${width} px`).toEqual([]);
  }
});

it('a text is set to the right only where its line passes beside its last words', () => {
  let left = 0;
  for (const width of widths) {
    for (const document of [article, companyCareer]) {
      const { labels } = layoutCareer(readCareer(document).career, { ...options, width });
      for (const { align, box, leader, lines } of labels.filter(({ leader }) => leader.length)) {
        const pole = leader.at(-1)![0];
        const { text, style } = lines.at(-1)!;
        const isBeside = pole > box.x + Math.max(box.width / 2, options.type.line(text, style).width);
        expect(align, `${width} px, ${text}`).toBe(isBeside ? 'end' : 'start');
        if (!isBeside && pole > box.x + box.width / 2) left++;
      }
    }
  }
  expect(left).toBeGreaterThan(3);
});

it('no line crosses another where symbols crowd in one place, whatever their number', () => {
  const days = fc.array(fc.date({ min: new Date('2010-01-01'), max: new Date('2016-01-01'), noInvalidDate: true }), {
    minLength: 4,
    maxLength: 17,
    size: 'max',
  });
  const careers = fc.sample(fc.tuple(days, fc.integer({ min: 400, max: 1900 })), { numRuns: 150, seed: 3 });
  let crowded = 0;
  for (const [days, width] of careers) {
    // One so early leaves the others some pixels.
    const dates = ['1000', ...days.map((day) => day.toISOString().slice(0, 10)).sort()];
    const { labels, marks } = layoutCareer(careerOf(dates.map(talk)), { ...options, width, scale: 'linear' });
    if (marks.filter(({ raise }) => raise).length > 3) crowded++;
    const leaders = labels.map(({ leader }) => leader).filter(({ length }) => length);
    for (const [i, a] of leaders.entries()) {
      for (const b of leaders.slice(i + 1)) expect(haveCrossed(a, b), dates.join(' ')).toBe(false);
    }
  }
  expect(crowded).toBeGreaterThan(50);
});
