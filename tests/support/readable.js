// @ts-check
// Which texts of a part of a page a reader can read, whoever drew it: found in the live page, through shadow roots.

/** @param {Node} root @returns {Generator<Text>} */
function* texts(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = /** @type {Node | null} */ (walker.currentNode); node; node = walker.nextNode()) {
    if (node instanceof Text && node.data.trim() && !node.parentElement?.closest('style, script')) yield node;
    if (node instanceof Element && node.shadowRoot) yield* texts(node.shadowRoot);
  }
}

/** The element around a node, out of its shadow root too. @param {Node} node @returns {Element | null} */
function around(node) {
  const root = node.getRootNode();
  return node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/**
 * Whether a box is shown and not cut by anything that hides what overflows.
 *
 * @param {Node} node
 * @param {DOMRect} box
 * @param {boolean} scrolled whether the reader has scrolled down to it
 */
function isWhole(node, box, scrolled) {
  for (let at = around(node); at; at = around(at)) {
    const style = getComputedStyle(at);
    if (style.visibility === 'hidden' || style.display === 'none' || style.opacity === '0') return false;
    const clips = style.overflowX !== 'visible' || style.overflowY !== 'visible' || style.clipPath !== 'none';
    const outer = at.getBoundingClientRect();
    const isReached = scrolled && /auto|scroll/u.test(style.overflowY);
    const isCut =
      box.left < outer.left - 1 ||
      box.right > outer.right + 1 ||
      (!isReached && (box.top < outer.top - 1 || box.bottom > outer.bottom + 1));
    if (clips && isCut) return false;
  }
  return box.width > 0 && box.height > 0;
}

/** @param {DOMRect} a @param {DOMRect} b */
const meets = (a, b) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4;

/** @param {string} text */
const bare = (text) => text.replace(/\s/gu, '');

/**
 * @param {Element} host
 * @param {readonly string[]} titles each once
 * @param {boolean} [scrolled] whether the reader scrolls down what scrolls
 * @returns the pairs of texts that overlap, and the share of titles that can be read whole
 */
export function readable(host, titles, scrolled = false) {
  const whole = [...texts(host)].flatMap((node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    return isWhole(node, box, scrolled) ? [{ node, box }] : [];
  });
  const spoilt = new Set();
  let overlaps = 0;
  for (const [i, a] of whole.entries()) {
    for (const b of whole.slice(i + 1)) {
      if (!meets(a.box, b.box)) continue;
      overlaps++;
      spoilt.add(a.node).add(b.node);
    }
  }
  // Lines of one title stand one after the other.
  const text = whole.map(({ node }) => (spoilt.has(node) ? '\0' : bare(node.data))).join('');
  const read = titles.filter((title) => text.includes(bare(title)));
  return { overlaps, share: read.length / titles.length };
}
