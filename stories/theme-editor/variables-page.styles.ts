import { css } from 'lit';

export const styles = css`
  variables-page {
    display: block;
    max-inline-size: 76rem;
    margin-inline: auto;
    padding: clamp(1rem, 3vw, 2.5rem);

    h1 {
      margin: 0 0 0.5rem;
      font-size: 1.5rem;
    }
    .layers ~ h1 {
      margin-block-start: 3rem;
    }
    h2 {
      margin: 0 0 0.25rem;
      font-size: 1rem;
      overflow-wrap: anywhere;
    }
    p {
      margin: 0 0 0.5rem;
    }
    code {
      font-family: var(--page-code);
      font-size: 0.9375em;
    }
    pre {
      margin: 0 0 1rem;
      padding: 0.5rem 0.75rem;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
      background: var(--page-panel);
      border-radius: 0.375rem;
      font-size: 0.8125rem;
    }
    .type,
    figcaption {
      font-size: 0.8125rem;
      color: var(--page-muted);
    }
    .layers,
    .variable {
      display: grid;
      gap: 1.5rem 2rem;
    }
    .layers {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
    }
    .layer {
      display: grid;
      grid-row: span 4;
      grid-template-rows: subgrid;
      gap: 0;
      align-content: start;
    }
    .layer > div > .page {
      padding: 1rem;
    }
    .variable {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 18.5rem), 1fr));
      padding-block: 1.5rem;
      border-block-start: 1px solid var(--page-line);
      scroll-margin: 1rem;
    }
    figure {
      min-inline-size: 0;
      margin: 0;
    }
    figcaption {
      margin-block-end: 0.5rem;
      font-family: var(--page-code);
      overflow-wrap: anywhere;
    }
    career-timeline:not(.focus)::part(controls) {
      display: none;
    }
    career-timeline.menu::part(menu) {
      display: block;
      position: static;
      inline-size: max-content;
    }
    career-timeline.focus::part(menu-button) {
      outline: 2px solid var(--career-focus, var(--_accent));
    }
  }
`;
