// Registers <career-timeline>. A second copy of the library on a page leaves the first in place.
import { CareerTimeline } from './career-timeline.js';

export * from './index.js';

// On a server there is no registry and nothing to register.
if (typeof customElements !== 'undefined') {
  const existing = customElements.get('career-timeline') as Partial<typeof CareerTimeline> | undefined;
  if (!existing) customElements.define('career-timeline', CareerTimeline);
  else if (existing.version !== CareerTimeline.version) {
    console.warn(
      `<career-timeline> is defined already, from version ${existing.version ?? 'unknown'}; this page loads ${CareerTimeline.version} too, which stays unused`,
    );
  }
}
