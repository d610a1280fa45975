// Registers <career-timeline> and <career-entry>. A second copy of the library on a page leaves the first in place.
import { CareerEntry } from './career-entry.js';
import { CareerTimeline } from './career-timeline.js';

export * from './index.js';

// On a server there is no registry and nothing to register.
if (typeof customElements !== 'undefined') {
  const existing = customElements.get('career-timeline') as Partial<typeof CareerTimeline> | undefined;
  if (!customElements.get('career-entry')) customElements.define('career-entry', CareerEntry);
  if (!existing) customElements.define('career-timeline', CareerTimeline);
  else if (existing.version !== CareerTimeline.version) {
    console.warn(
      `<career-timeline> is defined already, from version ${existing.version ?? 'unknown'}; this page loads ${CareerTimeline.version} too, which stays unused`,
    );
  }
}
