// What has room for a number only, and what its number stands for.
import type { Entry } from '@career-timeline/model';
import { nameNumber } from './calendar.js';
import type { Label } from './scene.js';

/** So many numbers a reader looks up. */
export const mostNumbered = 24;

/**
 * Gives the labels that have room for a number only their place in the key. So long a key that nobody would read it is none: those bars
 * bear no text, and say who they are when they are chosen.
 */
export function numberLabels(labels: readonly Label[], lang: string): { labels: Label[]; key: Entry[] } {
  const isKeyed = labels.filter(({ rung }) => rung === 'number').length <= mostNumbered;
  const key: Entry[] = [];
  const numbered = labels.map((label): Label => {
    if (label.rung !== 'number') return label;
    if (!isKeyed && label.marks.some(({ form }) => form === 'bar')) return { ...label, rung: 'short', lines: [] };
    key.push(label.entries[0]!);
    return { ...label, lines: [{ style: 'title', text: nameNumber(key.length, lang) }] };
  });
  return { labels: numbered, key };
}
