import TimelinesChart from 'timelines-chart';

export const prepare = (entries) => {
  const groups = new Map();
  for (const { organization, title, start, end, kind } of entries) {
    if (!groups.has(organization)) groups.set(organization, []);
    groups.get(organization).push({ label: title, data: [{ timeRange: [new Date(start), new Date(end)], val: kind }] });
  }
  return [...groups].map(([group, data]) => ({ group, data }));
};

export function draw(host, data) {
  return TimelinesChart()(host).width(1000).maxHeight(600).enableAnimations(false).zQualitative(true).data(data);
}

export function step(chart, i) {
  const [start, end] = chart.zoomX();
  const length = end - start;
  const range =
    i < 30 ? [+start + length * 0.015, +end - length * 0.015] : [+start + length * 0.008, +end + length * 0.008];
  chart.zoomX(range.map((time) => new Date(time)));
}
