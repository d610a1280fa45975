import { lookupLanguage } from '@career-timeline/model';
import type { FunctionParams } from '@shoelace-style/localize';
import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { he } from './he.js';
import { hi } from './hi.js';
import { ja } from './ja.js';
import { ko } from './ko.js';
import { pt } from './pt.js';
import { zhHans } from './zh-hans.js';
import { zhHant } from './zh-hant.js';

import type { Translation } from './translation.js';

export type { Translation } from './translation.js';

/** By the tag that a reader's language is looked up with; English stands in for what no other has. */
export const translations = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant, ar, de, es, fr, he, hi, ja, ko, pt };

/** The interface's words in a reader's language. */
export interface Words {
  /** The reader's BCP 47 tag, for texts and Intl. */
  readonly tag: string;
  /** The direction of the words. */
  readonly direction: 'ltr' | 'rtl';
  term<Key extends keyof Translation>(key: Key, ...args: FunctionParams<Translation[Key]>): string;
}

/**
 * The words where there is no page to say its language.
 *
 * @param tag BCP 47; what is none stands for `en`, as in a page
 */
export function wordsIn(tag: string): Words {
  const canonical = canonicalTag(tag);
  const translation = translationFor(canonical);
  return {
    tag: canonical,
    direction: translation.$dir,
    term: (key, ...args) => {
      const word: unknown = translation[key];
      return typeof word === 'function' ? (word as (...args: unknown[]) => string)(...args) : String(word);
    },
  };
}

/** The best of them for a BCP 47 tag. */
export function translationFor(tag: string): Translation {
  const known = lookupLanguage(tag, Object.keys(translations)) ?? 'en';
  return translations[known as keyof typeof translations];
}

/** A BCP 47 tag as it is written; `en` for what is none. */
export function canonicalTag(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
