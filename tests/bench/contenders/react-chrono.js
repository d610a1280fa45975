import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { Chrono } from 'react-chrono';
import 'react-chrono/dist/style.css';

export const prepare = (entries) =>
  entries.map(({ title, start }) => ({ title: new Date(start).toISOString().slice(0, 10), cardTitle: title }));

// It zooms by no call.
export function draw(host, items) {
  const root = createRoot(host);
  flushSync(() => root.render(createElement(Chrono, { items, mode: 'VERTICAL', allowDynamicUpdate: false })));
  return root;
}
