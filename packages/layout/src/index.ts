export { nameTime, type Naming } from './calendar.js';
export { careerBase, chronology, type BaseOptions, type CareerBase, type Chronology } from './career-base.js';
export { careerDensity } from './density.js';
export { knownExtent } from './gathered.js';
export { packLanes, type LaneSpan } from './lanes.js';
export { layoutCareer, type LayoutOptions } from './layout-career.js';
export type * from './scene.js';
export { textStyles } from './scene.js';
export { timeScale, type ScalePiece, type TimeScale, type TimeScaleOptions } from './time-scale.js';
