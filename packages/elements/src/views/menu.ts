import { html, type TemplateResult } from 'lit';
import type { Words } from '../translations/index.js';

/** What can be done with the whole timeline. */
export type Task = 'list' | 'saveSvg' | 'savePng' | 'copyData';

const keys: readonly (readonly [
  string,
  'keyEntries' | 'keyLanes' | 'keyEnds' | 'keyOpen' | 'keyClose' | 'keyZoom' | 'help',
])[] = [
  ['← →', 'keyEntries'],
  ['↑ ↓', 'keyLanes'],
  ['Home End', 'keyEnds'],
  ['Enter', 'keyOpen'],
  ['Esc', 'keyClose'],
  ['+ − 0', 'keyZoom'],
  ['?', 'help'],
];

/** The menu, and the panel that says what the keys do. */
export function menu(
  words: Words,
  isList: boolean,
  handle: (task: Task) => void,
  handleToggle: (event: Event) => void,
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
    >
      <div class="help-title" id="help-title">${words.term('help')}</div>
      <dl>
        ${keys.map(
          ([key, name]) =>
            html`<div>
              <dt><kbd dir="ltr">${key}</kbd></dt>
              <dd>${words.term(name)}</dd>
            </div>`,
        )}
      </dl>
    </div>`;
}
