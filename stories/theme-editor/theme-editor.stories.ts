import type { CareerTimeline } from 'career-timeline';
import './theme-editor.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fireEvent, waitFor } from 'storybook/test';
import type { ThemeEditor } from './theme-editor.js';
import { variables } from './variables.js';

/**
 * Every variable, live: set them, watch the contrast, copy the CSS. Paste the custom properties of your own page to take its colours by
 * their names.
 */
const meta: Meta = {
  title: 'Theme editor',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
  render: () => html`<theme-editor></theme-editor>`,
};
export default meta;

/** Longer than usual: three timelines are drawn, and other stories on the same machine meanwhile. */
const until = <T>(check: () => T | Promise<T>) => waitFor(check, { timeout: 10_000 });

/** What stands in the editor under an id or a selector. */
const within = (editor: ThemeEditor) => ({
  field: <T extends HTMLElement = HTMLInputElement>(id: string) =>
    editor.renderRoot.querySelector<T>(`#${CSS.escape(id)}`)!,
  all: (selector: string) => [...editor.renderRoot.querySelectorAll(selector)],
  css: () => editor.renderRoot.querySelector<HTMLTextAreaElement>('textarea[readonly]')!.value,
  /** A talk's mark in the first timeline, as the reader sees it. */
  mark: () => {
    const timeline = editor.renderRoot.querySelector<CareerTimeline>('career-timeline')!;
    return getComputedStyle(timeline.shadowRoot!.querySelector('.mark[data-entry="mwc-talk"]')!).color;
  },
});

const drawn = (canvasElement: HTMLElement) => {
  const editor = canvasElement.querySelector('theme-editor')!;
  return until(async () => {
    await expect(editor.renderRoot.querySelectorAll('[data-contrast]').length).toBe(5);
    return within(editor);
  });
};

/** To begin with nothing but your page: set a variable, see it in three careers and both layouts, take it back. */
export const Editor: StoryObj = {
  play: async ({ canvasElement }) => {
    const { field, all, css, mark } = await drawn(canvasElement);
    // Both layouts, but on a phone, whose readers see one.
    const isVertical = ({ shadowRoot }: Element) => shadowRoot!.querySelector('.plot.vertical');
    await expect(all('career-timeline').filter(isVertical)).toHaveLength(innerWidth < 640 ? 3 : 1);
    for (const { name } of variables) await expect(field(name)).toBeInstanceOf(HTMLInputElement);
    await expect(all('.low')).toEqual([]);
    // What it is all for is in view, and nothing is wider than its column.
    const result = all('.result')[0]!.getBoundingClientRect();
    await expect(Math.round(result.bottom)).toBe(innerHeight);
    const settings = all('.settings')[0]!;
    await expect(settings.scrollWidth).toBe(settings.clientWidth);

    await fireEvent.input(field('--career-accent'), { target: { value: '#aa3355' } });
    await until(() => expect(mark()).toBe('rgb(170, 51, 85)'));
    await expect(css()).toBe('career-timeline {\n  --career-accent: #aa3355;\n}');

    const faint = document.documentElement.style.colorScheme === 'dark' ? '#2a2000' : '#ffe9a0';
    await fireEvent.input(field('--career-accent'), { target: { value: faint } });
    await until(() =>
      expect(all('.low').map((each) => each.getAttribute('data-contrast'))).toEqual(['--career-accent']),
    );

    await fireEvent.click(all('button[aria-label="Unset --career-accent"]')[0]!);
    await until(() => expect(all('.low')).toEqual([]));
    await expect(css()).not.toContain('--career-accent');
  },
};

/** To change a theme rather than begin with nothing: its values are where the controls stand, and the CSS goes over it. */
export const OverATheme: StoryObj = {
  play: async ({ canvasElement }) => {
    const { field, all, css } = await drawn(canvasElement);
    const name = () => all('career-timeline')[0]!.shadowRoot!.querySelector<HTMLElement>('[part="name"]')!;
    const before = getComputedStyle(name()).color;
    await fireEvent.change(field<HTMLSelectElement>('theme'), { target: { value: 'newsprint' } });
    await until(() => expect(getComputedStyle(name()).color).not.toBe(before));
    await until(() => expect(field('--career-tint').value).toBe('0.12'));
    await fireEvent.input(field('--career-tint'), { target: { value: '0.2' } });
    await until(() => expect(css()).toContain('--career-tint: 0.2;'));
    const timeline = all('career-timeline')[0]!;
    await until(() => expect(getComputedStyle(timeline).getPropertyValue('--career-tint').trim()).toBe('0.2'));
    await expect(all('.low')).toEqual([]);
  },
};

/** The colours of a page, by their names. */
export const TakesAPagesColours: StoryObj = {
  play: async ({ canvasElement }) => {
    const { field, all, css, mark } = await drawn(canvasElement);
    const pasted = all('textarea')[0]!;
    pasted.closest('details')!.open = true;
    const value = ':root { --brand: #0b6e4f; --gap: 4px; --link: var(--brand) } .dark { --brand: #fff }';
    await fireEvent.input(pasted, { target: { value } });
    await until(() => expect(all('.swatch + code').map((each) => each.textContent)).toEqual(['--brand', '--link']));
    await fireEvent.change(field('take--link'), { target: { value: '--career-accent' } });
    await until(() => expect(mark()).toBe('rgb(11, 110, 79)'));
    await expect(css()).toContain('--career-accent: var(--link);');
    await until(() => expect(field('--career-accent').value).toBe('#0b6e4f'));
  },
};
