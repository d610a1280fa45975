import { css } from 'lit';

/** What a reader narrows, saves and looks up with: the legend, the menu and the help. */
export const toolsStyles = css`
  .menu-button {
    anchor-name: --career-menu;
  }
  .menu,
  .help {
    box-sizing: border-box;
    margin: 4px 0;
    padding: 0.4em;
    color: inherit;
    background: var(--career-surface, color-mix(in oklab, var(--_paper, Canvas) 97%, currentColor));
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    box-shadow: 0 8px 30px rgb(0 0 0 / 0.18);
    font-size: 0.875em;
    list-style: none;
  }
  .menu {
    inset: auto;
    position-anchor: --career-menu;
    position-area: block-end span-inline-start;
    position-try-fallbacks: flip-block;
  }
  /* Where nothing can be placed beside its button, in the middle of the window: it would stand where it is written, below all else. */
  @supports not (position-area: block-end) {
    .menu {
      inset: 0;
      margin: auto;
    }
  }
  .menu button {
    inline-size: 100%;
    min-block-size: 32px;
    padding: 0.25em 0.75em;
    border-radius: calc(var(--_radius) * 0.6);
    white-space: nowrap;
  }
  .menu button:hover {
    background: var(--_rule);
  }
  .help {
    margin: auto;
    padding: 1em 1.25em;
    max-inline-size: calc(100vw - 32px);
  }
  .help-title {
    margin-block-end: 0.5em;
    font-weight: 700;
  }
  .help dl {
    margin: 0;
  }
  .help dl + div {
    margin-block-start: 0.75em;
  }
  .help dl div {
    display: grid;
    grid-template-columns: 6em 1fr;
    gap: 1em;
    padding-block: 0.25em;
  }
  .help dd {
    margin: 0;
  }
  kbd {
    font: inherit;
    font-weight: 650;
  }
  .menu kbd {
    margin-inline-start: 1em;
    color: var(--_muted);
  }

  .legend {
    margin-block-start: 0.75em;
    padding-block: 0.75em;
    border-block: 1px solid var(--_rule);
    font-size: 0.8125em;
  }
  .legend input[type='search'] {
    box-sizing: border-box;
    inline-size: min(100%, 20em);
    min-block-size: 32px;
    padding-inline: 0.6em;
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid color-mix(in oklab, currentColor 55%, transparent);
    border-radius: var(--_radius);
  }
  .find {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
  }
  .find span,
  .legend fieldset {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.25em;
    margin: 0.5em 0 0;
    padding: 0;
    border: 0;
  }
  .legend legend {
    font-weight: 600;
    color: var(--_muted);
  }
  .legend legend {
    float: inline-start;
    padding: 0;
  }
  .choice {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: 28px;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .choice input {
    inline-size: 1.1em;
    block-size: 1.1em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .choice .mark {
    flex: none;
    overflow: visible;
  }
  .count {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .found {
    margin-block-start: 0.5em;
  }
  .frame > .found {
    font-size: 0.8125em;
  }
  .reset,
  .copy-link {
    min-block-size: 24px;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .copy-link {
    margin-block-start: 0.6em;
    font-size: 0.875em;
  }
`;
