// The elements with their types for JSX: `import 'career-timeline/react'` in React 19, which sets properties itself.
import type { HTMLAttributes, RefAttributes } from 'react';
import './define.js';
import type { CareerEntry } from './career-entry.js';
import type { CareerTimeline } from './career-timeline.js';
import type { CareerTimelineEventMap } from './events.js';

/** What an element adds to those of HTML, and what React gives to each of these. */
type Props<E extends HTMLElement> = Partial<Omit<E, keyof HTMLElement>> &
  Omit<HTMLAttributes<E>, keyof Omit<E, keyof HTMLElement>> &
  RefAttributes<E>;

/** React listens to a custom element's events by their names as they are: `oncareer-select`. */
type Listeners = {
  [Name in keyof CareerTimelineEventMap as `on${Name}`]?: (event: CareerTimelineEventMap[Name]) => void;
};

declare module 'react' {
  // As React has it.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace JSX {
    interface IntrinsicElements {
      'career-timeline': Props<CareerTimeline> & Listeners;
      'career-entry': Props<CareerEntry>;
    }
  }
}
