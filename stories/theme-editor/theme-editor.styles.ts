import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(17rem, 22rem) minmax(0, 1fr);
    block-size: 100vh;
    color: var(--page-ink);
    font:
      0.8125rem/1.4 system-ui,
      'Noto Sans',
      sans-serif;
  }
  @media (max-width: 760px) {
    :host {
      grid-template-columns: minmax(0, 1fr);
      block-size: auto;
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
  }
  form,
  .preview {
    overflow: auto;
    /* A bar that comes and goes would change the timelines' width. */
    scrollbar-gutter: stable;
  }
  form {
    padding: 1rem;
    background: var(--page-panel);
    border-inline-end: 1px solid var(--page-line);
  }
  h2 {
    margin: 1.5rem 0 0.5rem;
    font-size: 0.8125rem;
  }
  h2:first-child {
    margin-block-start: 0;
  }
  p {
    margin: 0 0 0.5rem;
    color: var(--page-muted);
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 7.5rem 1.5rem;
    gap: 0.5rem;
    align-items: center;
    min-block-size: 2rem;
  }
  .row.wide {
    grid-template-columns: minmax(0, 1fr) 9.5rem;
  }
  label,
  code {
    overflow-wrap: anywhere;
  }
  input,
  select,
  textarea {
    box-sizing: border-box;
    inline-size: 100%;
    font: inherit;
    color: inherit;
  }
  input[type='range'] {
    accent-color: var(--page-ink);
  }
  input[type='color'] {
    block-size: 1.75rem;
    padding: 2px;
  }
  textarea {
    font-family: var(--page-code);
    font-size: 0.75rem;
    resize: vertical;
  }
  small {
    color: var(--page-muted);
  }
  .copy {
    margin-block-end: 0.375rem;
  }
  .unset {
    min-block-size: 1.5rem;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .unset[hidden] {
    display: none;
  }
  dl {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.25rem 0.75rem;
    margin: 0;
  }
  dd {
    margin: 0;
    font-variant-numeric: tabular-nums;
  }
  dd.low {
    color: var(--page-fault);
    font-weight: 700;
  }
  .swatch {
    display: inline-block;
    inline-size: 0.875rem;
    block-size: 0.875rem;
    margin-inline-end: 0.375rem;
    vertical-align: -0.125rem;
    border: 1px solid var(--page-field);
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
`;
