import { adaptStyles } from './styles/adapt.js';
import { drawingStyles } from './styles/drawing.js';
import { entriesStyles } from './styles/entries.js';
import { longListStyles } from './styles/long-list.js';
import { messageStyles } from './styles/message.js';
import { printStyles } from './styles/print.js';
import { typeStyles } from './styles/type.js';

export const styles = [
  typeStyles,
  drawingStyles,
  entriesStyles,
  longListStyles,
  messageStyles,
  adaptStyles,
  printStyles,
];
