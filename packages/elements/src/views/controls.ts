import { html, nothing, svg, type TemplateResult } from 'lit';
import type { LanguageController } from '../controllers/language.js';

/** What a button of the drawing does. */
export type Command = 'zoomIn' | 'zoomOut' | 'zoomWhole' | 'scale';

// 16 by 16 px, drawn with strokes.
const icons: Readonly<Record<Command, string>> = {
  zoomIn: 'M3 8H13M8 3V13',
  zoomOut: 'M3 8H13',
  zoomWhole: 'M2 8H14M5 5L2 8L5 11M11 5L14 8L11 11',
  scale: 'M2 3V13M5 3V13M9 3V13M14 3V13',
};

/** The buttons of the drawing: closer, farther, all of it, and time drawn evenly or not. */
export function controls(
  words: LanguageController,
  state: { readonly isAll: boolean; readonly isLinear: boolean },
  handle: (command: Command) => void,
): TemplateResult {
  const one = (
    command: Command,
    name: 'zoomIn' | 'zoomOut' | 'zoomWhole' | 'linear',
    disabled: boolean,
    pressed?: boolean,
  ) =>
    html`<button
      type="button"
      class="control"
      part="control"
      data-command=${command}
      aria-label=${words.term(name)}
      title=${words.term(name)}
      aria-pressed=${pressed ?? nothing}
      aria-disabled=${disabled ? 'true' : nothing}
      @click=${() => !disabled && handle(command)}
    >
      <svg aria-hidden="true" focusable="false" width="16" height="16" viewBox="0 0 16 16">
        ${svg`<path d=${icons[command]} />`}
      </svg>
    </button>`;
  return html`<div class="controls" part="controls" role="group" aria-label=${words.term('view')}>
    ${one('zoomOut', 'zoomOut', state.isAll)} ${one('zoomIn', 'zoomIn', false)}
    ${one('zoomWhole', 'zoomWhole', state.isAll)} ${one('scale', 'linear', false, state.isLinear)}
  </div>`;
}
