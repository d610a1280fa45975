// What the properties of a timeline may hold, whoever sets them.

/** Properties that take one of some words; the first is meant where it is none of them. */
const choices = {
  layout: ['auto', 'horizontal', 'vertical', 'list'],
  mode: ['explore', 'story', 'scroll'],
  scale: ['elastic', 'linear'],
  group: ['none', 'organization', 'kind'],
  loading: ['eager', 'lazy'],
} as const;

const choose = <T>(words: readonly T[], value: unknown): T => words.find((word) => word === value) ?? words[0]!;

/** Reads an attribute that takes one of some words. */
export const oneOf = <K extends keyof typeof choices>(name: K) => ({
  fromAttribute: (value: string | null): (typeof choices)[K][number] => choose(choices[name], value),
});

/** Properties that are texts, null where there is none; and of those such as say nothing when they are empty. */
const texts = ['src', 'kinds', 'statuses', 'find', 'from', 'to', 'selected'] as const;
const unsaid: ReadonlySet<unknown> = new Set(['src', 'from', 'to', 'selected']);

const textOf = (value: { toString: () => string }) =>
  Array.isArray(value) ? value.map((word) => String(word).replaceAll(',', '\\,')).join() : value.toString();

/** Frameworks set properties to what no attribute can be: to undefined, false, a number, a list, a word that is none of theirs. */
export function tidy(host: Record<keyof typeof choices | (typeof texts)[number], unknown>): void {
  for (const name of Object.keys(choices) as (keyof typeof choices)[]) {
    const word = choose<string>(choices[name], host[name]);
    if (word !== host[name]) host[name] = word;
  }
  for (const name of texts) {
    const value = host[name] as { toString: () => string } | null | undefined;
    if (value === undefined || typeof value === 'boolean' || (value === '' && unsaid.has(name))) host[name] = null;
    else if (value !== null && typeof value !== 'string') host[name] = textOf(value);
  }
}
