// What a timeline tells of the stretch of time that it shows.
import type { CareerTimeline } from 'career-timeline';
import { expect } from 'vitest';
import { one } from './mount.js';

/** The dates between which the timeline shows, when it last told. */
export function watched(element: CareerTimeline): { view: readonly [number, number] | undefined } {
  const seen: { view: readonly [number, number] | undefined } = { view: undefined };
  element.addEventListener('career-view', ({ from, to }) => (seen.view = [from, to]));
  return seen;
}

/** Gestures are loaded after the first picture. */
export const gesturesReady = (element: CareerTimeline) =>
  expect.poll(() => '__zoom' in one(element, '.plot')).toBe(true);
