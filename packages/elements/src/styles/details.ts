import { css } from 'lit';

/** The panel of an entry. */
export const detailsStyles = css`
  /* Details: beside the entry where there is room, a sheet at the foot of a narrow window; not of a frame as high as what is in it, whose foot is out of sight */
  .details {
    box-sizing: border-box;
    inset: auto;
    margin: 8px;
    padding: 1em 1.125em;
    inline-size: max-content;
    max-inline-size: min(28em, 100vw - 16px);
    max-block-size: min(36em, 80vh);
    overflow: auto;
    color: inherit;
    background: var(--career-surface, color-mix(in oklab, var(--_paper, Canvas) 97%, currentColor));
    border: calc(var(--_line) * 0.8) solid var(--_rule);
    border-radius: var(--_radius);
    box-shadow: 0 8px 30px rgb(0 0 0 / 0.18);
    font-size: 0.9375em;
    position-anchor: --career-entry;
    position-area: block-end span-inline-end;
    position-try-fallbacks:
      flip-block,
      flip-inline,
      flip-block flip-inline;
  }
  .entry[aria-expanded='true'] {
    anchor-name: --career-entry;
  }
  /* Where nothing can be placed beside an entry, at the foot of any window. */
  @supports not (position-area: block-end) {
    .details {
      inset: auto 0 8px;
      margin-inline: auto;
    }
  }
  @media (max-width: 600px) and (max-height: 1000px) {
    .details {
      position-area: none;
      inset: auto 0 0;
      margin: 0;
      inline-size: auto;
      max-inline-size: none;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }
  }
  .close {
    float: inline-end;
    inline-size: 28px;
    block-size: 28px;
    margin: -0.35em -0.5em 0 0.5em;
    font-size: 1.25em;
    line-height: 1;
    text-align: center;
    border-radius: 50%;
  }
  .kind,
  .details .organization,
  .details .meaning {
    font-size: 0.875em;
  }
  .details-title {
    font-size: 1.125em;
    font-weight: var(--career-title-weight, 700);
    line-height: 1.3;
    margin-block: 0.15em 0.25em;
    text-wrap: balance;
  }
  /* Under the date, as a summary would; what the author put in it is the page's to style. */
  ::slotted(career-entry) {
    display: block;
    margin-block: 0.6em 0;
  }
  .details p {
    margin-block: 0.6em 0;
  }
  .details .sources {
    margin-block-start: 0.75em;
    padding-block-start: 0.5em;
  }
  .group li + li {
    margin-block-start: 0.5em;
  }
`;
