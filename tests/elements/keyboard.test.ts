import type { CareerTimeline } from 'career-timeline';
import { userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import { hardCareer } from '../../stories/fixtures/hard-career.js';
import { gesturesReady } from '../support/view.js';
import { all, articleCareer, atRest, button, mount, one, settled, visibleText } from '../support/mount.js';

const active = (element: CareerTimeline) => element.shadowRoot!.activeElement as HTMLElement | null;
const top = (each: Element) => each.getBoundingClientRect().top;

describe('keys', () => {
  it('lead to the lane above and below, and ? says what they do', async () => {
    const role = (id: string, date: string) => ({ id, title: id, kind: 'role', date });
    const entries = [
      role('Editor', '2010/2020'),
      role('Juror', '2011/2019'),
      { id: 'Prize', title: 'Prize', date: '2015', kind: 'award' },
    ];
    const element = await mount({ career: { entries } });
    button(element, 'Prize').focus();
    const focused = () => (element.shadowRoot!.activeElement as HTMLElement).dataset['entry'];
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toBe('Editor');
    await userEvent.keyboard('{PageDown}');
    expect(focused()).toBe('Juror');
    await userEvent.keyboard('{PageUp}{ArrowUp}');
    expect(focused()).toBe('Prize');
    await userEvent.keyboard('?');
    const help = one(element, '.help');
    expect(help.matches(':popover-open')).toBe(true);
    expect(visibleText(help)).toContain('Lane above or below');
    await userEvent.keyboard('{Escape}');
    expect(help.matches(':popover-open')).toBe(false);
    expect(focused()).toBe('Prize');
  });

  it('of a page lead from group to group', async () => {
    const element = await mount({ career: hardCareer, width: 1000, group: 'organization' });
    const groups = all<SVGElement>(element, '.rule.group');
    const groupNow = () => groups.filter((head) => top(head) <= top(active(element)!)).length;
    expect(groups.length).toBeGreaterThan(4);
    button(element, 'birthplace-school').focus();
    const been = [groupNow()];
    for (let i = 0; i < groups.length; i++) {
      await userEvent.keyboard('{PageDown}');
      been.push(groupNow());
    }
    expect(been).toEqual([...been.keys()]);
    await userEvent.keyboard('{PageUp}{PageUp}');
    expect(groupNow()).toBe(groups.length - 2);
  });

  it('zoom about the entry that has the focus, and go on to work where none is left in the view', async () => {
    const talk = (id: string, date: string) => ({ id, title: id, kind: 'talk', date });
    const element = await mount({ career: { entries: [talk('First', '2001-03'), talk('Last', '2020-03')] } });
    await gesturesReady(element);
    button(element, 'Last').focus();
    await userEvent.keyboard('+');
    await atRest(element);
    await userEvent.keyboard('+');
    expect((await atRest(element))![0]).toBeGreaterThan(Date.UTC(2008, 0));
    expect(active(element)?.dataset['entry']).toBe('Last');
    element.zoomTo('2005/2010');
    await atRest(element);
    expect(active(element)?.classList).toContain('control');
    await userEvent.keyboard('0');
    await atRest(element);
    expect(all(element, '.entries [data-entry]')).toHaveLength(2);
  });

  it('pan with Shift, and what leaves the view leaves the focus to its neighbour', async () => {
    const element = await mount({ career: articleCareer, from: '2025-02', to: '2025-06' });
    button(element, 'ant-talk').focus();
    await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
    const moved = await atRest(element);
    expect(moved![0]).toBeGreaterThan(Date.parse('2025-02-15'));
    element.zoomTo('2025-09');
    await atRest(element);
    await expect.poll(() => all(element, '[data-entry="ant-talk"]')).toEqual([]);
    expect(active(element)?.closest('.entries')).not.toBeNull();
  });

  it('that say nothing here are not in the help', async () => {
    const element = await mount({ career: articleCareer, width: 1000 });
    const help = () => all(element, '.help dt kbd').map(visibleText);
    expect(help()).toEqual(['Tab', '← →', '↑ ↓', 'Home End', 'Enter', 'Esc', '+ − 0', 'Shift ← →', 'Tab ← →', '?']);
    element.group = 'kind';
    await settled(element);
    expect(help()).toContain('PgUp PgDn');
    element.layout = 'list';
    await settled(element);
    expect(help()).toEqual(['?']);
  });
});

describe('panels', () => {
  it('take the focus and give it back, and close when it goes on to another place', async () => {
    const element = await mount({ career: articleCareer });
    document.body.insertAdjacentHTML('beforeend', '<button id="after">after</button>');
    button(element, 'mwc-talk').focus();
    await userEvent.keyboard('?');
    await expect.poll(() => one(element, '.help').contains(active(element))).toBe(true);
    await userEvent.keyboard('{Escape}');
    expect(active(element)?.dataset['entry']).toBe('mwc-talk');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => active(element)?.className).toBe('close');
    await userEvent.tab();
    expect(document.activeElement?.id).toBe('after');
    await expect.poll(() => one(element, '.details').matches(':popover-open')).toBe(false);
    expect(document.activeElement?.id).toBe('after');
  });

  it('of the filter are entered by their button and left by Escape', async () => {
    const element = await mount({ career: articleCareer });
    one(element, '[data-command="filter"]').focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => active(element)?.className).toBe('legend');
    await userEvent.tab();
    expect((active(element) as HTMLInputElement).type).toBe('search');
    await userEvent.keyboard('{Escape}');
    await settled(element);
    expect(element.legend).toBe(false);
    expect(active(element)?.dataset['command']).toBe('filter');
  });
});
