// Texts that run something where they are taken for markup, a script or an address: each would set `window.hit`.

const run = 'window.hit=1';

/** What runs when its element is made, or soon after. */
const elements = [
  ['img', 'src=x', 'onerror'],
  ['svg', '', 'onload'],
  ['video', 'src=x', 'onerror'],
  ['audio', 'src=x', 'onerror'],
  ['input', 'autofocus', 'onfocus'],
  ['details', 'open', 'ontoggle'],
  ['body', '', 'onload'],
  ['iframe', '', 'onload'],
  ['object', 'data=x', 'onerror'],
  ['link', 'rel=stylesheet href=x', 'onerror'],
  ['svg><image', 'href=x', 'onerror'],
  ['math><mtext><img', 'src=x', 'onerror'],
] as const;

/** What ends the place that a text may have been put into. */
const ends = [
  '',
  '">',
  "'>",
  '</script>',
  '</style>',
  '</title>',
  '</textarea>',
  '-->',
  ']]>',
  '</text></svg>',
  '`>',
  '</noscript>',
];

/** How a tag may be written. */
const spellings: readonly ((tag: string) => string)[] = [
  (tag) => tag,
  (tag) => tag.toUpperCase().replaceAll('WINDOW.HIT', 'window.hit'),
  (tag) => tag.replaceAll(' ', '/'),
  (tag) => tag.replaceAll(' ', '\n\t'),
  (tag) => tag.replaceAll('<', '\0<'),
  (tag) => tag.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  (tag) => tag.replaceAll('<', '\\u003c'),
];

const markup = elements.flatMap(([element, attributes, handler]) =>
  ends.flatMap((end) =>
    spellings.map((spelling) => `${end}${spelling(`<${element} ${attributes} ${handler}=${run}>`)}`),
  ),
);

const scripts = ends.flatMap((end) => spellings.map((spelling) => `${end}${spelling(`<script>${run}</script>`)}`));

/** Addresses that run something, in the spellings that a browser takes for the same. */
export const hostileUrls: readonly string[] = ['javascript', 'vbscript', 'JaVaScRiPt', 'data', 'blob', 'file'].flatMap(
  (scheme) => {
    const body = scheme === 'data' ? `text/html,<script>parent.${run}</script>` : `${run}//`;
    const written = [
      scheme,
      ` ${scheme}`,
      `\u0001${scheme}`,
      `\t${scheme}`,
      `\n${scheme}`,
      `${scheme[0]}\t${scheme.slice(1)}`,
      `${scheme.slice(0, 4)}\n${scheme.slice(4)}`,
      `\u00a0${scheme}`,
      `view-source:${scheme}`,
    ];
    return written.flatMap((each) => [':', '\t:', '&#58;', '&colon;', '%3A'].map((colon) => `${each}${colon}${body}`));
  },
);

/** Names that reach into the objects of a careless program. */
export const hostileKeys = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];

export const hostileTexts: readonly string[] = [
  ...markup,
  ...scripts,
  ...hostileUrls,
  ...hostileKeys,
  '{{constructor.constructor("window.hit=1")()}}',
  '${window.hit=1}',
  '<!--',
  '%3Cscript%3E',
];

/** A Career document with every one of them, in every field that takes a text, an address or a word. */
export function hostileCareer(): Record<string, unknown> {
  let at = 0;
  const text = () => hostileTexts[at++ % hostileTexts.length]!;
  let urlAt = 0;
  const url = () => hostileUrls[urlAt++ % hostileUrls.length]!;
  const count = Math.ceil(hostileTexts.length / 8);
  const all = Array.from({ length: count }, (_, i) => i);
  return {
    lang: 'en',
    person: { name: text(), headline: text(), url: url(), image: url() },
    organizations: Object.fromEntries([
      ...all.slice(0, 50).map((i) => [`o${i}`, { name: text(), url: url() }] as const),
      ...hostileKeys.map((key) => [key, { name: key, url: url() }] as const),
    ]),
    sources: Object.fromEntries(
      all.slice(0, 100).map((i) => [`s${i}`, { title: text(), publisher: text(), url: url() }]),
    ),
    entries: all.map((i) => ({
      id: text(),
      kind: text(),
      date: i % 3 ? String(1900 + i) : text(),
      title: text(),
      shortTitle: { en: text(), [text()]: text() },
      summary: text(),
      organization: i % 2 ? `o${i % 50}` : text(),
      status: text(),
      url: url(),
      image: { url: url(), alt: text(), credit: text() },
      sources: [`s${i % 100}`, text()],
    })),
  };
}
