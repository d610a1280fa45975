// Names over bars: a group's over its lanes, and an employer's over the roles that followed each other there.
import { groups, max, min } from 'd3-array';
import type { Grouping, Lane, Tenure } from './bar-lanes.js';
import type { Bar } from './bar.js';
import type { Frame } from './frame.js';
import type { EntryText, Heading } from './scene.js';
import type { DatedEntry } from './spans.js';

/** From an employer's name to the bars under it, and between two names, px. */
const bracket = 6;
const nameGap = 10;

/** The names of employers over a lane, with the bracket under them, px; the same where none of them is in the view. */
export const headingHeight = (employers: readonly Heading[], { type }: Pick<Frame, 'type'>) =>
  (max(employers, ({ lines }) => lines.length) ?? 1) * type.lineHeight('detail') + bracket;

/** The name of a group, over all the width: beside its lanes it would take their room at every width. */
export function groupHeading(
  group: string | null,
  grouping: Grouping,
  y: number,
  { type, words, width }: Frame,
): Heading {
  const name = group === null ? words.other : grouping === 'kind' ? words.kind(group) : words.organization(group);
  const lines = type.wrap(name, 'title', width);
  return {
    level: 'group',
    lines: lines.map(({ text }) => text),
    box: { x: 0, y, width: max(lines, ({ width }) => width) ?? 0, height: lines.length * type.lineHeight('title') },
    from: 0,
    to: width,
  };
}

/** A heading with the tenure that it is of. */
export interface EmployerHeading extends Heading {
  readonly tenure: Tenure;
}

/** What goes on fades, which is no time that anything is known of: the line over it would claim that. */
const toldUntil = ({ span: { edge1, inner1, outer1 } }: Bar) => (edge1 === 'open' ? inner1 : outer1);

/** The names of those employers of a lane for which there is room up to the next one, on two lines where one would begin before its bars. */
export function employerHeadings(
  row: readonly Bar[],
  { tenures }: Pick<Lane, 'tenures'>,
  y: number,
  { type, words, width }: Frame,
): EmployerHeading[] {
  const single = row.filter(({ entries }) => entries.length === 1);
  const runs = groups(single, ({ entries }) => tenures.get(entries[0]!)).flatMap(([tenure, bars]) => {
    if (!tenure) return [];
    return { tenure, from: min(bars, ({ span }) => span.outer0)!, to: max(bars, toldUntil)! };
  });
  const height = type.lineHeight('detail');
  let last = 0;
  const headings = runs.flatMap(({ tenure, from, to }, i) => {
    const name = words.organization(tenure.employer);
    // Over a bar of another, or over the text behind that, it would seem to be its employer.
    const others = row.filter(({ entries }) => tenures.get(entries[0]!) !== tenure);
    const isFirst = others.every(({ span }) => span.outer0 >= to);
    const after = min(others, ({ span }) => (span.outer0 >= to ? span.outer0 : width)) ?? width;
    const end = Math.min(runs[i + 1] ? runs[i + 1]!.from - nameGap : width, after);
    const parted = type.widest(name, 'detail') <= end - from ? type.wrapEven(name, 'detail', end - from) : [];
    const lines = parted.length === 2 ? parted : [type.line(name, 'detail')];
    const length = max(lines, ({ width }) => width)!;
    const x = Math.min(from, end - length);
    if (x < last || (x < from && !isFirst)) return [];
    last = x + length + nameGap;
    const box = { x, y, width: length, height: lines.length * height };
    return { level: 'employer' as const, lines: lines.map(({ text }) => text), box, from, to, tenure };
  });
  const bottom = y + headingHeight(headings, { type }) - bracket;
  return headings.map((heading) => ({ ...heading, box: { ...heading.box, y: bottom - heading.box.height } }));
}

/** Words less their organisation, and less what that is part of: for the same words the same. */
const headless = { whole: new WeakMap<EntryText, EntryText>(), part: new WeakMap<EntryText, EntryText>() } as const;

/** The words of an entry, less the employer that stands over it already. */
export function withoutHead(
  text: (entry: DatedEntry) => EntryText,
  { group, tenures }: Pick<Lane, 'group' | 'tenures'>,
  grouping: Grouping,
  employers: readonly EmployerHeading[],
): (entry: DatedEntry) => EntryText {
  const named = new Set(employers.map(({ tenure }) => tenure));
  return (entry) => {
    const tenure = tenures.get(entry);
    const head = grouping === 'organization' ? group : tenure && named.has(tenure) ? tenure.employer : undefined;
    const whole = text(entry);
    // What has no group of its own has no employer over it.
    if (!head || !whole.organization) return whole;
    const { organization: _, department, ...others } = whole;
    const isPart = department !== undefined && entry.organization !== head;
    const known = headless[isPart ? 'part' : 'whole'];
    let rest = known.get(whole);
    if (!rest) known.set(whole, (rest = isPart ? { ...others, organization: department } : others));
    return rest;
  };
}
