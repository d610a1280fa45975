import { adoptStyles, type CSSResult, type CSSResultOrNative } from 'lit';

/** The style sheets of a shadow root. A sheet stays with the document that it was made in: another has a copy of it. */
export class Sheets {
  #styles: readonly CSSResultOrNative[] = [];

  adopt(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
    this.#styles = styles;
    const page = root.ownerDocument.defaultView;
    if (!page || page === window) return adoptStyles(root, [...styles]);
    root.adoptedStyleSheets = styles.map((style) => {
      const sheet = new page.CSSStyleSheet();
      sheet.replaceSync((style as CSSResult).cssText);
      return sheet;
    });
  }

  /** For a root that is in another document now. */
  renew(root: ShadowRoot): void {
    if (root.ownerDocument.defaultView) this.adopt(root, this.#styles);
  }
}
