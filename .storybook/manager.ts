import { createElement } from 'react';
import { addons, types } from 'storybook/manager-api';
import { CodePanel } from './code-panel.js';

// Once the others are there: after Controls, which come first.
addons.register('career-timeline', () =>
  addons.add('career-timeline/code', {
    title: 'Code',
    type: types.PANEL,
    match: ({ viewMode }) => viewMode === 'story',
    render: ({ active = false }) => createElement(CodePanel, { active }),
  }),
);

addons.setConfig({
  // One list in the order that a person reads it, groups within groups or not.
  sidebar: { showRoots: false },
  // Where there is nothing to set, the page has the room.
  layoutCustomisations: {
    showPanel: ({ storyId }: { storyId: string }, isShown: boolean) =>
      /^(?:start-here|theme-editor)--/u.test(storyId) ? false : isShown,
  },
});
