// A rectangle and a text of SVG for every entry, with no layout at all: the floor of drawing all of them in the page.
import { frame, lanesOf, zoomed } from './floor.js';

export const prepare = lanesOf;

const make = (name, attributes) => {
  const node = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  return node;
};

export function draw(host, rows) {
  const svg = make('svg', frame);
  const at = zoomed(0);
  const nodes = rows.map(({ entry, y }) => {
    const rect = make('rect', { y, height: 10, fill: '#8ab' });
    const text = make('text', { y: y + 9, 'font-size': 12 });
    text.textContent = entry.title;
    svg.append(rect, text);
    return { entry, rect, text };
  });
  move(nodes, at);
  host.append(svg);
  return nodes;
}

export const step = (nodes, i) => move(nodes, zoomed(i + 1));

function move(nodes, at) {
  for (const { entry, rect, text } of nodes) {
    const x = at(entry.start);
    rect.setAttribute('x', x);
    rect.setAttribute('width', Math.max(2, at(entry.end) - x));
    text.setAttribute('x', x);
  }
}
