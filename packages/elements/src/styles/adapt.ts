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
  @media print {
    .details {
      display: none;
    }
  }
`;
