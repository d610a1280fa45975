import 'career-timeline';
import type { CareerTimeline } from 'career-timeline';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { styleMap } from 'lit/directives/style-map.js';
import { contrast } from '../../tests/support/contrast.js';
import { articleCareer, companyCareer, hardCareer } from '../fixtures/careers.js';
import { hex, isColour } from './colour.js';
import { groups } from './groups.js';
import { measures } from './measures.js';
import { pastedProperties } from './pasted-properties.js';
import { papers, picker } from './picker.js';
import { styles } from './theme-editor.styles.js';
import { themes } from './theme-sheets.js';
import { colours, typefaces, variables, type Range, type Variable } from './variables.js';

/** Sets the variables of three timelines and tells the CSS for it. */
@customElement('theme-editor')
export class ThemeEditor extends LitElement {
  static override readonly styles = [styles, ...themes.map(({ css }) => css)];

  /** What was set, by the variables' names. */
  @state() private _values: Readonly<Record<string, string>> = {};
  @state() private _paper: string = papers.white[0];
  @state() private _ink: string = papers.white[1];
  /** The theme that is begun with; none where empty. */
  @state() private _theme = '';
  @state() private _pasted: ReadonlyMap<string, string> = new Map();
  /** What each measured variable shows as, once drawn, and `paper` what it is measured against. */
  @state() private _shown: Readonly<Record<string, string>> = {};

  @query('.preview') private readonly _preview!: HTMLElement;
  /** The CSS to copy, after the themes', as in a page. */
  readonly #sheet = new CSSStyleSheet();

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot() as ShadowRoot;
    root.adoptedStyleSheets.push(this.#sheet);
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (getComputedStyle(this).colorScheme === 'dark') this.#page('night');
  }

  get #css(): string {
    const lines = Object.entries(this._values).map(([name, value]) => `  ${name}: ${value};\n`);
    if (!lines.length) return '/* Nothing set yet. */';
    return `${this._theme && `/* After ${this._theme}.css */\n`}career-timeline {\n${lines.join('')}}`;
  }

  protected override willUpdate(): void {
    this.#sheet.replaceSync(this.#css);
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('_shown') && changed.size === 1) return;
    void this.#measure();
  }

  async #measure(): Promise<void> {
    const timelines = [...this._preview.querySelectorAll<CareerTimeline>('career-timeline')];
    // Its sticky years take the page's colour when it is drawn.
    for (const timeline of timelines) timeline.requestUpdate();
    await Promise.all(timelines.map((timeline) => timeline.updateComplete));
    const root = timelines[0]?.shadowRoot;
    if (!root?.querySelector('[part~="mark"]')) {
      requestAnimationFrame(() => void this.#measure());
      return;
    }
    const host = getComputedStyle(timelines[0]!);
    // As the theme says it, and colours as they are drawn.
    const given = variables.flatMap(({ name }) => {
      const value = host.getPropertyValue(name).trim();
      return value ? [[name, value] as const] : [];
    });
    const drawn = measures.flatMap(({ name, selector, property }) => {
      const node = root.querySelector(selector);
      return node ? [[name, getComputedStyle(node).getPropertyValue(property)] as const] : [];
    });
    const paper = hex(host.backgroundColor, this._paper);
    this._shown = { ...Object.fromEntries<string>([...given, ...drawn]), paper };
  }

  #set(name: string, value: string | undefined): void {
    const { [name]: _, ...others } = this._values;
    this._values = value ? { ...others, [name]: value } : others;
  }

  #unset({ name }: Variable) {
    return html`<button
      type="button"
      class="unset"
      ?hidden=${this._values[name] === undefined}
      aria-label=${`Unset ${name}`}
      title="Back to the default"
      @click=${() => this.#set(name, undefined)}
    >
      ×
    </button>`;
  }

  #colour({ name }: Variable) {
    // A variable of the page is known to the preview alone.
    const own = this._values[name];
    const set = own && getComputedStyle(this._preview.querySelector('career-timeline')!).getPropertyValue(name);
    const colour = set && isColour(set) ? set : (own ?? this._shown[name] ?? this._ink);
    return html`<input
      id=${name}
      type="color"
      .value=${hex(isColour(colour) ? colour : this._ink, this._paper)}
      @input=${(event: InputEvent) => this.#set(name, (event.target as HTMLInputElement).value)}
    />`;
  }

  #range({ name }: Variable, { min, max, step, unit, usual }: Range) {
    const value = this._values[name] ?? this._shown[name] ?? `${usual}${unit}`;
    return html`<input
      id=${name}
      type="range"
      min=${min}
      max=${max}
      step=${step}
      aria-valuetext=${value}
      title=${value}
      .value=${String(Number.parseFloat(value))}
      @input=${(event: InputEvent) => this.#set(name, `${(event.target as HTMLInputElement).value}${unit}`)}
    />`;
  }

  #font({ name }: Variable) {
    return html`<input
      id=${name}
      list="typefaces"
      placeholder=${this._shown[name] ?? 'inherit'}
      .value=${this._values[name] ?? ''}
      @change=${(event: Event) => this.#set(name, (event.target as HTMLInputElement).value.replace(/[;{}]/gu, ''))}
    />`;
  }

  /** How much a colour stands out, where that is measured, or how much of a thing there is. */
  #value({ name, control, default: usual }: Variable) {
    if (typeof control === 'object')
      return html`<output>${this._values[name] ?? this._shown[name] ?? usual.split(',')[0]}</output>`;
    const measure = measures.find((each) => each.name === name);
    const colour = this._shown[name];
    if (!measure || !('least' in measure) || colour === undefined) return nothing;
    const ratio = contrast(colour, this._shown['paper']!);
    const isLow = ratio < measure.least;
    return html`<output
      class=${isLow ? 'low' : ''}
      data-contrast=${name}
      title=${`${ratio.toFixed(1)} : 1 with the background; ${measure.least} : 1 is needed`}
      >${ratio.toFixed(1)} <span>${isLow ? `< ${measure.least}` : '✓'}</span></output
    >`;
  }

  #row(variable: Variable): TemplateResult {
    const { name, description, control } = variable;
    const input =
      control === 'colour'
        ? this.#colour(variable)
        : control === 'font'
          ? this.#font(variable)
          : this.#range(variable, control);
    return html`<div
      class="row ${control === 'font' ? 'wide' : ''}"
      title=${`${name}: ${description} Default: ${variable.default}.`}
    >
      <label for=${name}>${name.replace('--career-', '').replaceAll('-', ' ')}</label>
      ${input} ${this.#value(variable)} ${this.#unset(variable)}
    </div>`;
  }

  /** The page's own colours, each to be taken for one of the variables. */
  #pasted(): TemplateResult[] {
    const computed = this._preview ? getComputedStyle(this._preview) : undefined;
    return [...this._pasted.keys()].flatMap((name) => {
      const colour = computed?.getPropertyValue(name).trim() ?? '';
      if (!isColour(colour)) return [];
      return html`<div class="row wide">
        <label for=${`take${name}`}
          ><span class="swatch" .style=${`background:${colour}`}></span><code>${name}</code></label
        >
        <select
          id=${`take${name}`}
          @change=${({ target }: Event) => {
            const select = target as HTMLSelectElement;
            this.#set(select.value, `var(${name})`);
            select.value = '';
          }}
        >
          <option value="">take for …</option>
          ${colours.map((each) => html`<option value=${each.name}>${each.name.replace('--career-', '')}</option>`)}
        </select>
      </div>`;
    });
  }

  #paste(event: InputEvent): void {
    this._pasted = pastedProperties((event.target as HTMLTextAreaElement).value);
    // The preview has to hold them before they can be resolved.
    void this.updateComplete.then(() => this.requestUpdate());
  }

  async #copy({ target }: Event): Promise<void> {
    await navigator.clipboard.writeText(this.#css);
    const button = target as HTMLButtonElement;
    button.textContent = 'Copied';
    setTimeout(() => (button.textContent = 'Copy'), 2000);
  }

  #page(which: keyof typeof papers): void {
    [this._paper, this._ink] = papers[which];
  }

  protected override render(): TemplateResult {
    const isDark = contrast(this._paper, '#fff') > contrast(this._paper, '#000');
    const page = { background: this._paper, color: this._ink, colorScheme: isDark ? 'dark' : 'light' };
    return html`<form aria-label="Theme" @submit=${(event: Event) => event.preventDefault()}>
        <div class="settings">
          <h2>Your page</h2>
          <div class="row wide">
            <label for="page">begin with</label>
            <select
              id="page"
              @change=${({ target }: Event) => this.#page((target as HTMLSelectElement).value as keyof typeof papers)}
            >
              ${Object.entries(papers).map(
                ([name, [paper]]) => html`<option ?selected=${paper === this._paper}>${name}</option>`,
              )}
            </select>
          </div>
          <div class="row wide">
            <label for="theme">theme</label>
            <select id="theme" @change=${({ target }: Event) => (this._theme = (target as HTMLSelectElement).value)}>
              <option value="">none</option>
              ${themes.map(({ name }) => html`<option>${name}</option>`)}
            </select>
          </div>
          ${picker('paper', 'background', this._paper, (value) => (this._paper = value))}
          ${picker('ink', 'text', this._ink, (value) => (this._ink = value))}
          <details>
            <summary id="pasted">Take your page’s colours</summary>
            <p>Paste its custom properties, and take them by their names.</p>
            <textarea
              rows="3"
              dir="ltr"
              spellcheck="false"
              aria-labelledby="pasted"
              placeholder=":root { --brand: #123456; … }"
              @input=${(event: InputEvent) => this.#paste(event)}
            ></textarea>
            ${this.#pasted()}
          </details>
          ${groups.map(
            (group) =>
              html`<h2>${group.name} ${group.name === 'Colours' ? html`<small>contrast</small>` : nothing}</h2>
                ${group.variables.map((variable) => this.#row(variable))}`,
          )}
          <datalist id="typefaces">${typefaces.map((each) => html`<option value=${each}></option>`)}</datalist>
        </div>
        <section class="result">
          <h2 id="css">Your CSS</h2>
          <button type="button" class="copy" @click=${(event: Event) => void this.#copy(event)}>Copy</button>
          <textarea
            readonly
            dir="ltr"
            spellcheck="false"
            aria-labelledby="css"
            .value=${this.#css}
            @focus=${({ target }: Event) => (target as HTMLTextAreaElement).select()}
          ></textarea>
        </section>
      </form>
      <div
        class="preview ${this._theme && `career-theme-${this._theme}`}"
        tabindex="0"
        role="region"
        aria-label="Preview"
        style=${styleMap({ ...page, ...Object.fromEntries(this._pasted) })}
      >
        ${keyed(
          this._theme,
          html`<career-timeline .career=${articleCareer}></career-timeline>
            <career-timeline .career=${hardCareer}></career-timeline>
            <career-timeline class="narrow" .career=${companyCareer} layout="vertical"></career-timeline>`,
        )}
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'theme-editor': ThemeEditor;
  }
}
