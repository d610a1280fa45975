import { describe, expect, it } from 'vitest';
import { hardCareer } from '../../stories/fixtures/hard-career.js';
import { answer, page } from '../support/serve.js';
import { startSite } from '../support/site.js';

const written = `<career-timeline mode="story">
  <career-entry date="2023" kind="founding"><h3>Founds HyperAGI</h3><p>A start-up, as <a href="/interview">told</a>.</p></career-entry>
  <career-entry date="2025-09" kind="move" status="reported"><h3>Joins Tongyi Lab</h3><p>So it is said.</p></career-entry>
</career-timeline>`;

const site = startSite({
  '/hard-career.json': answer(JSON.stringify(hardCareer)),
  '/hard': page('<career-timeline src="/hard-career.json"></career-timeline>'),
  '/article': page('<career-timeline src="/careers/steven-hoi.json"></career-timeline>'),
  '/story': page('<career-timeline src="/careers/steven-hoi.json" mode="story"></career-timeline>'),
  '/written': page(written),
});

describe('hovering', () => {
  it('shows nothing that was not there, over entries, marks and buttons alike (1.4.13)', async () => {
    const { tab } = await site.tab({ viewport: { width: 720, height: 2000 }, reducedMotion: 'reduce' });
    const seen = () =>
      tab.evaluate(() => {
        const root = document.querySelector('career-timeline')!.shadowRoot!;
        const shown = [...root.querySelectorAll('*')].filter((each) => each.checkVisibility());
        return { count: shown.length, open: root.querySelectorAll(':popover-open').length };
      });
    for (const [path, selectors] of [
      ['/article', ['.item .entry', '.fold']],
      ['/hard', ['.item .entry', '.control', '.slider', '.undated .entry']],
    ] as const) {
      await tab.goto(site.url + path);
      await tab.locator('career-timeline .controls').waitFor();
      const before = await seen();
      for (const selector of selectors) {
        const each = tab.locator(`career-timeline ${selector}`).first();
        const { x, y, width, height } = (await each.boundingBox())!;
        await tab.mouse.move(x + width / 2, y + height / 2);
        expect(await seen(), selector).toEqual(before);
      }
    }
    // What is drawn stronger under the pointer is so under the focus too.
    const active = () => tab.locator('career-timeline .mark.active').getAttribute('data-entry');
    const second = tab.locator('career-timeline .item .entry:is(.full, .wrapped)').nth(1);
    await second.hover();
    const hovered = await active();
    await tab.mouse.move(0, 0);
    await second.focus();
    expect(await active()).toBe(hovered);
    await tab.close();
  });
});

it('with less transparency nothing is seen through anything', async () => {
  const { tab } = await site.tab({ viewport: { width: 720, height: 800 } });
  const cdp = await tab.context().newCDPSession(tab);
  await tab.goto(`${site.url}/hard`);
  const window = tab.locator('career-timeline .brush .selection');
  const isFilled = () => window.evaluate((node) => getComputedStyle(node).fill !== 'none');
  expect(await isFilled()).toBe(true);
  const features = [{ name: 'prefers-reduced-transparency', value: 'reduce' }];
  await cdp.send('Emulation.setEmulatedMedia', { features });
  expect(await isFilled()).toBe(false);
  await tab.setViewportSize({ width: 360, height: 800 });
  await tab.locator('career-timeline .years .title').first().waitFor();
  const years = tab.locator('career-timeline .years .title').first();
  expect(await years.evaluate((title) => getComputedStyle(title).backgroundImage)).toBe('none');
  await tab.close();
});

describe('a story', () => {
  it('is turned by a finger that swipes, while one that scrolls scrolls the page (2.5.7)', async () => {
    const { tab } = await site.tab({ viewport: { width: 360, height: 560 }, hasTouch: true, reducedMotion: 'reduce' });
    await tab.goto(`${site.url}/story`);
    const card = tab.locator('career-timeline .card');
    await card.scrollIntoViewIfNeeded();
    const cdp = await tab.context().newCDPSession(tab);
    const box = (await card.boundingBox())!;
    const drag = async (dx: number, dy: number) => {
      const [x, y] = [box.x + box.width / 2, box.y + 40];
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
      for (let i = 1; i <= 5; i++)
        await cdp.send('Input.dispatchTouchEvent', {
          type: 'touchMove',
          touchPoints: [{ x: x + (dx * i) / 5, y: y + (dy * i) / 5 }],
        });
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    const position = tab.locator('career-timeline .position');
    await drag(0, -100);
    expect(await position.innerText()).toBe('1 of 11');
    await drag(-120, 5);
    await expect.poll(() => position.innerText()).toBe('2 of 11');
    await drag(120, 5);
    await expect.poll(() => position.innerText()).toBe('1 of 11');
    await tab.close();
  });

  it('reads as an article where there are no scripts', async () => {
    const { tab } = await site.tab({ javaScriptEnabled: false });
    await tab.goto(`${site.url}/written`);
    const text = (await tab.locator('career-timeline').innerText()).replace(/\s+/gu, ' ').trim();
    expect(text).toBe('Founds HyperAGI A start-up, as told. Joins Tongyi Lab So it is said.');
    expect(await tab.getByRole('heading').allInnerTexts()).toEqual(['Founds HyperAGI', 'Joins Tongyi Lab']);
    await tab.close();
  });
});

describe('on paper', () => {
  it('what the author wrote about an entry stands with it', async () => {
    const { tab } = await site.tab();
    await tab.goto(`${site.url}/written`);
    await tab.locator('career-timeline .card').waitFor();
    await tab.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await tab.emulateMedia({ media: 'print' });
    const places = await tab.locator('career-entry p').evaluateAll((paragraphs) =>
      paragraphs.map((p) => ({
        in: p.parentElement!.assignedSlot?.closest('.reading > li')?.getAttribute('data-reading'),
        isShown: p.checkVisibility() && p.getBoundingClientRect().height > 0,
      })),
    );
    expect(places).toEqual([
      { in: 'entry-1', isShown: true },
      { in: 'entry-2', isShown: true },
    ]);
    await tab.close();
  });

  it('the drawing of a long career is no higher than a sheet, and its numbers have their key', async () => {
    const { tab } = await site.tab({ viewport: { width: 1200, height: 800 } });
    await tab.goto(`${site.url}/hard`);
    await tab.locator('career-timeline .controls').waitFor();
    await tab.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await tab.emulateMedia({ media: 'print' });
    const { width, height } = (await tab.locator('career-timeline .canvas').boundingBox())!;
    expect(height).toBeLessThanOrEqual(801);
    expect(width).toBeLessThanOrEqual(640);
    const numbers = await tab.locator('career-timeline .item .number .title').allInnerTexts();
    expect(numbers.length).toBeGreaterThan(3);
    expect(await tab.locator('career-timeline .key li:visible').count()).toBe(numbers.length);
    await tab.close();
  });
});
