import { addons } from 'storybook/manager-api';

addons.setConfig({
  // Where there is nothing to set, the page has the room.
  layoutCustomisations: {
    showPanel: ({ storyId }: { storyId: string }, isShown: boolean) =>
      /^(?:start-here|theme-editor)--/u.test(storyId) ? false : isShown,
  },
});
