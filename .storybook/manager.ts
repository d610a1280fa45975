import { addons } from 'storybook/manager-api';

addons.setConfig({
  // One list in the order that a person reads it, groups within groups or not.
  sidebar: { showRoots: false },
  // Where there is nothing to set, the page has the room.
  layoutCustomisations: {
    showPanel: ({ storyId }: { storyId: string }, isShown: boolean) =>
      /^(?:start-here|theme-editor)--/u.test(storyId) ? false : isShown,
  },
});
