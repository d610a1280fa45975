import type { Mark } from './scene.js';

/** Tells which marks are not drawn exactly over an earlier one of their kind. */
export function distinct(): (mark: Mark) => boolean {
  const seen = new Set<string>();
  return ({ entry: { kind, status }, box: { x, y, width, height } }) => {
    const key = `${Math.round(x)} ${Math.round(y)} ${Math.round(width)} ${Math.round(height)} ${kind} ${status}`;
    return !seen.has(key) && Boolean(seen.add(key));
  };
}
