// For who needs a picture at once, in either layout.
import type { Career } from '@career-timeline/model';
import { layoutHorizontal } from './horizontal.js';
import { layoutSteps, type LayoutOptions } from './layout-career.js';
import type { Scene } from './scene.js';
import { finish } from './steps.js';
import { layoutList, layoutVertical } from './vertical-layouts.js';

/** All geometry of a career's picture: what `layoutSteps` comes to. */
export const layoutCareer = (career: Career, options: LayoutOptions): Scene =>
  finish(layoutSteps(career, options, { layoutHorizontal, layoutVertical, layoutList }));
