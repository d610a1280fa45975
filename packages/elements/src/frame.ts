// What embed.html runs: it shows the career that its address names, and tells its height to the page around it.
import './define.js';

/** What the address may say of the timeline: attributes of that name. */
const attributes = ['src', 'layout', 'scale', 'group', 'from', 'to', 'selected', 'lang', 'dir'];

// What stands behind `#` is not sent to a server, which would refuse a whole document in an address.
const parameters = new URLSearchParams(`${location.search}&${location.hash.slice(1)}`);
const { documentElement: root, body } = document;

const theme = parameters.get('theme');
if (theme === 'light' || theme === 'dark') root.style.colorScheme = theme;
root.lang = parameters.get('lang') ?? 'en';

const timeline = document.createElement('career-timeline');
for (const name of attributes) {
  const value = parameters.get(name);
  if (value !== null) timeline.setAttribute(name, value);
}

const observer = new ResizeObserver(() => {
  const height = Math.ceil(root.getBoundingClientRect().height);
  // A frame of an opaque origin cannot know whose it is in, and its height is no secret. The second form is AMP's.
  parent.postMessage({ type: 'career-timeline:height', height }, '*');
  parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
});

/** Not before there is something to see: the page would give the frame the height of a line first, and what follows would jump. */
const tellHeight = () => void timeline.updateComplete.then(() => observer.observe(root));
timeline.addEventListener('career-load', tellHeight);
timeline.addEventListener('career-error', tellHeight);
if (parameters.get('src')) body.append(timeline);
else {
  body.append('No career to show: the address of this page has to name its document, as in ?src=career.json');
  observer.observe(root);
}
