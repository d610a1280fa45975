import { expect, it } from 'vitest';
import { hardCareer } from '../../stories/fixtures/hard-career.js';
import { all, mount, one, settled } from '../support/mount.js';

it('while the page becomes a little wider, labels stay where they are', async () => {
  let [moved, seen] = [0, 0];
  for (const start of [900, 1040]) {
    const element = await mount({ layout: 'horizontal', width: start, career: hardCareer });
    const places = () => {
      const { left } = one(element, '.canvas').getBoundingClientRect();
      const { top } = one(element, '.axis').getBoundingClientRect();
      const labels = all(element, '.canvas .entry').map((entry) => {
        const { x, y } = entry.getBoundingClientRect();
        return [entry.dataset['entry'], { x: x - left, y: y - top }] as const;
      });
      return new Map(labels);
    };
    let before = places();
    for (let width = start + 4; width <= start + 100; width += 4) {
      document.querySelector('main')!.style.width = `${width}px`;
      await settled(element);
      const now = places();
      for (const [id, { x, y }] of now) {
        const last = before.get(id);
        if (!last) continue;
        seen++;
        if (Math.abs(last.x - x) > 40 || Math.abs(last.y - y) > 60) moved++;
      }
      before = now;
    }
    expect(one(element, '.canvas').getBoundingClientRect().width).toBeCloseTo(start + 100, 0);
  }
  expect(seen).toBeGreaterThan(2000);
  expect(moved / seen).toBeLessThan(0.01);
});

it('a headline under the name has the width of the column: only the line beside the buttons leaves them room', async () => {
  const headline = 'of us all '.repeat(12);
  const entries = [{ kind: 'talk', title: 'A talk', date: '2010' }];
  const element = await mount({ career: { person: { name: 'Angela Merkel', headline }, entries }, width: 320 });
  const words = document.createRange();
  const linesOf = (part: string) => {
    words.selectNodeContents(one(element, part));
    return [...words.getClientRects()];
  };
  const controls = one(element, '.controls').getBoundingClientRect();
  expect(linesOf('.headline')[0]!.right).toBeGreaterThan(controls.left);
  for (const { right, top } of linesOf('.person')) expect(right <= controls.left || top >= controls.bottom).toBe(true);
});
