// What tests of whole pages begin with: a server with the built library, and a browser to open its pages in.
import { chromium, type Browser, type BrowserContextOptions, type LaunchOptions, type Page } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { chromiumArgs, findChromium } from './chromium.js';
import { serve, type Route } from './serve.js';

export interface Site {
  readonly browser: Browser;
  /** Where the server is, without a stroke at the end. */
  readonly url: string;
  /** A new tab, and what goes wrong in it: exceptions, and errors that the console tells. */
  tab(options?: BrowserContextOptions): Promise<{ tab: Page; errors: string[] }>;
}

/**
 * Starts both before the first test of the file and ends them after the last.
 *
 * @param routes what the server answers besides the folders of `serve`, by path; may be made when the tests begin
 */
export function startSite(
  routes: Readonly<Record<string, Route>> | (() => Promise<Readonly<Record<string, Route>>>) = {},
  { args = [], ...options }: LaunchOptions = {},
): Site {
  let browser: Browser | undefined;
  let server: Awaited<ReturnType<typeof serve>> | undefined;
  beforeAll(async () => {
    server = await serve(typeof routes === 'function' ? await routes() : routes);
    const executablePath = await findChromium();
    browser = await chromium.launch({ executablePath, args: [...chromiumArgs, ...args], ...options });
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });
  return {
    get browser() {
      return browser!;
    },
    get url() {
      return server!.url;
    },
    async tab(options) {
      const tab = await browser!.newPage(options);
      const errors: string[] = [];
      tab.on('pageerror', (error) => errors.push(String(error)));
      tab.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      return { tab, errors };
    },
  };
}
