import { createElement, useState, type ReactElement } from 'react';
import { AddonPanel, type SupportedLanguage } from 'storybook/internal/components';
import { SNIPPET_RENDERED } from 'storybook/internal/docs-tools';
import { addons, useChannel, useParameter, useStorybookState } from 'storybook/manager-api';
import { Code } from './code.js';

interface Rendered {
  readonly id: string;
  readonly source: string;
}

/** Beside a story, its code as its page of documentation shows it: Storybook's own panel knows one language alone. */
export function CodePanel({ active }: { readonly active: boolean }): ReactElement {
  const { storyId } = useStorybookState();
  const { source = {} } = useParameter<{ source?: { code?: string; language?: SupportedLanguage } }>('docs', {});
  const [last, setLast] = useState(() => (addons.getChannel().last(SNIPPET_RENDERED) as [Rendered] | undefined)?.[0]);
  useChannel({ [SNIPPET_RENDERED]: setLast });
  const code = source.code ?? (last?.id === storyId ? last.source : '');
  return createElement(AddonPanel, {
    active,
    children: code ? createElement(Code, { source: code, language: source.language }) : createElement('div'),
  });
}
