/**
 * The colour of the page behind an element: the nearest background that is not transparent, through shadow roots.
 *
 * A panel in the top layer needs one of its own, and the page's `color-scheme` does not tell it: a page may go dark by a class.
 *
 * @returns a CSS colour, `Canvas` where no ancestor has one
 */
export function paperBehind(element: Element): string {
  for (let at: Element | null = element; at;) {
    const { backgroundColor } = getComputedStyle(at);
    if (!/^(transparent|rgba\(.*, 0\))$/u.test(backgroundColor)) return backgroundColor;
    const root: Node = at.getRootNode();
    at = at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return 'Canvas';
}
