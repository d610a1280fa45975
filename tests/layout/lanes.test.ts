import { packLanes } from '@career-timeline/layout';
import fc from 'fast-check';
import { expect, it } from 'vitest';

const spans = fc.array(
  fc
    .tuple(fc.nat(300), fc.integer({ min: 1, max: 80 }), fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined }))
    .map(([start, length, group]) => ({ start, end: start + length, group })),
  { maxLength: 80 },
);

it('packLanes(spans) uses as many lanes as ever overlap at once', () => {
  fc.assert(
    fc.property(spans, (spans) => {
      const overlap = (at: number) => spans.filter(({ start, end }) => start <= at && at < end).length;
      const most = Math.max(0, ...spans.map(({ start }) => overlap(start)));
      expect(new Set(packLanes(spans)).size).toBe(most);
    }),
  );
});

it('packLanes(spans) lets no two spans of a lane overlap', () => {
  fc.assert(
    fc.property(spans, (spans) => {
      const lanes = packLanes(spans);
      for (const [i, a] of spans.entries()) {
        for (const [k, b] of spans.entries()) {
          if (i < k && lanes[i] === lanes[k]) expect(a.end <= b.start || b.end <= a.start).toBe(true);
        }
      }
    }),
  );
});

it.each([
  ['no spans', [], []],
  [
    'a lane that is free again',
    [
      [0, 2],
      [1, 3],
      [2, 4],
    ],
    [0, 1, 0],
  ],
  [
    'spans that touch',
    [
      [0, 1],
      [1, 2],
    ],
    [0, 0],
  ],
  [
    'any order',
    [
      [5, 6],
      [0, 9],
    ],
    [1, 0],
  ],
  [
    'infinite spans',
    [
      [-Infinity, Infinity],
      [0, 1],
    ],
    [0, 1],
  ],
] as const)('packLanes(%s)', (_, spans, lanes) => {
  expect(packLanes(spans.map(([start, end]) => ({ start, end })))).toEqual(lanes);
});

it('packLanes(spans) keeps a group in its lane where another is free too', () => {
  const spans = [
    { start: 0, end: 2, group: 'a' },
    { start: 0, end: 2, group: 'b' },
    { start: 3, end: 4, group: 'b' },
    { start: 3, end: 4, group: 'a' },
  ];
  expect(packLanes(spans)).toEqual([0, 1, 1, 0]);
});
