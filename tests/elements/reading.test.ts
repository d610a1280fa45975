import type { CareerDocument } from '@career-timeline/model';
import type { CareerSelectEvent, CareerTimeline } from 'career-timeline';
import { userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import { hardCareer } from '../../stories/fixtures/hard-career.js';
import { all, articleCareer, atRest, button, mount, one, settled, visibleText } from '../support/mount.js';

const titles = articleCareer.entries.map(({ title }) => (typeof title === 'string' ? title : title['en']!));
const read = (element: CareerTimeline) => visibleText(one(element, '.card .details-title'));

describe('layout="list"', () => {
  it('tells all of every entry in order of time, without a drawing, and names the sources in the end', async () => {
    const element = await mount({ career: articleCareer });
    element.layout = 'list';
    await settled(element);
    expect(all(element, '.reading > li')).toHaveLength(articleCareer.entries.length);
    const text = visibleText(one(element, '.reading'));
    for (const title of titles) expect(text).toContain(title);
    expect(text).toContain('since February 2025 · 7 months so far');
    expect(text).toContain('Reported, not confirmed by those concerned.');
    expect(all(element, '.drawing')).toEqual([]);
    expect(all(element, '.frame > .sources li')).toHaveLength(1);
  });

  it('is a choice in the menu, and back', async () => {
    const element = await mount({ career: articleCareer });
    one(element, '.menu-button').click();
    one(element, '[data-task="list"]').click();
    await settled(element);
    expect(element.layout).toBe('list');
    expect(one(element, '.menu').matches(':popover-open')).toBe(false);
    one(element, '.menu-button').click();
    one(element, '[data-task="list"]').click();
    await settled(element);
    expect(all(element, '.drawing')).toHaveLength(1);
    // What an author has not set is not written into the page.
    const untouched = await mount({ career: articleCareer });
    expect(untouched.getAttributeNames()).toEqual([]);
  });

  it('says which roles ran at the same time', async () => {
    const role = (id: string, date: string) => ({ id, title: id, kind: 'role', date });
    const entries = [role('Editor', '2019/2022'), role('Juror', '2020/..'), role('Author', '2010/2012')];
    const element = await mount({ career: { entries } });
    element.layout = 'list';
    await settled(element);
    const told = all(element, '.reading > li').map(visibleText);
    expect(told[0]).not.toContain('At the same time');
    expect(told[1]).toContain('At the same time: Juror');
    expect(told[2]).toContain('At the same time: Editor');
  });

  it('says of nothing that has not been, or is not sure, that it ran at the same time or so far', async () => {
    const role = (id: string, date: string, status?: string) => ({
      id,
      title: id,
      kind: 'role',
      date,
      ...(status && { status }),
    });
    const entries = [
      role('Present', '2020-01/..'),
      role('Next', '2027-01/2028-01'),
      role('Promised', '2024-01/..', 'planned'),
      role('Roughly', '2019~/..'),
      role('Elected', '2018-02/2029-02'),
      role('Coming', '2026-01/..'),
    ];
    const element = await mount({ career: { asOf: '2025-06', entries } as CareerDocument });
    element.layout = 'list';
    await settled(element);
    const told = all(element, '.reading > li').map(visibleText);
    expect(told).toHaveLength(6);
    const together = told.filter((text) => text.includes('At the same time'));
    expect(together.map((text) => /At the same time: ([^.]*?)(?:Sources|$)/u.exec(text)?.[1]?.trim())).toEqual([
      'Present',
      'Elected',
    ]);
    expect(told.filter((text) => text.includes('so far'))).toEqual([expect.stringContaining('Present')]);
  });

  it('shows an image with its words and its credit, and tells its server nothing', async () => {
    const image = { url: 'portrait.png', alt: 'On a stage', credit: 'A. Nother', width: 300, height: 200 };
    const element = await mount({ career: { entries: [{ title: 'Talk', date: '2020', image }] } });
    element.layout = 'list';
    await settled(element);
    const shown = one<HTMLImageElement>(element, 'img');
    expect([shown.alt, shown.loading, shown.referrerPolicy]).toEqual(['On a stage', 'lazy', 'no-referrer']);
    expect(visibleText(one(element, 'figcaption'))).toBe('Image: A. Nother');
  });
});

describe('mode="story"', () => {
  it('leads from entry to entry by buttons and arrow keys, and the timeline follows', async () => {
    const element = await mount({ career: articleCareer });
    element.mode = 'story';
    await atRest(element);
    expect(read(element)).toBe('Founds HyperAGI');
    expect(visibleText(one(element, '.position'))).toBe('1 of 11');
    const told: (string | undefined)[] = [];
    element.addEventListener('career-select', ({ entry }: CareerSelectEvent) => told.push(entry?.id));
    const next = all(element, '.step')[1]!;
    next.click();
    await settled(element);
    expect(read(element)).toBe('Vice President and Chief Scientist');
    next.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowLeft}{ArrowRight}');
    await atRest(element);
    expect(read(element)).toBe('Move to Tongyi Lab');
    expect(element.selected).toBe('tongyi-move');
    expect(told).toEqual(['alibaba-role', 'ant-talk', 'mwc-talk', 'tongyi-move', 'mwc-talk', 'tongyi-move']);
    // What is read is in the drawing, and its beginnings are out of it.
    expect(button(element, 'tongyi-move').getAttribute('aria-current')).toBe('true');
    expect(all(element, 'button[data-entry="hyperagi-founding"]')).toEqual([]);
    expect(one(element, '.details').matches(':popover-open')).toBe(false);
  });

  it('begins at the entry that is selected, stops at both ends, and tells those without a date', async () => {
    const last = articleCareer.entries.at(-1)!;
    const element = await mount({ career: articleCareer, selected: last.id! });
    element.mode = 'story';
    await settled(element);
    expect(visibleText(one(element, '.position'))).toBe('11 of 11');
    expect(visibleText(one(element, '.card'))).toContain('Date not given');
    all(element, '.step')[1]!.click();
    await settled(element);
    expect(visibleText(one(element, '.position'))).toBe('11 of 11');
    expect(all(element, '.step')[1]!.getAttribute('aria-disabled')).toBe('true');
  });

  it('turns by a swipe, in the direction of the page, and not by a tap or by a mouse', async () => {
    const element = await mount({ career: articleCareer });
    element.mode = 'story';
    await settled(element);
    const position = () => visibleText(one(element, '.position'));
    const drag = async (by: number, pointerType = 'touch') => {
      const card = one(element, '.card');
      for (const [type, clientX] of [
        ['pointerdown', 300],
        ['pointerup', 300 + by],
      ] as const) {
        card.dispatchEvent(new PointerEvent(type, { clientX, pointerType, bubbles: true }));
      }
      await settled(element);
    };
    await drag(-120);
    expect(position()).toBe('2 of 11');
    await drag(-10);
    await drag(-120, 'mouse');
    expect(position()).toBe('2 of 11');
    await drag(120);
    expect(position()).toBe('1 of 11');
    element.dir = 'rtl';
    await settled(element);
    await drag(120);
    expect(position()).toBe('2 of 11');
  });

  it('is as high as what is shown, and keeps its buttons in sight', async () => {
    const element = await mount({ career: hardCareer, width: 360 });
    element.mode = 'story';
    await atRest(element);
    const bottom = (selector: string) =>
      Math.max(...all(element, selector).map((each) => each.getBoundingClientRect().bottom));
    for (let i = 0; i < 12; i++) {
      all(element, '.step')[1]!.click();
      await atRest(element);
      // Nothing moves up before the drawing is at rest, which on a slow machine is after the last event of its view.
      const left = () => bottom('.canvas') - bottom('.canvas :is(.lines, .mark, .tick)');
      await expect.poll(left, { message: `entry ${i + 2}` }).toBeLessThan(12);
      const steps = one(element, '.steps').getBoundingClientRect();
      expect(steps.bottom).toBeLessThanOrEqual(innerHeight);
      expect(one(element, '.card').getBoundingClientRect().top).toBeLessThan(steps.top);
    }
  });

  it('keeps its buttons where they are in the window while a reader clicks on', async () => {
    const element = await mount({ career: hardCareer, width: 1000 });
    element.style.marginBlock = '150vh';
    element.mode = 'story';
    await atRest(element);
    const top = () => one(element, '.steps').getBoundingClientRect().top;
    one(element, '.steps').scrollIntoView({ block: 'center' });
    const [before, height] = [top(), () => one(element, '.canvas').getBoundingClientRect().height];
    const heights = new Set([height()]);
    for (let i = 0; i < 6; i++) {
      all(element, '.step')[1]!.click();
      await atRest(element);
      heights.add(height());
      await expect.poll(() => Math.abs(top() - before), { message: `entry ${i + 2}` }).toBeLessThan(2);
    }
    expect(heights.size).toBeGreaterThan(1);
    scrollTo(0, 0);
  });

  it('is the list alone where a list is asked for', async () => {
    const element = await mount({ career: articleCareer, layout: 'list' });
    element.mode = 'story';
    await settled(element);
    expect(all(element, '.card')).toEqual([]);
    expect(all(element, '.reading > li')).toHaveLength(articleCareer.entries.length);
    expect(all(element, '.frame > .sources li')).toHaveLength(1);
  });

  it('turns to what is chosen in the drawing', async () => {
    const element = await mount({ career: articleCareer });
    element.mode = 'story';
    await atRest(element);
    button(element, 'ant-talk').click();
    await settled(element);
    expect(read(element)).toBe('Talk at Ant Technology Open Day');
  });
});
