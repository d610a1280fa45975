// The Intl formatters that dates and numbers need; each is made once, as making one costs far more than using it.

/** Always UTC and Gregorian: in another zone 2025-01-01 is in 2024, and a year alone has no equal in another calendar. */
export const dateFormat = memoized(
  (lang, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC', calendar: 'gregory' }),
);

export const numberFormat = memoized((lang, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(lang, options));

export const listFormat = memoized((lang, options: Intl.ListFormatOptions) => new Intl.ListFormat(lang, options));

const find = memoized((lang) => {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(lang)[0] ?? 'en';
  } catch {
    return 'en';
  }
});

/** The tag in its canonical form; English for one that is none, or that Intl does not know and would take the host's language for. */
export const knownTag = (lang: string): string => find(lang, undefined);

/** The text with plain spaces for thin and narrow ones: Intl's come and go between versions. */
export const plain = (text: string): string => text.replace(/[\u2009\u202f]/gu, ' ');

/**
 * The text with its ranges in the direction of its language: a line of bare years has no letter to say that it runs from the right,
 * so a mark before the stroke says it (RLM of UAX #9).
 */
export const directed = (text: string, lang: string): string =>
  /^(?:ar|he)\b/u.test(lang) ? text.replace(/\p{Nd}(?= ?–)/gu, '$&\u200f') : text;

/** Makes what a language and options determine once for each; the options as JSON tell them apart. */
export function memoized<Options, Result>(make: (lang: string, options: Options) => Result) {
  const made = new Map<string, Result>();
  return (lang: string, options: Options): Result => {
    const key = `${lang} ${JSON.stringify(options)}`;
    let result = made.get(key);
    if (result === undefined) {
      result = make(lang, options);
      made.set(key, result);
    }
    return result;
  };
}
