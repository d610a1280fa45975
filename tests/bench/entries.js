// @ts-check
// Careers of any size, the same in every run: 60 % moments known to the day, 40 % roles of some years, over 60 years.

/** @typedef {{ id: string, kind: string, title: string, organization: string, edtf: string, start: number, end: number, isRole: boolean }} BenchEntry */

const words =
  'director laboratory professor talk memory chief scientist research award best paper keynote systems networks'.split(
    ' ',
  );
const kinds = ['talk', 'award', 'publication', 'project'];
const year = 365.2425 * 86_400_000;

/** Lehmer's generator. Source: Park & Miller 1988, CACM 31:1192. @param {number} seed */
function random(seed) {
  let state = seed;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}

/**
 * @param {number} n
 * @returns {BenchEntry[]}
 */
export function benchEntries(n) {
  const next = random(n + 1);
  /** @param {number} time */
  const day = (time) => new Date(time).toISOString().slice(0, 10);
  return Array.from({ length: n }, (_, i) => {
    const start = Date.UTC(1965, 0, 1) + Math.floor(next() * 60 * 365.2425) * 86_400_000;
    const isRole = next() < 0.4;
    const end = start + Math.floor((isRole ? (1 + next() * 5) * year : 86_400_000) / 86_400_000) * 86_400_000;
    const title = Array.from({ length: 3 + Math.floor(next() * 5) }, () => words[Math.floor(next() * words.length)]);
    return {
      id: `e${i}`,
      kind: isRole ? 'role' : /** @type {string} */ (kinds[i % kinds.length]),
      title: title.join(' '),
      organization: `organization-${i % 20}`,
      edtf: isRole ? `${day(start)}/${day(end)}` : day(start),
      start,
      end,
      isRole,
    };
  });
}
