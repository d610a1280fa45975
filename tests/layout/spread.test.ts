import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spread } from '../../packages/layout/src/spread.js';

const items = fc.array(
  fc.record({
    wanted: fc.integer({ min: -50, max: 450 }),
    width: fc.integer({ min: 1, max: 60 }),
    weight: fc.constantFrom(1, 8),
  }),
  { maxLength: 7 },
);

it('spread(items) keeps order, frame and distance', () => {
  fc.assert(
    fc.property(items, (items) => {
      const starts = spread(items, 420)!;
      for (const [i, start] of starts.entries()) {
        const end = i ? starts[i - 1]! + items[i - 1]!.width : 0;
        expect(start).toBeGreaterThanOrEqual(end - 1e-9);
        expect(start + items[i]!.width).toBeLessThanOrEqual(420 + 1e-9);
      }
    }),
  );
});

it('spread(items) displaces no more in all than any other row, by brute force', () => {
  const small = fc.array(
    fc.record({
      wanted: fc.integer({ min: -3, max: 12 }),
      width: fc.integer({ min: 1, max: 3 }),
      weight: fc.constantFrom(1, 3),
    }),
    { minLength: 1, maxLength: 3 },
  );
  fc.assert(
    fc.property(small, (items) => {
      const cost = (starts: readonly number[]) =>
        starts.reduce((sum, start, i) => sum + items[i]!.weight * Math.abs(start - items[i]!.wanted), 0);
      const rows = (i: number, from: number): number[][] => {
        const item = items[i];
        if (!item) return [[]];
        const list: number[][] = [];
        for (let start = from; start + item.width <= 12; start++)
          for (const rest of rows(i + 1, start + item.width)) list.push([start, ...rest]);
        return list;
      };
      // Whole numbers suffice: some best row has only medians and bounds, which are whole here.
      expect(cost(spread(items, 12)!)).toBeCloseTo(Math.min(...rows(0, 0).map(cost)), 9);
    }),
  );
});

it.each([
  ['nothing', [], 10, []],
  [
    'items with room',
    [
      { wanted: 1, width: 2, weight: 1 },
      { wanted: 5, width: 2, weight: 1 },
    ],
    10,
    [1, 5],
  ],
  [
    'the lighter one gives way',
    [
      { wanted: 4, width: 2, weight: 1 },
      { wanted: 5, width: 2, weight: 8 },
    ],
    10,
    [3, 5],
  ],
  [
    'items outside the frame',
    [
      { wanted: -5, width: 2, weight: 1 },
      { wanted: 20, width: 2, weight: 1 },
    ],
    10,
    [0, 8],
  ],
  [
    'more than there is room for',
    [
      { wanted: 0, width: 6, weight: 1 },
      { wanted: 0, width: 6, weight: 1 },
    ],
    10,
    undefined,
  ],
])('spread(%s)', (_, items, length, starts) => {
  expect(spread(items, length)).toEqual(starts);
});
