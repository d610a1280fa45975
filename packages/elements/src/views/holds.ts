import type { Entry } from '@career-timeline/model';

/** Whether one of the entries is meant; where none is, a hundred thousand need not be looked at. */
export const holds = (entries: readonly Entry[], id: string | undefined): boolean =>
  id !== undefined && entries.some((entry) => entry.id === id);
