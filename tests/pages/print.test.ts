import article from '@career-timeline/careers/steven-hoi.json' with { type: 'json' };
import { expect, it } from 'vitest';
import { page } from '../support/serve.js';
import { startSite } from '../support/site.js';

const site = startSite({ '/': page('<career-timeline src="/careers/steven-hoi.json"></career-timeline>') });

// Widths of A4 and Letter between the margins that browsers set, px.
for (const [paper, width] of [
  ['A4', 718],
  ['Letter', 739],
] as const) {
  it(`is complete on ${paper}: drawing, every entry with all details, and the sources`, async () => {
    const tab = await site.browser.newPage({ viewport: { width: 1200, height: 800 } });
    await tab.goto(site.url);
    await tab.locator('career-timeline .entry').first().waitFor();
    await tab.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await tab.emulateMedia({ media: 'print' });
    const drawn = await tab.locator('career-timeline .canvas').evaluate((canvas) => {
      const right = [...canvas.querySelectorAll('.text')].map((text) => text.getBoundingClientRect().right);
      return Math.max(...right) - canvas.getBoundingClientRect().left;
    });
    expect(drawn).toBeLessThanOrEqual(width);
    const text = (await tab.locator('career-timeline .reading').innerText()).replace(/\s+/gu, ' ');
    for (const { title, summary } of article.entries) {
      expect(text).toContain(title.en);
      expect(text).toContain(summary.en);
    }
    for (const hidden of ['.controls', '.undated']) {
      for (const each of await tab.locator(`career-timeline ${hidden}`).all())
        expect(await each.isVisible()).toBe(false);
    }
    expect(await tab.locator('career-timeline .frame > .sources').isVisible()).toBe(true);
    await tab.close();
  });
}

it('makes a PDF of as many pages as it needs, with the last entry on it', async () => {
  const tab = await site.browser.newPage({ viewport: { width: 1200, height: 800 } });
  await tab.goto(site.url);
  await tab.locator('career-timeline .entry').first().waitFor();
  const pdf = (await tab.pdf({ format: 'A4' })).toString('latin1');
  // What is not in the page when it is cut into sheets has none.
  expect([...pdf.matchAll(/\/Type \/Page\b/gu)].length).toBeGreaterThan(1);
  await tab.close();
});
