import { css } from 'lit';

/** What the reader's system asks for. Comes last, since it goes before all else. */
export const adaptStyles = css`
  @media (forced-colors: active) {
    .mark,
    .mark[data-kind],
    .mark:is(.reported, .disputed, .planned),
    .status {
      color: CanvasText;
    }
    .axis,
    .units,
    .break,
    .leader,
    .stem,
    .grid,
    .rule {
      stroke: CanvasText;
    }
    .leader.active {
      stroke: Highlight;
    }
    .grid {
      stroke-opacity: 0.3;
    }
    .drawing .tick,
    .drawing .tick.major {
      fill: CanvasText;
    }
    .mark:is(.reported, .disputed) .symbol {
      fill: CanvasText;
      fill-opacity: 0.2;
    }
    /* Texts get a ground of their own, which would tear the tint. */
    .tint {
      display: none;
    }
    .details,
    .menu,
    .help {
      border-color: CanvasText;
    }
    .density {
      fill: CanvasText;
    }
    .brush .selection {
      fill: none;
      stroke: Highlight;
      stroke-width: 2;
    }
    .slider::after {
      forced-color-adjust: none;
      background: Highlight;
    }
    .control[aria-pressed='true'] {
      border: 2px solid Highlight;
    }
    :is(.control, .step)[aria-disabled='true'] {
      color: GrayText;
      border-color: GrayText;
      opacity: 1;
    }
    .frame.scroll .reading > li {
      border-inline-start-color: Canvas;
    }
    .frame.scroll .reading > li[aria-current='true'] {
      border-inline-start-color: Highlight;
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --_muted: var(--career-muted, currentColor);
      --_rule: var(--career-rule, color-mix(in oklab, currentColor 50%, transparent));
      --_context: var(--career-context, currentColor);
    }
    .leader {
      stroke: currentColor;
    }
  }
  /* Nothing is seen through anything else: not the profile through its window, nor text through the years. */
  @media (prefers-reduced-transparency: reduce) {
    .brush .selection {
      fill: none;
      stroke-width: 2;
    }
    .years .title {
      background: var(--_paper, Canvas);
    }
  }
`;
