interface LikelyTag {
  /** With its likely script and region: `zh-Hant-TW` for `zh-TW`. */
  readonly full: string;
  readonly language: string;
  readonly script: string | undefined;
}

/**
 * The best of the available languages for a reader: lookup by RFC 4647, with likely subtags so that script counts.
 *
 * In order: the tag itself; among tags of the reader's language and script, the tag shortened from the end (`en-GB` finds
 * `en`), what likely means the same (`zh-TW` finds `zh-Hant`, `zh` finds `zh-Hans`), and any other (`zh-HK` finds `zh-Hant`,
 * `en-GB` finds `en-AU`); last, the shortened tag in whatever script (`zh-TW` finds `zh`).
 *
 * @param wanted a BCP 47 tag in any case; one that is not well-formed finds only what is spelt like it
 * @param available BCP 47 tags in any case
 * @returns one of `available` as spelt there, or undefined where the language is not among them
 * Source: RFC 4647 § 3.4; likely subtags: Unicode LDML (UTS 35), part 1
 */
export function lookupLanguage(wanted: string, available: readonly string[]): string | undefined {
  if (available.includes(wanted)) return wanted;
  const ranges = shortened(wanted);
  const likely = likelyTag(wanted);
  const readable = available.filter((tag) => isSameScript(likelyTag(tag), likely));
  return (
    firstIn(available, [wanted]) ??
    firstIn(readable, ranges) ??
    readable.find((tag) => likelyTag(tag)!.full === likely!.full) ??
    readable[0] ??
    firstIn(available, ranges)
  );
}

const likelyTags = new Map<string, LikelyTag | undefined>();

function likelyTag(tag: string): LikelyTag | undefined {
  if (!likelyTags.has(tag)) likelyTags.set(tag, maximize(tag));
  return likelyTags.get(tag);
}

function maximize(tag: string): LikelyTag | undefined {
  try {
    const { baseName, language, script } = new Intl.Locale(tag).maximize();
    // `und` names no language, though its likely subtags are those of English.
    return /^und\b/i.test(tag) ? undefined : { full: baseName, language, script };
  } catch {
    return undefined;
  }
}

const isSameScript = (a: LikelyTag | undefined, b: LikelyTag | undefined): boolean =>
  a !== undefined && a.language === b?.language && a.script === b.script;

/** The tag and its shorter forms; a single letter left at the end goes too: `zh-Hant-TW-x-a`, `zh-Hant-TW`, `zh-Hant`, `zh`. */
function shortened(tag: string): string[] {
  const tags = [tag];
  for (let end = tag.lastIndexOf('-'); end > 0; end = tag.lastIndexOf('-')) {
    tag = tag.slice(0, tag[end - 2] === '-' ? end - 2 : end);
    tags.push(tag);
  }
  return tags;
}

function firstIn(available: readonly string[], ranges: readonly string[]): string | undefined {
  for (const range of ranges) {
    const found = available.find((tag) => tag.toLowerCase() === range.toLowerCase());
    if (found !== undefined) return found;
  }
  return undefined;
}
