export { CareerEntry } from './career-entry.js';
export { CareerTimeline } from './career-timeline.js';
export {
  CareerErrorEvent,
  CareerLoadEvent,
  CareerSelectEvent,
  CareerViewEvent,
  type CareerTimelineEventMap,
} from './events.js';
export type { Career, CareerDocument, Entry, Fault } from '@career-timeline/model';
