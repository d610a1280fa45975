import { css } from 'lit';

/** A vertical list that the page sets itself. */
export const longListStyles = css`
  .stretch,
  .run {
    position: relative;
  }
  .run {
    /* Room for a focus ring: what leaves the box is not painted. At the end of the lines it is the column's, which has no more. */
    margin-inline-start: -6px;
    padding-inline: 6px;
    /* Laid out and painted as it is scrolled to; find-in-page and screen readers have all of it. */
    content-visibility: auto;
    /* The rails of two runs meet within a px: it would be cut in half. */
    overflow-clip-margin: 1px;
  }
  .run .drawing {
    /* So much higher than its run is its picture. */
    inset: -12px 6px auto;
  }
  .row {
    padding-inline-start: var(--_inset);
  }
  .row .entry {
    display: block;
    min-block-size: 24px;
  }
  /* The mark within reach. */
  .row .entry::before {
    content: '';
    position: absolute;
    inset-block-start: 0;
    inset-inline: calc(-1 * var(--_inset)) 100%;
    block-size: 24px;
  }
  .row .text {
    display: block;
    overflow-wrap: anywhere;
  }
  .stretch .years {
    inset-block: 0;
  }
  /* What stays in sight or spans a run tells the browser nothing about where its reader is. */
  .stretch .years,
  .run .drawing {
    overflow-anchor: none;
  }
  .stretch .years .title {
    margin-inline-start: var(--_inset);
  }
`;
