import type { CareerSelectEvent } from 'career-timeline';
import { userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import { all, articleCareer, atRest, button, mount, one, settled, visibleText } from '../support/mount.js';
import { gesturesReady } from '../support/view.js';

const isOpen = (element: Element) => element.shadowRoot!.querySelector('.details')!.matches(':popover-open');
const focused = (element: Element) => element.shadowRoot!.activeElement as HTMLElement | null;

describe('the details of an entry', () => {
  it('lets nothing be seen through, whatever glass the page puts behind the timeline', async () => {
    for (const glass of ['rgb(255 255 255 / 0.6)', 'oklch(1 0 0 / 0)', 'color-mix(in oklab, white 0%, transparent)']) {
      const element = await mount({ career: articleCareer });
      element.parentElement!.style.background = glass;
      document.body.style.background = 'rgb(240, 240, 240)';
      await userEvent.click(button(element, 'ant-talk'));
      expect(isOpen(element)).toBe(true);
      expect(getComputedStyle(one(element, '.details')).backgroundColor, glass).not.toMatch(/rgba|\//u);
    }
    document.body.style.background = '';
  });

  it('open by a click and say all that is known, with numbered sources', async () => {
    const element = await mount({ career: articleCareer });
    await userEvent.click(button(element, 'tongyi-move'));
    expect(isOpen(element)).toBe(true);
    const text = visibleText(one(element, '.details'));
    expect(text).toContain('September 2025');
    expect(text).toContain('Reported, not confirmed by those concerned.');
    expect(text).toContain('Zhidx');
    expect(getComputedStyle(one(element, '.details .sources li'), '::before').content).toBe('"1. "');
  });

  it('open by Enter, close by Escape, and give the focus back', async () => {
    const element = await mount({ career: articleCareer });
    button(element, 'mwc-talk').focus();
    await userEvent.keyboard('{Enter}');
    await settled(element);
    expect(isOpen(element)).toBe(true);
    expect(one(element, '.details').contains(focused(element))).toBe(true);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => isOpen(element)).toBe(false);
    expect(focused(element)?.dataset['entry']).toBe('mwc-talk');
  });

  it('of many under one count close when there is another career', async () => {
    const talks = Array.from({ length: 300 }, (_, i) => ({ title: `Talk ${i}`, kind: 'talk', date: '2020-05-01' }));
    const element = await mount({ career: { entries: talks }, width: 800 });
    await gesturesReady(element);
    await expect
      .poll(async () => {
        one(element, 'button.gathered').click();
        await atRest(element);
        return all(element, '.details:popover-open').length;
      })
      .toBe(1);
    element.career = { entries: [{ title: 'Another', date: '2021' }] };
    await settled(element);
    expect(all(element, '.details:popover-open')).toEqual([]);
  });

  it('close by a click outside and by their own button', async () => {
    const element = await mount({ career: articleCareer });
    await userEvent.click(button(element, 'mwc-talk'));
    await userEvent.click(document.body, { position: { x: 2, y: 2 } });
    await expect.poll(() => isOpen(element)).toBe(false);
    await userEvent.click(button(element, 'mwc-talk'));
    await userEvent.click(one(element, '.details .close'));
    await expect.poll(() => isOpen(element)).toBe(false);
    expect(focused(element)?.dataset['entry']).toBe('mwc-talk');
  });

  it('are open from the start where an author selects an entry of a document that is fetched', async () => {
    const src = URL.createObjectURL(new Blob([JSON.stringify(articleCareer)], { type: 'application/json' }));
    const element = await mount({ src, selected: 'mwc-talk' });
    await expect.poll(() => one(element, '.details').matches(':popover-open')).toBe(true);
    one(element, '.details .close').click();
    await settled(element);
    expect(one(element, '.details').matches(':popover-open')).toBe(false);
    await expect.poll(() => element.selected).toBeNull();
  });

  it('follow the selected attribute, both ways', async () => {
    const element = await mount({ career: articleCareer });
    element.setAttribute('selected', 'ieee-fellow');
    await settled(element);
    expect(isOpen(element)).toBe(true);
    expect(visibleText(one(element, '.details-title'))).toBe('IEEE Fellow');
    element.removeAttribute('selected');
    await settled(element);
    expect(isOpen(element)).toBe(false);
    element.select('mwc-talk');
    await settled(element);
    expect(element.getAttribute('selected')).toBe('mwc-talk');
    element.select('no such entry');
    await settled(element);
    expect(isOpen(element)).toBe(false);
  });

  it('give the focus back where the timeline is a part of another component', async () => {
    const element = await mount({ career: articleCareer });
    const other = document.createElement('div');
    other.attachShadow({ mode: 'open' }).append(element);
    document.body.append(other);
    await settled(element);
    button(element, 'mwc-talk').focus();
    await userEvent.keyboard('{Enter}');
    await settled(element);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => isOpen(element)).toBe(false);
    expect(focused(element)?.dataset['entry']).toBe('mwc-talk');
  });

  it('are where the mode has a place for them, and come along when the timeline is moved', async () => {
    const element = await mount({ career: articleCareer, selected: 'mwc-talk' });
    expect(isOpen(element)).toBe(true);
    element.mode = 'story';
    await settled(element);
    expect([isOpen(element), element.selected]).toEqual([false, 'mwc-talk']);
    element.mode = 'explore';
    await settled(element);
    expect(isOpen(element)).toBe(true);
    document.body.append(element);
    await settled(element);
    expect([isOpen(element), element.selected]).toEqual([true, 'mwc-talk']);
  });

  it('send career-select for what the reader does, and not for what a script does', async () => {
    const element = await mount({ career: articleCareer });
    const seen: (string | undefined)[] = [];
    document.body.addEventListener('career-select', (event: CareerSelectEvent) => seen.push(event.entry?.id));
    element.select('mwc-talk');
    await settled(element);
    element.select(null);
    await settled(element);
    expect(seen).toEqual([]);
    await userEvent.click(button(element, 'ant-talk'));
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => seen).toEqual(['ant-talk', undefined]);
  });
});

describe('the keyboard', () => {
  it('has one tab stop for all entries, which remembers where it was', async () => {
    const element = await mount({ career: articleCareer });
    document.body.insertAdjacentHTML('beforeend', '<button id="after">after</button>');
    await userEvent.tab();
    expect(focused(element)?.dataset['entry']).toBe('hyperagi-founding');
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    const there = focused(element)?.dataset['entry'];
    expect(there).toBe('ant-talk');
    // The buttons that change the view come next, and no other entry.
    const commands = all(element, '.fold, .control').length;
    for (let i = 0; i < commands; i++) {
      await userEvent.tab();
      expect(focused(element)?.dataset['entry']).toBe(undefined);
    }
    await userEvent.tab();
    expect(document.activeElement?.id).toBe('after');
    for (let i = 0; i <= commands; i++) await userEvent.tab({ shift: true });
    expect(focused(element)?.dataset['entry']).toBe(there);
  });

  it('walks through time in the direction of the picture, and to its ends', async () => {
    const element = await mount({ career: articleCareer, dir: 'rtl' });
    const dated = all(element, '.entries button').map((each) => each.dataset['entry']);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowLeft}');
    expect(focused(element)?.dataset['entry']).toBe(dated[1]);
    await userEvent.keyboard('{ArrowRight}');
    expect(focused(element)?.dataset['entry']).toBe(dated[0]);
    await userEvent.keyboard('{End}');
    expect(focused(element)?.dataset['entry']).toBe('stanford-top');
    await userEvent.keyboard('{Home}');
    expect(focused(element)?.dataset['entry']).toBe(dated[0]);
  });
});
