import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(17rem, 22rem) minmax(0, 1fr);
    block-size: 100vh;
    color: #1c1d22;
    font:
      0.8125rem/1.4 system-ui,
      'Noto Sans',
      sans-serif;
  }
  @media (max-width: 760px) {
    :host {
      grid-template-columns: 1fr;
      block-size: auto;
    }
  }
  form,
  .preview {
    overflow: auto;
  }
  form {
    padding: 1rem;
    background: #f4f4f2;
    border-inline-end: 1px solid #d7d7d2;
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
    color: #55565c;
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
    accent-color: #1c1d22;
  }
  input[type='color'] {
    block-size: 1.75rem;
    padding: 2px;
  }
  textarea {
    font-family: ui-monospace, Consolas, 'DejaVu Sans Mono', monospace;
    font-size: 0.75rem;
    resize: vertical;
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
    color: #a01616;
    font-weight: 700;
  }
  .swatch {
    display: inline-block;
    inline-size: 0.875rem;
    block-size: 0.875rem;
    margin-inline-end: 0.375rem;
    vertical-align: -0.125rem;
    border: 1px solid #9a9a94;
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
