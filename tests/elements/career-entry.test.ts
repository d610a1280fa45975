import type { CareerEntry, CareerTimeline } from 'career-timeline';
import { describe, expect, it } from 'vitest';
import { all, button, mount, one, settled, visibleText } from '../support/mount.js';

const entries = `
  <career-entry id="founds" date="2023" kind="founding" organization="HyperAGI">
    <h3>Founds HyperAGI</h3>
    <p>A start-up for <a href="https://example.org/">multimodal models</a>.</p>
  </career-entry>
  <career-entry id="talk" date="2025-06" kind="talk" status="reported" label="Speaks at MWC">In the morning.</career-entry>
  <career-entry date="2024">A prize</career-entry>`;

const shown = (element: CareerTimeline) =>
  all(element, '.entries button').map((each) => visibleText(each.querySelector('.title')!));

async function open(element: CareerTimeline, id: string): Promise<HTMLElement> {
  button(element, id).click();
  await settled(element);
  return one(element, '.details');
}

describe('<career-entry>', () => {
  it('with an id that another has keeps its own details', async () => {
    const element = await mount({
      html: `<career-entry id="a" date="2020" label="First">Of the first.</career-entry>
        <career-entry id="a" date="2021" label="Second">Of the second.</career-entry>`,
    });
    const [first, second] = [...element.children];
    all(element, '.entries button')[1]!.click();
    await settled(element);
    expect([first!.checkVisibility(), second!.checkVisibility()]).toEqual([false, true]);
    expect(visibleText(one(element, '.message'))).toContain('duplicate id "a"');
  });

  it('is an entry: its title is its label, its heading, or its text', async () => {
    const element = await mount({ html: entries });
    expect(shown(element)).toEqual(['Founds HyperAGI', 'A prize', 'Speaks at MWC']);
    expect(visibleText(one(element, '.entries .status'))).toBe('Reported');
    expect(visibleText(button(element, 'founds'))).toContain('Founding');
  });

  it('is shown as it is in the details of its entry, and nowhere else', async () => {
    const element = await mount({ html: entries });
    const link = element.querySelector('a')!;
    expect(link.checkVisibility()).toBe(false);
    await open(element, 'founds');
    expect(link.checkVisibility()).toBe(true);
    expect(element.querySelector('#talk')!.checkVisibility()).toBe(false);
    // The heading says the title; the panel still has it as its name.
    expect(one(element, '.details-title').getBoundingClientRect().width).toBeLessThan(2);
    await open(element, 'talk');
    expect(element.querySelector('#talk')!.checkVisibility()).toBe(true);
    expect(link.checkVisibility()).toBe(false);
  });

  it('has no details of its own where it is a text only', async () => {
    const element = await mount({ html: entries });
    await open(element, 'entry-3');
    expect(one(element, '.details').querySelector('slot')).toBeNull();
    expect(visibleText(one(element, '.details-title'))).toBe('A prize');
  });

  it('is live: changed by attribute, property and text, added and removed', async () => {
    const element = await mount({ html: entries });
    element.querySelector<CareerEntry>('#talk')!.label = 'Speaks in Shanghai';
    element.querySelector('#founds h3')!.textContent = 'Begins HyperAGI';
    await settled(element);
    expect(shown(element)).toEqual(['Begins HyperAGI', 'A prize', 'Speaks in Shanghai']);
    element.querySelector('#talk')!.setAttribute('date', '2022');
    await settled(element);
    expect(shown(element)).toEqual(['Speaks in Shanghai', 'Begins HyperAGI', 'A prize']);
    element.querySelector('#founds')!.remove();
    const added = document.createElement('career-entry');
    added.date = '2026';
    added.textContent = 'Retires';
    element.append(added);
    await settled(element);
    expect(shown(element)).toEqual(['Speaks in Shanghai', 'A prize', 'Retires']);
  });

  it('stays in sight where it is when the timeline cannot be drawn', async () => {
    const element = await mount({ html: entries });
    element.src = 'data:application/json,{';
    await expect.poll(() => all(element, '.failed').length).toBe(1);
    expect(element.querySelector('a')!.checkVisibility()).toBe(true);
  });
});
