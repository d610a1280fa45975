import type { Box, Label, Mark, Scene, Span } from './scene.js';

/** The Scene as seen in a mirror that stands upright: for right-to-left pages, in which time runs from right to left. */
export function mirrorScene(scene: Scene): Scene {
  const flip = (x: number) => scene.width - x;
  const flipBox = (box: Box): Box => ({ ...box, x: flip(box.x + box.width) });
  const flipSpan = (span: Span): Span => ({
    outer0: flip(span.outer1),
    inner0: flip(span.inner1),
    inner1: flip(span.inner0),
    outer1: flip(span.outer0),
    edge0: span.edge1,
    edge1: span.edge0,
  });
  const horizontal = scene.layout === 'horizontal';
  const along = horizontal ? flip : (y: number) => y;
  const flipMark = (mark: Mark): Mark => ({
    ...mark,
    at: along(mark.at),
    span: horizontal ? flipSpan(mark.span) : mark.span,
    box: flipBox(mark.box),
  });
  const flipLabel = (label: Label): Label => ({
    ...label,
    marks: label.marks.map(flipMark),
    box: flipBox(label.box),
    leader: label.leader.map(([x, y]) => [flip(x), y] as const),
  });
  const labels = scene.labels.map(flipLabel);
  return {
    ...scene,
    direction: 'rtl',
    axis: horizontal ? scene.axis : flip(scene.axis),
    marks: labels.flatMap(({ marks }) => marks),
    labels,
    headings: scene.headings.map((heading) => ({
      ...heading,
      box: flipBox(heading.box),
      from: flip(heading.to),
      to: flip(heading.from),
    })),
    ticks: scene.ticks.map((tick) => ({ ...tick, at: along(tick.at), box: flipBox(tick.box) })),
    breaks: scene.breaks.map((fold) => ({ ...fold, at: along(fold.at), box: flipBox(fold.box) })),
    ...(scene.until !== undefined && { until: along(scene.until) }),
    ruler: horizontal ? scene.ruler.map(flip) : scene.ruler,
    subunits: scene.subunits.map(flip),
    folded: horizontal ? scene.folded.map(([from, to]) => [flip(to), flip(from)] as const) : scene.folded,
  };
}
