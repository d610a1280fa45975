import type { CareerTimeline } from 'career-timeline';
import { describe, expect, it } from 'vitest';
import { hardCareer } from '../../stories/fixtures/hard-career.js';
import { all, articleCareer, atRest, mount, one, settled } from '../support/mount.js';

describe('what the signs stand for', () => {
  const named = (element: CareerTimeline) => all(element, '.symbols > span').map((each) => each.textContent.trim());

  it('is said over the drawing in the reader’s language, for the eye alone', async () => {
    const element = await mount({ career: articleCareer, width: 900 });
    expect(named(element)).toEqual([
      'Founding',
      'Talk',
      'Move',
      'Context',
      'Role',
      'Award',
      'Some time in this period',
      '1 month (scale varies)',
    ]);
    const symbols = one(element, '.symbols');
    expect(symbols.getAttribute('aria-hidden')).toBe('true');
    expect(symbols.getBoundingClientRect().bottom).toBeLessThanOrEqual(
      one(element, '.canvas').getBoundingClientRect().top,
    );
    const drawn = new Set(
      all(element, '.drawing .moment').map((mark) => mark.querySelector('.symbol')!.getAttribute('d')),
    );
    const keyed = all(element, '.symbols .symbol').map((symbol) => symbol.getAttribute('d'));
    expect(keyed).toEqual(expect.arrayContaining([...drawn]));
    element.lang = 'de';
    await settled(element);
    expect(named(element)).toContain('Vortrag');
    expect(named(element).at(-1)).toBe('1 Monat (Maßstab wechselt)');
    element.scale = 'linear';
    await settled(element);
    expect(named(element).slice(-2)).toEqual(['Auszeichnung', 'Irgendwann in dieser Zeit']);
  });

  it('does not say “some time” of what went on from one date to another, which is a line as long', async () => {
    const serial = { kind: 'publication', title: 'A serial', date: '2000-02/2012-03' };
    const book = { kind: 'publication', title: 'A book', date: '2020' };
    const element = await mount({ career: { entries: [serial, book] }, width: 900 });
    expect(named(element)).toContain('Some time in this period');
    const [lasting, vague] = all(element, '.drawing .extent').map((each) => each.getBoundingClientRect());
    expect(lasting!.width).toBeGreaterThan(2 * vague!.width);
    expect(lasting!.height).toBeLessThan(vague!.height / 2 + 1);
    element.career = { entries: [serial, { ...book, date: '2020-03-04' }] };
    await settled(element);
    expect(named(element).filter((word) => word.startsWith('Some'))).toEqual([]);
  });

  it('shows an extent as those in the drawing are: in doubt where all of them are', async () => {
    const talks = [
      { kind: 'talk', title: 'A talk', date: '2010', status: 'disputed' },
      { kind: 'talk', title: 'Another talk', date: '2020-03-04' },
    ] as const;
    const element = await mount({ career: { entries: [...talks] }, width: 900 });
    const colour = () => getComputedStyle(one(element, '.symbols .mark')).color;
    expect(colour()).toBe(getComputedStyle(one(element, '.drawing .mark.disputed')).color);
    element.career = { entries: [...talks, { kind: 'talk', title: 'A third talk', date: '2015' }] };
    await settled(element);
    expect(colour()).toBe(getComputedStyle(one(element, '.drawing .mark.confirmed')).color);
    expect(colour()).not.toBe(getComputedStyle(one(element, '.drawing .mark.disputed')).color);
  });

  it('stays the same when a part is zoomed, and gives way to the legend, which says it too', async () => {
    const element = await mount({ career: hardCareer, width: 900 });
    const before = named(element);
    expect(before.at(-1)).toBe('1 year (scale varies)');
    element.zoomTo('2018/2020');
    await atRest(element);
    expect(named(element)).toEqual([...before.slice(0, -1), '1 month (scale varies)']);
    element.legend = true;
    await settled(element);
    expect(named(element)).toEqual(['Some time in this period', '1 month (scale varies)']);
  });

  it('is not said where there is one kind of symbol, each on its day, and an even scale', async () => {
    const entries = [
      { date: '2020-05-04', kind: 'talk', title: 'One' },
      { date: '2021-03-02', kind: 'talk', title: 'Two' },
      { date: '2020/2021', kind: 'role', title: 'A bar has none' },
    ];
    expect(named(await mount({ career: { entries } }))).toEqual([]);
    expect(
      named(await mount({ career: { entries: [...entries, { date: '2021', kind: 'talk', title: 'Three' }] } })),
    ).toEqual(['Some time in this period']);
  });
});

it('a department says what it is part of, and its own name alone where that stands over its lanes or in its name', async () => {
  const organizations = {
    a: { name: 'Alpha' },
    b: { name: 'Beta Lab', partOf: 'a' },
    c: { name: 'Alpha Cloud', partOf: 'a' },
  };
  const entries = [
    { id: 'b', kind: 'role', title: 'Engineer', date: '2000/2010', organization: 'b' },
    { id: 'c', kind: 'role', title: 'Director', date: '2012/2020', organization: 'c' },
  ];
  const element = await mount({ career: { organizations, entries }, width: 1000 });
  const said = (id: string) => one(element, `[data-entry="${id}"] .lines`).textContent.replace(/\s+/gu, ' ');
  expect(said('b')).toContain('Beta Lab · Alpha');
  expect(said('c')).toMatch(/2020 · Alpha Cloud\s*$/u);
  element.group = 'organization';
  await settled(element);
  expect(said('b')).toMatch(/Beta Lab\s*$/u);
  expect(said('c')).toContain('Alpha Cloud');
});

it('over roles that followed each other stands the innermost employer that all were with, and under it what each was with', async () => {
  const organizations = {
    bank: { name: 'Bank of Banks' },
    board: { name: 'Stability Board', partOf: 'bank' },
    committee: { name: 'Committee on Rules', partOf: 'board' },
  };
  const entries = [
    { id: 'first', kind: 'role', title: 'Chair', date: '2000/2010', organization: 'committee' },
    { id: 'then', kind: 'role', title: 'Chair', date: '2010/2020', organization: 'board' },
    { id: 'unit', kind: 'role', title: 'Head of the Stability Board', date: '1980/1990', organization: 'board' },
  ];
  const element = await mount({ career: { organizations, entries }, width: 1000, layout: 'horizontal' });
  const said = (id: string) => one(element, `[data-entry="${id}"] .lines`).textContent.replace(/\s+/gu, ' ');
  expect(all(element, '.heading').map(({ textContent }) => textContent.trim())).toEqual(['Stability Board']);
  expect(said('first')).toContain('Committee on Rules');
  expect(said('first')).not.toContain('Stability');
  expect(said('then')).not.toContain('Stability');
  // What its title does not say of its employer.
  expect(said('unit')).toContain('Bank of Banks');
});
