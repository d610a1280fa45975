import { expect, it } from 'vitest';
import { answer, page } from '../support/serve.js';
import { startSite } from '../support/site.js';

// What a server can do to a page that embeds the built bundle. Each case: what comes back for `src`, and what the reader is told.
const cases = {
  '/missing.json': { tells: /missing\.json: HTTP 404/u },
  '/page.json': { tells: /page\.json: an HTML page; expected a Career document in JSON/u },
  '/broken.json': { tells: /broken\.json: invalid JSON/u },
  '/list.json': { tells: /expected/u },
  '/huge.json': { tells: /huge\.json: document of more than 2 MB/u },
  '/endless.json': { tells: /endless\.json: document of more than 2 MB/u },
  '/slow.json': { tells: /slow\.json: no answer within 15 seconds/u },
} as const;

const site = startSite({
  '/page.json': answer('<!DOCTYPE html><title>Log in</title>', 'text/html'),
  '/broken.json': answer('{"entries": [{"title": "Half'),
  '/list.json': answer('["not", "a", "career"]'),
  '/huge.json': answer(JSON.stringify({ entries: [{ title: 'x'.repeat(50_000_000) }] })),
  // No length is told, and it never ends.
  '/endless.json': (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const write = () => {
      while (!response.destroyed && response.write(' '.repeat(65_536)));
    };
    response.on('drain', write);
    write();
  },
  '/slow.json': () => {},
  ...Object.fromEntries(
    Object.keys(cases).map((src) => [
      `/of${src}`,
      page(`<career-timeline src="${src}"><ol><li><time>2020</time> Fallback</li></ol></career-timeline>`),
    ]),
  ),
});

for (const [src, { tells }] of Object.entries(cases)) {
  it(`${src}: says so in the page and as an event, and keeps the fallback`, async () => {
    const tab = await site.browser.newPage();
    const thrown: string[] = [];
    tab.on('pageerror', (error) => thrown.push(String(error)));
    await tab.clock.install();
    await tab.addInitScript(() => {
      document.addEventListener('career-error', (event) => {
        (window as unknown as { told: string }).told = event.message;
      });
    });
    await tab.goto(`${site.url}/of${src}`);
    if (src === '/slow.json') await tab.clock.fastForward(15_000);
    await tab.locator('career-timeline .failed').waitFor();
    expect(await tab.locator('career-timeline .failed').textContent()).toMatch(tells);
    expect(await tab.evaluate(() => (window as unknown as { told: string }).told)).toMatch(tells);
    expect(await tab.getByText('Fallback').isVisible()).toBe(true);
    expect(thrown).toEqual([]);
    await tab.close();
  });
}
