import type { CareerTimeline } from 'career-timeline';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { longCareer } from '../../stories/fixtures/long-career.js';
import { overlaps } from '../support/boxes.js';
import { all, button, mount, one, settled, visibleText, type MountOptions } from '../support/mount.js';

const count = 1200;
const career = longCareer(count);

const rows = (element: CareerTimeline) => all(element, '.row');
const box = (node: Element) => node.getBoundingClientRect();
const isSeen = (node: Element) => box(node).bottom > 0 && box(node).top < innerHeight;

async function mountLong(options: MountOptions = {}): Promise<CareerTimeline> {
  const element = await mount({ career, layout: 'vertical', width: 360, ...options });
  await vi.waitFor(() => expect(rows(element)).toHaveLength(count), 10_000);
  return element;
}

/** Scrolls the page and waits until what has come into sight is drawn. */
async function scrollTo(element: CareerTimeline, y: number): Promise<void> {
  window.scrollTo(0, y);
  for (let i = 0; i < 3; i++) await settled(element);
}

describe('a vertical career of more than 400 entries', () => {
  it('holds every entry as text in order of time, each with its button, and one tab stop', async () => {
    const element = await mountLong();
    const ids = rows(element).map((row) => row.querySelector('button')!.dataset['entry']);
    expect(ids).toEqual(career.entries.map(({ id }) => id));
    expect(visibleText(one(element, 'button[data-entry="entry-704"]'))).toBe(
      'Oct 16, 1984 Keynote on durable systems 705 Guild 5 · Award',
    );
    expect(one(element, '.long').role).toBe('list');
    expect(all(element, '.row [tabindex="0"]')).toEqual([button(element, 'entry-0')]);
  });

  it('is as wide as its page, which has no margin', async () => {
    const element = await mountLong();
    document.querySelector('main')!.style.cssText = 'width:auto;padding:0';
    document.body.style.margin = '0';
    await settled(element);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
    document.body.style.margin = '';
  });

  it('draws the rail beside what is near the window only, each mark beside its own text', async () => {
    const element = await mountLong();
    await scrollTo(element, 20_000);
    expect(all(element, '.drawing').length).toBeLessThan(5);
    const symbols = all<SVGElement>(element, '.mark.moment').filter((mark) => isSeen(mark.querySelector('.symbol')!));
    expect(symbols.length).toBeGreaterThan(3);
    for (const mark of symbols) {
      const { top, bottom } = box(mark.querySelector('.symbol')!);
      const [date, title] = ['.date', '.title'].map((line) =>
        box(button(element, mark.dataset['entry']!).querySelector(line)!),
      );
      expect(top).toBeGreaterThan(date!.top);
      expect(bottom).toBeLessThan(title!.bottom);
    }
    const ids = all<SVGElement>(element, 'linearGradient').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keeps the years of what is read in sight', async () => {
    const element = await mountLong();
    await scrollTo(element, box(button(element, 'entry-400')).top + scrollY - 200);
    const stuck = all(element, '.years .title').filter((title) => Math.abs(box(title).top) < 1);
    expect(stuck.map(visibleText)).toEqual(['1971']);
  });

  it('does not move what is read while what was judged is laid out above', async () => {
    const element = await mountLong();
    await scrollTo(element, box(one(element, '.stretch:last-child')).top + scrollY);
    const moved: number[] = [];
    for (let step = 0; step < 60; step++) {
      const row = rows(element).find((each) => box(each).top > 100)!;
      const { top } = box(row);
      window.scrollBy(0, -300);
      await settled(element);
      moved.push(Math.abs(box(row).top - top - 300));
    }
    expect(Math.max(...moved)).toBeLessThan(3);
  });

  it.each(['ltr', 'rtl'] as const)('sets no text over another, over the rail or out of the frame, %s', async (dir) => {
    const element = await mountLong({ dir });
    for (const [width, size] of [
      [280, '16px'],
      [390, '32px'],
    ] as const) {
      element.parentElement!.style.width = `${width}px`;
      element.parentElement!.style.fontSize = size;
      await scrollTo(element, 12_000);
      const texts = all(element, '.row .text').filter(isSeen);
      expect(texts.length).toBeGreaterThan(5);
      expect(overlaps(texts.map((node) => ({ text: node.textContent, rect: box(node) })))).toEqual([]);
      const [frame, bars] = [box(one(element, '.long')), all(element, '.mark.bar .line').map(box)];
      for (const { left, right } of texts.map(box)) {
        expect(left >= frame.left - 0.5 && right <= frame.right + 0.5).toBe(true);
        for (const bar of bars) expect(dir === 'ltr' ? bar.right < left : bar.left > right).toBe(true);
      }
    }
  });
});

describe('in a long list', () => {
  it('select() brings an entry far down into sight, with its details', async () => {
    const element = await mountLong();
    element.select('entry-1100');
    await vi.waitFor(() => expect(isSeen(button(element, 'entry-1100'))).toBe(true));
    await settled(element);
    expect(isSeen(button(element, 'entry-1100'))).toBe(true);
    expect(one(element, '.details').matches(':popover-open')).toBe(true);
    expect(visibleText(one(element, '.details-title'))).toBe('Keynote on durable systems 1101');
  });

  it('arrow keys walk on from where the focus is, and Escape gives it back', async () => {
    const element = await mountLong();
    button(element, 'entry-900').focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}{ArrowRight}');
    const focused = () => (element.shadowRoot!.activeElement as HTMLElement | null)?.dataset['entry'];
    expect(focused()).toBe('entry-902');
    expect(isSeen(button(element, 'entry-902'))).toBe(true);
    await settled(element);
    expect(all(element, '.row [tabindex="0"]')).toEqual([button(element, 'entry-902')]);
    await userEvent.keyboard('{Enter}');
    await settled(element);
    await userEvent.keyboard('{Escape}');
    await settled(element);
    expect(focused()).toBe('entry-902');
  });

  it('the filter narrows it, to a picture where few are left, and back', async () => {
    const element = await mountLong();
    element.kinds = 'talk,publication';
    await vi.waitFor(() => expect(rows(element)).toHaveLength(count / 2));
    element.kinds = 'award';
    await vi.waitFor(() => expect(all(element, '.item')).toHaveLength(count / 6));
    element.kinds = null;
    await vi.waitFor(() => expect(rows(element)).toHaveLength(count));
    expect(all(element, '.item')).toEqual([]);
  });
});
