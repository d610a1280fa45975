import { css } from 'lit';

/** What is said while there is nothing to draw. */
export const messageStyles = css`
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
`;
