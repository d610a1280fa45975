import type { Mark } from './scene.js';

/** Tells which marks are not drawn exactly over an earlier one of their kind. */
export function distinct(): (mark: Mark) => boolean {
  const seen = new Set<string>();
  return ({ entry: { kind, status }, at, box: { x, y, width, height } }) => {
    const key = [...[at, x, y, width, height].map(Math.round), kind, status].join(' ');
    return !seen.has(key) && Boolean(seen.add(key));
  };
}
