// The axis of a drawing: its line with strokes and folds, the lines of its ticks behind what stands under it, and their texts.
import type { AxisBreak, Heading, Label, Scene } from '@career-timeline/layout';
import { pairs, sort } from 'd3-array';
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { isolated } from './isolated.js';
import { barLine, isTorn, tear } from './tears.js';

/** Length of the strokes by which the axis is a ruler, and of those of finer units, px. */
const rulerStrokes = { unit: 9, subunit: 4 } as const;

/** The axis, torn and dotted where time is folded, pale where it is the future, and two strokes at each break of it and of the bars that run on. */
export function axisLine(scene: Scene): SVGTemplateResult {
  const { layout, width, height, axis, breaks, marks, ruler, subunits, folded, until } = scene;
  const point = (along: number, across: number) =>
    layout === 'horizontal' ? `${along} ${across}` : `${across} ${along}`;
  const inside = (along: number) => Math.min(Math.max(along, 0), layout === 'horizontal' ? width : height);
  const line = (ends: readonly number[], from = -Infinity, to = Infinity) =>
    pairs(sort(ends.map(inside)))
      .filter((_, i) => i % 2 === 0)
      .map(([a, b]) => [Math.max(a, from), Math.min(b, to)] as const)
      .map(([a, b]) => (a < b ? `M${point(a, axis)}L${point(b, axis)}` : ''))
      .join('');
  const torn = breaks.map(({ at }) => [at - tear, at + tear] as const);
  const isFolded = (at: number) => folded.some(([from, to]) => from < at && at < to);
  const measured = [-Infinity, ...folded.flat(), ...torn.filter(([at]) => !isFolded(at)).flat(), Infinity];
  const [left, right] = [line(measured, -Infinity, until), line(measured, until)];
  const isMirrored = until !== undefined && layout === 'horizontal' && scene.direction === 'rtl';
  const dotted = line([...folded.flat(), ...torn.filter(([at]) => isFolded(at)).flat()]);
  const strokes = (x: number, y: number, size: number) =>
    [x - tear, x + tear].map((x) => `M${point(x - 2, y + size)}L${point(x + 2, y - size)}`);
  const bars = layout === 'horizontal' ? marks.filter(({ form }) => form === 'bar') : [];
  const broken = breaks.flatMap(({ at }) => [
    ...strokes(at, axis, 6),
    ...bars.flatMap(({ span, box }) =>
      isTorn(span.outer0, span.outer1, at) ? strokes(at, box.y + barLine / 2, barLine) : [],
    ),
  ]);
  const side = scene.direction === 'rtl' && layout === 'vertical' ? -1 : 1;
  const units = (places: readonly number[], from: number, to: number) =>
    places.map((at) => `M${point(at, axis + side * from)}L${point(at, axis + side * to)}`).join('');
  // Those of finer units cross the axis, so that it is seen where it is stretched.
  const measures = units(ruler, 0, rulerStrokes.unit) + units(subunits, -rulerStrokes.subunit, rulerStrokes.subunit);
  return svg`<path class="units" d=${measures} />
    <path class="axis" part="axis" d=${isMirrored ? right : left} />
    <path class="axis folded" part="axis" d=${dotted} />
    ${until !== undefined ? svg`<path class="axis future" part="axis" d=${isMirrored ? left : right} />` : nothing}
    <path class="break" part="break" d=${broken.join('')} />`;
}

/** Between a grid line and what it passes behind, px. */
const clear = 2;

/** A text beside its bar covers the lines as far as the bar does: pieces of them over and under it would say nothing. */
function wholeLane({ box, marks: [mark] }: Label): Pick<Label, 'box'> {
  return { box: mark?.form === 'bar' ? { ...box, y: mark.box.y, height: mark.box.height } : box };
}

/** From the axis down, behind bars and texts: an element without a ground of its own cannot cover the lines, so they have gaps. */
export function tickLines(scene: Scene): SVGTemplateResult {
  const { axis, height, marks, labels, headings, ticks, breaks } = scene;
  const bars = marks.filter(({ form }) => form === 'bar');
  const covers = [...bars, ...labels.map(wholeLane), ...headings, ...ticks, ...breaks]
    .map(({ box }) => box)
    .filter(({ y }) => y >= axis)
    .sort((a, b) => a.y - b.y);
  const line = (at: number) => {
    let [d, from] = ['', axis];
    for (const { x, y, width, height } of covers) {
      if (at < x - clear || at > x + width + clear) continue;
      if (y - clear > from) d += `M${at} ${from}V${y - clear}`;
      from = Math.max(from, y + height + clear);
    }
    return from < height ? `${d}M${at} ${from}V${height}` : d;
  };
  const d = (level: 'major' | 'minor') =>
    ticks
      .filter((tick) => tick.level === level)
      .map(({ at }) => line(at))
      .join('');
  return svg`<path class="grid" part="grid" d=${d('minor')} /><path class="grid major" part="grid" d=${d('major')} />`;
}

/** Over its place on a horizontal axis; beside a vertical one it begins where the texts of entries do. */
export function axisText({ layout, direction }: Scene, { box, text }: Pick<AxisBreak, 'box' | 'text'>, name: string) {
  const [at, anchor] = layout === 'horizontal' ? [0.5, 'middle'] : direction === 'rtl' ? [1, 'end'] : [0, 'start'];
  return svg`<text class="text tick ${name}" part="tick" x=${box.x + box.width * at} y=${box.y + box.height / 2}
    direction="ltr" text-anchor=${anchor} dominant-baseline="central">${isolated(text)}</text>`;
}

/** The name of a group under a rule, or of an employer over one that joins its roles. */
export function heading({ level, lines, box, from, to }: Heading, direction: Scene['direction']): SVGTemplateResult {
  const [style, height] = [level === 'group' ? 'title' : 'detail', box.height / lines.length];
  // Where a text begins is its right in a right-to-left picture.
  const x = direction === 'rtl' ? box.x + box.width : box.x;
  const y = level === 'group' ? box.y - 4.5 : box.y + box.height + 2.5;
  return svg`<path class="rule ${level}" part="heading" d=${`M${from} ${y}H${to}`} />
    ${lines.map(
      (line, i) => svg`<text class="text ${style} heading" part="heading" x=${x} y=${box.y + (i + 0.5) * height}
        direction="ltr" text-anchor=${direction === 'rtl' ? 'end' : 'start'} dominant-baseline="central">${isolated(line)}</text>`,
    )}`;
}
