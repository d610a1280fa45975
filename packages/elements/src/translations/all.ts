// Every language at once, for where there is no page to say which one is needed.
import { translation as ar } from './ar.js';
import { translation as de } from './de.js';
import { translation as en } from './en.js';
import { translation as es } from './es.js';
import { translation as fr } from './fr.js';
import { translation as he } from './he.js';
import { translation as hi } from './hi.js';
import { canonicalTag, languageFor, type Language } from './index.js';
import { translation as ja } from './ja.js';
import { translation as ko } from './ko.js';
import { translation as pt } from './pt.js';
import { wordsOf, type Translation, type Words } from './translation.js';
import { translation as zhHans } from './zh-hans.js';
import { translation as zhHant } from './zh-hant.js';

const translations: Readonly<Record<Language, Translation>> = {
  ...{ en, 'zh-Hans': zhHans, 'zh-Hant': zhHant },
  ...{ ar, de, es, fr, he, hi, ja, ko, pt },
};

/**
 * The words of a language.
 *
 * @param tag BCP 47; what is none stands for `en`, as in a page
 */
export function wordsIn(tag: string): Words {
  const canonical = canonicalTag(tag);
  const language = languageFor(canonical);
  return wordsOf(canonical, translations[language ?? 'en'], language ? canonical : 'en');
}
