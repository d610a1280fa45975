import { css } from 'lit';

/** On paper: the drawing, every entry with all that is known of it, and the sources, in ink. Comes last, after what a screen shows. */
export const printStyles = css`
  @media print {
    /* Ink on paper, also from a page that is light on dark: browsers darken HTML texts only. */
    :host {
      --_accent: color-mix(in oklab, black 22%, #2b66f6);
      --_reported: color-mix(in oklab, black 40%, #b05a00);
      --_context: color-mix(in oklab, black 62%, white);
      --_muted: color-mix(in oklab, black 78%, white);
      --_rule: color-mix(in oklab, black 14%, white);
    }
    .frame {
      color: black;
      background: white;
    }
    .details,
    .controls,
    .reset,
    .overview,
    .undated,
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
    .sources li,
    figure {
      break-inside: avoid;
    }
    .header,
    .section-title {
      break-after: avoid;
    }
    .reading > li,
    .frame.scroll .reading > li {
      min-block-size: 0;
      padding-block: 0.6em;
      content-visibility: visible;
    }
    .frame.scroll .reading > li {
      padding-inline-start: 0;
      border-inline-start: 0;
      border-block-start: 1px solid var(--_rule);
    }
    /* As wide as the drawing is there. */
    .key,
    .reading,
    .frame > .sources {
      max-inline-size: 640px;
    }
    .reading {
      columns: 18em 2;
      column-gap: 2em;
    }
    /* An address that cannot be followed can be typed. */
    .sources a[href]::after {
      content: ' <' attr(href) '>';
      overflow-wrap: anywhere;
    }
    .plot.vertical .canvas {
      display: none;
    }
    .frame.scroll .plot {
      position: static;
      max-block-size: none;
    }
  }
`;
