import { layoutCareer, type LayoutOptions } from '@career-timeline/layout';
import { formatDate, readCareer } from '@career-timeline/model';
import { expect, it } from 'vitest';
import document from '../../packages/careers/steven-hoi.json';
import { entryText, options } from './measure.js';

const { career } = readCareer(document);

const words =
  (lang: string): LayoutOptions['text'] =>
  (entry) => ({
    ...entryText(entry),
    date: entry.date ? formatDate(entry.date, lang) : '',
  });

const scene = (changes: Partial<LayoutOptions> = {}) =>
  layoutCareer(career, { ...options, text: words('en'), ...changes });

const mark = (id: string, changes?: Partial<LayoutOptions>) =>
  scene(changes).marks.find(({ entry }) => entry.id === id)!;

it('the article at 1000 px shows all titles in full', () => {
  const { labels, key } = scene();
  const ids = ['hyperagi-founding', 'alibaba-role', 'ant-talk', 'mwc-talk', 'tongyi-move', 'apsara-context'];
  expect(labels.map(({ entries }) => entries[0]!.id)).toEqual(ids);
  for (const { rung } of labels) expect(rung).toMatch(/^(full|wrapped)$/);
  expect(key).toEqual([]);
});

it('the article’s leaders at 1000 px are straight', () => {
  for (const { leader } of scene().labels) expect(new Set(leader.map(([x]) => x)).size).toBeLessThanOrEqual(1);
});

it('the article’s axis folds the time without news, and says how long it is', () => {
  const { breaks } = scene();
  expect(breaks.map(({ from, to, text }) => [from, to, text])).toEqual([
    [Date.UTC(2024, 0), Date.UTC(2025, 1), '13 months'],
  ]);
  expect(scene({ scale: 'linear' }).breaks).toEqual([]);
});

it('the article’s axis gives most of its room to 2025, and draws no year much more than twice as long as another: its few texts have room', () => {
  const unevenness = (width: number) => {
    const { marks } = scene({ width });
    const length = (id: string) => {
      const { outer0, outer1 } = marks.find(({ entry }) => entry.id === id)!.span;
      return outer1 - outer0;
    };
    return (length('mwc-talk') / 30 / length('hyperagi-founding')) * 365;
  };
  expect(unevenness(1000)).toBeGreaterThan(2);
  expect(unevenness(1000)).toBeLessThan(2.2);
  expect(unevenness(2000)).toBeLessThan(1.6);
  expect(unevenness(640)).toBeCloseTo(2.5, 6);
  expect(mark('alibaba-role').span.outer0).toBeLessThan(1000 * 0.5);
  expect(scene().unit).toBe('1 month');
  expect(scene({ scale: 'linear' }).unit).toBeUndefined();
});

it('the article’s ticks name each year once, and months in the year that has news; none denies how long its fold is', () => {
  const texts = scene().ticks.map(({ text }) => text);
  expect(texts.slice(0, 3)).toEqual(['2023', '2024', 'Feb 2025']);
  expect(new Set(texts).size).toBe(texts.length);
});

it.each([768, 900, 1200])('the article’s fold ends where a date is named, at %s px too', (width) => {
  const { ticks, breaks } = scene({ width });
  const named = ticks.find(({ time }) => time === breaks[0]!.to)!;
  expect(named.text).toBe('Feb 2025');
  expect(named.box.x).toBeLessThanOrEqual(named.at);
  expect(named.box.x + named.box.width).toBeGreaterThan(named.at);
});

it('the article’s ongoing role is firm up to the day that the article knows, and open after it', () => {
  const { span, form, lane } = mark('alibaba-role', { scale: 'linear' });
  const { span: september } = mark('tongyi-move', { scale: 'linear' });
  expect([form, lane, span.edge0, span.edge1]).toEqual(['bar', 0, 'firm', 'open']);
  const dayWidth = (september.outer1 - september.outer0) / 30;
  expect(span.inner1).toBeCloseTo(september.outer0 + 28 * dayWidth, 6);
  expect(span.outer1).toBeCloseTo(september.outer1 + 56, 6);
});

it('the article’s conference of about ten days is a moment with soft ends', () => {
  const { form, span } = mark('apsara-context');
  expect([form, span.edge0, span.edge1]).toEqual(['moment', 'soft', 'soft']);
  expect(span.inner0).toBeGreaterThan(span.outer0);
  expect(span.inner1).toBeLessThan(span.outer1);
});

it('the article’s reported move says so on the line of its date', () => {
  const label = scene().labels.find(({ entries }) => entries[0]!.id === 'tongyi-move')!;
  expect(label.lines[0]).toEqual({ style: 'date', text: 'Sep 2025 · reported' });
});

it('the article’s vertical picture breaks between 2023 and 2025, and nowhere else', () => {
  const { breaks, labels } = scene({ layout: 'vertical', width: 360 });
  expect(breaks.map(({ text }) => text)).toEqual(['13 months']);
  expect(breaks[0]!.at).toBeGreaterThan(labels[0]!.box.y + labels[0]!.box.height);
  expect(breaks[0]!.at).toBeLessThan(labels[1]!.box.y);
});
