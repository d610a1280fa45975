import { layoutCareer } from '@career-timeline/layout';
import { readCareer } from '@career-timeline/model';
import { expect, it } from 'vitest';
import { companyCareer } from '../../stories/fixtures/company-career.js';
import { options } from './measure.js';

const vertical = { ...options, layout: 'vertical', width: 360 } as const;
const draw = (document: unknown) => layoutCareer(readCareer(document).career, vertical);
const roles = (count: number) => ({
  entries: Array.from({ length: count }, (_, i) => ({
    kind: 'role',
    title: `Role ${i}`,
    date: `20${10 + i}/2030`,
    organization: `organization-${i}`,
  })),
});

it.each([1, 4, 5, 8])('%d roles at once stand beside each other, and none over another', (count) => {
  const { marks, labels } = draw(roles(count));
  const sides = marks.map(({ box }) => [box.x, box.x + box.width] as const).sort(([a], [b]) => a - b);
  expect(sides).toHaveLength(count);
  for (const [i, [left]] of sides.slice(1).entries()) expect(left).toBeGreaterThanOrEqual(sides[i]![1] + 2);
  expect(sides.at(-1)![1]).toBeLessThan(labels[0]!.box.x);
});

it('many bars side by side are slimmer, and leave the texts about as much room as four do', () => {
  const text = (count: number) => draw(roles(count)).labels[0]!.box.x;
  expect(text(8)).toBeLessThanOrEqual(text(4) + 8);
});

it('a promotion is joined to the role before it, within one employer and its parts, and nothing else is', () => {
  const { marks } = draw(companyCareer);
  const joined = marks.flatMap(({ entry, joined }) => (joined === undefined ? [] : entry.id));
  expect(joined).toEqual(['engineer', 'staff', 'lab', 'chair', 'vp']);
  for (const { joined, span, box } of marks) {
    if (joined === undefined) continue;
    expect(joined).toBeLessThanOrEqual(span.inner0);
    expect(span.outer0 - joined).toBeLessThan(box.height);
  }
});
