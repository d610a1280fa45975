import { expect, it } from 'vitest';
import { all, mount, one } from '../support/mount.js';

const talks = (year: number) =>
  Array.from({ length: 5 }, (_, i) => ({
    id: `talk-${year}-${i}`,
    date: `${year}-0${i + 1}`,
    kind: 'talk',
    title: `Talk ${i}`,
  }));

it('a bar is torn where the axis folds the time that it runs through, one beside the fold is whole', async () => {
  const element = await mount({
    layout: 'horizontal',
    width: 900,
    career: {
      entries: [
        { id: 'long', date: '2001-02/2020-04', kind: 'role', title: 'Editor' },
        { id: 'short', date: '2001-01/2001-05', kind: 'role', title: 'Intern' },
        ...talks(2001),
        ...talks(2020),
      ],
    },
  });
  const [fold] = all(element, '[part="fold"]');
  expect(fold).toBeDefined();
  const stretches = (selector: string) =>
    [
      ...one(element, selector)
        .getAttribute('d')!
        .matchAll(/M([\d.]+) [\d.]+[HL]([\d.]+)/gu),
    ].map(([, from, to]) => [Number(from), Number(to)]);
  const axis = stretches('.axis');
  const bar = stretches('.mark[data-entry="long"] .line');
  expect(axis).toHaveLength(2);
  expect(bar).toHaveLength(2);
  expect([bar[0]![1], bar[1]![0]]).toEqual([axis[0]![1], axis[1]![0]]);
  expect(stretches('.mark[data-entry="short"] .line')).toHaveLength(1);
});

it('bars without room for a text are drawn where their buttons are, in few elements', async () => {
  const entries = Array.from({ length: 600 }, (_, i) => {
    const [year, month] = [1960 + Math.floor(i / 12), String((i % 12) + 1).padStart(2, '0')];
    return {
      id: `role-${i}`,
      date: `${year}-${month}/${year + 2}-${month}`,
      kind: 'role',
      title: `Adviser to committee ${i}`,
    };
  });
  const element = await mount({ layout: 'horizontal', width: 1000, career: { entries } });
  const bare = all(element, 'button.entry:not(:has(.lines))');
  expect(bare.length).toBeGreaterThan(50);
  const tints = all<SVGGeometryElement>(element, '.mark.bar .tint');
  expect(tints.length).toBeLessThan(bare.length);
  const { left, top } = one(element, '.drawing').getBoundingClientRect();
  for (const each of bare) {
    const { x, y, width, height } = each.getBoundingClientRect();
    const middle = new DOMPoint(x + width / 2 - left, y + height / 2 - top);
    expect(
      tints.some((tint) => tint.isPointInFill(middle)),
      each.dataset['entry'],
    ).toBe(true);
  }
});
