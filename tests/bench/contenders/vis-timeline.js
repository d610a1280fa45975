import { DataSet, Timeline } from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.css';

export const prepare = (entries) =>
  entries.map(({ id, title, start, end, isRole }) => ({
    id,
    content: title,
    start,
    ...(isRole && { end, type: 'range' }),
  }));

export function draw(host, items) {
  return new Promise((resolve) => {
    const timeline = new Timeline(host, new DataSet(items), { height: 600, width: '1000px' });
    timeline.on('changed', () => resolve(timeline));
  });
}

export function step(timeline, i) {
  const { start, end } = timeline.getWindow();
  const length = end - start;
  const [from, to] =
    i < 30 ? [+start + length * 0.015, +end - length * 0.015] : [+start + length * 0.008, +end + length * 0.008];
  timeline.setWindow(from, to, { animation: false });
}
