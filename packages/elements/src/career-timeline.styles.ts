import { adaptStyles } from './styles/adapt.js';
import { detailsStyles } from './styles/details.js';
import { drawingStyles } from './styles/drawing.js';
import { entriesStyles } from './styles/entries.js';
import { typeStyles } from './styles/type.js';

export const styles = [typeStyles, drawingStyles, entriesStyles, detailsStyles, adaptStyles];
