// Lit's own renderer for servers makes strings of the templates that the page draws with: there is one drawing, not two.
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { TemplateResult } from 'lit';

/** The markup of a template, without the comments by which a page would take it up: every value in it is escaped. */
export function markup(template: TemplateResult): string {
  // Lit marks its places by comments and by `<?>`. No text can hold either: `<` stands escaped in all of them.
  return collectResultSync(render(template))
    .replaceAll(/<!--[^>]*-->|<\?>/gu, '')
    .trim();
}

/** JSON that may stand in a `script` element: no text in it can end that. */
export const scriptJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
