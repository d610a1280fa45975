import { textStyles, type TextMeasurer, type TextStyle } from '@career-timeline/layout';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** After so many the guesses stand: no layout has needed as many. */
const mostRounds = 5;

/**
 * Measures text in the host's shadow root, where the reader's fonts, text size and letter spacing apply (a canvas misses
 * the spacing). One sentinel a text style, and one for the room between texts, tell when any of them changes; the host is then updated and measures anew.
 *
 * Widths are wanted one by one but must be read in one batch, or each would cost a reflow. So `run` calls the
 * layout until it asks for nothing unmeasured: the first time with guesses, the second with what was measured in between.
 */
export class TextMeasureController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #widths = new Map<string, number>();
  readonly #lineHeights = new Map<TextStyle, number>();
  #spacing = 1;
  readonly #observer =
    typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(() => this.#handleResize());
  #bench: HTMLElement | undefined;
  #sentinelSizes = '';

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
    const sentinels = textStyles.map((style) => this.#span(style, 'Hxg漢字'));
    const space = document.createElement('span');
    space.className = 'space';
    bench.replaceChildren(...sentinels, space);
    for (const sentinel of bench.children) this.#observer?.observe(sentinel);
    this.#readSentinels();
  }

  /** The room between texts that the reader's page asks for, as a multiple of the usual: the height of `.space` in the bench, in 100 px. */
  get spacing(): number {
    return this.#spacing;
  }

  hostConnected(): void {
    document.fonts.addEventListener('loadingdone', this.#handleFonts);
    if (this.#bench) for (const sentinel of this.#bench.children) this.#observer?.observe(sentinel);
  }

  hostDisconnected(): void {
    document.fonts.removeEventListener('loadingdone', this.#handleFonts);
    this.#observer?.disconnect();
  }

  /**
   * Calls `layout` with a measurer that is exact in the last call; returns what that call returned.
   *
   * @param layout is told whether its result is a draft, of which only the texts matter that it asks for
   */
  run<T>(layout: (measure: TextMeasurer, isDraft: boolean) => T): T {
    let isDraft = true;
    for (let round = 0; ; round++) {
      const missing = new Map<string, { text: string; style: TextStyle }>();
      const measure: TextMeasurer = {
        width: (text, style) => {
          const key = `${style} ${text}`;
          const width = this.#widths.get(key);
          if (width === undefined) missing.set(key, { text, style });
          return width ?? text.length * 8;
        },
        lineHeight: (style) => this.#lineHeights.get(style) ?? 16,
      };
      const result = layout(measure, isDraft);
      const isMeasured = !missing.size || !this.#bench || round >= mostRounds;
      if (isMeasured && !isDraft) return result;
      if (isMeasured) isDraft = false;
      else this.#measure(missing);
    }
  }

  #measure(missing: ReadonlyMap<string, { text: string; style: TextStyle }>): void {
    const spans = new Map([...missing].map(([key, { text, style }]) => [key, this.#span(style, text)]));
    const batch = document.createElement('div');
    batch.append(...spans.values());
    this.#bench!.append(batch);
    for (const [key, span] of spans) this.#widths.set(key, span.getBoundingClientRect().width);
    batch.remove();
  }

  #span(style: TextStyle, text: string): HTMLElement {
    const span = document.createElement('span');
    span.className = `text ${style}`;
    // A page may set the type of a part: what is drawn with it is measured with it.
    span.part = style === 'tick' ? style : `entry-${style}`;
    span.textContent = text;
    return span;
  }

  /** @returns whether the type has changed since last read */
  #readSentinels(): boolean {
    const rects = Array.from(this.#bench!.children, (child) => child.getBoundingClientRect());
    const sizes = rects.map(({ width, height }) => `${width} ${height}`).join();
    // A host that is not displayed has no sizes: keep the last ones until it is.
    if (sizes === this.#sentinelSizes || !rects[0]?.height) return false;
    this.#sentinelSizes = sizes;
    this.#widths.clear();
    textStyles.forEach((style, i) => this.#lineHeights.set(style, rects[i]!.height));
    // Nothing where the page's value is no number.
    this.#spacing = rects[textStyles.length]!.height / 100 || 1;
    return true;
  }

  // A font for a script that the sentinels do not hold changes none of them.
  readonly #handleFonts = () => {
    this.#widths.clear();
    this.#host.requestUpdate();
  };

  #handleResize(): void {
    if (this.#bench && this.#readSentinels()) this.#host.requestUpdate();
  }
}
