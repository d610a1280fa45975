// By the tag that a reader's language is looked up with; English stands in for what no other has.
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

export const dateWords = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant, ar, de, es, fr, he, hi, ja, ko, pt } as const;
