import { afterEach, beforeEach, expect, vi } from 'vitest';

// Whatever is said on the console during a test, Lit's warnings among it, is a fault.
beforeEach(() => {
  vi.spyOn(console, 'warn');
  vi.spyOn(console, 'error');
});
afterEach(() => {
  const said = [...vi.mocked(console.warn).mock.calls, ...vi.mocked(console.error).mock.calls];
  vi.restoreAllMocks();
  expect(said).toEqual([]);
  // A second copy warns when it is loaded, before any test.
  const { litHtmlVersions = [] } = globalThis as { litHtmlVersions?: string[] };
  expect(litHtmlVersions.length).toBeLessThanOrEqual(1);
});
