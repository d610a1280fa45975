import { css } from 'lit';

/** Where a career is read: a list, a card, and beside a pinned drawing. */
export const readingStyles = css`
  figure {
    margin: 0.6em 0 0;
  }
  figure img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    border-radius: calc(var(--_radius) * 0.6);
  }
  figcaption {
    margin-block-start: 0.25em;
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .reading {
    margin-block-start: 1.25em;
  }
  .reading li,
  .card {
    font-size: 0.9375em;
  }
  .reading > li {
    max-inline-size: 40em;
    padding-block: 1em;
    border-block-start: 1px solid var(--_rule);
    /* A long career is laid out as it is scrolled to; find-in-page and screen readers have all of it. */
    content-visibility: auto;
    contain-intrinsic-block-size: auto 9em;
  }
  .reading .details-title,
  .card .details-title {
    text-wrap: balance;
  }
  :is(.reading, .card) p {
    margin-block: 0.6em 0;
  }
  :is(.reading, .card) .sources {
    margin-block-start: 0.6em;
    padding-block-start: 0;
    border: 0;
  }
  :is(.reading, .card) :is(.organization, .meaning) {
    font-size: 0.875em;
  }

  @media (prefers-reduced-motion: no-preference) {
    .story .canvas {
      transition: height 0.2s;
    }
  }
  .telling {
    margin-block-start: 1.25em;
    border-block-start: 1px solid var(--_rule);
  }
  .card {
    touch-action: pan-y;
    max-inline-size: 40em;
    /* Texts differ in length; the buttons stay where they are for most. */
    min-block-size: 13em;
    padding-block: 1em;
  }
  .card,
  .card a {
    scroll-margin-block-end: 4.5em;
  }
  /* At hand where the card is longer than the window. */
  .steps {
    position: sticky;
    inset-block-end: 0;
    padding-block: 0.5em;
    background: var(--_paper, Canvas);
    display: flex;
    align-items: center;
    gap: 0.75em;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .step {
    inline-size: 40px;
    block-size: 40px;
    border: 1px solid color-mix(in oklab, currentColor 55%, transparent);
    border-radius: 50%;
  }
  .step:hover {
    background: var(--_rule);
  }
  .step[aria-disabled='true'] {
    opacity: 0.4;
    cursor: default;
  }
  .arrow {
    display: block;
    margin: auto;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
  }
  .rtl .arrow {
    transform: scaleX(-1);
  }

  /* The drawing stays in sight above what is scrolled by. */
  .frame.scroll .plot {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    box-sizing: border-box;
    max-block-size: 50vh;
    padding-block: 0.75em;
    background: var(--_paper, Canvas);
    border-block-end: 1px solid var(--_rule);
  }
  .frame.scroll .reading a {
    scroll-margin-block-start: 65vh;
  }
  .frame.scroll .reading > li {
    min-block-size: 34vh;
    padding-inline-start: 1em;
    border-block: 0;
    border-inline-start: 3px solid transparent;
    content-visibility: visible;
  }
  .frame.scroll .reading > li[aria-current='true'] {
    border-inline-start-color: var(--_accent);
  }
  .frame.scroll .reading > li:last-child {
    min-block-size: 60vh;
  }
`;
