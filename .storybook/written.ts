/** A document as a person would write it inside a page: one entry a line. */
export const written = (career: unknown): string =>
  JSON.stringify(career, null, 2)
    .replaceAll(/\n {6,}/gu, ' ')
    .replaceAll(/\n {4}(?=[}\]])/gu, ' ')
    // It may not end the script that it stands in.
    .replaceAll('</', '<\\/');
