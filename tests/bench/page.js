// What runs in the page: draws once, then measures. The runner calls these by name.
import * as contender from 'contender';
import { readable } from '../support/readable.js';

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

globalThis.bench = {
  /** @returns ms from data in hand to the second frame after the picture is in the page */
  async draw(entries) {
    const data = contender.prepare(entries);
    await frame();
    const begin = performance.now();
    drawn = await contender.draw(host(), data);
    await frame();
    await frame();
    const time = performance.now() - begin;
    await drawn?.updateComplete;
    return time;
  },

  /** @returns the longest task, ms, from data in hand to two seconds after all is in the page; 0 where none is over 50 ms */
  async longestTask(entries) {
    const data = contender.prepare(entries);
    // In a task of its own, as a page would.
    await new Promise((resolve) => setTimeout(resolve, 500));
    let longest = 0;
    const observer = new PerformanceObserver((list) => {
      longest = Math.max(longest, ...list.getEntries().map(({ duration }) => duration));
    });
    observer.observe({ entryTypes: ['longtask'] });
    await contender.draw(host(), data);
    await new Promise((resolve) => setTimeout(resolve, 2000));
    return longest;
  },

  /**
   * A step in every frame, as a hand moves: what a step puts off until later is in the next one's frame.
   *
   * @returns ms from each of 60 frames to the next; undefined where there is no call or gesture that zooms
   */
  async frames() {
    if (!contender.step) return undefined;
    await new Promise((resolve) => setTimeout(resolve, 500));
    const lengths = [];
    await frame();
    // The timestamp of a frame is some half a millisecond before its work begins.
    let last = performance.now();
    for (let i = 0; i < 60; i++) {
      contender.step(drawn, i);
      await frame();
      const now = performance.now();
      lengths.push(now - last);
      last = now;
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

  /** @returns the pairs of texts that overlap, and the share of entries whose whole title can be read, at once and with scrolling down */
  labels(titles) {
    const { overlaps, share } = readable(host(), titles, true);
    return { overlaps, readable: readable(host(), titles).share, scrolled: share };
  },
};
