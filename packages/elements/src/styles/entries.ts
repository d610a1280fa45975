import { css } from 'lit';

/** The words: entries laid over the picture, and what stands under it. */
export const entriesStyles = css`
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
  .item {
    position: absolute;
  }
  .item .entry {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }
  .item .entry.end {
    text-align: end;
  }
  .item .entry.end .text {
    margin-inline-start: auto;
  }
  /* Said, not shown: what stands on lines of its own is no sentence. */
  .lines .date + :is(.title, .detail)::before,
  .lines .title + :is(.date, .detail)::before,
  .lines .detail + .date::before {
    content: '·';
    position: absolute;
    clip-path: inset(50%);
  }
  .item .lines {
    position: relative;
    display: block;
    pointer-events: none;
  }
  .hit {
    position: absolute;
  }
  .years {
    position: absolute;
    inset-inline: 0;
    pointer-events: none;
  }
  .years .title {
    white-space: nowrap;
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: linear-gradient(var(--_paper, transparent) 80%, transparent);
    font-variant-numeric: tabular-nums;
  }
  /* What has the focus is not under the years. */
  .plot.vertical .entry {
    scroll-margin-block: 2.5em;
  }
  .gathered .title,
  .number .title {
    font-variant-numeric: tabular-nums;
  }
  :focus-visible {
    outline: 2px solid var(--career-focus, var(--_accent));
    outline-offset: 3px;
  }
  .entry:hover .title {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  .symbols {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    margin-block-start: 0.4em;
  }
  .symbols > span {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    overflow-wrap: anywhere;
  }
  .symbols svg {
    overflow: visible;
  }

  /* What changes the view */
  .controls {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    display: flex;
    gap: 2px;
  }
  .header:has(~ .controls) {
    display: flow-root;
  }
  /* Only what is beside the buttons leaves them room. */
  .header:has(~ .controls)::before {
    content: '';
    float: inline-end;
    inline-size: 68px;
    block-size: 28px;
  }
  .explore > .header:has(~ .plot.horizontal):has(~ .controls) {
    /* Beside all of the buttons a narrow column has no room for a name: it goes below. */
    padding-block-start: clamp(0px, (420px - 100%) * 999, 36px);
    &::before {
      inline-size: clamp(0px, (100% - 420px) * 999, 188px);
    }
  }
  .control {
    inline-size: 28px;
    block-size: 28px;
    border-radius: var(--_radius);
    color: var(--_muted);
  }
  .icon {
    display: block;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .icon-menu {
    stroke-width: 2.5;
    stroke-linecap: round;
  }
  .control .icon {
    margin: auto;
  }
  .control:hover:not([aria-disabled]),
  .control[aria-pressed='true'] {
    background: var(--_rule);
    color: inherit;
  }
  .control[aria-disabled] {
    cursor: default;
    opacity: 0.4;
  }
  .fold {
    position: absolute;
    border-radius: 3px;
  }
  .fold:hover {
    background: var(--_rule);
  }
  .overview {
    position: relative;
    margin-block-start: 0.75em;
    /* Its ends reach out of it, and would make the page wider. */
    overflow-x: clip;
  }
  /* Else its column could become no narrower. */
  .profile {
    position: absolute;
    overflow: visible;
  }
  .density {
    fill: color-mix(in oklab, currentColor 34%, transparent);
  }
  .brush .overlay {
    stroke: var(--_rule);
  }
  .brush .selection {
    fill: var(--_accent);
    fill-opacity: 0.12;
    stroke: var(--_accent);
    stroke-width: 1;
  }
  .slider {
    position: absolute;
    inset-block: 0;
    inline-size: 24px;
    outline-offset: -2px;
    pointer-events: none;
  }
  .slider::after {
    content: '';
    position: absolute;
    inset: 25% auto 25% var(--_handle);
    inline-size: 4px;
    border-radius: 2px;
    background: var(--_accent);
  }

  /* What stands under the drawing */
  .section-title {
    font-size: 0.8125em;
    font-weight: 600;
  }
  .undated,
  .key,
  .sources {
    margin-block-start: calc(1.25em * var(--_spacing));
    padding-block-start: calc(0.75em * var(--_spacing));
    border-block-start: calc(var(--_line) * 0.8) solid var(--_rule);
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }
  :is(.undated, .key, .sources, .summary):lang(ja) {
    word-break: auto-phrase;
  }
  .undated ol {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13.5em), 1fr));
    gap: calc(0.75em * var(--_spacing)) 1.5em;
    margin-block-start: 0.5em;
  }
  /* None alone in a last row that another number of columns fills better. */
  .undated {
    container-type: inline-size;
  }
  @container (58.5em <= width < 73.5em) {
    .undated ol:has(> :last-child:is(:nth-child(5), :nth-child(9))) {
      grid-template-columns: repeat(3, 1fr);
    }
  }
  @container (43.5em <= width < 58.5em) {
    .undated ol:has(> :nth-child(4):last-child) {
      grid-template-columns: repeat(2, 1fr);
    }
  }
  .entry.flow {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
    inline-size: 100%;
    min-block-size: 24px;
  }
  /* The symbol stands where the reader's lines begin, whatever script the words after it are in. */
  .item .signed {
    unicode-bidi: isolate;
  }
  .item .mark {
    overflow: visible;
    margin-inline-end: 4px;
    vertical-align: -1px;
  }
  .entry.flow .mark {
    flex: none;
    overflow: visible;
  }
  .flow .lines .text {
    display: block;
  }
  .key ol {
    columns: 16.75em;
    column-gap: 1.5em;
    margin-block-start: 0.5em;
    font-variant-numeric: tabular-nums;
  }
  [data-number]::before {
    content: attr(data-number) ' ';
    white-space: pre;
  }
  .key li {
    break-inside: avoid;
    display: grid;
    grid-template-columns: 1.75em 1fr;
    align-items: baseline;
    padding-block-end: 0.5em;
  }
  .key li::before {
    grid-row: 1 / span 3;
    justify-self: end;
    font-size: 0.9375em;
    font-weight: 650;
  }
  .key .text {
    grid-column: 2;
  }
  .sources ol {
    padding-inline-start: 1.5em;
    margin-block-start: 0.25em;
    font-size: 0.8125em;
  }
  .sources li {
    position: relative;
  }
  .sources li::before {
    position: absolute;
    inset-inline-end: 100%;
  }
  a {
    color: inherit;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.15em;
  }
`;
