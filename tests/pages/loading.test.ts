import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { page } from '../support/serve.js';
import { startSite } from '../support/site.js';

const height = 800;
const top = 4000;

const site = startSite({
  '/': page(
    `<div style="height:${top}px"></div><career-timeline loading="lazy" src="/careers/steven-hoi.json"></career-timeline><div style="height:${top}px"></div>`,
  ),
});

/** A page with a lazy timeline far below the window, and the requests for its career. */
async function open(): Promise<{ tab: Page; requests: string[] }> {
  const tab = await site.browser.newPage({ viewport: { width: 1000, height } });
  const requests: string[] = [];
  tab.on('request', (request) => {
    if (request.url().endsWith('.json')) requests.push(request.url());
  });
  await tab.goto(site.url);
  await tab.evaluate(() => customElements.whenDefined('career-timeline'));
  // Two frames: an observer of intersections would have told by then.
  await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return { tab, requests };
}

describe('loading="lazy"', () => {
  it('fetches nothing far from the window, and once when it comes near, before it is in sight', async () => {
    const { tab, requests } = await open();
    expect(requests).toEqual([]);
    await tab.evaluate((y) => scrollTo(0, y), top - height - 100);
    await tab.locator('career-timeline .entries .entry').first().waitFor();
    await tab.evaluate(() => scrollTo(0, 0));
    await tab.evaluate((y) => scrollTo(0, y), top);
    expect(requests).toHaveLength(1);
    await tab.close();
  });

  it('is on the paper when the page is printed before it was seen', async () => {
    const { tab, requests } = await open();
    await tab.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await tab.locator('career-timeline .entries .entry').first().waitFor();
    expect(requests).toHaveLength(1);
    await tab.close();
  });
});
