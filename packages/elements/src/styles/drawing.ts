import { css } from 'lit';

/** The picture of the marks. */
export const drawingStyles = css`
  .canvas {
    position: relative;
  }
  .plot.horizontal {
    touch-action: pan-y;
  }
  .plot.zoomed .canvas {
    cursor: grab;
    user-select: none;
  }
  .plot.horizontal :is(.drawing, .entries) {
    transform-origin: 0 0;
  }
  .drawing {
    position: absolute;
    inset: 0;
    display: block;
    overflow: visible;
    pointer-events: none;
  }
  .mark {
    color: var(--_accent);
  }
  .mark[data-kind='context'] {
    color: var(--_context);
  }
  .mark:is(.reported, .disputed, .planned) {
    color: var(--_reported);
  }
  .tint {
    fill-opacity: var(--career-tint, 0.13);
  }
  .planned .tint {
    fill-opacity: calc(var(--career-tint, 0.13) * 0.4);
  }
  .active .tint {
    fill-opacity: calc(var(--career-tint, 0.13) + 0.13);
  }
  .vertical .bar :is(.line, .unknown) {
    stroke-width: min(var(--_bar-line) * 2, 8px);
  }
  .vertical .slim :is(.line, .unknown) {
    stroke-width: calc(min(var(--_bar-line) * 2, 8px) * 2 / 3);
  }
  /* The bar's own edge stays where it is, however thick its line. */
  .horizontal .bar :is(.line, .unknown) {
    stroke-width: var(--_bar-line);
    translate: 0 calc((var(--_bar-line) - 3px) / 2);
  }
  .extent {
    fill-opacity: 0.32;
  }
  .lasting {
    fill-opacity: 0.75;
  }
  .active .extent {
    fill-opacity: 0.6;
  }
  .active .lasting {
    fill-opacity: 1;
  }
  /* Set off from the axis, which is not seen through it either. */
  .symbol {
    scale: clamp(0.75, var(--career-mark-size, 1), 1.5);
    fill: currentColor;
    stroke: var(--_paper, none);
    stroke-width: 2px;
    paint-order: stroke;
  }
  .mark[data-kind='context'] .symbol {
    fill: var(--_paper, none);
    stroke: currentColor;
    stroke-width: calc(var(--_line) * 1.4);
    paint-order: normal;
  }
  .mark:is(.reported, .disputed, .planned) .symbol {
    fill: color-mix(in oklab, currentColor calc(var(--_veil, 0.2) * 100%), var(--_paper, transparent));
    stroke: currentColor;
    stroke-width: min(var(--_line) * 1.2, 2px);
    paint-order: normal;
  }
  .mark:is(.reported, .disputed, .planned) .line {
    stroke-dasharray: 7 4;
  }
  .mark:is(.reported, .disputed, .planned) .extent {
    fill-opacity: var(--_veil, 0.12);
    stroke: currentColor;
    stroke-width: var(--_line);
    stroke-dasharray: 4 3;
  }
  /* Dashes are reported, dashes and dots disputed, dots planned, with a hollow symbol: it has not happened. A symbol is too small for dots. */
  .mark.disputed .symbol {
    stroke-dasharray: 5 1.6;
  }
  .mark.disputed .extent {
    stroke-dasharray: 6 2 1 2;
  }
  .mark.disputed .line {
    stroke-dasharray: 9 3 2 3;
  }
  .mark.planned .symbol {
    fill: var(--_paper, none);
  }
  .mark.planned .extent {
    fill-opacity: 0;
    stroke-dasharray: 2 1.4;
  }
  .mark.planned .line {
    stroke-dasharray: 2 3;
  }
  .mark .extent.short {
    stroke-dasharray: none;
  }
  /* An outline as short as the symbol would run into that. */
  .mark:is(.reported, .disputed, .planned) .extent.short:not(.lasting) {
    fill-opacity: var(--_veil, 0.25);
    stroke: none;
  }
  .joint {
    stroke-opacity: 0.25;
  }
  .unknown {
    stroke-dasharray: 2 5;
  }
  .stem {
    stroke: var(--_muted);
    stroke-width: calc(var(--_line) * 0.8);
  }
  .leader {
    fill: none;
    stroke: color-mix(in oklab, currentColor 38%, transparent);
    stroke-width: calc(var(--_line) * 0.8);
  }
  .leader.active {
    stroke: var(--_accent);
    stroke-width: calc(var(--_line) * 1.2);
  }
  .axis,
  .break {
    fill: none;
    stroke: color-mix(in oklab, currentColor 70%, transparent);
    stroke-width: var(--_line);
  }
  .axis.folded {
    stroke-dasharray: 2 3;
  }
  .axis.future {
    stroke-opacity: 0.4;
  }
  .units {
    stroke: color-mix(in oklab, currentColor 70%, transparent);
    stroke-width: calc(var(--_line) * 0.6);
  }
  .grid,
  .rule {
    stroke: var(--_rule);
    stroke-width: calc(var(--_line) * 0.8);
  }
  .rule.employer {
    stroke: var(--_muted);
  }
  .drawing .heading {
    fill: currentColor;
    unicode-bidi: normal;
  }
  .drawing .tick {
    fill: var(--_muted);
    unicode-bidi: normal;
  }
  .drawing .tick.major {
    fill: currentColor;
    font-weight: 650;
  }
  .drawing .tick.gap {
    font-style: italic;
  }
`;
