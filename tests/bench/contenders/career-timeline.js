import 'career-timeline';

export { prepare } from './prepare.js';

export async function draw(host, career) {
  const element = document.createElement('career-timeline');
  element.layout = 'horizontal';
  element.career = career;
  host.append(element);
  await pictureIn(element.shadowRoot);
  return element;
}

/** When the whole picture is in the page: what a reader can do with it is brought after that has been seen. */
const pictureIn = (root) =>
  new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!root.querySelector('.plot:not(.staged) > .canvas')) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(root, { subtree: true, childList: true, attributeFilter: ['class'] });
  });

const fire = (target, type, init) =>
  target.dispatchEvent(
    new (type === 'wheel' ? WheelEvent : MouseEvent)(type, {
      bubbles: true,
      cancelable: true,
      composed: true,
      view: window,
      ...init,
    }),
  );

/** Thirty turns of the wheel with Ctrl, then thirty moves of a drag. */
export function step(element, i) {
  const canvas = element.shadowRoot.querySelector('.canvas');
  const { left, top, width } = canvas.getBoundingClientRect();
  const at = (x) => ({ clientX: left + x, clientY: top + 10 });
  if (i < 30) return fire(canvas, 'wheel', { deltaY: -4, ctrlKey: true, ...at(width / 2) });
  if (i === 30) fire(canvas, 'mousedown', at(width / 2));
  fire(window, 'mousemove', at(width / 2 - (i - 29) * 8));
  if (i === 59) fire(window, 'mouseup', at(width / 2 - 240));
}
