/** Height of the overview, px. */
export const overviewHeight = 32;
