// The place that a timeline will take, for a page that keeps it free until the timeline is there.
import type { Career } from '@career-timeline/model';
import { picture, type PictureOptions } from 'career-timeline/picture';

type Shown = Pick<PictureOptions, 'layout' | 'scale' | 'group' | 'lang'>;

/** Widths of the element, px, between which its height is taken to change evenly; at one of them the layout turns. */
const widths = [320, 400, 500, 599, 600, 640, 720, 880, 1080, 1300, 1400] as const;
const stretches = widths.slice(1).map((to, i) => [widths[i]!, to] as const);

/** The height at each of `widths`, px, and no less halfway to the next, where a line more may be needed. */
function heights(career: Career, options: Shown): number[] {
  const heightAt = (width: number) => Math.ceil(picture(career, { ...options, width }).elementHeight);
  const list = widths.map(heightAt);
  for (const [i, [from, to]] of stretches.entries()) {
    const missing = heightAt((from + to) / 2) - (list[i]! + list[i + 1]!) / 2;
    // Between two neighbours the layout turns.
    if (missing <= 0 || to - from === 1) continue;
    list[i]! += Math.ceil(missing);
    list[i + 1]! += Math.ceil(missing);
  }
  return list;
}

/**
 * The height of the element by its width, as CSS.
 *
 * @param width the element's, in CSS: `100%`
 * @param length a length of so many px, where 16 px are the size of type
 * @returns `calc(…)`, never less than the usual typefaces need
 */
export function keptHeight(career: Career, options: Shown, width: string, length: (px: number) => string): string {
  const list = heights(career, options);
  const steps = stretches.map(([from, to], i) => {
    const slope = +((list[i + 1]! - list[i]!) / (to - from)).toFixed(2);
    // Where the layout turns, whatever the size of the type.
    const isTurn = to - from === 1;
    const passed = isTurn
      ? `clamp(0px, ${width} - ${from}px, 1px)`
      : `clamp(0px, ${width} - ${length(from)}, ${length(to - from)})`;
    return slope ? ` ${slope < 0 ? '-' : '+'} ${Math.abs(slope)} * ${passed}` : '';
  });
  return `calc(${length(list[0]!)}${steps.join('')})`;
}
