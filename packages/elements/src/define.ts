// Registers <career-timeline> and <career-entry>. A second copy of the library on a page leaves the first in place.
import { html, isServer, render } from 'lit';
import { CareerEntry } from './career-entry.js';
import { CareerTimeline } from './career-timeline.js';

export * from './index.js';

/** Whether the page's policy lets templates be made. Where it does not, an element would hide what the author wrote and show nothing. */
function canDraw(): boolean {
  try {
    render(html`<i></i>`, document.createElement('div'));
    return true;
  } catch {
    console.warn(
      '<career-timeline> stays a list: this page’s Content-Security-Policy needs "trusted-types lit-html career-timeline", or lit-html with \'allow-duplicates\'',
    );
    return false;
  }
}

function define(): void {
  const existing = customElements.get('career-timeline') as Partial<typeof CareerTimeline> | undefined;
  if (!existing) {
    if (!canDraw()) return;
    customElements.define('career-timeline', CareerTimeline);
    if (!customElements.get('career-entry')) customElements.define('career-entry', CareerEntry);
  } else if (existing.version !== CareerTimeline.version) {
    console.warn(
      `<career-timeline> is defined already, from version ${existing.version ?? 'unknown'}; this page loads ${CareerTimeline.version} too, which stays unused`,
    );
  }
}

// On a server there is no page to draw in; what is registered there is for Lit's renderer.
if (isServer) {
  if (typeof customElements !== 'undefined' && !customElements.get('career-timeline'))
    customElements.define('career-timeline', CareerTimeline);
} else define();
