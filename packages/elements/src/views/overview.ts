import { html, svg, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { AxisRange } from '../controllers/view.js';
import { overviewHeight } from './overview-height.js';

export interface OverviewState {
  /** Counts of entries in equal stretches of the axis. */
  readonly density: readonly number[];
  /** px */
  readonly width: number;
  /** The part that is shown, px from the start of time. */
  readonly range: AxisRange;
  readonly isRightToLeft: boolean;
  /** What the slider is called and says for each end. */
  readonly names: readonly [string, string];
  readonly values: readonly [string, string];
}

/** Of the end of the window, px: to be hit, and to be seen. */
const target = 24;
const handleWidth = 4;

function profile(density: readonly number[], width: number, across: (px: number) => number): string {
  const most = Math.max(1, ...density);
  const step = width / density.length;
  // By the square root, so that one entry is seen beside a hundred.
  const top = (count: number) => overviewHeight - Math.sqrt(count / most) * (overviewHeight - 4);
  const steps = density.map((count, i) => `V${top(count)}H${across((i + 1) * step)}`);
  return `M${across(0)} ${overviewHeight}${steps.join('')}V${overviewHeight}Z`;
}

/**
 * All of the career as a small profile with the visible part marked; its two ends are sliders.
 *
 * @param handleKey with 0 for the start's slider and 1 for the end's
 */
export function overview(
  { density, width, range, isRightToLeft, names, values }: OverviewState,
  handleKey: (end: 0 | 1, event: KeyboardEvent) => void,
): TemplateResult {
  const across = (px: number) => (isRightToLeft ? width - px : px);
  const slider = (end: 0 | 1) => {
    const at = across(range[end]);
    // Within the overview, whose ends are those of its page's column.
    const left = Math.min(Math.max(at - target / 2, 0), width - target);
    const handle = Math.min(Math.max(at - left - handleWidth / 2, 0), target - handleWidth);
    return html`<div
      class="slider"
      part="overview-handle"
      role="slider"
      tabindex="0"
      data-end=${end}
      aria-label=${names[end]}
      aria-valuemin="0"
      aria-valuemax="100"
      aria-valuenow=${Math.round((range[end] / width) * 100)}
      aria-valuetext=${values[end]}
      .style=${`left:${left}px;--_handle:${handle}px`}
      @keydown=${(event: KeyboardEvent) => handleKey(end, event)}
    ></div>`;
  };
  return html`<div class="overview" part="overview" .style=${`height:${overviewHeight}px`}>
    <svg class="profile" aria-hidden="true" focusable="false" width=${width} height=${overviewHeight}>
      ${svg`<path class="density" d=${guard([density, width, isRightToLeft], () => profile(density, width, across))} /><g class="brush"></g>`}
    </svg>
    ${slider(0)}${slider(1)}
  </div>`;
}
