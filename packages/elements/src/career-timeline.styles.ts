import { css } from 'lit';

// Public properties are read with a default and never assigned, so that a page can set them on any ancestor. The private ones
// (--_x) stand for `currentColor` mixes, which take the colour of the element that uses them: use them only where the ink is inherited.
export const styles = css`
  :host {
    --_accent: var(--career-accent, color-mix(in oklab, currentColor 22%, #2b66f6));
    --_reported: var(--career-reported, color-mix(in oklab, currentColor 40%, #b05a00));
    --_context: var(--career-context, color-mix(in oklab, currentColor 62%, transparent));
    --_muted: var(--career-muted, color-mix(in oklab, currentColor 78%, transparent));
    --_rule: var(--career-rule, color-mix(in oklab, currentColor 14%, transparent));
    --_radius: var(--career-radius, 0.5rem);
    display: block;
    color: var(--career-ink, inherit);
    font-family: var(--career-font-family, inherit);
    font-size: var(--career-font-size, inherit);
    line-height: 1.4;
    text-align: start;
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
  .text {
    unicode-bidi: plaintext;
  }
  .date,
  .detail {
    font-size: 0.8125em;
    line-height: 1.4;
  }
  .title {
    font-size: 0.9375em;
    font-weight: 650;
    line-height: 1.3;
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

  /* Header */
  .person {
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.25;
  }
  .other-name {
    margin-inline-start: 0.35em;
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
  .plot {
    margin-block-start: 1.25em;
  }

  /* Drawing */
  .canvas {
    position: relative;
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
    fill-opacity: 0.13;
  }
  .active .tint {
    fill-opacity: 0.26;
  }
  .extent {
    fill-opacity: 0.32;
  }
  .active .extent {
    fill-opacity: 0.6;
  }
  .symbol {
    fill: currentColor;
  }
  .mark[data-kind='context'] .symbol {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
  }
  .mark:is(.reported, .disputed, .planned) .symbol {
    fill-opacity: 0.2;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .mark:is(.reported, .disputed, .planned) .line {
    stroke-dasharray: 7 4;
  }
  .mark:is(.reported, .disputed, .planned) .extent {
    fill-opacity: 0.12;
    stroke: currentColor;
    stroke-width: 1.25;
    stroke-dasharray: 4 3;
  }
  .unknown {
    stroke-dasharray: 2 5;
  }
  .leader {
    fill: none;
    stroke: color-mix(in oklab, currentColor 38%, transparent);
  }
  .leader.active {
    stroke: var(--_accent);
    stroke-width: 1.5;
  }
  .axis,
  .break {
    fill: none;
    stroke: color-mix(in oklab, currentColor 70%, transparent);
    stroke-width: 1.25;
  }
  .grid {
    stroke: var(--_rule);
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

  /* Entries */
  ol {
    margin: 0;
    padding: 0;
  }
  [role='list'] {
    list-style: none;
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
    text-align: start;
    cursor: pointer;
  }
  .entry {
    position: relative;
    border-radius: 3px;
  }
  .item .entry {
    position: absolute;
  }
  .item .entry.end {
    text-align: end;
  }
  .item .entry.end .text {
    margin-inline-start: auto;
  }
  .item .lines {
    position: relative;
    display: block;
    pointer-events: none;
  }
  .hit {
    position: absolute;
  }
  .gathered .title,
  .number .title {
    font-variant-numeric: tabular-nums;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 3px;
  }
  .entry:hover .title {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  /* What stands under the drawing */
  .section-title {
    font-size: 0.8125em;
    font-weight: 600;
  }
  .undated,
  .key,
  .sources {
    margin-block-start: 1.25em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_rule);
  }
  .undated ol {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13.5em), 1fr));
    gap: 0.75em 1.5em;
    margin-block-start: 0.5em;
  }
  .entry.flow {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
    inline-size: 100%;
    min-block-size: 24px;
  }
  .entry.flow .mark {
    flex: none;
    overflow: visible;
  }
  .flow .lines .text {
    display: block;
  }
  /* Beside its symbol, whatever the direction of the text itself. */
  .rtl :is(.flow, .key) .text {
    text-align: right;
  }
  .key ol {
    columns: 15em;
    column-gap: 2em;
    padding-inline-start: 1.75em;
    margin-block-start: 0.5em;
    font-variant-numeric: tabular-nums;
  }
  .key li {
    break-inside: avoid;
    padding-block-end: 0.5em;
  }
  .key li::marker {
    font-size: 0.9375em;
    font-weight: 650;
  }
  .key .text {
    display: block;
  }
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

  /* Header */
  .person {
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.25;
  }
  .other-name {
    margin-inline-start: 0.35em;
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
  .plot {
    margin-block-start: 1.25em;
  }

  /* Drawing */
  .canvas {
    position: relative;
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
    fill-opacity: 0.13;
  }
  .active .tint {
    fill-opacity: 0.26;
  }
  .extent {
    fill-opacity: 0.32;
  }
  .active .extent {
    fill-opacity: 0.6;
  }
  .symbol {
    fill: currentColor;
  }
  .mark[data-kind='context'] .symbol {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
  }
  .mark:is(.reported, .disputed, .planned) .symbol {
    fill-opacity: 0.2;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .mark:is(.reported, .disputed, .planned) .line {
    stroke-dasharray: 7 4;
  }
  .mark:is(.reported, .disputed, .planned) .extent {
    fill-opacity: 0.12;
    stroke: currentColor;
    stroke-width: 1.25;
    stroke-dasharray: 4 3;
  }
  .unknown {
    stroke-dasharray: 2 5;
  }
  .leader {
    fill: none;
    stroke: color-mix(in oklab, currentColor 38%, transparent);
  }
  .leader.active {
    stroke: var(--_accent);
    stroke-width: 1.5;
  }
  .axis,
  .break {
    fill: none;
    stroke: color-mix(in oklab, currentColor 70%, transparent);
    stroke-width: 1.25;
  }
  .grid {
    stroke: var(--_rule);
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

  /* Entries */
  ol {
    margin: 0;
    padding: 0;
  }
  [role='list'] {
    list-style: none;
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
    text-align: start;
    cursor: pointer;
  }
  .entry {
    position: relative;
    border-radius: 3px;
  }
  .item .entry {
    position: absolute;
  }
  .item .entry.end {
    text-align: end;
  }
  .item .entry.end .text {
    margin-inline-start: auto;
  }
  .item .lines {
    position: relative;
    display: block;
    pointer-events: none;
  }
  .hit {
    position: absolute;
  }
  .gathered .title,
  .number .title {
    font-variant-numeric: tabular-nums;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 3px;
  }
  .entry:hover .title {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  /* What stands under the drawing */
  .section-title {
    font-size: 0.8125em;
    font-weight: 600;
  }
  .undated,
  .key,
  .sources {
    margin-block-start: 1.25em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_rule);
  }
  .undated ol {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13.5em), 1fr));
    gap: 0.75em 1.5em;
    margin-block-start: 0.5em;
  }
  .entry.flow {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
    inline-size: 100%;
    min-block-size: 24px;
  }
  .entry.flow .mark {
    flex: none;
    overflow: visible;
  }
  .flow .lines .text {
    display: block;
  }
  /* Beside its symbol, whatever the direction of the text itself. */
  .rtl :is(.flow, .key) .text {
    text-align: right;
  }
  .key ol {
    columns: 16em;
    padding-inline-start: 1.75em;
    margin-block-start: 0.5em;
  }
  .key li {
    break-inside: avoid;
  }
  .sources ol {
    padding-inline-start: 1.5em;
    margin-block-start: 0.25em;
    font-size: 0.8125em;
  }
  a {
    color: inherit;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.15em;
  }

  /* Messages */
  .message {
    font-size: 0.875em;
    color: var(--_muted);
    margin-block: 0.75em;
  }
  .message code {
    font-size: 0.9375em;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .message.failed button {
    margin-inline-start: 0.5em;
    padding: 0.25em 0.75em;
    border: 1px solid currentColor;
    border-radius: var(--_radius);
  }

  /* Details: beside the entry where there is room, a sheet at the foot of a narrow window */
  .details {
    box-sizing: border-box;
    inset: auto;
    margin: 8px;
    padding: 1em 1.125em;
    inline-size: max-content;
    max-inline-size: min(26rem, 100vw - 16px);
    max-block-size: min(34rem, 80vh);
    overflow: auto;
    color: inherit;
    background: var(--career-surface, color-mix(in oklab, var(--_paper, Canvas) 97%, currentColor));
    border: 1px solid var(--_rule);
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
  @media (max-width: 600px) {
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
    font-weight: 700;
    line-height: 1.3;
    margin-block: 0.15em 0.25em;
    text-wrap: balance;
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
