import { detailsStyles } from './styles/details.js';
import { readingStyles } from './styles/reading.js';
import { toolsStyles } from './styles/tools.js';

/** What no first picture shows. */
export const lateStyles = [detailsStyles, toolsStyles, readingStyles];
