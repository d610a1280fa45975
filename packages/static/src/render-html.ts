import { createHash } from 'node:crypto';
import type { Career } from '@career-timeline/model';
import { escaped, readerOf, type PictureOptions } from 'career-timeline/picture';
import { html, nothing } from 'lit';
import { keptHeight } from './kept-height.js';
import { linkedData } from './linked-data.js';
import { article, fullName } from './list.js';
import { markup, scriptJson } from './markup.js';

export interface EmbedOptions extends Pick<PictureOptions, 'layout' | 'scale' | 'group' | 'lang'> {
  /** Address of the one-file bundle, which draws the timeline in the list's place. */
  readonly script: string;
  /** Address of the document, as the page is to fetch it; where absent, the document stands in the snippet. */
  readonly src?: string | undefined;
}

/** The timeline's own options are for the one that a script draws. */
export interface HtmlOptions extends Omit<EmbedOptions, 'script' | 'src'>, Pick<PictureOptions, 'theme'> {
  /** Of the page's column, px. */
  readonly width?: number | undefined;
  /** Address of the one-file bundle, which draws the timeline in the list's place; no script where absent. */
  readonly script?: string | undefined;
}

/** The element around what is shown where it cannot be drawn, which is its data too where the career has no document. */
function element(
  { document }: Career,
  fallback: string,
  {
    script,
    src,
    name,
    lang,
    dir,
    layout,
    scale,
    group,
  }: EmbedOptions & { readonly name?: string; readonly dir?: string },
): string {
  // The address of its schema is one from where the document stood.
  const data =
    document &&
    src === undefined &&
    `<script type="application/json">${scriptJson({ ...document, $schema: undefined })}</script>\n`;
  const attributes = Object.entries({ src, lang, dir, layout, scale, group, class: name })
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(value)}"`))
    .join('');
  return `<script type="module" src="${escaped(script)}"></script>
<career-timeline${attributes}>
${data || ''}${fallback}
</career-timeline>`;
}

const style = ({ theme = 'auto', width = 960 }: HtmlOptions) => `
:root{color-scheme:${theme === 'auto' ? 'light dark' : theme}}
body{max-width:${width}px;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,'Noto Sans',sans-serif}
ol{list-style:none;padding:0}
li{margin-block:0 1rem}
time,small{display:block;font-size:.875em;opacity:.8}
p{margin:0}
figure{margin:.5rem 0}
img{max-width:min(100%,24rem);height:auto}
figcaption{font-size:.875em;opacity:.8}`;

/**
 * A career as a page complete in itself: a list that reads without scripts, the person as schema.org JSON-LD, and the timeline in
 * place of the list where a script is named.
 */
export function renderHtml(career: Career, { script, ...options }: HtmlOptions = {}): string {
  const reader = readerOf(career, options.lang);
  const { tag, direction } = reader.words;
  const { person } = career;
  const name = person ? reader.read(person.name).text : reader.words.term('timeline');
  const title = html`<h1>${person ? fullName(reader, person.name) : name}</h1>`;
  const content = markup(article(reader, title, (text) => html`<h2>${text}</h2>`));
  return `<!doctype html>
<html lang="${tag}" dir="${direction}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(name)}</title>
<style>${style(options)}</style>
<script type="application/ld+json">${scriptJson(linkedData(reader))}</script>
<main>
${script === undefined ? content : element(career, content, { ...options, script, lang: undefined })}
</main>
</html>
`;
}

/** As it would be in a page with type of another size: 16 px are an em. */
const em = (px: number) => `${+(px / 16).toFixed(2)}em`;

/**
 * Keeps the place of the timeline free until it is drawn and what stands below is out of sight, so that the page does not jump: neither
 * is the list higher while it waits for the script. A padding is the one height that CSS takes from an element's own width, and not from the window's.
 */
function reserve(career: Career, name: string, options: EmbedOptions): string {
  return `<style>
@media screen and (scripting: enabled) {
.${name} { display: flow-root; position: relative; }
.${name}:not(:state(drawn))::before { content: ''; float: inline-start; padding-block-start: ${keptHeight(career, options, '100%', em)}; }
.${name} > div { position: absolute; inset: 3rem 0 0; overflow: auto; }
.${name} > div > :first-child { margin-block-start: 0; }
}
</style>`;
}

/** Lists with an item on each line: in Markdown a blank line would end the tag, and an indented one after it be code. */
const lineByLine = (lists: string): string =>
  lists
    .replaceAll(/[ \t\r\n]+/gu, ' ')
    .replaceAll(/ ?(<li|<\/?[ou]l>)| (<p>)/gu, '\n$1$2')
    .replaceAll(/(<li[^>]*>) | (<\/li>)/gu, '$1$2')
    .trim();

/**
 * What an author pastes into a page: the place that the timeline will take, the script, the element with the career in it, and the list
 * that is read without the script.
 */
export function renderEmbed(career: Career, options: EmbedOptions): string {
  const reader = readerOf(career, options.lang);
  const { person } = career;
  const title = person ? html`<p><b>${fullName(reader, person.name)}</b></p>` : nothing;
  const content = lineByLine(markup(article(reader, title, (text) => html`<p><b>${text}</b></p>`)));
  const fallback = `<div>\n${content}\n</div>`;
  // In the language that was asked for, whatever that of the page.
  const dir = options.lang !== undefined && { dir: reader.words.direction };
  // A page may have several, each with a place of its own.
  const name = `career-${createHash('sha256')
    .update(JSON.stringify([options, fallback]))
    .digest('hex')
    .slice(0, 6)}`;
  return `${reserve(career, name, options)}\n${element(career, fallback, { ...options, name, ...dir })}\n`;
}
