import type { CareerErrorEvent, CareerTimeline } from 'career-timeline';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { all, articleCareer, mount, one, settled, visibleText } from '../support/mount.js';

async function choose(element: CareerTimeline, task: string): Promise<void> {
  one(element, '.menu-button').click();
  one(element, `[data-task="${task}"]`).click();
  await settled(element);
}

/** The file that is offered: its name and what is in it. */
function offered(): Promise<{ name: string; content: Blob }> {
  return new Promise((resolve) => {
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      void fetch(this.href).then(async (response) => resolve({ name: this.download, content: await response.blob() }));
    });
  });
}

describe('the menu', () => {
  it('saves the picture as SVG, under the document’s name', async () => {
    const src = URL.createObjectURL(new Blob([JSON.stringify(articleCareer)], { type: 'application/json' }));
    const element = await mount({ src });
    await expect.poll(() => all(element, '.entry').length).toBe(articleCareer.entries.length);
    const file = offered();
    await choose(element, 'saveSvg');
    const { name, content } = await file;
    expect(name).toMatch(/\.svg$/u);
    expect(await content.text()).toMatch(/^<svg[^]*Founds HyperAGI/u);
  });

  it('saves it as PNG, sharp enough for the screens of today', async () => {
    const element = await mount({ career: articleCareer, width: 700 });
    const file = offered();
    await choose(element, 'savePng');
    const { name, content } = await file;
    expect(name).toBe('career.png');
    const bitmap = await createImageBitmap(content);
    expect(bitmap.width).toBe(2 * 700);
    expect(bitmap.height).toBeGreaterThan(400);
  });

  it('copies the data as it was given, says so, and takes that back', async () => {
    const element = await mount({ career: articleCareer });
    const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await choose(element, 'copyData');
    expect(JSON.parse(written.mock.calls[0]![0])).toEqual(articleCareer);
    const said = () => visibleText(all(element, '[role="status"]').at(-1)!);
    await expect.poll(said).toBe('Copied');
    await expect.poll(said).toBe('');
  });

  it('closes when the focus goes on, and stays open while it is in it', async () => {
    const element = await mount({ career: articleCareer });
    document.body.insertAdjacentHTML('beforeend', '<button id="after">after</button>');
    const isOpen = () => one(element, '.menu').matches(':popover-open');
    one(element, '.menu-button').focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.tab();
    await userEvent.tab();
    expect(isOpen()).toBe(true);
    one(element, '.menu li:last-child button').focus();
    await userEvent.tab();
    expect(isOpen()).toBe(false);
    expect(document.activeElement?.id).toBe('after');
  });

  it('tells by an event what the browser refuses', async () => {
    const element = await mount({ career: articleCareer });
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    const told = new Promise<CareerErrorEvent>((resolve) => element.addEventListener('career-error', resolve));
    await choose(element, 'copyData');
    expect((await told).message).toBe('copyData: not allowed');
  });

  it('copies a link to the entry that is open', async () => {
    const element = await mount({ career: articleCareer, selected: 'mwc-talk' });
    element.deepLinks = true;
    await settled(element);
    const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    one(element, '.copy-link').click();
    expect(written.mock.calls[0]![0]).toBe(`${location.href.split('#')[0]}#mwc-talk`);
    history.replaceState(null, '', location.pathname + location.search);
  });
});
