import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    grid-template-columns: 22.5rem minmax(0, 1fr);
    block-size: 100vh;
    color: var(--page-ink);
    font:
      0.8125rem/1.4 system-ui,
      'Noto Sans',
      sans-serif;
  }
  form {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    border-inline-end: 1px solid var(--page-line);
    background: var(--page-panel);
  }
  .settings,
  .preview {
    overflow: auto;
    /* A bar that comes and goes would change the timelines' width. */
    scrollbar-gutter: stable;
  }
  .settings {
    flex: 1;
    padding-block: 0.25rem 1rem;
    padding-inline: 1rem 0.5rem;
  }
  /* What it is all for stays in view. */
  .result {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.5rem;
    align-items: center;
    padding: 0.75rem 1rem 1rem;
    border-block-start: 1px solid var(--page-line);
    background: var(--page-paper);
  }
  .result textarea {
    grid-column: 1 / -1;
    block-size: 7.5rem;
    resize: none;
  }
  h2 {
    display: flex;
    justify-content: space-between;
    margin: 1.25rem 0 0.375rem;
    font-size: 0.8125rem;
    font-weight: 650;
  }
  .result h2 {
    margin: 0;
  }
  h2 small {
    margin-inline-end: 2rem;
    font-weight: 400;
    color: var(--page-muted);
  }
  p {
    margin: 0.25rem 0 0.5rem;
    color: var(--page-muted);
  }
  /* A name, what sets it, what it comes to, and the way back. */
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 6.5rem 3.75rem 1.25rem;
    column-gap: 0.5rem;
    align-items: center;
    min-block-size: 1.875rem;
  }
  .row.wide > :nth-child(2) {
    grid-column: 2 / span 2;
  }
  label,
  code {
    overflow-wrap: anywhere;
  }
  label::first-letter {
    text-transform: uppercase;
  }
  input,
  select,
  textarea,
  .copy {
    box-sizing: border-box;
    min-inline-size: 0;
    inline-size: 100%;
    border: 1px solid var(--page-line);
    border-radius: 0.375rem;
    font: inherit;
    color: inherit;
    background: var(--page-paper);
  }
  :is(input, select, textarea, .copy):hover {
    border-color: var(--page-field);
  }
  input:not([type='range']),
  select {
    block-size: 1.625rem;
    padding-inline: 0.375rem;
  }
  input[type='range'] {
    margin: 0;
    accent-color: var(--page-link);
  }
  input[type='color'] {
    padding: 2px;
    cursor: pointer;
  }
  input[type='color']::-webkit-color-swatch-wrapper {
    padding: 0;
  }
  input[type='color']::-webkit-color-swatch {
    border: 1px solid rgb(128 128 128 / 0.35);
    border-radius: 0.1875rem;
  }
  textarea {
    padding: 0.5rem 0.625rem;
    font: 0.75rem/1.5 var(--page-code);
    resize: vertical;
  }
  output {
    overflow: hidden;
    text-align: end;
    text-overflow: ellipsis;
    font-variant-numeric: tabular-nums;
    color: var(--page-muted);
    white-space: nowrap;
  }
  /* The ticks are under each other, however long the numbers. */
  output span {
    display: inline-block;
    min-inline-size: 1em;
    text-align: center;
    color: var(--page-good);
  }
  output.low,
  output.low span {
    color: var(--page-fault);
    font-weight: 650;
  }
  .copy {
    inline-size: auto;
    padding: 0.25rem 0.875rem;
    border-color: transparent;
    background: var(--page-link);
    color: var(--page-paper);
    font-weight: 600;
    cursor: pointer;
  }
  .unset {
    padding: 0;
    border: 0;
    border-radius: 0.25rem;
    background: none;
    color: var(--page-muted);
    font: inherit;
    font-size: 1rem;
    line-height: 1.5rem;
    cursor: pointer;
  }
  .unset:hover {
    background: var(--page-line);
    color: inherit;
  }
  .unset[hidden] {
    display: none;
  }
  summary {
    padding-block: 0.375rem;
    cursor: pointer;
  }
  .swatch {
    display: inline-block;
    inline-size: 0.875rem;
    block-size: 0.875rem;
    margin-inline-end: 0.375rem;
    vertical-align: -0.125rem;
    border: 1px solid var(--page-field);
    border-radius: 0.1875rem;
  }
  .preview {
    display: grid;
    align-content: start;
    gap: 3rem;
    padding: clamp(1rem, 3vw, 2.5rem);
    font-size: 1rem;
  }
  .narrow {
    max-inline-size: 22.5rem;
  }

  /* Beside the settings there would be no room for the horizontal layout. */
  @media (max-width: 1000px) {
    :host {
      grid-template-columns: minmax(0, 1fr);
      block-size: auto;
    }
    .settings {
      overflow: visible;
    }
    .preview {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
      order: -1;
      box-sizing: border-box;
      block-size: 45vh;
      border-block-end: 1px solid var(--page-line);
    }
    .result {
      position: sticky;
      inset-block-end: 0;
    }
    .result textarea {
      block-size: 3.5rem;
    }
  }
`;
