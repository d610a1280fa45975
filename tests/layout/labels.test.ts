import { layoutCareer } from '@career-timeline/layout';
import { readCareer } from '@career-timeline/model';
import { expect, it } from 'vitest';
import { options } from './measure.js';

const title = 'Keynote at the International Conference on Long Names';
const shortTitle = 'Keynote';

/** What is said of so many talks, one a month, below their dates. */
function said(talks: number): string[] {
  const entries = Array.from({ length: talks }, (_, i) => ({
    date: `2020-${String(i + 1).padStart(2, '0')}`,
    kind: 'talk',
    title,
    shortTitle,
  }));
  const { labels } = layoutCareer(readCareer({ entries }).career, options);
  return labels.map(({ lines: [, ...below] }) => below.map(({ text }) => text).join(' '));
}

it('shortTitle stands where the title has no room, and nowhere else', () => {
  expect(said(2)).toEqual([title, title]);
  expect(said(12)).toEqual(Array(12).fill(shortTitle));
});
