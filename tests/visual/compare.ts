// pixelmatch, by which Playwright and Vitest compare too, and pngjs, which it is made to go with.
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How far two colours may be apart, 0 to 1: a theme's change is seen, another processor's rounding is not. */
const threshold = 0.05;

const sheet = (width: number, height: number) => new PNG({ width, height, fill: true });

/** The picture in a larger one, at its start. */
function padded(picture: PNG, width: number, height: number): PNG {
  const larger = sheet(width, height);
  PNG.bitblt(picture, larger, 0, 0, picture.width, picture.height, 0, 0);
  return larger;
}

/**
 * Compares two pictures in PNG.
 *
 * @returns nothing where they look alike; else both and what differs beside each other, in PNG
 */
export function difference(reference: Buffer, now: Buffer): Buffer | undefined {
  if (reference.equals(now)) return undefined;
  const [a, b] = [PNG.sync.read(reference), PNG.sync.read(now)];
  const [width, height] = [Math.max(a.width, b.width), Math.max(a.height, b.height)];
  const [left, middle] = [padded(a, width, height), padded(b, width, height)];
  const right = sheet(width, height);
  const differing = pixelmatch(left.data, middle.data, right.data, width, height, { threshold });
  if (!differing && a.width === b.width && a.height === b.height) return undefined;
  const all = sheet(3 * width, height);
  for (const [i, each] of [left, middle, right].entries()) PNG.bitblt(each, all, 0, 0, width, height, i * width, 0);
  return PNG.sync.write(all);
}
