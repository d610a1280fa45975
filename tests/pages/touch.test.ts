// Fingers on a phone, as the browser sends them: what one does sideways is the timeline's, once it is zoomed; what goes up and down is the page's.
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { page } from '../support/serve.js';
import { startSite } from '../support/site.js';

const site = startSite({
  '/': page(
    `<career-timeline layout="horizontal" src="/careers/steven-hoi.json"></career-timeline><div style="height:3000px"></div>`,
  ),
});

async function open(): Promise<Page> {
  const tab = await site.browser.newPage({ viewport: { width: 390, height: 800 }, hasTouch: true });
  await tab.goto(site.url);
  await tab.locator('career-timeline .entries .entry').first().waitFor();
  await tab.waitForFunction(
    () => '__zoom' in (document.querySelector('career-timeline')?.shadowRoot?.querySelector('.plot') ?? {}),
  );
  return tab;
}

/** Shows a part, and waits until the drawing has come to rest: what stands under it has its place then. */
async function zoomTo(tab: Page, part: string): Promise<void> {
  const timeline = tab.locator('career-timeline');
  await timeline.evaluate(
    (element, part) => (element as HTMLElement & { zoomTo(part: string): void }).zoomTo(part),
    part,
  );
  await expect.poll(() => shown(tab)).toContain('2025');
  await atRest(tab);
}

const atRest = (tab: Page) =>
  tab.locator('career-timeline').evaluate(async (element) => {
    await (element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
    await Promise.allSettled(element.shadowRoot!.getAnimations().map(({ finished }) => finished));
  });

/** Moves one finger over the drawing. @returns how far the page scrolled, px */
async function swipe(tab: Page, dx: number, dy: number): Promise<number> {
  const { x, y, width, height } = (await tab.locator('career-timeline .canvas').boundingBox())!;
  const [startX, startY] = [x + width / 2, y + height - 8];
  const session = await tab.context().newCDPSession(tab);
  const before = await tab.evaluate(() => scrollY);
  const touch = (type: string, part: number) =>
    session.send('Input.dispatchTouchEvent', {
      type: type as 'touchStart',
      touchPoints: type === 'touchEnd' ? [] : [{ x: startX + dx * part, y: startY + dy * part }],
    });
  await touch('touchStart', 0);
  for (let step = 1; step <= 10; step++) await touch('touchMove', step / 10);
  await touch('touchEnd', 1);
  await tab.waitForTimeout(400);
  return (await tab.evaluate(() => scrollY)) - before;
}

/** Moves two fingers apart over the drawing, or together, from one distance to another, px. */
async function pinch(tab: Page, from: number, to: number): Promise<void> {
  const { x, y, width, height } = (await tab.locator('career-timeline .canvas').boundingBox())!;
  const session = await tab.context().newCDPSession(tab);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', distance: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        type === 'touchEnd' ? [] : [-1, 1].map((side) => ({ x: x + (width + side * distance) / 2, y: y + height - 8 })),
    });
  await touch('touchStart', from);
  for (let step = 1; step <= 10; step++) await touch('touchMove', from + ((to - from) * step) / 10);
  await touch('touchEnd', to);
  await tab.waitForTimeout(400);
}

/** What stretch of time the timeline says that it shows. */
const shown = (tab: Page) => tab.locator('career-timeline [role="status"]').first().textContent();

describe('one finger', () => {
  it('pans a zoomed timeline sideways, and the page stays where it is', async () => {
    const tab = await open();
    await zoomTo(tab, '2025-03/2025-06');
    const before = await shown(tab);
    expect(await swipe(tab, -120, 0)).toBe(0);
    expect(await shown(tab)).not.toBe(before);
    await tab.close();
  });

  it('scrolls the page up and down, zoomed or not, and the timeline stays where it is', async () => {
    const tab = await open();
    expect(await swipe(tab, 0, -150)).toBeGreaterThan(50);
    await tab.evaluate(() => scrollTo(0, 0));
    await zoomTo(tab, '2025-03/2025-06');
    const before = await shown(tab);
    expect(await swipe(tab, 0, -150)).toBeGreaterThan(50);
    expect(await shown(tab)).toBe(before);
    await tab.close();
  });
});

it('two fingers zoom in and out, and the page keeps its size', async () => {
  const tab = await open();
  await tab.evaluate(() =>
    addEventListener('career-view', ({ from, to }) => Object.assign(window, { days: (to - from) / 86_400_000 })),
  );
  await zoomTo(tab, '2025-03/2025-06');
  const days = () => tab.evaluate(() => (window as unknown as { days: number }).days);
  await expect.poll(days).toBeCloseTo(122);
  await pinch(tab, 80, 160);
  await expect.poll(days).toBeLessThan(80);
  const near = await days();
  await atRest(tab);
  await pinch(tab, 160, 80);
  await expect.poll(days).toBeGreaterThan(near * 1.5);
  expect(await tab.evaluate(() => visualViewport?.scale)).toBe(1);
  await tab.close();
});
