import type { Image } from '@career-timeline/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { Reader } from '../reader.js';

/** The picture of an entry: fetched when it comes into sight, its place kept where its size is known, and nobody told from where. */
export function figure(reader: Reader, { url, alt, credit, width, height }: Image): TemplateResult {
  return html`<figure>
    <img
      src=${url}
      alt=${alt === '' ? '' : reader.read(alt).text}
      width=${width ?? nothing}
      height=${height ?? nothing}
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
    />
    ${credit ? html`<figcaption>${reader.words.term('imageBy', reader.read(credit).text)}</figcaption>` : nothing}
  </figure>`;
}
