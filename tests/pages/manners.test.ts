import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { findWholeChromium } from '../support/chromium.js';
import { page } from '../support/serve.js';
import { startSite } from '../support/site.js';

const tag = '<career-timeline src="/careers/steven-hoi.json"></career-timeline>';

/** Answers that are waited for. */
let waiting: (() => void)[] = [];

const site = startSite(
  {
    '/one': page(tag),
    '/several': page(
      tag + tag + '<career-timeline src="/careers/steven-hoi.json" layout="vertical"></career-timeline>',
    ),
    '/based': page(`<base href="/careers/"><career-timeline src="steven-hoi.json"></career-timeline>`),
    '/details': page(`<details><summary>A career</summary>${tag}</details>`),
    '/hidden': page(`<div id="tab" style="display:none">${tag}</div>`),
    '/in-a-frame': page('<iframe title="A career" src="/one" style="width:500px;height:600px"></iframe>'),
    '/in-a-root': page('<section></section>'),
    '/elsewhere': page('<p>Another page</p>'),
    '/empty': page('<section></section>'),
    '/slow.json': (_, response) => {
      waiting.push(() =>
        response
          .writeHead(200, { 'content-type': 'application/json' })
          .end('{"entries":[{"title":"Late","date":"2020"}]}'),
      );
    },
  },
  {
    args: ['--js-flags=--expose-gc'],
    // Kept pages are what one of the tests is about.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    executablePath: await findWholeChromium(),
  },
);

async function open(path: string): Promise<{ tab: Page; errors: string[] }> {
  const tab = await site.browser.newPage({ viewport: { width: 1000, height: 800 } });
  const errors: string[] = [];
  tab.on('pageerror', (error) => errors.push(String(error)));
  await tab.addInitScript(() => {
    document.addEventListener('career-error', ({ message }) => {
      throw new Error(message);
    });
  });
  await tab.goto(`${site.url}${path}`);
  await tab.evaluate(() => customElements.whenDefined('career-timeline'));
  return { tab, errors };
}

const drawn = (tab: Page) => tab.locator('career-timeline .entries .entry');

describe('a good guest', () => {
  it('stands beside others, each with its own', async () => {
    const { tab, errors } = await open('/several');
    await expect.poll(() => tab.locator('career-timeline .drawing').count()).toBe(3);
    await tab.locator('career-timeline').nth(1).locator('.entry').first().click();
    const open_ = await tab
      .locator('career-timeline')
      .evaluateAll((all) => all.map((each) => each.hasAttribute('selected')));
    expect(open_).toEqual([false, true, false]);
    expect(errors).toEqual([]);
    await tab.close();
  });

  it('follows the page’s base address', async () => {
    const { tab } = await open('/based');
    await drawn(tab).first().waitFor();
    await tab.close();
  });

  it('is drawn when a closed box is opened, and when a hidden one is shown', async () => {
    for (const [path, show] of [
      ['/details', () => void (document.querySelector('details')!.open = true)],
      ['/hidden', () => void (document.getElementById('tab')!.style.display = 'block')],
    ] as const) {
      const { tab, errors } = await open(path);
      await tab.evaluate(show);
      await drawn(tab).first().waitFor();
      const box = await drawn(tab).first().boundingBox();
      expect(box!.width).toBeGreaterThan(20);
      expect(errors).toEqual([]);
      await tab.close();
    }
  });

  it('works in a frame, and follows its width', async () => {
    const { tab, errors } = await open('/in-a-frame');
    const frame = tab.frameLocator('iframe').locator('career-timeline');
    await frame.locator('.plot.vertical .entry').first().click();
    await frame.locator('.details-title').waitFor();
    await tab.evaluate(() => void (document.querySelector('iframe')!.style.width = '900px'));
    await frame.locator('.plot.horizontal .entry').first().waitFor();
    expect(errors).toEqual([]);
    await tab.close();
  });

  it('works in the shadow root of another component', async () => {
    const { tab, errors } = await open('/in-a-root');
    await tab.evaluate(() => {
      const element = document.createElement('career-timeline');
      element.setAttribute('src', '/careers/steven-hoi.json');
      document.querySelector('section')!.attachShadow({ mode: 'open' }).append(element);
    });
    await drawn(tab).first().click();
    await tab.locator('career-timeline .details-title').waitFor();
    expect(await tab.locator('career-timeline .details .close').evaluate((close) => close.matches(':focus'))).toBe(
      true,
    );
    expect(errors).toEqual([]);
    await tab.close();
  });

  it('can be moved and taken away while it loads, and says nothing of it', async () => {
    const { tab, errors } = await open('/empty');
    waiting = [];
    await tab.evaluate(() => {
      const element = document.createElement('career-timeline');
      element.setAttribute('src', '/slow.json');
      document.querySelector('section')!.append(element);
    });
    await expect.poll(() => waiting.length).toBe(1);
    await tab.evaluate(() => document.querySelector('main')!.append(document.querySelector('career-timeline')!));
    await expect.poll(() => waiting.length).toBe(2);
    for (const answer of waiting) answer();
    await drawn(tab).first().waitFor();
    waiting = [];
    await tab.evaluate(() => document.querySelector('career-timeline')!.setAttribute('src', '/slow.json?again'));
    await expect.poll(() => waiting.length).toBe(1);
    await tab.evaluate(() => document.querySelector('career-timeline')!.remove());
    waiting[0]!();
    await tab.evaluate(() => new Promise((done) => setTimeout(done, 100)));
    expect(errors).toEqual([]);
    await tab.close();
  });

  it('leaves nothing behind: 500 timelines come, are used, and go', async () => {
    const { tab } = await open('/one');
    await drawn(tab).first().waitFor();
    const cdp = await tab.context().newCDPSession(tab);
    await cdp.send('Performance.enable');
    const listeners = async () => {
      const { metrics } = await cdp.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'JSEventListeners')!.value;
    };
    const cycle = (count: number) =>
      tab.evaluate(async (count) => {
        const { gc } = window as unknown as { gc: (options: { execution: 'async' }) => Promise<void> };
        const career = {
          entries: [
            { id: 'a', title: 'A talk', date: '2020' },
            { title: 'A role', date: '2010/2015', kind: 'role' },
          ],
        };
        const gone: WeakRef<Element>[] = [];
        for (let i = 0; i < count; i++) {
          const element = document.createElement('career-timeline');
          element.career = career;
          document.body.append(element);
          await element.updateComplete;
          element.select('a');
          await element.updateComplete;
          element.mode = i % 3 ? 'explore' : 'scroll';
          await element.updateComplete;
          element.remove();
          gone.push(new WeakRef(element));
        }
        for (let i = 0; i < 5; i++) {
          // Outside a task: within one, whatever looks like an address on its stack is kept, a few elements by chance.
          await gc({ execution: 'async' });
          await new Promise((done) => setTimeout(done, 50));
        }
        // The browser itself holds on to the one in use last.
        return gone.filter((each) => each.deref()).length;
      }, count);
    await cycle(20);
    const before = await listeners();
    expect(await cycle(500)).toBeLessThanOrEqual(1);
    expect((await listeners()) - before).toBeLessThan(50);
    await tab.close();
  });

  it('does not keep a page from being kept when the reader goes on and comes back', async () => {
    const isKept = async (path: string) => {
      const { tab } = await open(path);
      const entries = drawn(tab);
      if (path === '/one') await entries.first().click();
      // A kept page is not loaded again: what its scripts knew is there.
      await tab.evaluate(() => Object.assign(window, { wasHere: true }));
      await tab.goto(`${site.url}/elsewhere`);
      await tab.goBack({ waitUntil: 'commit' });
      const isKept = await tab.evaluate(() => 'wasHere' in window);
      if (path === '/one') await entries.first().waitFor();
      await tab.close();
      return isKept;
    };
    // The Chromium from npm keeps none.
    expect(await isKept('/one')).toBe(await isKept('/empty'));
  });
});
