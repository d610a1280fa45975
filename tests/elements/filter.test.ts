import type { CareerTimeline } from 'career-timeline';
import { userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import { hardCareer } from '../../stories/fixtures/hard-career.js';
import { all, articleCareer, atRest, mount, one, settled, visibleText } from '../support/mount.js';

const ids = (element: CareerTimeline) => all(element, 'button[data-entry]').map((button) => button.dataset['entry']!);
const choice = (element: CareerTimeline, name: string) =>
  all(element, '.choice').find((label) => visibleText(label).startsWith(name))!;
const status = (element: CareerTimeline) => all(element, '[role="status"]').map(visibleText).filter(Boolean).join();
const count = articleCareer.entries.length;

describe('the legend', () => {
  it('opens by its button, and names every kind and status there is with its count', async () => {
    const element = await mount({ career: articleCareer });
    one(element, '[data-command="filter"]').click();
    await settled(element);
    expect(element.legend).toBe(true);
    expect(all(element, '.choice').map(visibleText)).toEqual([
      ...['Founding 1', 'Role 4', 'Talk 2', 'Context 1', 'Move 1', 'Award 2'],
      ...['Confirmed 10', 'Reported 1'],
    ]);
  });

  it('hides what is unchecked, says how many are left, keeps it as an attribute, and gives all back', async () => {
    const element = await mount({ career: articleCareer });
    element.legend = true;
    await settled(element);
    choice(element, 'Role').querySelector('input')!.click();
    choice(element, 'Reported').querySelector('input')!.click();
    await settled(element);
    expect(ids(element)).toHaveLength(count - 5);
    expect(status(element)).toBe(`6 of ${count} entries`);
    expect(element.getAttribute('kinds')).toBe('founding, talk, context, move, award');
    expect(element.getAttribute('statuses')).toBe('confirmed');
    one(element, '.reset').click();
    await settled(element);
    expect(ids(element)).toHaveLength(count);
    expect(element.hasAttribute('kinds')).toBe(false);
  });

  it('finds a text in any of its languages, whatever its case and accents', async () => {
    const element = await mount({ career: articleCareer });
    element.legend = true;
    await settled(element);
    const field = one<HTMLInputElement>(element, '.legend input[type="search"]');
    for (const [text, found] of [
      ['TÓNGYI', ['tongyi-move', 'apsara-context']],
      ['通义实验室', ['tongyi-move', 'apsara-context']],
    ] as const) {
      field.value = text;
      field.dispatchEvent(new Event('input'));
      await settled(element);
      expect(ids(element)).toEqual(found);
    }
    field.value = 'no such thing';
    field.dispatchEvent(new Event('input'));
    await settled(element);
    expect(ids(element)).toEqual([]);
    expect(visibleText(one(element, '.found'))).toContain('No entry matches.');
    expect(one(element, '.legend').checkVisibility()).toBe(true);
  });

  it('stays, with what is typed in it, while nothing matches and then something does', async () => {
    const element = await mount({ career: hardCareer });
    element.legend = true;
    await settled(element);
    const field = one<HTMLInputElement>(element, '.legend input[type="search"]');
    field.focus();
    await userEvent.keyboard('qq');
    await settled(element);
    expect(status(element)).toContain('No entry matches.');
    await userEvent.keyboard('{Backspace}{Backspace}lab');
    await expect.poll(() => ids(element)).not.toEqual([]);
    expect([element.shadowRoot!.activeElement, field.value, field.isConnected]).toEqual([field, 'lab', true]);
  });

  it('leaves the part of time that is shown, as long as any of what is left is in it', async () => {
    const element = await mount({ career: hardCareer, width: 1000 });
    element.zoomTo('2019/2022');
    await atRest(element);
    const shown = () => one(element, '.plot').classList.contains('zoomed');
    element.kinds = 'talk';
    await settled(element);
    expect(shown()).toBe(true);
    element.kinds = null;
    await settled(element);
    expect(shown()).toBe(true);
    element.find = 'Agrégation';
    await settled(element);
    expect(shown()).toBe(false);
    expect(all(element, '.entries [data-entry]')).toHaveLength(1);
    element.find = null;
    await settled(element);
    expect(shown()).toBe(true);
  });

  it('tells kinds apart that have commas in their names', async () => {
    const entries = ['Board, advisory', 'Board', 'talk'].map((kind) => ({ kind, title: kind, date: '2020' }));
    const element = await mount({ career: { entries } });
    element.legend = true;
    await settled(element);
    choice(element, 'Talk').querySelector('input')!.click();
    await settled(element);
    expect(element.kinds).toBe(String.raw`Board\, advisory, Board`);
    expect(ids(element)).toHaveLength(2);
    choice(element, 'Board 1').querySelector('input')!.click();
    await settled(element);
    expect(visibleText(one(element, '.entries'))).toContain('Board, advisory');
    expect(ids(element)).toHaveLength(1);
  });

  it('closes by Escape, and no dialog around it', async () => {
    const element = await mount({ career: articleCareer });
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    dialog.append(element);
    dialog.showModal();
    element.legend = true;
    await settled(element);
    one(element, '.legend input[type="search"]').focus();
    await userEvent.keyboard('{Escape}');
    await settled(element);
    expect([element.legend, dialog.open]).toEqual([false, true]);
  });

  it('is told of to who hears it, in a list too', async () => {
    const element = await mount({ career: articleCareer, layout: 'list' });
    element.find = 'tongyi';
    await settled(element);
    expect(status(element)).toBe(`2 of ${count} entries`);
  });

  it('says that not all is shown where an author’s filter leaves a part and the legend is closed, and shows all', async () => {
    const element = await mount({ career: articleCareer, html: '' });
    element.setAttribute('statuses', 'confirmed');
    await settled(element);
    expect(visibleText(one(element, '.found'))).toContain('10 of 11 entries');
    one(element, '.reset').click();
    await settled(element);
    expect(ids(element)).toHaveLength(count);
    expect(element.shadowRoot!.querySelector('.found')).toBeNull();
    expect(element.shadowRoot!.activeElement).toBe(one(element, '[data-command="filter"]'));
  });

  it('says that nothing matches where an author’s filter leaves nothing and the legend is closed', async () => {
    const element = await mount({ career: articleCareer, html: '<p>The list</p>' });
    element.setAttribute('kinds', 'project');
    await settled(element);
    expect(visibleText(one(element, '.found'))).toContain('No entry matches.');
    expect(element.querySelector('p')!.checkVisibility()).toBe(false);
  });
});
