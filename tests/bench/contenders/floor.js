// What the two floors share: where an entry stands.
export const frame = { width: 1000, height: 600 };

const [from, to] = [Date.UTC(1965, 0, 1), Date.UTC(2031, 0, 1)];

/** The rows are taken in turn: no floor looks for room. */
export const lanesOf = (entries) => entries.map((entry, i) => ({ entry, y: (i % 50) * 12 }));

/** px of a time after so many steps: thirty of zooming in, then of panning. */
export function zoomed(step) {
  const length = (to - from) * 0.97 ** Math.min(step, 30);
  const start = (from + to - length) / 2 + Math.max(0, step - 30) * length * 0.008;
  return (time) => ((time - start) / length) * frame.width;
}
