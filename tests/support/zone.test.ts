import { expect, it } from 'vitest';

it('local time is behind UTC, and not always by as much', () => {
  const hours = [0, 6].map((month) => new Date(2024, month).getTimezoneOffset() / 60);
  expect(hours).toEqual([3, 4]);
});
