// A mouse over a wide timeline, as the browser sends it: each gesture changes the time shown, and what was under the pointer stays there.
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { page } from '../support/serve.js';
import { startSite } from '../support/site.js';

const begin = [Date.UTC(2025, 2, 1), Date.UTC(2025, 9, 1)] as const;
// Linear, so that a place on the axis says which time it is.
const site = startSite({
  '/': page(
    `<career-timeline scale="linear" from="2025-03" to="2025-09" src="/careers/steven-hoi.json"></career-timeline><div style="height:3000px"></div>`,
  ),
});

async function open(zoom = 1): Promise<Page> {
  const tab = await site.browser.newPage({ viewport: { width: 1000, height: 800 } });
  await tab.addInitScript((begin) => {
    Object.assign(window, { view: begin });
    addEventListener('career-view', ({ from, to }) => Object.assign(window, { view: [from, to] }));
  }, begin);
  await tab.goto(site.url);
  await tab.addStyleTag({ content: `career-timeline { zoom: ${zoom} }` });
  await tab.locator('career-timeline .brush .selection').waitFor();
  return tab;
}

/** The stretch of time that is shown, once it stands still and is drawn. */
async function shown(tab: Page): Promise<[from: number, to: number]> {
  await tab.waitForTimeout(600);
  return tab.evaluate(async () => {
    await (document.querySelector('career-timeline') as unknown as { updateComplete: Promise<boolean> }).updateComplete;
    return (window as unknown as { view: [number, number] }).view;
  });
}

const length = ([from, to]: readonly [number, number]) => to - from;
const timeAt = ([from, to]: readonly [number, number], part: number) => from + (to - from) * part;
const day = 86_400_000;

/** A place on the drawing where no entry is, by its part of the drawing's width. */
async function emptyPlace(tab: Page, part: number): Promise<{ x: number; y: number; width: number }> {
  const plot = (await tab.locator('career-timeline .plot').boundingBox())!;
  const x = plot.x + plot.width * part;
  const y = await tab.locator('career-timeline').evaluate(
    (element, { x, top, bottom }) => {
      const isEmpty = (y: number) => !element.shadowRoot!.elementFromPoint(x, y)?.closest('button');
      for (let y = top; y < bottom; y += 4) if (isEmpty(y)) return y;
      throw new Error('there is no empty place');
    },
    { x, top: plot.y + 4, bottom: plot.y + plot.height },
  );
  return { x, y, width: plot.width };
}

describe('a mouse', () => {
  it('selects the texts under a drawing that is zoomed, and does not move it by them', async () => {
    const tab = await open();
    const title = (await tab.locator('career-timeline .undated .section-title').boundingBox())!;
    const y = title.y + title.height / 2;
    await tab.mouse.move(title.x + 2, y);
    await tab.mouse.down();
    await tab.mouse.move(title.x + title.width - 2, y, { steps: 5 });
    await tab.mouse.up();
    expect(await shown(tab)).toEqual(begin);
    await tab.mouse.dblclick(title.x + 10, y);
    expect(await shown(tab)).toEqual(begin);
    await tab.close();
  });

  for (const key of ['Control', 'Meta'] as const) {
    it(`zooms by its wheel with ${key}, at the pointer, and scrolls the page without`, async () => {
      const tab = await open();
      const { x, y } = await emptyPlace(tab, 0.25);
      await tab.mouse.move(x, y);
      await tab.keyboard.down(key);
      await tab.mouse.wheel(0, -100);
      await tab.keyboard.up(key);
      const view = await shown(tab);
      expect(length(view)).toBeLessThan(length(begin) * 0.95);
      expect(Math.abs(timeAt(view, 0.25) - timeAt(begin, 0.25))).toBeLessThan(day);
      expect(await tab.evaluate(() => scrollY)).toBe(0);
      await tab.mouse.wheel(0, 100);
      expect(await shown(tab)).toEqual(view);
      expect(await tab.evaluate(() => scrollY)).toBe(100);
      await tab.close();
    });
  }

  for (const zoom of [0.5, 1.5]) {
    it(`zooms at the pointer, and drags with it, where the page is zoomed to ${100 * zoom} %`, async () => {
      const tab = await open(zoom);
      const { x, y, width } = await emptyPlace(tab, 0.75);
      await tab.mouse.move(x, y);
      await tab.keyboard.down('Control');
      await tab.mouse.wheel(0, -100);
      await tab.keyboard.up('Control');
      const view = await shown(tab);
      expect(length(view)).toBeLessThan(length(begin) * 0.95);
      expect(Math.abs(timeAt(view, 0.75) - timeAt(begin, 0.75))).toBeLessThan(day);
      await tab.mouse.down();
      await tab.mouse.move(x - width / 4, y, { steps: 5 });
      await tab.mouse.up();
      expect(Math.abs((await shown(tab))[0] - timeAt(view, 0.25))).toBeLessThan(2 * day);
      await tab.close();
    });
  }

  it('drags the overview’s window, which stays where it is let go', async () => {
    const tab = await open();
    const box = (await tab.locator('career-timeline .brush .selection').boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await tab.mouse.move(x, y);
    await tab.mouse.down();
    await tab.mouse.move(x - 60, y, { steps: 5 });
    await tab.mouse.up();
    const view = await shown(tab);
    expect(view[0]).toBeLessThan(begin[0] - 7 * day);
    expect(Math.abs(length(view) - length(begin))).toBeLessThan(day);
    await tab.mouse.move(x + 200, y - 100, { steps: 5 });
    expect(await shown(tab)).toEqual(view);
    await tab.close();
  });

  it('moves the overview’s window to where it is clicked, as long as before', async () => {
    const tab = await open();
    const box = (await tab.locator('career-timeline .overview').boundingBox())!;
    const x = box.x + box.width * 0.4;
    await tab.mouse.click(x, box.y + box.height / 2);
    const view = await shown(tab);
    expect(Math.abs(length(view) - length(begin))).toBeLessThan(day);
    const selection = (await tab.locator('career-timeline .brush .selection').boundingBox())!;
    expect(Math.abs(selection.x + selection.width / 2 - x)).toBeLessThan(2);
    await tab.close();
  });

  it('zooms in by a double click on an empty place', async () => {
    const tab = await open();
    const { x, y } = await emptyPlace(tab, 0.25);
    await tab.mouse.dblclick(x, y);
    const view = await shown(tab);
    expect(length(view)).toBeLessThan(length(begin) * 0.95);
    expect(Math.abs(timeAt(view, 0.25) - timeAt(begin, 0.25))).toBeLessThan(day);
    await tab.close();
  });

  it('pans what is zoomed by a drag', async () => {
    const tab = await open();
    const { x, y, width } = await emptyPlace(tab, 0.75);
    await tab.mouse.move(x, y);
    await tab.mouse.down();
    await tab.mouse.move(x + width / 4, y, { steps: 5 });
    await tab.mouse.up();
    const view = await shown(tab);
    expect(Math.abs(view[0] - timeAt(begin, -0.25))).toBeLessThan(day);
    expect(Math.abs(view[1] - timeAt(begin, 0.75))).toBeLessThan(day);
    await tab.close();
  });

  for (const end of [0, 1] as const) {
    it(`drags the overview’s ${end ? 'end' : 'start'}, and the other stays`, async () => {
      const tab = await open();
      const { x, y, width, height } = (await tab.locator(`career-timeline .slider[data-end="${end}"]`).boundingBox())!;
      const [middle, center] = [x + width / 2, y + height / 2];
      const by = end ? -20 : -100;
      await tab.mouse.move(middle, center);
      await tab.mouse.down();
      await tab.mouse.move(middle + by, center, { steps: 5 });
      await tab.mouse.up();
      const view = await shown(tab);
      expect(view[end]).toBeLessThan(begin[end] - 7 * day);
      expect(Math.abs(view[1 - end]! - begin[1 - end]!)).toBeLessThan(day);
      const moved = (await tab.locator(`career-timeline .slider[data-end="${end}"]`).boundingBox())!;
      expect(moved.x - x).toBeCloseTo(by, 0);
      await tab.close();
    });
  }
});
