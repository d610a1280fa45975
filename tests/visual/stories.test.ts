// Every story of the built Storybook as a picture, against the one that was last accepted (`npm run accept`).
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArgs, chromiumFromNpm } from '../support/chromium.js';
import { serve } from '../support/serve.js';
import { difference } from './compare.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const references = join(root, 'tests/visual/references');
const differences = join(root, 'tests/visual/differences');
const isAccepted = Boolean(process.env['ACCEPT']);

interface Look {
  readonly scheme: 'light' | 'dark';
  readonly width: number;
  readonly language: 'en' | 'zh-Hans' | 'ar';
}

/** Two of the twelve ways to look at each story: light and dark, wide and narrow, in English and, by turns, in Chinese and Arabic. */
const looksAt = (index: number): readonly Look[] => [
  { scheme: 'light', width: 1200, language: 'en' },
  { scheme: 'dark', width: 360, language: index % 2 ? 'ar' : 'zh-Hans' },
];

interface Index {
  readonly entries: Readonly<Record<string, { readonly id: string; readonly type: 'story' | 'docs' }>>;
}
const index = JSON.parse(readFileSync(join(root, 'storybook-static/index.json'), 'utf8')) as Index;
const stories = Object.values(index.entries)
  .filter(({ type }) => type === 'story')
  .map(({ id }, i) => ({ id, looks: looksAt(i) }));

const nameOf = (id: string, { scheme, width, language }: Look) => `${id}.${scheme}-${width}-${language}.png`;

/** The same day for all, and the same type: no font of the system. */
const day = new Date('2026-01-01T00:00:00Z');
const fonts = `'Noto Sans Variable', 'Noto Sans SC Variable', 'Noto Sans Arabic Variable', sans-serif !important`;
const style = ['noto-sans', 'noto-sans-sc', 'noto-sans-arabic']
  .map((name) => `@import url(/fonts/${name}/index.css);`)
  .join('')
  .concat(
    `*:not(code, pre, textarea) { font-family: ${fonts}; }`,
    // What is far from the window is drawn too.
    'career-timeline::part(reading-entry) { content-visibility: visible !important; }',
    `career-timeline { --career-font-family: ${fonts}; --career-title-font-family: ${fonts}; --career-date-font-family: ${fonts}; }`,
  );

let server: Awaited<ReturnType<typeof serve>>;
let browser: Browser;

beforeAll(async () => {
  rmSync(differences, { recursive: true, force: true });
  server = await serve({}, { '': 'storybook-static', fonts: 'node_modules/@fontsource-variable' });
  const executablePath = await chromiumFromNpm();
  // For what the three above lack, those that came with it.
  const conf = join(mkdtempSync(join(tmpdir(), 'fonts-')), 'fonts.conf');
  writeFileSync(conf, `<fontconfig><dir>${join(executablePath, '../fonts')}</dir></fontconfig>`);
  const env = { ...process.env, FONTCONFIG_FILE: conf };
  browser = await chromium.launch({ executablePath, args: [...chromiumArgs, '--font-render-hinting=none'], env });
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

async function open(id: string, { scheme, width, language }: Look): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width, height: 800 },
    colorScheme: scheme,
    reducedMotion: 'reduce',
    timezoneId: 'UTC',
    locale: 'en-US',
  });
  await page.clock.setFixedTime(day);
  await page.addInitScript((css) => {
    document.addEventListener('DOMContentLoaded', () => {
      document.head.appendChild(document.createElement('style')).textContent = css;
    });
  }, style);
  await page.goto(`${server.url}/iframe.html?id=${id}&viewMode=story&globals=language:${language};scheme:${scheme}`);
  const phase = await page.waitForFunction(() => {
    const preview = (globalThis as { __STORYBOOK_PREVIEW__?: { currentRender?: { phase?: string } } })
      .__STORYBOOK_PREVIEW__;
    return ['finished', 'errored', 'aborted'].find((end) => end === preview?.currentRender?.phase);
  });
  expect(await phase.jsonValue(), 'what the story does').toBe('finished');
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (const each of document.querySelectorAll('career-timeline')) await each.updateComplete;
    // Where the focus is after what a story does is no part of its look.
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    (focused as HTMLElement | null)?.blur();
  });
  return page;
}

async function picture(id: string, look: Look): Promise<Buffer> {
  const page = await open(id, look);
  // Until nothing moves any more: fonts come when their first letter is drawn, and the text is measured anew.
  let last = await page.screenshot({ fullPage: true, animations: 'disabled' });
  for (let isStill = false, tries = 0; !isStill && tries < 20; tries++) {
    await page.waitForTimeout(200);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const next = await page.screenshot({ fullPage: true, animations: 'disabled' });
    isStill = next.equals(last);
    last = next;
  }
  await page.close();
  return last;
}

describe.concurrent('every story looks as it was accepted', () => {
  it.each(stories)('$id', async ({ id, looks }) => {
    const changed: string[] = [];
    for (const look of looks) {
      const name = nameOf(id, look);
      const now = await picture(id, look);
      const file = join(references, name);
      const reference = existsSync(file) ? readFileSync(file) : undefined;
      const seen = reference && difference(reference, now);
      if (reference && !seen) continue;
      if (isAccepted) {
        writeFileSync(file, now);
        continue;
      }
      mkdirSync(differences, { recursive: true });
      writeFileSync(join(differences, name), seen ?? now);
      changed.push(name);
    }
    expect(changed, 'look at these in tests/visual/differences; if they are meant: npm run accept').toEqual([]);
  });
});

it('no reference is without a story, and all take less than 60 MB', () => {
  const names = new Set(stories.flatMap(({ id, looks }) => looks.map((look) => nameOf(id, look))));
  const stale = readdirSync(references).filter((name) => !names.has(name));
  if (isAccepted) for (const name of stale) rmSync(join(references, name));
  else expect(stale).toEqual([]);
  const bytes = readdirSync(references).reduce((sum, name) => sum + statSync(join(references, name)).size, 0);
  expect(bytes / 1e6).toBeLessThan(60);
});
