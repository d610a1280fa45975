// Which languages there are. All but English are loaded when a page first needs them.
import { lookupLanguage } from '@career-timeline/model';
import type { Translation } from './translation.js';

export { wordsOf, type Term, type Translation, type Words } from './translation.js';

/** Each imports the words of a language. */
export const others = {
  'zh-Hans': () => import('./zh-hans.js'),
  'zh-Hant': () => import('./zh-hant.js'),
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  he: () => import('./he.js'),
  hi: () => import('./hi.js'),
  ja: () => import('./ja.js'),
  ko: () => import('./ko.js'),
  pt: () => import('./pt.js'),
} satisfies Record<string, () => Promise<{ readonly translation: Translation }>>;

/** A tag that a reader's language is looked up with; English stands in for what no other has. */
export type Language = 'en' | keyof typeof others;

/** The nearest language to a BCP 47 tag; undefined where there is none, for which English stands in. */
export const languageFor = (tag: string): Language | undefined =>
  lookupLanguage(tag, ['en', ...Object.keys(others)]) as Language | undefined;

/** A BCP 47 tag as it is written; `en` for what is none. */
export function canonicalTag(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
