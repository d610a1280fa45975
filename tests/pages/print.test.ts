import article from '@career-timeline/careers/steven-hoi.json' with { type: 'json' };
import type { CareerTimeline } from 'career-timeline';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, it } from 'vitest';
import { hardCareer } from '../../stories/fixtures/hard-career.js';
import { answer, page } from '../support/serve.js';
import { startSite } from '../support/site.js';

/** With so much to say of each entry that sheets would end in the middle of some. */
const told = {
  ...hardCareer,
  entries: hardCareer.entries.map((entry, i) => ({
    ...entry,
    summary: `${i} lines of what it meant to those there. `.repeat(9),
  })),
};

const site = startSite({
  '/': page('<career-timeline src="/careers/steven-hoi.json"></career-timeline>'),
  '/told': page('<career-timeline src="/told.json"></career-timeline>'),
  '/told.json': answer(JSON.stringify(told)),
});

/** Latin letters and digits alone: of other letters a PDF tells their shapes, and of spaces what the line breaks left. */
const bare = (text: string) => text.normalize('NFKC').replaceAll(/[^a-z\d]/giu, '');

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

for (const format of ['A4', 'Letter'] as const) {
  it(`cuts no entry and no source between two sheets of ${format}`, async () => {
    const tab = await site.browser.newPage({ viewport: { width: 1200, height: 800 } });
    await tab.goto(`${site.url}/told`);
    await tab.locator('career-timeline .entry').first().waitFor();
    const pdf = await getDocumentProxy(new Uint8Array(await tab.pdf({ format })));
    const sheets = (await extractText(pdf)).text.map(bare);
    await tab.emulateMedia({ media: 'print' });
    const pieces = await tab.locator('career-timeline').evaluate((element) => {
      dispatchEvent(new Event('beforeprint'));
      return (element as CareerTimeline).updateComplete.then(() =>
        [...element.shadowRoot!.querySelectorAll<HTMLElement>('.reading > li, .frame > .sources li')].map(
          (item) => item.innerText,
        ),
      );
    });
    expect(sheets.length).toBeGreaterThan(1);
    expect(pieces.length).toBeGreaterThan(60);
    expect(pieces.filter((piece) => bare(piece).length < 20)).toEqual([]);
    const cut = pieces.map(bare).filter((piece) => !sheets.some((sheet) => sheet.includes(piece)));
    expect(cut).toEqual([]);
    await tab.close();
  });
}
