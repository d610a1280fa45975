import { readFileSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { expect, it } from 'vitest';
import { findChromium } from '../support/chromium.js';

const folder = fileURLToPath(new URL('../../storybook-static', import.meta.url));
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

it('the built Storybook is under 15 MB', () => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  expect(bytes / 1e6).toBeLessThan(15);
});

it('it opens from any folder, asks no other host for anything, and shows first what to paste', async () => {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    const file = join(folder, decodeURIComponent(pathname.replace(/^\/docs\/showroom\//u, '')) || 'index.html');
    try {
      const body = readFileSync(file);
      response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const tab = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  const elsewhere: string[] = [];
  tab.on('request', (request) => {
    if (!request.url().startsWith(origin) && !/^(data|blob):/u.test(request.url())) elsewhere.push(request.url());
  });
  await tab.goto(`${origin}/docs/showroom/`);
  const preview = tab.frameLocator('#storybook-preview-iframe');
  await preview.locator('career-timeline .entry').first().waitFor();
  expect(await preview.locator('.paste code').innerText()).toContain('<career-timeline src=');
  expect(elsewhere).toEqual([]);
  await browser.close();
  server.close();
});
