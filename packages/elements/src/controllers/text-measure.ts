import { textStyles, typesetter, type TextMeasurer, type TextStyle, type Typesetter } from '@career-timeline/layout';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Measures text in the host's shadow root, where the reader's fonts, text size and letter spacing apply (a canvas misses
 * the spacing). One sentinel a text style, and one for the room between texts, tell when any of them changes; the host is then updated and measures anew.
 *
 * What will be asked for is set all at once, since each look at what was just written costs a reflow, if a small one: the bench is apart from
 * the page.
 */
export class TextMeasureController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #lineHeights = new Map<TextStyle, number>();
  #spacing = 1;
  readonly #observer =
    typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(() => this.#handleResize());
  #bench: HTMLElement | undefined;
  #sentinels: readonly HTMLElement[] = [];
  #sentinelSizes = '';
  #type: Typesetter | undefined;
  #isHidden = false;
  /** Whether something was to be measured while nothing could be. */
  #isMissed = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Gives the element in which to measure: in the shadow root, as wide as it likes, not shown, with `.text.<style>` styled. */
  set bench(bench: HTMLElement | undefined) {
    if (bench === this.#bench) return;
    this.#observer?.disconnect();
    this.#bench = bench;
    if (!bench) return;
    const space = document.createElement('span');
    space.className = 'space';
    this.#sentinels = [...textStyles.map((style) => gauge(style, 'Hxg')), space];
    bench.replaceChildren(...this.#sentinels);
    this.#observe();
    this.#readSentinels();
  }

  /** Whether nothing can be measured, since it is not displayed. Who asks is updated once it is again. */
  get isHidden(): boolean {
    this.#isMissed ||= this.#isHidden;
    return this.#isHidden;
  }

  /** The room between texts that the reader's page asks for, as a multiple of the usual: the height of `.space` in the bench, which is 100 px wide. */
  get spacing(): number {
    return this.#spacing;
  }

  /** Sets texts in a language; the same one as long as the type is the same. */
  type(lang: string): Typesetter {
    if (this.#type?.lang !== lang) this.#type = typesetter(this.#measurer(), lang);
    return this.#type;
  }

  hostConnected(): void {
    document.fonts.addEventListener('loadingdone', this.#handleFonts);
    this.#observe();
  }

  hostDisconnected(): void {
    document.fonts.removeEventListener('loadingdone', this.#handleFonts);
    this.#observer?.disconnect();
  }

  #observe(): void {
    for (const sentinel of this.#sentinels) this.#observer?.observe(sentinel);
  }

  #measurer(): TextMeasurer {
    const widths = new Map<string, number>();
    const key = (text: string, style: TextStyle) => `${style} ${text}`;
    const ahead: TextMeasurer['ahead'] = (texts) => {
      const missing = new Map(
        texts.flatMap(([text, style]) =>
          widths.has(key(text, style)) ? [] : [[key(text, style), gauge(style, text)]],
        ),
      );
      if (!missing.size) return;
      this.#bench?.append(...missing.values());
      if (this.#look()) {
        const scale = this.#scale();
        for (const [each, at] of missing) widths.set(each, sizeOf(at, scale).width);
      }
      for (const at of missing.values()) at.remove();
    };
    return {
      width: (text, style) => {
        if (!widths.has(key(text, style))) ahead([[text, style]]);
        return widths.get(key(text, style)) ?? 0;
      },
      lineHeight: (style) => this.#lineHeights.get(style) ?? 16,
      ahead,
    };
  }

  /** @returns whether there is anything to measure */
  #look(): boolean {
    this.#isHidden = !this.#sentinels[0]?.getClientRects().length;
    return !this.isHidden;
  }

  /** px on the screen for one of the element's own: a page may be zoomed by CSS, a slide scaled; undefined where it is turned or squeezed. */
  #scale(): number | undefined {
    const [text, space] = [this.#sentinels[0]!, this.#sentinels.at(-1)!];
    const scale = space.getBoundingClientRect().width / 100;
    const { width, height } = text.getBoundingClientRect();
    const own = sizeOf(text, undefined);
    return scale > 0 && Math.abs((width / height) * (own.height / own.width) - 1) < mostSkew ? scale : undefined;
  }

  /** @returns whether the type has changed since last read */
  #readSentinels(): boolean {
    if (!this.#look()) return false;
    const scale = this.#scale();
    const all = this.#sentinels.map((sentinel) => sizeOf(sentinel, scale));
    const sizes = all.map(({ width, height }) => `${width} ${height}`).join();
    if (sizes === this.#sentinelSizes && !this.#isMissed) return false;
    this.#isMissed = false;
    this.#sentinelSizes = sizes;
    this.#type = undefined;
    const space = all[textStyles.length]!;
    textStyles.forEach((style, i) => this.#lineHeights.set(style, all[i]!.height));
    // Nothing where the page's value is no number.
    this.#spacing = space.height / space.width || 1;
    return true;
  }

  // A font for a script that the sentinels do not hold changes none of them.
  readonly #handleFonts = () => {
    this.#type = undefined;
    this.#host.requestUpdate();
  };

  #handleResize(): void {
    if (this.#bench && this.#readSentinels()) this.#host.requestUpdate();
  }
}

/** What is drawn that much wider or narrower than it is high is not only scaled. */
const mostSkew = 0.02;

/**
 * The size of an element in px of its own. What is turned or squeezed, as in a panel that is just coming, has it from its style and not from its
 * rectangle.
 *
 * Source: CSSOM, section 9, resolved values of `width` and `height`
 */
function sizeOf(element: Element, scale: number | undefined): { readonly width: number; readonly height: number } {
  const { width, height } = element.getBoundingClientRect();
  if (scale !== undefined) return { width: width / scale, height: height / scale };
  const style = getComputedStyle(element);
  const around = (...sides: readonly string[]) =>
    style.boxSizing === 'border-box'
      ? 0
      : sides.reduce(
          (sum, side) =>
            sum +
            parseFloat(style.getPropertyValue(`padding-${side}`)) +
            parseFloat(style.getPropertyValue(`border-${side}-width`)),
          0,
        );
  // An inline box has no size in its style.
  return {
    width: parseFloat(style.width) + around('left', 'right') || width,
    height: parseFloat(style.height) + around('top', 'bottom') || height,
  };
}

function gauge(style: TextStyle, text: string): HTMLElement {
  const span = document.createElement('span');
  span.className = `text ${style}`;
  // A page may set the type of a part: what is drawn with it is measured with it.
  span.part = style === 'tick' ? style : `entry-${style}`;
  span.textContent = text;
  return span;
}
