import { html, type TemplateResult } from 'lit';
import type { StoryController } from '../controllers/story.js';
import type { WrittenDetails } from '../light-dom.js';
import type { Reader } from '../reader.js';
import { entryContent } from './details.js';

/** The card on which one entry is read, with the ways to the one before and the next. */
export function story(
  reader: Reader,
  told: StoryController,
  writtenOf: (id: string) => WrittenDetails | undefined,
): TemplateResult | undefined {
  const { entries, current } = told;
  if (!current) return undefined;
  const at = entries.indexOf(current);
  const { words } = reader;
  const step = (by: -1 | 1, name: 'previous' | 'next') =>
    html`<button
      type="button"
      class="step"
      part="step"
      aria-label=${words.term(name)}
      aria-disabled=${entries[at + by] ? 'false' : 'true'}
      @click=${() => told.step(by)}
    >
      <svg class="arrow" aria-hidden="true" focusable="false" width="16" height="16" viewBox="0 0 16 16">
        <path d=${by < 0 ? 'M10 3L5 8L10 13' : 'M6 3L11 8L6 13'} />
      </svg>
    </button>`;
  const position = words.term('position', reader.number(at + 1), reader.number(entries.length));
  return html`<section class="telling" part="story" aria-labelledby="story-title" @keydown=${told.handleKey}>
    <div class="card" part="card" @pointerdown=${told.handlePointer} @pointerup=${told.handlePointer}>
      ${entryContent(reader, current, writtenOf(current.id), 'story-title')}
    </div>
    <div class="steps">${step(-1, 'previous')}<span class="position">${position}</span>${step(1, 'next')}</div>
    <div class="unseen" role="status">${words.term('labelled', position, reader.title(current).text)}</div>
  </section>`;
}
