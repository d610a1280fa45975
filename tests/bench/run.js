// @ts-check
// The benchmark: every contender in a page of its own in one real browser, in turn, with the same entries in the same frame.
// `npm run bench` measures all; `npm run bench -- --quick` does without 10,000 entries and more.
import { layoutCareer, typesetter } from '@career-timeline/layout';
import { readCareer } from '@career-timeline/model';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright';
import { format, resolveConfig } from 'prettier';
import { build } from 'vite';
import { chromiumArgs, findWholeChromium } from '../support/chromium.js';
import { serve } from '../support/serve.js';
import { benchEntries } from './entries.js';
import { report } from './report.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const here = join(root, 'tests/bench');
const built = join(root, 'node_modules/.cache/bench');
const isQuick = process.argv.includes('--quick');
const sizes = isQuick ? [10, 100, 1000] : [10, 100, 1000, 10_000, 100_000];
const floors = ['bare-svg', 'canvas'];
const names = [
  'career-timeline',
  ...floors,
  ...['vis-timeline', 'timelinejs', 'timelines-chart', 'd3-milestones', 'react-chrono'],
];
const mostWait = 60_000;

/** The tasks of so many entries are told, on a processor so many times slower. */
const tasked = { entries: 60, slower: 4 };

/** @param {readonly number[]} list */
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1] ?? NaN;

/** One script and one style sheet for a contender, all bundled alike. @param {string} name */
async function bundle(name) {
  const outDir = join(built, name);
  await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { alias: { contender: join(here, 'contenders', `${name}.js`) } },
    build: {
      outDir,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      rollupOptions: {
        input: join(here, 'page.js'),
        output: { entryFileNames: 'page.js', assetFileNames: '[name][extname]', codeSplitting: false },
      },
    },
  });
  const files = readdirSync(outDir).filter((file) => /\.(js|css)$/u.test(file));
  const parts = files.map((file) => ({ file, body: readFileSync(join(outDir, file)) }));
  return { name, parts, bytes: parts.reduce((sum, { body }) => sum + brotliCompressSync(body).length, 0) };
}

const bundles = [];
for (const name of names) bundles.push(await bundle(name));
/** @type {Record<string, import('../support/serve.js').Route>} */
const routes = {};
for (const { name, parts } of bundles) {
  for (const { file, body } of parts) {
    const type = file.endsWith('.js') ? 'text/javascript' : 'text/css';
    routes[`/${name}/${file}`] = (_, response) => void response.writeHead(200, { 'content-type': type }).end(body);
  }
  const styles = parts.filter(({ file }) => file.endsWith('.css'));
  const links = styles.map(({ file }) => `<link rel="stylesheet" href="/${name}/${file}">`).join('');
  routes[`/${name}`] = (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title>${links}<body>` +
        `<script type="module" src="/${name}/page.js"></script></body></html>`,
    );
  };
}
const server = await serve(routes);
const browser = await chromium.launch({
  executablePath: await findWholeChromium(),
  args: [...chromiumArgs, '--js-flags=--expose-gc'],
});

/**
 * @typedef {{ paint: number, frames?: number[] | 'over 60 s', nodes: number, heap: number, labels?: { overlaps: number, readable: number, scrolled: number } }} Sample
 */

/** @param {unknown} error */
const isLate = (error) => /over 60 s|Timeout/u.test(String(error));

/** @template T @param {Promise<T>} work @returns {Promise<T>} */
function within(work) {
  /** @type {Promise<never>} */
  const late = new Promise((_, reject) => setTimeout(() => reject(new Error('over 60 s')), mostWait).unref());
  return Promise.race([work, late]);
}

/**
 * One contender, once, in a fresh page.
 *
 * @param {string} name
 * @param {number} n
 * @returns {Promise<Sample>}
 */
async function sample(name, n) {
  const context = await browser.newContext({ viewport: { width: 1040, height: 900 } });
  const tab = await context.newPage();
  try {
    tab.setDefaultTimeout(mostWait);
    await tab.goto(`${server.url}/${name}`);
    tab.on('pageerror', ({ message }) => console.log(`${name}, ${n}: ${message}`));
    await tab.waitForFunction(() => 'bench' in globalThis, undefined, { timeout: 10_000 });
    const entries = benchEntries(n);
    const paint = await within(tab.evaluate((data) => /** @type {any} */ (globalThis).bench.draw(data), entries));
    const nodes = await tab.evaluate(() => /** @type {any} */ (globalThis).bench.nodes());
    if (name !== 'canvas' && nodes < 10) throw new Error('draws nothing');
    const client = await context.newCDPSession(tab);
    await client.send('HeapProfiler.collectGarbage');
    const { usedSize } = await client.send('Runtime.getHeapUsage');
    const titles = entries.map(({ title }) => title);
    const labels =
      n <= 100 ? await tab.evaluate((data) => /** @type {any} */ (globalThis).bench.labels(data), titles) : undefined;
    if (process.env['BENCH_PICTURES'] && n === 100) await tab.screenshot({ path: join(built, `${name}.png`) });
    // What paints in time may still not zoom in time.
    const frames = await within(tab.evaluate(() => /** @type {any} */ (globalThis).bench.frames())).catch((error) => {
      if (!isLate(error)) throw error;
      return /** @type {const} */ ('over 60 s');
    });
    return { paint, nodes, heap: usedSize, labels, frames };
  } finally {
    await context.close();
  }
}

/** @type {Record<string, Record<number, Sample[] | string>>} */
const results = Object.fromEntries(names.map((name) => [name, {}]));
for (const n of [...sizes, ...(sizes.includes(30) ? [] : [30])]) {
  const failed = new Set();
  const before = sizes[sizes.indexOf(n) - 1];
  for (const name of names) {
    const last = before === undefined ? undefined : results[name]?.[before];
    if (typeof last === 'string') results[name][n] = 'not tried';
    if (typeof last === 'string') failed.add(name);
  }
  // Every contender once, then every one again: what the machine does meanwhile meets all alike.
  for (let round = 0; round < 3; round++) {
    for (const name of names) {
      if (failed.has(name)) continue;
      const list = /** @type {Sample[]} */ (results[name][n] ??= []);
      if (round > 0 && median(list.map(({ paint }) => paint)) > 5000) continue;
      try {
        list.push(await sample(name, n));
      } catch (error) {
        failed.add(name);
        results[name][n] = isLate(error) ? 'over 60 s' : 'fails';
        console.log(`${name}, ${n}: ${String(error).split('\n')[0]}`);
      }
    }
  }
  console.log(`${n} entries: done`);
}
/**
 * The longest task of one contender on a slow phone, ms, as the browser tells of tasks over 50 ms; 0 where there is none.
 *
 * @param {string} name
 */
async function longestTask(name) {
  const context = await browser.newContext({ viewport: { width: 1040, height: 900 } });
  const tab = await context.newPage();
  try {
    await tab.goto(`${server.url}/${name}`);
    await tab.waitForFunction(() => 'bench' in globalThis, undefined, { timeout: 10_000 });
    const client = await context.newCDPSession(tab);
    await client.send('Emulation.setCPUThrottlingRate', { rate: tasked.slower });
    const entries = benchEntries(tasked.entries);
    return await within(tab.evaluate((data) => /** @type {any} */ (globalThis).bench.longestTask(data), entries));
  } finally {
    await context.close();
  }
}

/** @type {Record<string, number[]>} */
const tasks = Object.fromEntries(names.map((name) => [name, []]));
for (let round = 0; round < 5; round++)
  for (const name of names) tasks[name]?.push(await longestTask(name).catch(() => NaN));
await browser.close();
server.close();

/** The layout without a browser: every character as wide as half its height. */
const sizesOf = { date: 13, title: 15, detail: 13, tick: 12 };
/** @type {import('@career-timeline/layout').LayoutOptions} */
const options = {
  width: 1000,
  layout: 'horizontal',
  scale: 'elastic',
  direction: 'ltr',
  words: { kind: (kind) => kind, organization: (id) => id, other: 'Other' },
  type: typesetter(
    { width: (text, style) => (text.length * sizesOf[style]) / 2, lineHeight: (style) => sizesOf[style] + 5 },
    'en',
  ),
  text: ({ date, title }) => ({ date: date?.edtf ?? '', title: /** @type {string} */ (title) }),
};
const { prepare } = await import('./contenders/prepare.js');
const pure = sizes.map((n) => {
  const rounds = Array.from({ length: 5 }, () => {
    const document = prepare(benchEntries(n));
    const times = [performance.now()];
    const { career } = readCareer(document);
    times.push(performance.now());
    const scene = layoutCareer(career, options);
    times.push(performance.now());
    const [from, to] = scene.view;
    const length = to - from;
    layoutCareer(career, {
      ...options,
      view: [from + length * 0.02, to - length * 0.02],
      previous: scene,
      hurried: true,
    });
    times.push(performance.now());
    return [1, 2, 3].map((i) => /** @type {number} */ (times[i]) - /** @type {number} */ (times[i - 1]));
  });
  const [read, layout, next] = [0, 1, 2].map((i) => median(rounds.map((round) => /** @type {number} */ (round[i]))));
  return { n, read, layout, next };
});

const machine = {
  date: new Date().toISOString().slice(0, 10),
  processor: os.cpus()[0]?.model.trim() ?? 'unknown',
  cores: os.cpus().length,
  memory: `${Math.round(os.totalmem() / 2 ** 30)} GiB`,
  system: os.type(),
  node: process.version,
  browser: browser.version(),
};
const bytes = Object.fromEntries(bundles.map(({ name, bytes }) => [name, bytes]));
const { markdown: unformatted, summary } = report({ machine, sizes, names, results, bytes, pure, tasks });
const style = { ...(await resolveConfig(join(root, 'README.md'))), parser: 'markdown' };
const markdown = await format(unformatted, style);
// A quick run is to look at; the full one is kept.
const into = isQuick ? built : join(here, 'results');
mkdirSync(into, { recursive: true });
writeFileSync(join(into, 'results.json'), `${JSON.stringify({ machine, bytes, pure, summary }, undefined, 2)}\n`);
writeFileSync(join(into, 'results.md'), markdown);
console.log(markdown);
if (!isQuick) {
  const readme = join(root, 'README.md');
  const [start, end] = ['<!-- bench -->', '<!-- /bench -->'];
  const text = readFileSync(readme, 'utf8');
  const head = text.slice(0, text.indexOf(start) + start.length);
  if (!text.includes(start) || !text.includes(end)) throw new Error(`${basename(readme)} has no ${start} … ${end}`);
  writeFileSync(readme, `${head}\n\n${markdown}\n${text.slice(text.indexOf(end))}`);
}
