// Marks that say no more than where they are cost together what one mark does.
import type { Box, Mark, Scene, Span } from '@career-timeline/layout';
import { group, sort } from 'd3-array';

/** Marks of one look as one: the pieces of the axis or of lanes that they cover, those that touch each other joined. */
export interface Crowd extends Pick<Mark, 'entry' | 'form'> {
  readonly bands: readonly Box[];
}

/** What fades over less than this is cut to the eye, px. */
const leastFade = 0.75;

/** Whether a span is not equally sure all along. */
export const isSoft = ({ outer0, inner0, inner1, outer1 }: Span) =>
  Math.max(inner0 - outer0, outer1 - inner1) > leastFade;

/** Whether a mark is but a firm piece of the axis or of a lane: it is one of several in its place, or a bar without a text. */
const isPlain = ({ form, count, joined, span }: Mark, isBare: boolean) =>
  (count > 1 || (form === 'bar' && isBare)) && joined === undefined && !isSoft(span);

/**
 * Parts the marks of a Scene into crowds and those that are drawn one by one.
 *
 * @param active the id of an entry whose mark is drawn by itself
 */
export function crowdsOf({ layout, marks, labels }: Scene, active: string | undefined) {
  // Bars of a vertical layout are few and near each other.
  if (layout === 'vertical') return { crowds: [], single: marks };
  const bare = new Set(labels.flatMap(({ lines, marks }) => (lines.length ? [] : marks)));
  const isCrowd = (mark: Mark) => mark.entry.id !== active && isPlain(mark, bare.has(mark));
  const looks = group(
    marks.filter(isCrowd),
    ({ form, entry: { status, kind } }) => `${form} ${status} ${kind === 'context'}`,
  );
  const crowds = [...looks.values()].map((alike): Crowd => ({
    ...alike[0]!,
    bands: joined(alike.map(({ box }) => box)),
  }));
  return { crowds, single: marks.filter((mark) => !isCrowd(mark)) };
}

/** Boxes in rows with those as one that touch. */
function joined(boxes: readonly Box[]): Box[] {
  const rows: Box[] = [];
  for (const box of sort(
    boxes,
    ({ y }) => y,
    ({ x }) => x,
  )) {
    const last = rows.at(-1);
    if (last?.y !== box.y || box.x > last.x + last.width) rows.push(box);
    else rows[rows.length - 1] = { ...last, width: Math.max(last.width, box.x + box.width - last.x) };
  }
  return rows;
}
