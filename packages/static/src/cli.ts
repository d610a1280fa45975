#!/usr/bin/env node
// The career-timeline command. Arguments are read by Node's own parser.
import { lookupLanguage, type Career } from '@career-timeline/model';
import { readerOf, themes, type PictureOptions, type Theme } from 'career-timeline/picture';
import { readFileSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { read, reasonOf, say, validate } from './read-document.js';
import { isBeyondPng } from './typefaces.js';
import { oEmbed, renderEmbed, renderFrame, renderHtml, renderPng, renderSvg } from './index.js';

const help = `Draws a career from a Career document (JSON).

  career-timeline validate FILE…              says what is wrong in each, and where
  career-timeline render FILE -o OUT          draws it as OUT, by its ending: .svg, .png or .html
  career-timeline embed FILE                  prints the snippet to paste into a page

Examples
  career-timeline validate career.json
  career-timeline render career.json -o career.svg --width 900 --lang fr
  career-timeline render career.json -o career.png --theme dark --layout vertical --width 420
  career-timeline render career.json -o career.html --script ./career-timeline.min.js
  cat career.json | career-timeline render - -o - > career.svg
  career-timeline embed career.json --script ./career-timeline.min.js
  career-timeline embed career.json --script ./career-timeline.min.js --src ./career.json
  career-timeline embed career.json --frame https://example.org/embed.html --src https://example.org/career.json
  career-timeline embed career.json --frame https://example.org/embed.html --src https://example.org/career.json --oembed

Options of render and embed
      --layout LAYOUT   auto, horizontal or vertical (auto: vertical below 600 px)
      --scale SCALE     elastic or linear (elastic)
      --group GROUP     none, organization or kind (none)
      --lang TAG        language of words and dates, e.g. zh-Hans (the document's)

Options of render, and of embed with --frame
      --width PX        of the picture or the page, 320 to 20000 (960)
      --theme THEME     auto, light or dark (auto follows the reader's system; PNG is light)

Options of render
  -o, --output FILE     where to; - for standard output, as SVG or what --format says
      --format FORMAT   svg, png or html, where the ending of the file does not say
      --font FILE       png alone: typeface, may be given several times (the system's)
      --script URL      html alone: address of career-timeline.min.js (no script)

Options of embed
      --script URL      address of career-timeline.min.js (./career-timeline.min.js)
      --src URL         address of the document, in place of the document itself
      --frame URL       address of embed.html: prints an iframe of it that shows the document at --src, without --script …
      --oembed          … or the oEmbed description of that iframe

A FILE of - is standard input. The exit code is 0, 1 where the data has faults (what is good is still drawn), 2 where the
command is not understood, or a file cannot be read or written. validate warns of fields that it does not know, which changes no
exit code: they are kept. Those that begin with x- or $ are yours. --version says which version this is.`;

/** The command was not understood. */
class UsageError extends Error {}

const formats = ['svg', 'png', 'html'] as const;
type Format = (typeof formats)[number];

function oneOf<T extends string>(name: string, value: string | undefined, all: readonly T[]): T | undefined {
  if (value === undefined) return undefined;
  const found = all.find((each) => each === value);
  if (found === undefined) throw new UsageError(`--${name} is ${all.join(' or ')}, not ${value}`);
  return found;
}

function widthOf(value: string | undefined): number {
  const width = Number(value ?? 960);
  if (!Number.isInteger(width) || width < 320 || width > 20_000) {
    throw new UsageError(`--width is a whole number of px from 320 to 20000, not ${value}`);
  }
  return width;
}

/** A language tag as it is, or a usage error. */
function langOf(value: string | undefined): string | undefined {
  try {
    return value === undefined ? undefined : Intl.getCanonicalLocales(value)[0];
  } catch {
    throw new UsageError(`--lang is a language tag such as en or zh-Hans, not ${value}`);
  }
}

/** Says what is not in the language that was asked for, and in which it is then. */
function sayLanguage(career: Career, lang: string): void {
  const reader = readerOf(career, lang);
  const { tag, locale } = reader.words;
  if (tag !== locale) say(`--lang ${tag}: there are no words in it; they are in ${locale}`);
  // Where a kind stands in for a title, it is no title in that language.
  const titled = career.entries.filter(({ title, kind }) => title !== kind);
  const titles = new Set(titled.map((entry) => reader.title(entry).lang ?? tag));
  if (titles.size && !lookupLanguage(tag, [...titles])) {
    say(`--lang ${tag}: no title is in it; they are in ${[...titles].join(', ')}`);
  }
}

/** Where a frame and its document are; undefined where none is asked for. */
function frameOf({ frame, src, oembed }: { frame?: string; src?: string; oembed?: boolean }) {
  if (frame !== undefined && src !== undefined) return { frame, src };
  if (frame === undefined && !oembed) return undefined;
  throw new UsageError('--frame needs --src, and --oembed needs both');
}

function write(file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(file === '-' ? 1 : file, content);
  } catch (error) {
    // Who reads from us has enough: `| head`.
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') return;
    throw new Error(`${file}: ${reasonOf(error as Error)}`, { cause: error });
  }
}

const options = {
  output: { type: 'string', short: 'o' },
  format: { type: 'string' },
  width: { type: 'string' },
  layout: { type: 'string' },
  scale: { type: 'string' },
  group: { type: 'string' },
  theme: { type: 'string' },
  lang: { type: 'string' },
  font: { type: 'string', multiple: true },
  script: { type: 'string' },
  frame: { type: 'string' },
  src: { type: 'string' },
  oembed: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/** What each way of using the command takes; anything else would be left aside without a word. */
const picture = ['width', 'layout', 'scale', 'group', 'theme', 'lang'] as const;
const render = ['output', 'format', ...picture] as const;
const taken = {
  validate: [],
  'render as svg': render,
  'render as png': [...render, 'font'],
  'render as html': [...render, 'script'],
  embed: ['layout', 'scale', 'group', 'lang', 'script', 'src'],
  'embed with --frame': [...picture, 'frame', 'src', 'oembed'],
} as const satisfies Record<string, readonly (keyof typeof options)[]>;

function expectTaken(way: keyof typeof taken, values: object): void {
  const [other] = Object.keys(values).filter((name) => !taken[way].some((each) => each === name));
  if (other !== undefined) throw new UsageError(`${way} takes no --${other}`);
}

/** Where the element is had from when nobody says: the package, from the page's own server. */
const ownScript = './career-timeline.min.js';

/** @returns the exit code */
function main(args: string[]): number {
  const { values, positionals } = parse(args);
  const [command, ...files] = positionals;
  if (values.help || (command === undefined && !args.length)) {
    process.stdout.write(`${help}\n`);
    return 0;
  }
  if (values.version) {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    process.stdout.write(`${version}\n`);
    return 0;
  }
  if (command === 'validate') {
    expectTaken('validate', values);
    if (!files.length) throw new UsageError('validate needs a FILE');
    return Math.max(...files.map(validate));
  }
  if (command !== 'render' && command !== 'embed') {
    throw new UsageError(command === undefined ? 'expected validate, render or embed' : `no command ${command}`);
  }
  const [file, ...more] = files;
  if (file === undefined || more.length) throw new UsageError(`${command} needs one FILE`);
  const output = values.output ?? '-';
  const format = command === 'embed' ? 'html' : formatOf(oneOf('format', values.format, formats), output);
  const shown: PictureOptions = {
    width: widthOf(values.width),
    layout: oneOf('layout', values.layout, ['auto', 'horizontal', 'vertical']),
    scale: oneOf('scale', values.scale, ['elastic', 'linear']),
    group: oneOf('group', values.group, ['none', 'organization', 'kind']),
    theme: oneOf<Theme>('theme', values.theme, themes),
    lang: langOf(values.lang),
  };
  const where = frameOf(values);
  expectTaken(command === 'render' ? `render as ${format}` : where ? 'embed with --frame' : 'embed', values);
  const { career, status } = read(file);
  if (!career) return status;
  if (shown.lang !== undefined) sayLanguage(career, shown.lang);
  const made = {
    svg: () => renderSvg(career, shown),
    png: () => renderPng(career, { ...shown, fontFiles: values.font }),
    html: () => renderHtml(career, { ...shown, script: values.script }),
  };
  const snippet = () => {
    if (!where) return renderEmbed(career, { ...shown, src: values.src, script: values.script ?? ownScript });
    const options = { ...shown, ...where };
    return values.oembed ? `${JSON.stringify(oEmbed(career, options), null, 2)}\n` : renderFrame(career, options);
  };
  const result = command === 'embed' ? snippet() : made[format]();
  if (format === 'png' && isBeyondPng(made.svg())) {
    say(
      'PNG: some of these letters are not joined as they should be; take SVG, or save PNG from the menu of the timeline in a page',
    );
  }
  write(output, result);
  return status;
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    // What follows is advice that does not fit.
    throw new UsageError((error as Error).message.split('. ')[0]);
  }
}

function formatOf(given: Format | undefined, output: string): Format {
  if (given) return given;
  if (output === '-') return 'svg';
  const ending = extname(output).slice(1).toLowerCase();
  const format = formats.find((each) => each === ending);
  if (!format) throw new UsageError(`${output} ends with none of .svg, .png and .html: say --format`);
  return format;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  // A file that cannot be written is a mistake in the command, as an unknown option is.
  say(`career-timeline: ${(error as Error).message}`);
  if (error instanceof UsageError) say('Try career-timeline --help');
  process.exitCode = 2;
}
