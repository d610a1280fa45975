/** The nearest ancestor-or-self that `has` something, through shadow roots (`closest` stops at them). */
export function nearest(element: Element, has: (candidate: Element) => boolean): Element | undefined {
  for (let at: Element | null = element; at;) {
    if (has(at)) return at;
    const root: Node = at.getRootNode();
    at = at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return undefined;
}
