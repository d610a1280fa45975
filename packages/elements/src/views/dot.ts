/** Between the parts of a line: none begins with it. */
export const dot = '\u00a0· ';

/** A text of more parts, so that none of its lines begins with a dot. */
export const dotted = (text: string): string => text.replaceAll(' · ', dot);
