import { html, type TemplateResult } from 'lit';
import type { Words } from '../translations/index.js';
import { icon } from './controls.js';

/** What can be done with the whole timeline. */
export type Task = 'list' | 'saveSvg' | 'savePng' | 'copyData';

/** Where the keys are pressed: in a list there is nothing to walk through or to zoom, in the vertical layout nothing to zoom. */
export interface Place {
  readonly isDrawn: boolean;
  readonly canZoom: boolean;
  readonly isGrouped: boolean;
}

const keysIn = ({ isDrawn, canZoom, isGrouped }: Place) =>
  [
    isDrawn && (['Tab', 'keyTab'] as const),
    isDrawn && (['← →', 'keyEntries'] as const),
    isDrawn && (['↑ ↓', 'keyLanes'] as const),
    canZoom && isGrouped && (['PgUp PgDn', 'keyGroups'] as const),
    isDrawn && (['Home End', 'keyEnds'] as const),
    isDrawn && (['Enter', 'keyOpen'] as const),
    isDrawn && (['Esc', 'keyClose'] as const),
    canZoom && (['+ − 0', 'keyZoom'] as const),
    canZoom && (['Shift ← →', 'keyPan'] as const),
    canZoom && (['Tab ← →', 'keyOverview'] as const),
    ['?', 'help'] as const,
  ].filter((key) => key !== false);

const zoomButtons = [
  ['zoomOut', 'zoomOut'],
  ['zoomIn', 'zoomIn'],
  ['zoomWhole', 'zoomWhole'],
  ['scale', 'linear'],
] as const;
const buttonsIn = ({ canZoom }: Place) =>
  [...(canZoom ? zoomButtons : []), ['filter', 'filter'], ['menu', 'menu']] as const;

/** Not by `autofocus`, which a frame of another origin may not have. */
function enter({ newState, currentTarget }: ToggleEvent): void {
  if (newState === 'open') (currentTarget as HTMLElement).querySelector('button')?.focus();
}

/** Who goes on by keys leaves no menu behind that covers what has the focus then. */
function leave({ currentTarget, relatedTarget }: FocusEvent): void {
  const next = relatedTarget as Element | null;
  if (next && !next.closest('.menu, .help, .menu-button')) (currentTarget as HTMLElement).hidePopover();
}

/** The menu, and the panel that says what the keys do, and the buttons: their titles appear for who can hover only. */
export function menu(
  words: Words,
  isList: boolean,
  place: Place,
  handle: (task: Task) => void,
  handleToggle: (event: ToggleEvent) => void,
): TemplateResult {
  const item = (task: Task, name: 'asList' | 'asTimeline' | 'saveSvg' | 'savePng' | 'copyData') =>
    html`<li>
      <button
        type="button"
        data-task=${task}
        popovertarget="menu"
        popovertargetaction="hide"
        @click=${() => handle(task)}
      >
        ${words.term(name)}
      </button>
    </li>`;
  return html`<ul
      class="menu"
      id="menu"
      part="menu"
      popover
      role="list"
      aria-label=${words.term('menu')}
      @beforetoggle=${handleToggle}
      @focusout=${leave}
    >
      ${item('list', isList ? 'asTimeline' : 'asList')} ${item('saveSvg', 'saveSvg')} ${item('savePng', 'savePng')}
      ${item('copyData', 'copyData')}
      <li>
        <button type="button" popovertarget="help">${words.term('help')} <kbd>?</kbd></button>
      </li>
    </ul>
    <div
      class="help"
      id="help"
      part="help"
      popover
      role="dialog"
      aria-labelledby="help-title"
      @beforetoggle=${handleToggle}
      @toggle=${enter}
    >
      <button
        type="button"
        class="close"
        popovertarget="help"
        popovertargetaction="hide"
        aria-label=${words.term('close')}
      >
        ×
      </button>
      <div class="help-title" id="help-title">${words.term('help')}</div>
      <dl>
        ${keysIn(place).map(
          ([key, name]) =>
            html`<div>
              <dt><kbd dir="ltr">${key}</kbd></dt>
              <dd>${words.term(name)}</dd>
            </div>`,
        )}
      </dl>
      <div aria-hidden="true">
        <div class="help-title">${words.term('buttons')}</div>
        <dl>
          ${buttonsIn(place).map(
            ([sign, name]) =>
              html`<div>
                <dt>${icon(sign)}</dt>
                <dd>${words.term(name)}</dd>
              </div>`,
          )}
        </dl>
      </div>
    </div>`;
}
