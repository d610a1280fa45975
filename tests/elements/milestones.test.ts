// Our labels on a phone against those of d3-milestones 1.6.0 with its `optimize`, the best small-screen placement among libraries of our kind.
import { readCareer, type Career, type CareerDocument } from '@career-timeline/model';
import { median, sum } from 'd3-array';
import milestones from 'd3-milestones';
import 'd3-milestones/build/d3-milestones.css';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { companyCareer } from '../../stories/fixtures/company-career.js';
import { hardCareer } from '../../stories/fixtures/hard-career.js';
import { articleCareer, mount } from '../support/mount.js';
import { careers } from '../support/random-career.js';
import { readable } from '../support/readable.js';

const width = 360;

interface Event {
  readonly date: string;
  readonly title: string;
}

/** What both can draw: entries with a beginning that `Date` holds. A number makes each title one of a kind. */
const eventsOf = ({ entries }: Career): Event[] =>
  entries.flatMap(({ title, date }, i) => {
    const start = date?.extent.startMin ?? NaN;
    const text = typeof title === 'string' ? title : Object.values(title)[0]!;
    return start > Date.UTC(1000) && start < Date.UTC(3000)
      ? { date: new Date(start).toISOString().slice(0, 10), title: `${text} №${i + 1}.` }
      : [];
  });

async function ours(events: readonly Event[]): Promise<number> {
  const entries = events.map(({ date, title }, i) => ({ id: `e${i}`, kind: 'talk', date, title }));
  const element = await mount({ width, career: { entries } as unknown as CareerDocument });
  return readable(
    element,
    events.map(({ title }) => title),
  ).share;
}

async function theirs(events: readonly Event[]): Promise<number> {
  document.body.innerHTML = `<main style="width:${width}px;padding:16px"><div id="milestones"></div></main>`;
  milestones('#milestones')
    .mapping({ timestamp: 'date', text: 'title' })
    .parseTime('%Y-%m-%d')
    .aggregateBy('day')
    .optimize(true)
    // Its first observation of its size would draw the same once more.
    .autoResize(false)
    .render(events);
  for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  return readable(
    document.querySelector('#milestones')!,
    events.map(({ title }) => title),
  ).share;
}

it('at 360 px no fewer titles can be read than d3-milestones shows, in sum, and more in the median of 200 careers', async () => {
  const shipped = [articleCareer, companyCareer, hardCareer].map((document) => readCareer(document).career);
  const random = fc.sample(careers(), { numRuns: 200, seed: 20250929 });
  const all = [...shipped, ...random].map(eventsOf).filter(({ length }) => length > 1);
  expect(all.length).toBeGreaterThan(150);
  const shares: { ours: number; theirs: number }[] = [];
  for (const events of all) shares.push({ ours: await ours(events), theirs: await theirs(events) });
  const our = shares.map(({ ours }) => ours);
  const their = shares.map(({ theirs }) => theirs);
  expect(sum(our)).toBeGreaterThanOrEqual(sum(their));
  expect(median(our)).toBeGreaterThan(median(their)!);
}, 300_000);
