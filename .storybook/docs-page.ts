import { DocsContainer } from '@storybook/addon-docs/blocks';
import { createElement, useEffect, useState, type ComponentProps, type ReactElement } from 'react';
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
