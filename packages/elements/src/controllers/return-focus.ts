/**
 * For `beforetoggle` of a panel that the focus moves into: gives it back when the panel closes, to where it was, or to `fallback` where that
 * is gone. The browsers do so too, but Chromium not out of a shadow root.
 */
export function returnFocus(fallback: () => HTMLElement | null | undefined): (event: ToggleEvent) => void {
  const before = new WeakMap<EventTarget, Element | null>();
  return ({ currentTarget, newState }) => {
    const panel = currentTarget as HTMLElement;
    const root = panel.getRootNode() as ShadowRoot;
    if (newState === 'open') before.set(panel, root.activeElement);
    else if (panel.contains(root.activeElement)) {
      const to = before.get(panel) as HTMLElement | null | undefined;
      (to?.checkVisibility() ? to : fallback())?.focus();
    }
  };
}
