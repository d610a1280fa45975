import type { SupportedLanguage } from 'storybook/internal/components';

/** A story's code in one of the ways that it may be written, as syntax highlighting names its language. */
export interface CodePart {
  readonly name: string;
  readonly language: SupportedLanguage;
  readonly code: string;
}

const languages = { HTML: 'html', 'React 19': 'jsx', 'Vue 3': 'html' } as const;
const heading = /^<!-- (HTML|React 19|Vue 3) -->\n/mu;

/** Storybook carries one text for a story: each way under a line with its name. */
export const join = (ways: Readonly<Record<keyof typeof languages, string>>): string =>
  Object.entries(ways)
    .map(([name, code]) => `<!-- ${name} -->\n${code}`)
    .join('\n\n');

/** The ways in such a text; one without a name where it is of another kind. */
export function codeParts(source: string, language: SupportedLanguage = 'html'): readonly CodePart[] {
  const [before = '', ...parts] = source.split(heading);
  if (!parts.length) return [{ name: '', language, code: before.trim() }];
  return parts.flatMap((name, i) => {
    if (i % 2) return [];
    return [{ name, language: languages[name as keyof typeof languages], code: parts[i + 1]!.trim() }];
  });
}
