// Work that may be put aside between its steps, so that a page can answer its reader meanwhile.

/** Yields wherever it may be put aside; returns the result. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** The result of all steps, taken in one go. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
