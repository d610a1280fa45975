import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Term, Words } from '../translations/index.js';

/** What a button of the drawing does. */
export type Command = 'zoomIn' | 'zoomOut' | 'zoomWhole' | 'scale';

// 16 by 16 px, drawn with strokes.
const icons: Readonly<Record<Command | 'filter' | 'menu', string>> = {
  zoomIn: 'M3 8H13M8 3V13',
  zoomOut: 'M3 8H13',
  zoomWhole: 'M2 8H14M5 5L2 8L5 11M11 5L14 8L11 11',
  scale: 'M2 3V13M5 3V13M9 3V13M14 3V13',
  filter: 'M2 4H14M4.5 8H11.5M7 12H9',
  menu: 'M3 8h.01M8 8h.01M13 8h.01',
};

/** The sign on a button. */
export const icon = (name: keyof typeof icons): TemplateResult =>
  html`<svg class="icon icon-${name}" aria-hidden="true" focusable="false" width="16" height="16" viewBox="0 0 16 16">
    ${svg`<path d=${icons[name]} />`}
  </svg>`;

export interface ControlState {
  /** Whether there is a drawing to zoom. */
  readonly canZoom: boolean;
  readonly isAll: boolean;
  readonly isLinear: boolean;
  readonly isFiltered: boolean;
  readonly isLegendOpen: boolean;
}

/** The buttons of the timeline: closer, farther, all of it, time drawn evenly or not; what is shown; and the menu. */
export function controls(
  words: Words,
  state: ControlState,
  handle: ((command: Command) => void) | undefined,
  toggleLegend: (() => void) | undefined,
): TemplateResult {
  const one = (
    command: Command | 'filter',
    name: Term & ('zoomIn' | 'zoomOut' | 'zoomWhole' | 'linear' | 'filter'),
    more: { disabled?: boolean; pressed?: boolean; expanded?: boolean },
  ) =>
    html`<button
      type="button"
      class="control"
      part="control"
      data-command=${command}
      aria-label=${words.term(name)}
      title=${words.term(name)}
      aria-pressed=${more.pressed ?? nothing}
      aria-expanded=${more.expanded ?? nothing}
      aria-disabled=${more.disabled ? 'true' : nothing}
      @click=${() => !more.disabled && (command === 'filter' ? toggleLegend?.() : handle?.(command))}
    >
      ${icon(command)}
    </button>`;
  const { isAll } = state;
  const zoom = html`${one('zoomOut', 'zoomOut', { disabled: isAll })} ${one('zoomIn', 'zoomIn', {})}
  ${one('zoomWhole', 'zoomWhole', { disabled: isAll })} ${one('scale', 'linear', { pressed: state.isLinear })}`;
  return html`<div class="controls" part="controls" role="group" aria-label=${words.term('view')}>
    ${state.canZoom ? zoom : nothing}
    ${one('filter', 'filter', { expanded: state.isLegendOpen, ...(state.isFiltered && { pressed: true }) })}
    <button
      type="button"
      class="control menu-button"
      part="control menu-button"
      popovertarget="menu"
      aria-label=${words.term('menu')}
      title=${words.term('menu')}
    >
      ${icon('menu')}
    </button>
  </div>`;
}
