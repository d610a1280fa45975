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
  .map(({ id }, i) => ({ id, looks: looksAt(i), stream: i % 2 }));

const nameOf = (id: string, { scheme, width, language }: Look) => `${id}.${scheme}-${width}-${language}.png`;

/** The same day for all, and the same type: no font of the system. */
const day = new Date('2026-01-01T00:00:00Z');
const fonts = ['noto-sans', 'noto-sans-sc', 'noto-sans-kr', 'noto-sans-arabic', 'noto-sans-hebrew', 'noto-sans-mono'];
const faces = fonts
  .map((name) => readFileSync(join(root, `node_modules/@fontsource-variable/${name}/index.css`), 'utf8'))
  .map((css, i) => css.replaceAll('url(./', `url(/fonts/${fonts[i]}/`))
  .join('\n');
const families = `'Noto Sans Variable', 'Noto Sans SC Variable', 'Noto Sans KR Variable', 'Noto Sans Arabic Variable', 'Noto Sans Hebrew Variable', sans-serif !important`;
const style = `
  *:not(code, pre, textarea, input) { font-family: ${families}; }
  code, pre { font-family: 'Noto Sans Mono Variable', ${families}; }
  :root { --page-code: 'Noto Sans Mono Variable', ${families}; }
  /* What is far from the window is drawn too. */
  career-timeline::part(reading-entry) { content-visibility: visible !important; }
  career-timeline { --career-font-family: ${families}; --career-title-font-family: ${families}; --career-date-font-family: ${families}; }`;

/** Every letter that a story has, so that all fonts are there before the first is drawn. */
const letters = [
  ...new Set(
    readdirSync(join(root, 'storybook-static/assets'))
      .filter((name) => name.endsWith('.js'))
      .flatMap((name) => [...readFileSync(join(root, 'storybook-static/assets', name), 'utf8')]),
  ),
].join('');

let server: Awaited<ReturnType<typeof serve>>;
let browser: Browser;
/** A page for each way to look at every other story, in which they follow each other: here once it is free. */
const pages = new Map<string, Promise<Page>>();

beforeAll(async () => {
  rmSync(differences, { recursive: true, force: true });
  server = await serve({}, { '': 'storybook-static', fonts: 'node_modules/@fontsource-variable' });
  const executablePath = await chromiumFromNpm();
  // For what those above lack, those that came with it.
  const conf = join(mkdtempSync(join(tmpdir(), 'fonts-')), 'fonts.conf');
  writeFileSync(conf, `<fontconfig><dir>${join(executablePath, '../fonts')}</dir></fontconfig>`);
  const env = { ...process.env, FONTCONFIG_FILE: conf };
  // A frame in a sandbox, too, may load the fonts.
  const args = [...chromiumArgs, '--font-render-hinting=none', '--disable-web-security'];
  browser = await chromium.launch({ executablePath, args, env });
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

async function open({ scheme, width, language }: Look): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width, height: 800 },
    colorScheme: scheme,
    reducedMotion: 'reduce',
    timezoneId: 'UTC',
    locale: 'en-US',
  });
  await page.clock.setFixedTime(day);
  // A page's style does not reach into the elements that the stories are made of.
  await page.addInitScript((css) => {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called as one, below
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      const shadow = attach.call(this, init);
      if (this.localName !== 'career-timeline') {
        shadow.append(Object.assign(document.createElement('style'), { textContent: css }));
      }
      return shadow;
    };
  }, style);
  // What a page begins with gives it the language and the scheme. Accessibility has tests of its own.
  const globals = `language:${language};scheme:${scheme};a11y.manual:!true`;
  await page.goto(`${server.url}/iframe.html?id=benchmarks--docs&viewMode=docs&globals=${globals}`);
  await page.locator('#storybook-docs h1').waitFor();
  await page.evaluate(ready, faces + style);
  await page.evaluate(async (letters) => {
    const sample = document.body.appendChild(document.createElement('p'));
    sample.style.cssText = 'position: fixed; inset-block-start: 100%';
    sample.textContent = letters;
    await new Promise((resolve) => setTimeout(resolve, 500));
    await document.fonts.ready;
    sample.remove();
  }, letters);
  return page;
}

/** Shows a story and does what it does. */
async function show(page: Page, id: string): Promise<void> {
  // Taking a picture has made the window as small as a px for a moment.
  const { width } = page.viewportSize()!;
  await page.waitForFunction((width) => innerWidth === width, width);
  const status = await page.evaluate((id) => {
    interface Channel {
      emit(event: 'setCurrentStory', selection: { readonly storyId: string; readonly viewMode: 'story' }): void;
      once(event: 'storyFinished', listener: (end: { readonly status: string }) => void): void;
      once(event: 'playFunctionThrewException', listener: (error: { readonly message: string }) => void): void;
    }
    const { __STORYBOOK_PREVIEW__: preview } = globalThis as unknown as {
      __STORYBOOK_PREVIEW__: { readonly channel: Channel };
    };
    return new Promise<string>((resolve) => {
      preview.channel.once('playFunctionThrewException', ({ message }) => resolve(message));
      preview.channel.once('storyFinished', ({ status }) => resolve(status));
      preview.channel.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
    });
  }, id);
  expect(status, 'what the story does').toBe('success');
  await page.evaluate(async () => {
    // Where the focus is after what a story does is no part of its look.
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    (focused as HTMLElement | null)?.blur();
    scrollTo(0, 0);
    // What was drawn in parts, one over the other, has other edges than what is drawn in one go.
    for (const hint of ['transform', '']) {
      document.body.style.willChange = hint;
      for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
    }
  });
}

/** In a page, or in a page within it, which has the same type: resolves when all is drawn. */
async function ready(css: string): Promise<void> {
  if (!document.adoptedStyleSheets.length) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
    document.body.getBoundingClientRect();
  }
  await document.fonts.ready;
  for (const each of document.querySelectorAll('career-timeline')) {
    await each.updateComplete;
    if (!each.shadowRoot?.querySelector('.run')) continue;
    // The browser tells what is in sight, and then of its size: a frame each.
    for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
    await each.updateComplete;
  }
}

/** Uses a page when it is free. */
function inTurn<T>(key: string, look: Look, use: (page: Page) => Promise<T>): Promise<T> {
  const page = pages.get(key) ?? open(look);
  const used = page.then(use);
  const free = () => page;
  pages.set(key, used.then(free, free));
  return used;
}

async function picture(page: Page, id: string, reference: Buffer | undefined): Promise<Buffer> {
  await show(page, id);
  // A long list draws its rail, and one that is led by scrolling its part, by where the window is, of which the browser has others while it
  // takes a picture of all the page.
  const isOfWindow = await page.evaluate(() => {
    const timeline = document.querySelector('career-timeline');
    return timeline?.shadowRoot?.querySelector('.run') != null || timeline?.mode === 'scroll';
  });
  // Until it is as it was accepted, or nothing moves any more.
  let last: Buffer | undefined;
  for (let tries = 0; tries < 20; tries++) {
    for (const frame of page.frames()) await frame.evaluate(ready, faces + style);
    const next = await page.screenshot({ fullPage: !isOfWindow, animations: 'disabled' });
    if (reference?.equals(next) || last?.equals(next)) return next;
    last = next;
    await page.waitForTimeout(100);
  }
  return last!;
}

describe('every story looks as it was accepted', () => {
  it.concurrent.each(stories)('$id', async ({ id, looks, stream }) => {
    const seen = await Promise.all(
      looks.map(async (look) => {
        const name = nameOf(id, look);
        const file = join(references, name);
        const reference = existsSync(file) ? readFileSync(file) : undefined;
        const now = await inTurn(`${stream} ${nameOf('', look)}`, look, (page) => picture(page, id, reference));
        const differs = reference && difference(reference, now);
        if (reference && !differs) return [];
        if (isAccepted) {
          writeFileSync(file, now);
          return [];
        }
        mkdirSync(differences, { recursive: true });
        writeFileSync(join(differences, name), differs ?? now);
        return [name];
      }),
    );
    expect(seen.flat(), 'look at these in tests/visual/differences; if they are meant: npm run accept').toEqual([]);
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
