import type { CareerTimeline } from 'career-timeline';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import './variables-page.js';
import { variables } from './variables.js';

/** Every variable with its type, its default and what it does, drawn live; and the three layers in which a look is made. */
const meta: Meta = {
  title: 'Variables',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
};
export default meta;

/** Everything that can be seen of a timeline: what its nodes look like, and where they are. */
function look({ shadowRoot }: CareerTimeline): string {
  const nodes = [...shadowRoot!.querySelectorAll<HTMLElement>('.frame *')];
  const { x, y } = shadowRoot!.querySelector('.frame')!.getBoundingClientRect();
  return nodes
    .map((node) => {
      const box = node.getBoundingClientRect();
      const style = getComputedStyle(node);
      const drawn = [style.color, style.backgroundColor, style.stroke, style.strokeWidth, style.fillOpacity];
      const set = [style.fontFamily, style.fontWeight, style.borderRadius, style.outlineColor];
      return [...drawn, ...set, ...[box.x - x, box.y - y, box.width, box.height].map(Math.round)].join(' ');
    })
    .join('\n');
}

/** Look a variable up here; set several in the theme editor. */
export const Variables: StoryObj = {
  render: () => html`<variables-page></variables-page>`,
  play: async ({ canvasElement }) => {
    const sections = [...canvasElement.querySelectorAll('.variable')];
    await expect(sections).toHaveLength(variables.length);
    for (const [i, section] of sections.entries()) {
      const [usual, other] = [...section.querySelectorAll<CareerTimeline>('career-timeline')];
      await waitFor(
        async () => {
          for (const each of [usual!, other!]) await expect(each.shadowRoot!.querySelector('.axis')).not.toBeNull();
          await expect(look(other!), `${variables[i]!.name} makes a difference`).not.toBe(look(usual!));
        },
        { timeout: 10_000 },
      );
    }
  },
};
