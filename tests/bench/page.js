// What runs in the page: draws once, then measures. The runner calls these by name.
import * as contender from 'contender';

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
let drawn;

function host() {
  let element = document.querySelector('#host');
  if (element) return element.firstElementChild;
  element = document.body.appendChild(document.createElement('div'));
  element.id = 'host';
  element.style.cssText = 'width:1000px;height:600px;overflow:clip auto;font:16px sans-serif';
  return element.appendChild(document.createElement('div'));
}

/** All text nodes, through shadow roots. */
function* texts(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.currentNode; node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE && node.data.trim() && !node.parentElement?.closest('style, script'))
      yield node;
    if (node.shadowRoot) yield* texts(node.shadowRoot);
  }
}

/** The element around a node, out of its shadow root too. */
const around = (node) => node.parentElement ?? node.getRootNode().host;

/** Whether a box is in the frame and not cut by anything that hides what overflows. */
function isWhole(node, box) {
  for (let at = around(node); at; at = around(at)) {
    const style = getComputedStyle(at);
    if (style.visibility === 'hidden' || style.display === 'none' || style.opacity === '0') return false;
    const clips = style.overflowX !== 'visible' || style.overflowY !== 'visible' || style.clipPath !== 'none';
    const outer = at.getBoundingClientRect();
    const isCut =
      box.left < outer.left - 1 ||
      box.right > outer.right + 1 ||
      box.top < outer.top - 1 ||
      box.bottom > outer.bottom + 1;
    if (clips && isCut) return false;
  }
  return box.width > 0 && box.height > 0;
}

globalThis.bench = {
  /** @returns ms from data in hand to the second frame after all is in the page */
  async draw(entries) {
    const data = contender.prepare(entries);
    await frame();
    const begin = performance.now();
    drawn = await contender.draw(host(), data);
    await frame();
    await frame();
    return performance.now() - begin;
  },

  /** @returns the lengths of 60 frames in ms; undefined where there is no call or gesture that zooms */
  async frames() {
    if (!contender.step) return undefined;
    await new Promise((resolve) => setTimeout(resolve, 500));
    const lengths = [];
    for (let i = 0; i < 60; i++) {
      const begin = await frame();
      contender.step(drawn, i);
      await frame();
      lengths.push(performance.now() - begin);
    }
    return lengths;
  },

  nodes() {
    const count = (root) =>
      [...root.querySelectorAll('*')].reduce(
        (sum, { shadowRoot }) => sum + 1 + (shadowRoot ? count(shadowRoot) : 0),
        0,
      );
    return count(host());
  },

  /** @returns the pairs of texts that overlap, and the share of entries whose whole title can be read without scrolling the frame sideways */
  labels(titles) {
    const whole = [...texts(host())].flatMap((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      return isWhole(node, box) ? [{ node, box }] : [];
    });
    const meets = (a, b) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4;
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
    const text = whole.map(({ node }) => (spoilt.has(node) ? '\0' : node.data.replace(/\s/g, ''))).join('');
    const read = titles.filter((title) => text.includes(title.replace(/\s/g, '')));
    return { overlaps, readable: read.length / titles.length };
  },
};
