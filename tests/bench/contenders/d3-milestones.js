import milestones from 'd3-milestones';
import 'd3-milestones/build/d3-milestones.css';

export const prepare = (entries) =>
  entries.map(({ title, start }) => ({ date: new Date(start).toISOString().slice(0, 10), title }));

// It zooms by no call.
export function draw(host, data) {
  host.id = 'milestones';
  return milestones('#milestones')
    .mapping({ timestamp: 'date', text: 'title' })
    .parseTime('%Y-%m-%d')
    .aggregateBy('day')
    .optimize(true)
    .render(data);
}
