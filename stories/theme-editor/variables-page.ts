import 'career-timeline';
import 'career-timeline/themes/newsprint.css';
import { html, LitElement, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { styles } from './variables-page.styles.js';
import { variables, type Variable } from './variables.js';

const career = {
  lang: 'en',
  asOf: '2023-06',
  person: { name: 'A. Nother', headline: 'Editor' },
  entries: [
    { id: 'role', date: '2018/2022', kind: 'role', title: 'Editor', organization: 'The Paper' },
    { id: 'talk', date: '2019', kind: 'talk', title: 'A talk' },
    { id: 'world', date: '2020-11', kind: 'context', title: 'The world' },
    { id: 'move', date: '2022-09', kind: 'move', title: 'A move', status: 'reported' as const },
  ],
};

/** What a variable shows in that the drawing has not: the menu, which is laid open, and the ring of the focus. */
const shownIn: Readonly<Record<string, string>> = {
  '--career-surface': 'menu',
  '--career-radius': 'menu',
  '--career-focus': 'focus',
};

const picture = (className = '', style = '') =>
  html`<career-timeline class=${className} .style=${style} layout="horizontal" .career=${career}></career-timeline>`;

const layers: readonly (readonly [string, string, string, TemplateResult])[] = [
  [
    'Your page',
    'Font, ink and paper are inherited, and all else is mixed from that ink: nothing to load, nothing to write.',
    'article { font-family: Georgia, serif; color: #2b2119; }',
    html`<div class="page" .style=${'font-family:Georgia,serif;color:#2b2119;background:#fbf6ec'}>${picture()}</div>`,
  ],
  [
    'A theme',
    'A class on any ancestor, or on the tag. A theme is CSS of variables and parts for the tag, which hold over what the page hands down.',
    '<main class="career-theme-newsprint"> … </main>',
    html`<div class="career-theme-newsprint">${picture('career-theme-newsprint')}</div>`,
  ],
  [
    'One-off',
    'On one tag, or in a rule for career-timeline after the theme: over both. On :root a variable is for all timelines, but for what a theme sets.',
    '<career-timeline style="--career-accent: #0057b8; --career-density: 0.7">',
    html`<div>${picture('career-theme-newsprint', '--career-accent:#0057b8;--career-density:0.7')}</div>`,
  ],
];

/** The three layers of a look, and each variable with its type, its default and what it does. */
@customElement('variables-page')
export class VariablesPage extends LitElement {
  /** In the page itself, where the themes' style sheets reach. */
  protected override createRenderRoot(): this {
    return this;
  }

  #figure({ name }: Variable, value: string, says: string): TemplateResult {
    const style = value && `${name}:${value}`;
    return html`<figure>
      <figcaption>${says}</figcaption>
      <div inert>${picture(`${shownIn[name] ?? ''}`, style)}</div>
    </figure>`;
  }

  protected override render(): TemplateResult {
    return html`<style>
        ${styles}
      </style>
      <h1>Three layers</h1>
      <p>Each goes over the one before. Most pages need the first alone.</p>
      <div class="layers">
        ${layers.map(
          ([name, says, code, example]) =>
            html`<section class="layer">
              <h2>${name}</h2>
              <p>${says}</p>
              <pre><code>${code}</code></pre>
              <div inert>${example}</div>
            </section>`,
        )}
      </div>
      <h1>${variables.length} variables</h1>
      <p>
        First the default, then another value. Density is <code>--career-density</code>, the scale of the type
        <code>--career-font-size</code>.
      </p>
      ${variables.map(
        (variable) =>
          html`<section class="variable" id=${variable.name.slice(2)}>
            <div>
              <h2><code>${variable.name}</code></h2>
              <p>${variable.description}</p>
              <p class="type">${variable.type}, default: ${variable.default}</p>
            </div>
            ${this.#figure(variable, '', 'default')} ${this.#figure(variable, variable.example, variable.example)}
          </section>`,
      )}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'variables-page': VariablesPage;
  }
}
