// What changes the size of everything while the timeline stands: the page's zoom, the screen's pixels, fonts that come late, hiding and showing.
import fontUrl from '@fontsource-variable/noto-sans/files/noto-sans-latin-wght-normal.woff2?url';
import { cdp } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import { hardCareer } from '../../stories/fixtures/hard-career.js';
import { outside, overlaps, textBoxes } from '../support/boxes.js';
import { articleCareer, mount, settled } from '../support/mount.js';

const careers = { article: articleCareer, hard: hardCareer };
const session = cdp() as unknown as { send(method: string, params?: object): Promise<unknown> };

afterEach(() => {
  document.documentElement.style.zoom = '';
  document.body.style.fontFamily = '';
});

async function expectLegible(element: Awaited<ReturnType<typeof mount>>, when: string) {
  await settled(element);
  const boxes = textBoxes(element);
  expect(boxes.length, when).toBeGreaterThan(5);
  expect(overlaps(boxes), when).toEqual([]);
  expect(outside(element, boxes), when).toEqual([]);
}

describe.each(Object.entries(careers))('the texts of the %s career stay apart and whole', (_, career) => {
  it.each([0.5, 0.8, 1.5, 2, 3])('at a page zoom of %d', async (zoom) => {
    const element = await mount({ career, width: 1000 });
    document.documentElement.style.zoom = String(zoom);
    await expectLegible(element, `zoom ${zoom}`);
    for (const layout of ['horizontal', 'vertical'] as const) {
      element.layout = layout;
      await expectLegible(element, `${layout}, zoom ${zoom}`);
    }
  });

  it.each([0.4, 2.5])('on a slide that is scaled by %d', async (scale) => {
    const element = await mount({ career, width: 1000 });
    document.querySelector('main')!.style.transform = `scale(${scale})`;
    for (const layout of ['horizontal', 'vertical'] as const) {
      element.layout = layout;
      await settled(element);
      const boxes = textBoxes(element);
      expect(overlaps(boxes), layout).toEqual([]);
      expect(element.shadowRoot!.querySelector('.canvas')!.clientWidth).toBe(1000);
    }
  });

  it.each([1, 1.25, 2, 3])('with %d pixels of the screen to the px', async (deviceScaleFactor) => {
    await session.send('Emulation.setDeviceMetricsOverride', {
      width: 1280,
      height: 800,
      deviceScaleFactor,
      mobile: false,
    });
    try {
      await expectLegible(await mount({ career, width: 900 }), `${deviceScaleFactor} pixels`);
    } finally {
      await session.send('Emulation.clearDeviceMetricsOverride');
    }
  });

  it('when the font of the page comes late', async () => {
    document.body.style.fontFamily = "'Late', monospace";
    const element = await mount({ career, width: 900, layout: 'horizontal' });
    const before = textBoxes(element).map(({ rect }) => rect.width);
    const face = new FontFace('Late', `url(${fontUrl})`);
    document.fonts.add(face);
    await face.load();
    await expect.poll(() => textBoxes(element).map(({ rect }) => rect.width)).not.toEqual(before);
    await expectLegible(element, 'with the late font');
    document.fonts.delete(face);
  });

  it('when it is hidden, narrowed and shown again', async () => {
    const element = await mount({ career, width: 1000 });
    element.style.display = 'none';
    await settled(element);
    document.querySelector('main')!.style.width = '400px';
    await settled(element);
    element.style.display = '';
    await expectLegible(element, 'shown again');
    expect(element.getBoundingClientRect().width).toBe(400);
  });
});

it('what is open stays so while the timeline is not displayed', async () => {
  const element = await mount({ career: articleCareer, width: 1000 });
  const help = element.shadowRoot!.querySelector<HTMLElement>('.help')!;
  help.showPopover();
  element.style.display = 'none';
  await new Promise((resolve) => setTimeout(resolve, 100));
  await settled(element);
  element.style.display = '';
  await settled(element);
  expect(help.matches(':popover-open')).toBe(true);
});
