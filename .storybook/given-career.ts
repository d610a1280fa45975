import type { StoryContext } from '@storybook/web-components-vite';
import { render } from 'lit';

/** The document that a story gives its element as a property, which its markup does not show. */
export function givenCareer(context: StoryContext): unknown {
  const drawn = document.createElement('div');
  render(context.originalStoryFn(context.args, context), drawn);
  return drawn.querySelector('career-timeline')?.career;
}
