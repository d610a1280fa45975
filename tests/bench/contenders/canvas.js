// One pass over a Canvas that draws every entry's mark and text: the floor of what drawing all of them costs.
import { frame, lanesOf, zoomed } from './floor.js';

export const prepare = lanesOf;

export function draw(host, rows) {
  const canvas = document.createElement('canvas');
  canvas.width = frame.width;
  canvas.height = frame.height;
  host.append(canvas);
  const picture = { context: canvas.getContext('2d'), rows };
  paint(picture, zoomed(0));
  return picture;
}

export const step = (picture, i) => paint(picture, zoomed(i + 1));

function paint({ context, rows }, at) {
  context.clearRect(0, 0, frame.width, frame.height);
  context.font = '12px sans-serif';
  for (const { entry, y } of rows) {
    const [x0, x1] = [at(entry.start), at(entry.end)];
    context.fillStyle = '#8ab';
    context.fillRect(x0, y, Math.max(2, x1 - x0), 10);
    context.fillStyle = '#000';
    context.fillText(entry.title, x0, y + 9);
  }
}
