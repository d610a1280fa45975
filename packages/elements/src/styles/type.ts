import { css } from 'lit';

// Public properties are read with a default and never assigned, so that a page can set them on any ancestor. The private ones
// (--_x) stand for `currentColor` mixes, which take the colour of the element that uses them: use them only where the ink is inherited.
export const typeStyles = css`
  :host {
    --_accent: var(--career-accent, color-mix(in oklab, currentColor 22%, #2b66f6));
    --_reported: var(--career-reported, color-mix(in oklab, currentColor 40%, #b05a00));
    --_context: var(--career-context, color-mix(in oklab, currentColor 62%, transparent));
    --_muted: var(--career-muted, color-mix(in oklab, currentColor 78%, transparent));
    --_rule: var(--career-rule, color-mix(in oklab, currentColor 14%, transparent));
    --_radius: var(--career-radius, 0.5rem);
    --_line: var(--career-line-width, 1.25px);
    --_bar-line: min(var(--career-bar-line-width, 3px), 5px);
    --_spacing: calc(1 / clamp(0.5, var(--career-density, 1), 2));
    display: block;
    /* As an item of a row it would have no width of its own, and show nothing. */
    min-inline-size: min(280px, 100%);
    color: var(--career-ink, inherit);
    font-family: var(--career-font-family, inherit);
    font-size: var(--career-font-size, inherit);
    line-height: 1.4;
    text-align: start;
    writing-mode: horizontal-tb;
  }
  /* Not those of what it stands in, nor what a page says of all its elements: an editor's content is often preformatted. */
  .frame,
  .bench {
    white-space: normal;
    text-indent: 0;
    word-break: normal;
    overflow-wrap: break-word;
  }
  :host([hidden]),
  [hidden] {
    display: none;
  }
  .frame {
    position: relative;
    /* Margins stay inside, or the host would move while what it shows changes. */
    display: flow-root;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* Type */
  .text,
  .summary,
  .headline {
    text-wrap: pretty;
    unicode-bidi: plaintext;
    /* To the side that the reader begins at, whatever the direction of the text itself. */
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .date,
  .detail {
    font-size: 0.8125em;
    line-height: 1.4;
  }
  .date,
  .tick {
    font-family: var(--career-date-font-family, inherit);
  }
  .title {
    font-size: 0.9375em;
    font-weight: var(--career-title-weight, 650);
    line-height: 1.3;
  }
  .title,
  .person,
  .details-title {
    font-family: var(--career-title-font-family, inherit);
  }
  /* A line of its own in the browser's eyes: Chromium turned the brackets of one after a bare year. */
  .when {
    unicode-bidi: isolate;
  }
  .unbroken {
    white-space: nowrap;
  }
  .tick {
    font-size: 0.75em;
    line-height: 1.3;
    font-variant-numeric: tabular-nums;
  }
  .when,
  .detail,
  .as-of,
  .headline,
  .kind,
  .meaning,
  .section-title,
  .sources ol {
    color: var(--_muted);
  }
  .status {
    color: var(--_reported);
    font-weight: 600;
  }
  .bench {
    position: absolute;
    inset: 0 auto auto 0;
    inline-size: 0;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
  }
  .bench .text,
  .item .text {
    display: block;
    inline-size: max-content;
    white-space: nowrap;
  }

  /* The widest that they get: a year among the ticks, a status after a date. */
  .bench .tick {
    font-weight: 650;
  }
  .bench .date {
    font-weight: 600;
  }
  .bench .space {
    display: block;
    inline-size: 100px;
    block-size: calc(100px * var(--_spacing));
  }

  /* Header */
  .person {
    font-size: var(--career-name-size, 1.375em);
    font-weight: var(--career-title-weight, 700);
    line-height: 1.25;
  }
  .other-name {
    /* On a line of its own rather than torn, and there at its beginning: no margin keeps it from the name, but a space. */
    display: inline-block;
    font-weight: 400;
    color: var(--_muted);
  }
  .headline {
    margin-block-start: 0.15em;
  }
  .as-of {
    margin-block-start: 0.15em;
    font-size: 0.8125em;
  }
  /* As wide as it will be, so that it is laid out once, and as high as it was when it was empty: what stands below stays. */
  .plot.staged {
    block-size: 0;
    overflow: clip;
  }
  .plot {
    box-sizing: border-box;
    margin-block-start: calc(1.25em * var(--_spacing));
  }
  /* Nor does it move what stands in its place yet. */
  .plot:has(+ .fallback:not([hidden])) {
    margin: 0;
  }
`;
