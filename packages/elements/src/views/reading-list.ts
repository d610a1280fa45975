import { chronology } from '@career-timeline/layout';
import type { Career, Entry } from '@career-timeline/model';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { WrittenDetails } from '../light-dom.js';
import type { Reader } from '../reader.js';
import { entryContent } from './details.js';

/** All entries in order of time; those without a date come last. */
export function inOrder(career: Career): readonly Entry[] {
  const { entries, undated } = chronology(career);
  return [...entries, ...undated];
}

/**
 * The entries as text, each with all that is known of it: for who prefers to read, for paper, and beside a pinned timeline.
 *
 * @param current the id of the entry that is being read
 */
export function readingList(
  reader: Reader,
  writtenOf: (id: string) => WrittenDetails | undefined,
  current?: string | null,
): TemplateResult {
  // By the person's name: the drawing beside it is a list too, named as a timeline.
  const isNamed = reader.career.person !== undefined;
  return html`<ol
    class="reading"
    part="reading"
    role="list"
    aria-labelledby=${isNamed ? 'name' : nothing}
    aria-label=${isNamed ? nothing : reader.words.term('timeline')}
  >
    ${repeat(
      inOrder(reader.career),
      ({ id }) => id,
      (entry) =>
        html`<li part="reading-entry" data-reading=${entry.id} aria-current=${entry.id === current ? 'true' : 'false'}>
          ${entryContent(reader, entry, writtenOf(entry.id))}
        </li>`,
    )}
  </ol>`;
}
