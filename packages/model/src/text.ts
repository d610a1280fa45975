import { lookupLanguage } from './language.js';

/** A text that a reader sees: a string in the document's language, or texts by BCP 47 tag. */
export type Text = string | Readonly<Record<string, string>>;

/**
 * The text in the reader's language; where there is none, in the document's; else the first there is.
 *
 * @param lang the reader's language, a BCP 47 tag
 * @param documentLang the language of the document's plain strings, a BCP 47 tag
 * @returns the text, and the tag of the language it is in; an empty map gives an empty text
 */
export function pickText(text: Text, lang: string, documentLang: string): { text: string; lang: string } {
  if (typeof text === 'string') return { text, lang: documentLang };
  const tags = Object.keys(text);
  const tag = lookupLanguage(lang, tags) ?? lookupLanguage(documentLang, tags) ?? tags[0];
  return tag === undefined ? { text: '', lang: documentLang } : { text: text[tag]!, lang: tag };
}
