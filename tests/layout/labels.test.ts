import { layoutCareer, type LayoutOptions } from '@career-timeline/layout';
import { formatDate, readCareer } from '@career-timeline/model';
import { expect, it } from 'vitest';
import { entryText, options } from './measure.js';

const title = 'Keynote at the International Conference on Long Names';
const shortTitle = 'Keynote';

/** What is said of so many talks, one a month, below their dates, in a width of px. */
function said(talks: number, width: number): string[] {
  const entries = Array.from({ length: talks }, (_, i) => ({
    date: `2020-${String(i + 1).padStart(2, '0')}`,
    kind: 'talk',
    title,
    shortTitle,
  }));
  const { labels } = layoutCareer(readCareer({ entries }).career, { ...options, width });
  return labels.map(({ lines: [, ...below] }) => below.map(({ text }) => text).join(' '));
}

it('shortTitle stands where the title has no room, and nowhere else', () => {
  expect(said(2, 1000)).toEqual([title, title]);
  expect(said(12, 400)).toEqual(Array(12).fill(shortTitle));
});

it('no line parts a month from its year, and a title whose date has no room stands alone rather than as a number', () => {
  const { career } = readCareer({
    entries: Array.from({ length: 9 }, (_, i) => ({
      date: `${2000 + i}-02-19/${2001 + i}-01-05`,
      kind: 'role',
      title: 'Head of harbours',
    })),
  });
  const said = new Set<string>();
  for (const layout of ['horizontal', 'vertical'] as const) {
    for (let width = 280; width < 1800; width += 40) {
      const text: LayoutOptions['text'] = (entry) => ({ ...entryText(entry), date: formatDate(entry.date!, 'en') });
      const { labels } = layoutCareer(career, { ...options, layout, width, text });
      for (const { rung, lines } of labels) {
        if (rung !== 'gathered') said.add(lines.map(({ text }) => text.replaceAll(/\d{4}/gu, '2000')).join(' / '));
      }
    }
  }
  const dates = ['Feb 19, 2000 – Jan 5, 2000', 'Feb 19, 2000 – / Jan 5, 2000'];
  const titles = ['Head of harbours', 'Head of / harbours'];
  const dated = dates.flatMap((date) => [`${date} / Head of harbours`, ...titles.map((title) => `${title} / ${date}`)]);
  expect([...said].filter((text) => !/^\d$/u.test(text) && ![...dated, ...titles].includes(text))).toEqual([]);
  expect(said).toContain('Head of / harbours');
});
