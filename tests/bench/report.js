// @ts-check
// The tables of the benchmark, in Markdown. Times of others are told as multiples of ours in the same run.

/** @typedef {import('./run.js').Sample} Sample */

/** @param {readonly number[]} list @param {number} part */
const quantile = (list, part) =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * part))] ?? NaN;

/** @param {number} x */
const round = (x) => (x >= 100 ? x.toFixed(0) : x >= 10 ? x.toFixed(1) : x.toFixed(2));

/** @param {number} n */
const count = (n) => n.toLocaleString('en');

/** @param {number} share 0 to 1 */
const percent = (share) => `${(share * 100).toFixed(0)} %`;

/** @param {readonly string[]} head @param {readonly (readonly string[])[]} rows */
const table = (head, rows) =>
  [head, head.map((_, i) => (i ? '---:' : '---')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/**
 * @param {{
 *   machine: Record<string, string | number>,
 *   sizes: number[],
 *   names: string[],
 *   results: Record<string, Record<number, Sample[] | string>>,
 *   bytes: Record<string, number>,
 *   pure: { n: number, read: number, layout: number, next: number }[],
 *   tasks: Record<string, number[]>,
 * }} measured
 */
export function report({ machine, sizes, names, results, bytes, pure, tasks }) {
  const [ours = ''] = names;
  /** @type {Record<string, Record<number, any>>} */
  const summary = {};
  for (const name of names) {
    summary[name] = {};
    for (const [n, samples] of Object.entries(results[name] ?? {})) {
      if (typeof samples === 'string') {
        summary[name][Number(n)] = samples;
        continue;
      }
      const late = samples.some(({ frames }) => frames === 'over 60 s');
      const frames = samples.flatMap(({ frames = [] }) => (frames === 'over 60 s' ? [] : frames));
      summary[name][Number(n)] = {
        paint: quantile(
          samples.map(({ paint }) => paint),
          0.5,
        ),
        nodes: samples[0]?.nodes,
        heap: quantile(
          samples.map(({ heap }) => heap),
          0.5,
        ),
        labels: samples[0]?.labels,
        ...(late && { frame: 'over 60 s' }),
        ...(!late &&
          frames.length && {
            frame: { median: quantile(frames, 0.5), p95: quantile(frames, 0.95), longest: Math.max(...frames) },
          }),
      };
    }
  }
  /** @param {string} name @param {number} n @param {(s: any) => string | undefined} tell */
  const cell = (name, n, tell) => {
    const s = summary[name]?.[n];
    return s === undefined ? '–' : typeof s === 'string' ? s : (tell(s) ?? '–');
  };
  const own = (/** @type {number} */ n) => summary[ours]?.[n];
  const heads = sizes.map(count);

  const paint = names.map((name) => [
    name,
    ...sizes.map((n) =>
      cell(name, n, (s) => (name === ours ? `1 (${round(s.paint)} ms)` : round(s.paint / own(n)?.paint))),
    ),
  ]);
  const frames = names.map((name) => [
    name,
    ...sizes.map((n) =>
      cell(name, n, (s) =>
        typeof s.frame === 'string'
          ? s.frame
          : s.frame && [s.frame.median, s.frame.p95, s.frame.longest].map(round).join(' / '),
      ),
    ),
  ]);
  const nodes = names.map((name) => [
    name,
    ...sizes.map((n) => cell(name, n, (s) => `${count(s.nodes)}, ${round(s.heap / 1e6)} MB`)),
  ]);
  const labels = names
    .filter((name) => name !== 'canvas')
    .map((name) => [
      name,
      ...[10, 30, 100].map((n) =>
        cell(
          name,
          n,
          ({ labels }) => labels && [labels.overlaps, percent(labels.readable), percent(labels.scrolled)].join(', '),
        ),
      ),
    ]);
  const longest = names.map((name) => {
    const list = tasks[name] ?? [];
    const tell = (/** @type {number} */ part) => {
      const x = quantile(list, part);
      return Number.isNaN(x) ? 'fails' : x ? round(x) : 'under 50';
    };
    return [name, tell(0.5), tell(1)];
  });
  const weight = names.map((name) => [name, round((bytes[name] ?? 0) / 1000)]);
  const growth = pure.map(({ n, read, layout, next }, i) => {
    const last = pure[i - 1];
    return [count(n), round(read), round(layout), round(next), last ? round(layout / last.layout) : '–'];
  });
  const { date, processor, cores, memory, system, node, browser } = machine;
  const markdown = `Measured on ${date}: ${processor}, ${cores} cores, ${memory}, ${system}, Node ${node}, headless Chromium ${browser}, a frame of
1000 × 600 px, medians of interleaved runs in fresh pages. “not tried” follows\n“over 60 s” or “fails” at fewer entries.

First paint from data in hand, as a multiple of ours (what is below 1 is faster):

${table(['entries', ...heads], paint)}

\`bare-svg\` and \`canvas\` are floors: every entry's mark and text with no layout at all, over each other.

From frame to frame in a zoom and a pan of 60 steps, one in every frame, median / 95th percentile / longest, ms (– has no call for it):

${table(['entries', ...heads], frames)}

The longest task from data in hand to two seconds after, 60 entries, a processor four times slower, ms (median and worst of five):

${table(['', 'median', 'worst'], longest)}

Elements in the page, and heap:

${table(['entries', ...heads], nodes)}

Overlapping pairs of texts, and the share of entries whose whole title can be read at once, and with scrolling down, before any zooming or opening:

${table(['entries', '10', '30', '100'], labels)}

All that a page loads, with the same bundler, minified, brotli, kB:

${table(['', 'kB'], weight)}

Reading, layout, and the next frame's layout without a browser, ms, and how many times the layout before:

${table(['entries', 'read', 'layout', 'next frame', 'growth'], growth)}
`;
  return { markdown, summary };
}
