import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ja } from './ja.js';
import { zhHans } from './zh-hans.js';
import { zhHant } from './zh-hant.js';

export type { Translation } from './translation.js';

/** By the tag that a reader's language is looked up with; English stands in for what no other has. */
export const translations = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant, ar, de, es, fr, ja };
