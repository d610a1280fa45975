// The first career, as a reader sees it drawn.
import { describe, expect, it } from 'vitest';
import { all, articleCareer, button, mount, one, settled, visibleText } from '../support/mount.js';

describe('the article', () => {
  const extent = (element: Element, id: string) =>
    element.shadowRoot!.querySelector(`.mark[data-entry="${id}"] :is(.extent, .line)`)!.getBoundingClientRect();

  it('is as wide as its dates are known: a year twelve months, a month one', async () => {
    const element = await mount({ career: articleCareer, scale: 'linear', layout: 'horizontal', width: 1600 });
    // Less the gap that keeps a month apart from the next.
    const gap = extent(element, 'mwc-talk').left - extent(element, 'ant-talk').right;
    expect(gap).toBeCloseTo(1.5, 1);
    const length = (id: string) => extent(element, id).width + gap;
    expect(length('hyperagi-founding') / length('mwc-talk')).toBeCloseTo(365 / 30, 0);
  });

  it('folds the empty year on its elastic axis and says how long it is, and not on the linear one', async () => {
    const element = await mount({ career: articleCareer });
    expect(all(element, '.drawing .gap').map(visibleText)).toEqual(['13 months']);
    element.scale = 'linear';
    await settled(element);
    expect(all(element, '.drawing .gap')).toEqual([]);
  });

  it('says each date at its own precision, and the status in a word', async () => {
    const element = await mount({ career: articleCareer });
    const date = (id: string) => visibleText(button(element, id).querySelector('.date')!);
    expect(date('hyperagi-founding')).toBe('2023');
    expect(date('mwc-talk')).toBe('Jun 2025');
    expect(date('tongyi-move')).toMatch(/^Sep 2025.*Reported$/u);
    expect(date('alibaba-role')).toMatch(/^since Feb 2025/u);
  });

  it('draws the reported move with dashes and the world’s event hollow, not by colour alone', async () => {
    const element = await mount({ career: articleCareer });
    const style = (id: string, piece: string) => getComputedStyle(one(element, `.mark[data-entry="${id}"] ${piece}`));
    expect(style('tongyi-move', '.extent').strokeDasharray).not.toBe('none');
    expect(style('mwc-talk', '.extent').strokeDasharray).toBe('none');
    const page = 'rgb(255, 255, 255)';
    expect(style('apsara-context', '.symbol').fill).toBe(page);
    expect(style('mwc-talk', '.symbol').fill).not.toBe(page);
  });

  it('draws each kind in a shape that no eye takes for another', async () => {
    const kinds = ['role', 'education', 'founding', 'move', 'talk', 'publication', 'award', 'project'];
    const entries = kinds.map((kind) => ({ id: kind, kind, title: kind }));
    const element = await mount({ career: { entries } });
    const context = new OffscreenCanvas(14, 14).getContext('2d', { willReadFrequently: true })!;
    const shapes = kinds.map((kind) => {
      const path = one(element, `.undated [data-entry="${kind}"] .symbol`).getAttribute('d')!;
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, 14, 14);
      context.translate(7, 7);
      context.fill(new Path2D(path));
      return [...context.getImageData(0, 0, 14, 14).data].filter((_, i) => i % 4 === 3);
    });
    const sum = (pixels: readonly number[]) => pixels.reduce((a, b) => a + b, 0);
    for (const [i, a] of shapes.entries()) {
      for (const [j, b] of shapes.slice(0, i).entries()) {
        const shared = sum(a.map((alpha, k) => Math.min(alpha, b[k]!)));
        const covered = sum(a.map((alpha, k) => Math.max(alpha, b[k]!)));
        expect(shared / covered, `${kinds[j]} and ${kinds[i]}`).toBeLessThan(0.85);
      }
    }
  });

  it('draws the role weaker in the month it began in, and fades it out as it goes on', async () => {
    const element = await mount({ career: articleCareer });
    const fade = one(element, '.mark[data-entry="alibaba-role"] linearGradient');
    const opacities = [...fade.querySelectorAll('stop')].map((stop) => stop.getAttribute('stop-opacity'));
    expect(opacities).toEqual(['0.3', '1', '1', '0']);
  });

  it('is headed by both names', async () => {
    const element = await mount({ career: articleCareer });
    expect(visibleText(one(element, '.person'))).toBe('Steven Hoi 许主洪');
    element.lang = 'zh-Hant';
    await settled(element);
    expect(visibleText(one(element, '.person'))).toBe('許主洪 Steven Hoi');
  });

  it('sets the undated entries apart, in every layout', async () => {
    for (const layout of ['horizontal', 'vertical'] as const) {
      const element = await mount({ career: articleCareer, layout });
      expect(all(element, '.undated button').map((each) => each.dataset['entry'])).toEqual([
        'smu-role',
        'ntu-role',
        'salesforce-role',
        'ieee-fellow',
        'stanford-top',
      ]);
    }
  });
});
