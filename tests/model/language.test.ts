import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookupLanguage, pickText } from '@career-timeline/model';

describe('lookupLanguage(wanted, available)', () => {
  it.each([
    // The tag itself, in any case.
    ['zh-Hant', ['en', 'zh-Hans', 'zh-Hant'], 'zh-Hant'],
    ['ZH-hant', ['en', 'zh-Hans', 'zh-Hant'], 'zh-Hant'],
    ['en', ['EN'], 'EN'],
    // Shortened from the end, RFC 4647 § 3.4.
    ['en-GB', ['fr', 'en'], 'en'],
    ['de-CH-1996', ['de', 'de-CH'], 'de-CH'],
    ['zh-Hant-TW-x-private-1', ['zh-Hant', 'zh-Hant-TW-x-private'], 'zh-Hant-TW-x-private'],
    ['zh-Hant-TW-x-private-1', ['zh-Hant', 'zh-Hant-TW-x'], 'zh-Hant'],
    ['en-u-nu-latn', ['en'], 'en'],
    // The likely script decides between Chinese and Chinese.
    ['zh-TW', ['en', 'zh-Hans', 'zh-Hant'], 'zh-Hant'],
    ['zh-HK', ['en', 'zh-Hans', 'zh-Hant'], 'zh-Hant'],
    ['zh-MO', ['zh', 'zh-Hant'], 'zh-Hant'],
    ['zh', ['en', 'zh-Hant', 'zh-Hans'], 'zh-Hans'],
    ['zh-CN', ['en', 'zh-Hant', 'zh-Hans'], 'zh-Hans'],
    ['zh-SG', ['zh-Hant', 'zh'], 'zh'],
    ['zh-HK', ['zh-Hant', 'zh-Hant-HK'], 'zh-Hant-HK'],
    ['sr-Latn-RS', ['sr', 'sr-Latn'], 'sr-Latn'],
    ['pt', ['pt-PT', 'pt-BR'], 'pt-BR'],
    // A tag of the same language and script.
    ['en-GB', ['fr', 'en-AU'], 'en-AU'],
    ['zh-Hant', ['zh', 'zh-TW'], 'zh-TW'],
    ['zh-HK', ['zh-CN', 'zh-TW'], 'zh-TW'],
    ['en', ['de', 'en-US', 'en-AU'], 'en-US'],
    // The same language in another script only where it is the shortened tag.
    ['zh-TW', ['en', 'zh'], 'zh'],
    ['zh-TW', ['en', 'zh-Hans'], undefined],
    // Nothing of the kind.
    ['fr', ['en', 'de'], undefined],
    ['fr', [], undefined],
    ['und', ['en'], undefined],
    ['fr', ['fro'], undefined],
    // Tags that are none.
    ['', ['en'], undefined],
    ['en_GB', ['en'], undefined],
    ['en_GB', ['en_gb'], 'en_gb'],
    ['-', ['en', '-'], '-'],
    ['en', ['not a tag', 'en-'], undefined],
  ])('%s in %j is %s', (wanted, available, found) => {
    expect(lookupLanguage(wanted, available)).toBe(found);
  });

  it('never throws and finds only what is there', () => {
    const tag = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[a-zA-Z-]{0,12}$/),
      fc.constantFrom('en', 'zh-TW', 'x-a', 'i-enochian'),
    );
    fc.assert(
      fc.property(tag, fc.array(tag), (wanted, available) => {
        expect([undefined, ...available]).toContain(lookupLanguage(wanted, available));
        expect(lookupLanguage(wanted, [...available, wanted])).toBe(wanted);
      }),
    );
  });
});

describe('pickText(text, lang, documentLang)', () => {
  const name = { en: 'Steven Hoi', 'zh-Hans': '许主洪', 'zh-Hant': '許主洪' };

  it.each([
    ['a plain string is in the document’s language', 'Hoi', 'fr', 'en', { text: 'Hoi', lang: 'en' }],
    ['the reader’s language', name, 'zh-HK', 'en', { text: '許主洪', lang: 'zh-Hant' }],
    ['the document’s where the reader’s is not there', name, 'fr', 'zh', { text: '许主洪', lang: 'zh-Hans' }],
    ['the first where neither is there', name, 'fr', 'de', { text: 'Steven Hoi', lang: 'en' }],
    ['the first where the document names none', { ja: 'ホイ', en: 'Hoi' }, 'fr', 'und', { text: 'ホイ', lang: 'ja' }],
    ['an empty map', {}, 'fr', 'en', { text: '', lang: 'en' }],
    ['a name that every object has', { en: 'Hoi' }, 'constructor', 'toString', { text: 'Hoi', lang: 'en' }],
  ])('%s', (_, text, lang, documentLang, picked) => {
    expect(pickText(text, lang, documentLang)).toEqual(picked);
  });
});
