import { gatheredText, type Row, type SceneList } from '@career-timeline/layout';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { LongListController, ShownRun } from '../controllers/long-list.js';
import type { Reader } from '../reader.js';
import { dot, dotted } from './dot.js';
import { drawing } from './drawing.js';
import { when, type ListState } from './entries.js';
import { holds } from './holds.js';

/** An entry, or a count of several, as a button with its text, which the page breaks into lines. */
function row(reader: Reader, { entries, room }: Row, state: ListState): TemplateResult {
  const entry = entries[0]!;
  const isCount = entries.length > 1;
  const text = isCount ? gatheredText(entries, reader.sceneWords, reader.lang) : reader.entryText(entry, true);
  const { date, title, organization, detail, status } = { organization: '', status: '', ...text };
  const under = [organization, detail].filter(Boolean).join(dot);
  const said = isCount ? reader.count(entries.length) : reader.kind(entry.kind);
  return html`<div class="row" role="listitem" .style=${`padding-block-end:${room}px`}>
    <button
      type="button"
      class="entry ${isCount ? 'gathered' : ''}"
      part="entry"
      data-entry=${entry.id}
      data-kind=${entry.kind}
      tabindex=${entry.id === state.current ? 0 : -1}
      aria-haspopup="dialog"
      aria-expanded=${holds(entries, state.open)}
    >
      <span class="lines ${isCount ? '' : entry.status}">
        <span class="text date" part="entry-date"
          >${when(reader, { entries }, status ? `${date}${dot}` : date)}${
            status ? html`<span class="status" part="status" .textContent=${status}></span>` : nothing
          }</span
        >
        <span
          class="text title"
          part="entry-title"
          lang=${(!isCount && reader.title(entry).lang) || nothing}
          .textContent=${title}
        ></span>
        ${under ? html`<span class="text detail" part="entry-detail" .textContent=${dotted(under)}></span>` : nothing}
      </span>
      <span class="unseen" .textContent=${`· ${said}`}></span>
    </button>
  </div>`;
}

/**
 * A vertical list of more entries than a picture has room for: the page sets its texts, and what is far from the window costs it nothing.
 *
 * @param active the id of the entry that the reader points at
 */
export function longList(
  reader: Reader,
  { stretches, heights, inset }: SceneList,
  shown: readonly ShownRun[],
  places: Pick<LongListController, 'placeOf'>,
  { current, open, isTold }: ListState,
  active: string | undefined,
): TemplateResult {
  const [currentAt, openAt, activeAt] = [current, open, active].map((id) => places.placeOf(id));
  let next = 0;
  return html`<div
    class="canvas long"
    role="list"
    aria-label=${reader.words.term('timeline')}
    .style=${`--_inset:${inset}px`}
  >
    ${stretches.map(
      ({ years, runs }) =>
        html`<div class="stretch">
          ${years ? html`<div class="years" aria-hidden="true"><div class="text title" part="tick">${years}</div></div>` : nothing}
          ${runs.map(({ head }) => {
            const i = next++;
            const { run, scene } = shown[i]!;
            const height = heights[i]! - head;
            const state = {
              current: i === currentAt ? current : undefined,
              open: i === openAt ? open : undefined,
              isTold,
            };
            const pointed = i === activeAt ? active : undefined;
            const size = run ? `contain-intrinsic-block-size:auto ${height}px` : `block-size:${height}px`;
            return html`<div class="run" .style=${`padding-block-start:${head}px;${size}`}>
              ${scene ? guard([scene, pointed], () => drawing(scene, pointed, `fade-${i}`)) : nothing}
              ${guard([reader, run, state.current, state.open], () => run?.rows.map((each) => row(reader, each, state)))}
            </div>`;
          })}
        </div>`,
    )}
  </div>`;
}
