import { DocsContainer, DocsContext, DocsStory, Stories } from '@storybook/addon-docs/blocks';
import {
  createElement,
  Fragment,
  useContext,
  useEffect,
  useState,
  type ComponentProps,
  type ReactElement,
} from 'react';
import { themes } from 'storybook/theming';

const page = document.documentElement;
const theme = () => (page.style.colorScheme === 'dark' ? themes.dark : themes.light);

/** A page of documentation, light or dark as the toolbar says. */
export function DocsPage(props: ComponentProps<typeof DocsContainer>): ReactElement {
  const [current, setCurrent] = useState(theme);
  useEffect(() => {
    const watcher = new MutationObserver(() => setCurrent(theme()));
    watcher.observe(page, { attributeFilter: ['style'] });
    return () => watcher.disconnect();
  }, []);
  return createElement(DocsContainer, { ...props, theme: current });
}

/** The first story with its name and its sentence, as all others have them, over its controls. */
export function FirstStory(): ReactElement {
  const [first] = useContext(DocsContext).componentStories();
  return createElement(DocsStory, { of: first!.moduleExport, __primary: true, withToolbar: true });
}

/** All others: the first stands above. */
export const OtherStories = (): ReactElement =>
  createElement(Stories, { includePrimary: false, title: createElement(Fragment) });
