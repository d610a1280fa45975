// @ts-check
// Draws the README's pictures: the article's career as the built bundle shows it, wide and narrow, light and dark.
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { chromiumArgs, findWholeChromium } from '../../tests/support/chromium.js';
import { page, serve } from '../../tests/support/serve.js';

const body = `
  <style>
    :root { color-scheme: light dark }
    body { margin: 0; background: light-dark(#fff, #16171b); color: light-dark(#1c1d22, #e8e8ea); font: 16px/1.45 system-ui, 'Noto Sans', 'DejaVu Sans', sans-serif }
    main { padding: 24px }
  </style>
  <career-timeline src="/careers/steven-hoi.json"></career-timeline>`;

const widths = { wide: 1100, narrow: 390 };

const server = await serve({ '/': page(body) });
const browser = await chromium.launch({ executablePath: await findWholeChromium(), args: chromiumArgs });
try {
  for (const [name, width] of Object.entries(widths)) {
    for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
      const tab = await browser.newPage({ colorScheme, viewport: { width, height: 400 }, deviceScaleFactor: 2 });
      await tab.goto(server.url);
      await tab.locator('career-timeline .entry').first().waitFor();
      const path = fileURLToPath(new URL(`article-${name}-${colorScheme}.png`, import.meta.url));
      await tab.screenshot({ path, fullPage: true });
      console.log(path);
      await tab.close();
    }
  }
} finally {
  await browser.close();
  server.close();
}
