// The elements with their types for JSX: `import 'career-timeline/react'` in React 19, which sets properties itself.
import type { HTMLAttributes, RefAttributes } from 'react';
import './define.js';
import type { CareerEntry } from './career-entry.js';
import type { CareerTimeline } from './career-timeline.js';

/** What an element adds to those of HTML, and what React gives to each of these. */
type Props<E extends HTMLElement> = Partial<Omit<E, keyof HTMLElement>> &
  Omit<HTMLAttributes<E>, keyof Omit<E, keyof HTMLElement>> &
  RefAttributes<E>;

declare module 'react' {
  // As React has it.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace JSX {
    interface IntrinsicElements {
      'career-timeline': Props<CareerTimeline>;
      'career-entry': Props<CareerEntry>;
    }
  }
}
