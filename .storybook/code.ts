import { createElement, useState, useSyncExternalStore, type ReactElement } from 'react';
import { Button, SyntaxHighlighter, ToggleButton, type SupportedLanguage } from 'storybook/internal/components';
import { styled } from 'storybook/theming';
import { codeParts } from './code-parts.js';

// Who writes React reads all of a page's code as React.
let chosen = 'HTML';
const watchers = new Set<() => void>();
const watch = (watcher: () => void) => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};
function choose(name: string): void {
  chosen = name;
  for (const watcher of watchers) watcher();
}

const Bar = styled.div(({ theme }) => ({
  display: 'flex',
  gap: 4,
  alignItems: 'center',
  padding: '4px 8px',
  borderBlockEnd: `1px solid ${theme.appBorderColor}`,
  '& > :last-child': { marginInlineStart: 'auto' },
}));
const Scrolled = styled.div(({ theme }) => ({
  overflow: 'auto',
  '& pre': { margin: 0, padding: '12px 16px' },
  // A page of documentation sets texts in a face of its own, those between tags too.
  '& pre, & pre *': { fontFamily: theme.typography.fonts.mono, fontSize: 13, lineHeight: 1.5 },
}));

function Copy({ code }: { readonly code: string }): ReactElement {
  const [copied, setCopied] = useState('');
  const onClick = () => void navigator.clipboard.writeText(code).then(() => setCopied(code));
  return createElement(
    Button,
    { size: 'small', variant: 'ghost', ariaLabel: false, onClick },
    copied === code ? 'Copied' : 'Copy',
  );
}

/** A story's code to read and to copy: in HTML, React or Vue where it is told in these. */
export function Code({
  source,
  language,
}: {
  readonly source: string;
  readonly language?: SupportedLanguage | undefined;
}): ReactElement {
  const name = useSyncExternalStore(watch, () => chosen);
  const parts = codeParts(source, language);
  const shown = parts.find((part) => part.name === name) ?? parts[0]!;
  const ways = parts.map((part) =>
    createElement(
      ToggleButton,
      {
        key: part.name,
        size: 'small',
        variant: 'ghost',
        ariaLabel: false,
        pressed: part === shown,
        // One of three, not on or off.
        role: 'button',
        'aria-checked': undefined,
        'aria-pressed': part === shown,
        onClick: () => choose(part.name),
      },
      part.name,
    ),
  );
  return createElement(
    'div',
    null,
    createElement(Bar, null, ...(parts.length > 1 ? ways : ['Code']), createElement(Copy, { code: shown.code })),
    createElement(
      Scrolled,
      { className: 'code', tabIndex: 0, role: 'region', 'aria-label': `Code ${shown.name}` },
      createElement(SyntaxHighlighter, { language: shown.language, format: false, children: shown.code }),
    ),
  );
}
