// The built file, which is a classic script; its sources want a preprocessor.
import script from '@knight-lab/timelinejs/dist/js/timeline.js?raw';
import '@knight-lab/timelinejs/dist/css/timeline.css';

document.head.appendChild(document.createElement('script')).textContent = script;
const { Timeline } = globalThis.TL;

const day = (time) => {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

export const prepare = (entries) => ({
  events: entries.map(({ id, title, start, end, isRole }) => ({
    unique_id: id,
    start_date: day(start),
    ...(isRole && { end_date: day(end) }),
    text: { headline: title, text: '' },
  })),
});

// It zooms by levels of its own only.
export async function draw(host, data) {
  host.id = 'timelinejs';
  host.style.height = '600px';
  const timeline = new Timeline('timelinejs', data, { hash_bookmark: false, font: null, duration: 0 });
  while (host.querySelectorAll('.tl-timemarker').length < data.events.length) await new Promise(requestAnimationFrame);
  return timeline;
}
