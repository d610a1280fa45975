import { css } from 'lit';

/** What the reader's system asks for. Comes last, since it goes before all else. */
export const adaptStyles = css`
  @media (forced-colors: active) {
    .mark,
    .mark[data-kind],
    .mark.reported,
    .status {
      color: CanvasText;
    }
    .axis,
    .break,
    .leader {
      stroke: CanvasText;
    }
    .grid {
      stroke: GrayText;
    }
    .drawing .tick,
    .drawing .tick.major {
      fill: CanvasText;
    }
    .details {
      border-color: CanvasText;
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --_muted: var(--career-muted, currentColor);
      --_rule: var(--career-rule, color-mix(in oklab, currentColor 50%, transparent));
      --_context: var(--career-context, currentColor);
    }
  }
  @media print {
    .details,
    .controls,
    .legend,
    .overview,
    .undated,
    .key,
    .message,
    .telling,
    .fold {
      display: none;
    }
    /* A printer's own language may leave out how strong a fill is, not how strong a whole. */
    .tint {
      fill-opacity: 1;
      opacity: 0.13;
    }
    .canvas,
    .reading > li,
    .sources li {
      break-inside: avoid;
    }
    .reading > li,
    .frame.scroll .reading > li {
      min-block-size: 0;
      content-visibility: visible;
    }
    .plot.vertical .canvas {
      display: none;
    }
    .frame.scroll .plot {
      position: static;
    }
  }
`;
