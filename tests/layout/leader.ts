// Where the line of a label goes.
import type { Label } from '@career-timeline/layout';

type Leader = Label['leader'];

/** The place of a line at a height, px; it is straight between its points. */
export function placeAt(leader: Leader, y: number): number | undefined {
  for (const [i, [x1, y1]] of leader.slice(1).entries()) {
    const [x0, y0] = leader[i]!;
    if (y <= y0 && y >= y1) return y0 === y1 ? x1 : x0 + ((y0 - y) / (y0 - y1)) * (x1 - x0);
  }
  return undefined;
}

/** Whether one of two lines leaves the other on the other side than it came from, also where they have become one between. */
export function haveCrossed(a: Leader, b: Leader): boolean {
  const heights = [...a, ...b].flatMap(([, y]) => [y - 0.001, y, y + 0.001]);
  const sides = heights.flatMap((y) => {
    const [xa, xb] = [placeAt(a, y), placeAt(b, y)];
    return xa === undefined || xb === undefined || Math.abs(xa - xb) < 0.01 ? [] : Math.sign(xa - xb);
  });
  return new Set(sides).size > 1;
}
