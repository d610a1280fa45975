import { adaptStyles } from './styles/adapt.js';
import { detailsStyles } from './styles/details.js';
import { drawingStyles } from './styles/drawing.js';
import { entriesStyles } from './styles/entries.js';
import { longListStyles } from './styles/long-list.js';
import { printStyles } from './styles/print.js';
import { readingStyles } from './styles/reading.js';
import { toolsStyles } from './styles/tools.js';
import { typeStyles } from './styles/type.js';

export const styles = [
  typeStyles,
  drawingStyles,
  entriesStyles,
  longListStyles,
  detailsStyles,
  toolsStyles,
  readingStyles,
  adaptStyles,
  printStyles,
];
