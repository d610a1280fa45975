import type { EdgeKind, Label, Mark, Scene, Span } from '@career-timeline/layout';
import { group, pairs } from 'd3-array';
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { axisLine, axisText, heading, tickLines } from './axis.js';
import { crowdsOf, isSoft, type Crowd } from './crowd.js';
import { holds } from './holds.js';
import { kindSymbol } from './kind-symbol.js';
import { isLasting, leastSeen } from './symbols.js';
import { barLine, pieces } from './tears.js';

/**
 * Height of a moment's extent on the axis, of one within another's, of one that it took all of, and of the line that heads a bar, px; less than
 * the last but one is a slim bar beside a rail, and the last a bar before its own text.
 */
const thickness = { moment: 9, nested: 5, lasting: 4, bar: barLine, rail: 6, since: 1.5 } as const;

/** No finer than is seen, so that what has not moved is not drawn anew. */
const fine = (px: number) => Math.round(px * 100) / 100;

/** How strong a span is at its outer end: weaker where it is only possible, gone where it is vague or goes on. */
const endOpacity = (kind: EdgeKind, isSure: boolean) => (kind !== 'firm' ? 0 : isSure ? 1 : 0.3);

/** The fade of a span that is not equally sure all along. In user space, since a line's own box has no height. */
function fade(id: string, span: Span, across: boolean): SVGTemplateResult {
  const length = span.outer1 - span.outer0 || 1;
  const stop = (at: number, opacity: number) =>
    svg`<stop offset=${(at - span.outer0) / length} stop-color="currentColor" stop-opacity=${opacity} />`;
  return svg`
    <linearGradient id=${id} gradientUnits="userSpaceOnUse"
      x1=${across ? 0 : span.outer0} x2=${across ? 0 : span.outer1}
      y1=${across ? span.outer0 : 0} y2=${across ? span.outer1 : 0}>
      ${stop(span.outer0, endOpacity(span.edge0, span.outer0 === span.inner0))} ${stop(span.inner0, 1)}
      ${stop(span.inner1, 1)} ${stop(span.outer1, endOpacity(span.edge1, span.outer1 === span.inner1))}
    </linearGradient>`;
}

/** A rectangle along the axis from `a` to `b`, and across it from `c` with the given size. */
function band(scene: Scene, a: number, b: number, c: number, size: number, name: string, fill: string, round = 0) {
  const along = scene.layout === 'horizontal';
  return svg`<rect class=${name} fill=${fill} rx=${round}
    x=${along ? a : c} y=${along ? c : a} width=${along ? b - a : size} height=${along ? size : b - a} />`;
}

/** A stroke along the axis, at `c` across it; torn where time is folded. */
const stroke = (scene: Scene, a: number, b: number, c: number, width: number, name: string, paint: string) =>
  svg`<path class=${name} stroke=${paint} stroke-width=${width}
    d=${pieces(scene, a, b, c)
      .map(([a, b]) => (scene.layout === 'horizontal' ? `M${a} ${c}H${b}` : `M${c} ${a}V${b}`))
      .join('')} />`;

/** @param isShort whether its text goes on behind it: of that the ground would be in two colours */
function bar(scene: Scene, { span, box, joined, since }: Mark, paint: string, isShort: boolean): SVGTemplateResult {
  const [near, size] = scene.layout === 'horizontal' ? [box.y, box.height] : [box.x, box.width];
  // A bar that has no room for a text is its heading line alone.
  const isTall = size > 3 * thickness.bar;
  const head = isTall ? thickness.bar : size;
  const middle = near + head / 2;
  // Where the end is not known, dashes say so; where it is open, the line just fades.
  const unknown = (a: number, b: number) => stroke(scene, a, b, middle, head, 'unknown', 'currentColor');
  return svg`${isTall && !isShort ? band(scene, span.outer0, span.outer1, near, size, 'tint', paint, 2) : nothing}
    ${joined === undefined ? nothing : stroke(scene, joined, span.inner0, middle, size, 'joint', 'currentColor')}
    ${since === undefined ? nothing : stroke(scene, since, span.outer0, middle, thickness.since, 'since', 'currentColor')}
    ${stroke(scene, span.outer0, span.outer1, middle, head, 'line', paint)}
    ${span.edge0 === 'unknown' ? unknown(span.outer0, span.inner0) : nothing}
    ${span.edge1 === 'unknown' ? unknown(span.inner1, span.outer1) : nothing}`;
}

/** The dashes of a shorter extent, or its outline, would not be told from those of its symbol, px. */
const leastOutlined = 26;

/** Longer extents that follow each other stay two: each ends so far before the next, px. */
const apart = 0.75;

/** A piece of the axis, `at` px along which is its origin, and `c` across; straight where it runs out of the view, since it neither begins nor ends there. */
function extent(
  { layout, width }: Scene,
  [from, to]: readonly [number, number],
  c: number,
  paint: string,
  at = 0,
  size: number = thickness.moment,
  name = 'extent',
) {
  const [isCut0, isCut1] = layout === 'horizontal' ? [from <= 0, to >= width] : [false, false];
  const look = to - from < leastOutlined ? `${name} short` : name;
  const set = Math.min(apart, Math.max(0, to - from - leastSeen) / 2);
  const [a, b] = [isCut0 ? from : from + set, isCut1 ? to : to - set];
  if (layout === 'vertical')
    return svg`<rect class=${look} fill=${paint} rx=${size / 2} x=${c - size / 2} y=${fine(a - at)} width=${size} height=${fine(b - a)} />`;
  const end = (isCut: boolean, sign: 1 | -1) =>
    isCut ? `v${sign * size}` : `a${round} ${size / 2} 0 0 1 0 ${sign * size}`;
  const round = fine(Math.min(size, b - a) / 2);
  return svg`<path class=${look} fill=${paint}
    d=${`M${fine(isCut0 ? a - at : a - at + round)} ${c + size / 2}${end(isCut0, -1)}H${fine(isCut1 ? b - at : b - at - round)}${end(isCut1, 1)}z`} />`;
}

/** How far a symbol reaches from its middle, and with the gap that sets it off from the one under it, px. */
const symbolReach = { own: 5, clear: 6.2 } as const;

/** All but the ground of the next symbol, which lies `by` px further on: without a colour of its own behind it, it could not be told from this one. */
function bite(id: string, by: number, along: boolean): SVGTemplateResult {
  const r = symbolReach.clear;
  const [x, y] = along ? [by, 0] : [0, by];
  return svg`<clipPath id=${id}><path clip-rule="evenodd"
    d=${`M-16-16H16V16H-16zM${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`} /></clipPath>`;
}

/** A symbol on its extent, about its place on the axis, so that in a movement little of it changes; of several moments in one place the extent alone. */
function moment(
  scene: Scene,
  mark: Mark,
  paint: string,
  id: string,
  next: number | undefined,
  size: number,
): SVGTemplateResult {
  const { entry, count, at, span, raise = 0 } = mark;
  const name = isLasting(mark) ? 'extent lasting' : 'extent';
  const by = next === undefined || Math.abs(next - at) > symbolReach.own + symbolReach.clear ? 0 : next - at;
  const symbol = svg`<path class="symbol" d=${kindSymbol(entry.kind)} />`;
  return svg`${size ? extent(scene, [span.outer0, span.outer1], 0, paint, at, size, name) : nothing}
    ${
      count > 1
        ? nothing
        : svg`${by ? bite(`${id}-bite`, by, scene.layout === 'horizontal') : nothing}
          ${raise ? svg`<path class="stem" d=${`M0 0v${symbolReach.own - raise}`} />` : nothing}
          ${
            raise || by
              ? svg`<g transform=${`translate(0 ${-raise})`} clip-path=${by ? `url(#${id}-bite)` : nothing}>${symbol}</g>`
              : symbol
          }`
    }`;
}

/** The same stretch as seen from a place along the axis. */
const spanFrom = (at: number, { outer0, inner0, inner1, outer1, edge0, edge1 }: Span): Span => ({
  outer0: outer0 - at,
  inner0: inner0 - at,
  inner1: inner1 - at,
  outer1: outer1 - at,
  edge0,
  edge1,
});

/**
 * @param next the place along the axis of the symbol beside it that is drawn next
 * @param size height of its extent, px; 0 where it is drawn with a mark before it
 * @param isShort whether it is a bar whose text goes on behind it
 */
function mark(
  scene: Scene,
  mark: Mark,
  id: string,
  active: string | undefined,
  next: number | undefined,
  size: number,
  isShort: boolean,
): SVGTemplateResult {
  const { entry, form, span, box, at } = mark;
  const isVertical = scene.layout === 'vertical';
  const isSlim = form === 'bar' && isVertical && box.width < thickness.rail;
  const paint = isSoft(span) ? `url(#${id})` : 'currentColor';
  const place = isVertical ? `${box.x + box.width / 2} ${at}` : `${fine(at)} ${scene.axis}`;
  return svg`
    <g class="mark ${form} ${entry.status} ${isSlim ? 'slim' : ''} ${entry.id === active ? 'active' : ''}" part="mark"
      data-kind=${entry.kind} data-entry=${entry.id} transform=${form === 'moment' ? `translate(${place})` : nothing}>
      ${isSoft(span) ? fade(id, form === 'moment' ? spanFrom(at, span) : span, isVertical) : nothing}
      ${form === 'bar' ? bar(scene, mark, paint, isShort) : moment(scene, mark, paint, id, next, size)}
    </g>`;
}

function crowd(scene: Scene, { entry, form, bands }: Crowd): SVGTemplateResult {
  const paths = () => {
    const tint = bands.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`);
    const line = bands.flatMap(({ x, y, width }) =>
      pieces(scene, x, x + width, y).map(([a, b]) => `M${a} ${y + thickness.bar / 2}H${b}`),
    );
    return svg`<path class="tint" fill="currentColor" d=${tint.join('')} />
      <path class="line" stroke="currentColor" stroke-width=${thickness.bar} d=${line.join('')} />`;
  };
  return svg`<g class="mark ${form} ${entry.status}" part="mark" data-kind=${entry.kind}>
    ${form === 'bar' ? paths() : bands.map(({ x, y, width, height }) => extent(scene, [x, x + width], y + height / 2, 'currentColor'))}
  </g>`;
}

function leader(label: Label, active: string | undefined): SVGTemplateResult {
  const isActive = holds(label.entries, active);
  return svg`<path class="leader ${isActive ? 'active' : ''}" part="leader" d=${`M${label.leader.join('L')}`} />`;
}

/** So far a text may end behind its bar and seem to be in it, px. */
const overhang = 2;

/** Whether words go on before or behind their bar. */
const isLonger = ({ box: { x, width }, marks: [mark], rung, lines }: Label) =>
  mark?.form === 'bar' &&
  (rung !== 'number' || lines.length > 1) &&
  (x < mark.box.x - overhang || x + width > mark.box.x + mark.box.width + overhang);

/** Those of n marks, in order of time, whose extent lies within that of one before: of one colour the two would be one. */
function nestedIn({ layout, direction }: Scene, marks: readonly Mark[]): ReadonlySet<Mark> {
  const nested = new Set<Mark>();
  let latest = -Infinity;
  for (const mark of marks) {
    if (mark.form === 'bar') continue;
    const end = layout === 'horizontal' && direction === 'rtl' ? -mark.span.outer0 : mark.span.outer1;
    if (end <= latest) nested.add(mark);
    latest = Math.max(latest, end);
  }
  return nested;
}

/**
 * All marks of a Scene: a picture for the eye only, since the list over it says everything.
 *
 * @param active the id of the entry that the reader points at, whose mark is drawn stronger
 * @param fades what the ids of its fades begin with
 */
export function drawing(scene: Scene, active: string | undefined, fades = 'fade'): SVGTemplateResult {
  const { crowds, single } = crowdsOf(scene, active);
  const symbols = single.filter(({ form, count }) => form === 'moment' && count === 1);
  const levels = [...group(symbols, ({ raise }) => raise).values()];
  const next = new Map(levels.flatMap((level) => pairs(level, (mark, { at }) => [mark, at] as const)));
  const extents = new Set<string>();
  const isNewExtent = (mark: Mark) => {
    const { kind, status } = mark.entry;
    const { outer0, outer1 } = mark.span;
    // What is as short as a day, or has its symbol over the axis, has that alone: an extent so short would look like a time in which it was.
    const isFree = mark.raise || !isSoft(mark.span);
    if (mark.form === 'moment' && mark.count === 1 && outer1 - outer0 < leastSeen && isFree) return false;
    const key = `${mark.form} ${isLasting(mark)} ${Math.round(outer0)} ${Math.round(outer1)} ${status} ${kind === 'context'}`;
    return !extents.has(key) && Boolean(extents.add(key));
  };
  const nested = nestedIn(scene, single);
  const short = new Set(scene.labels.filter(isLonger).map(({ marks: [mark] }) => mark));
  const sizeOf = (mark: Mark) => {
    if (!isNewExtent(mark) && mark.entry.id !== active) return 0;
    return thickness[isLasting(mark) ? 'lasting' : nested.has(mark) ? 'nested' : 'moment'];
  };
  return svg`
    <svg class="drawing" aria-hidden="true" focusable="false" width=${scene.width} height=${scene.height}
      viewBox="0 0 ${scene.width} ${scene.height}">
      ${scene.layout === 'horizontal' ? tickLines(scene) : nothing}
      ${repeat(
        scene.labels.filter(({ leader }) => leader.length > 1),
        ({ entries: [first] }) => first!.id,
        (label) => leader(label, active),
      )}
      ${axisLine(scene)}
      ${crowds.map((each) => crowd(scene, each))}
      ${repeat(
        single,
        ({ entry }) => entry.id,
        (each, i) => mark(scene, each, `${fades}-${i}`, active, next.get(each), sizeOf(each), short.has(each)),
      )}
      ${scene.headings.map((each) => heading(each, scene.direction))}
      ${scene.layout === 'horizontal' ? scene.ticks.map((tick) => axisText(scene, tick, tick.level)) : nothing}
      ${scene.breaks.map((gap) => axisText(scene, gap, 'gap'))}
    </svg>`;
}
