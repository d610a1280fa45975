import { html, type TemplateResult } from 'lit';

/** Pages to begin with: their backgrounds and their inks. */
export const papers = {
  white: ['#ffffff', '#1c1d22'],
  sepia: ['#f6ecd9', '#3b2f20'],
  night: ['#16171b', '#e8e8ea'],
} as const;

/** A row that sets one colour of the page. */
export const picker = (id: string, label: string, value: string, set: (value: string) => void): TemplateResult =>
  html`<div class="row">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      type="color"
      .value=${value}
      @input=${({ target }: InputEvent) => set((target as HTMLInputElement).value)}
    />
  </div>`;
