import { html, nothing, type TemplateResult } from 'lit';
import type { DataState } from '../controllers/career-data.js';
import type { Words } from '../translations/index.js';

/** What is said of the data: that it is on its way, that there is none, or what is wrong with it. */
export function message(words: Words, state: DataState, handleRetry: () => void): TemplateResult | typeof nothing {
  switch (state.phase) {
    case 'none':
      return nothing;
    case 'loading':
      return html`<div class="message" part="message" role="status">${words.term('loading')}</div>`;
    case 'failed':
      return html`
        <div class="message failed" part="message" role="alert">
          <span>${words.term('failed')}</span> <code>${state.message}</code>
          ${state.retry ? html`<button type="button" @click=${handleRetry}>${words.term('retry')}</button>` : nothing}
        </div>
      `;
    case 'ready':
      if (!state.career.entries.length) {
        return html`<div class="message" part="message">${words.term('empty')}</div>`;
      }
      if (!state.faults.length) return nothing;
      return html`
        <details class="message faults" part="message">
          <summary>${words.term('faults', state.faults.length)}</summary>
          <ul>
            ${state.faults.map(({ path, message }) => html`<li><code>${path}</code> ${message}</li>`)}
          </ul>
        </details>
      `;
  }
}
