const protocols = {
  link: ['http:', 'https:', 'mailto:'],
  image: ['http:', 'https:'],
} as const;

/**
 * The URL as given when it leads to a page, an e-mail address (links only) or a place on the same site, undefined for all
 * else (`javascript:`, `data:`, `blob:`, …) and for what is no URL. It is read as a browser reads it, so that control
 * characters and letter case hide nothing.
 *
 * @param raw absolute or relative, in any spelling
 * @param kind what it is for: a link to follow or an image to show
 */
export function safeUrl(raw: string, kind: 'link' | 'image' = 'link'): string | undefined {
  if (raw.trim() === '') return undefined;
  try {
    const { protocol } = new URL(raw, 'https://relative.invalid/');
    return protocols[kind].some((allowed) => allowed === protocol) ? raw : undefined;
  } catch {
    return undefined;
  }
}
