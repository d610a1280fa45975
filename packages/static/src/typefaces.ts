// Which typefaces a bitmap is set in. resvg takes for a whole text the first family of a list that there is; for letters that this
// lacks it takes any typeface of any weight. So each text gets families that have all of its letters.
import { readFileSync } from 'node:fs';

interface Script {
  readonly letters: RegExp;
  /** The bit by which a font file says that it has these letters (OpenType, table OS/2, ulUnicodeRange). */
  readonly bit: number;
  /** What the usual systems set them in: families that have Latin letters too. */
  readonly families: (lang: string) => readonly string[];
}

/** The region whose shapes of Han characters a language wants. */
const regionOf = (lang: string) =>
  /^ja/u.test(lang) ? 'JP' : /^ko/u.test(lang) ? 'KR' : /^zh-(Hant|TW|HK|MO)/u.test(lang) ? 'TC' : 'SC';

const chinese = (lang: string) => {
  const region = regionOf(lang);
  return [
    `Noto Sans CJK ${region}`,
    `Noto Sans ${region}`,
    `Source Han Sans ${region}`,
    ...{
      JP: ['Hiragino Sans', 'Yu Gothic'],
      KR: ['Apple SD Gothic Neo', 'Malgun Gothic'],
      TC: ['PingFang TC', 'Microsoft JhengHei'],
      SC: ['PingFang SC', 'Microsoft YaHei', 'WenQuanYi Micro Hei'],
    }[region],
  ];
};

const scripts: readonly Script[] = [
  { letters: /[\p{sc=Hira}\p{sc=Kana}]/u, bit: 49, families: () => chinese('ja') },
  { letters: /\p{sc=Hang}/u, bit: 56, families: () => chinese('ko') },
  { letters: /\p{sc=Han}/u, bit: 59, families: chinese },
  {
    letters: /\p{sc=Arab}/u,
    bit: 13,
    families: () => ['Segoe UI', 'DejaVu Sans', 'Arial', 'Geeza Pro', 'Noto Sans Arabic'],
  },
  {
    letters: /\p{sc=Hebr}/u,
    bit: 11,
    families: () => ['Segoe UI', 'DejaVu Sans', 'Arial', 'Arial Hebrew', 'Noto Sans Hebrew'],
  },
];

/** Letters that change their shapes and places by each other in ways that resvg does not know. */
const unknown =
  /[\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Orya}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** Whether an SVG document has texts that a browser sets rightly and resvg does not. */
export const isBeyondPng = (svg: string): boolean => unknown.test(svg);

const usual = ['Noto Sans', 'Segoe UI', 'Helvetica Neue', 'DejaVu Sans', 'Arial', 'Liberation Sans'];

interface FontFile {
  readonly family: string;
  readonly has: (bit: number) => boolean;
}

/**
 * What a font file says of itself.
 *
 * @throws Error `x.woff2: expected a TrueType or OpenType file`
 * Source: https://learn.microsoft.com/typography/opentype/spec/otff and the pages on `name` and `OS/2`
 */
function readFontFile(file: string): FontFile {
  const bytes = readFileSync(file);
  try {
    const start = bytes.toString('latin1', 0, 4) === 'ttcf' ? bytes.readUInt32BE(12) : 0;
    const table = (tag: string) => {
      for (let i = 0; i < bytes.readUInt16BE(start + 4); i++) {
        const at = start + 12 + 16 * i;
        if (bytes.toString('latin1', at, at + 4) === tag) return bytes.subarray(bytes.readUInt32BE(at + 8));
      }
      throw new RangeError(tag);
    };
    const [names, metrics] = [table('name'), table('OS/2')];
    const families = Array.from({ length: names.readUInt16BE(2) }, (_, i) => names.subarray(6 + 12 * i))
      // For Windows, in UTF-16; the 16th name is the family where the first one has the weight in it too.
      .filter((record) => record.readUInt16BE(0) === 3 && [1, 16].includes(record.readUInt16BE(6)))
      .sort((a, b) => b.readUInt16BE(6) - a.readUInt16BE(6))
      .map((record) => {
        const at = names.readUInt16BE(4) + record.readUInt16BE(10);
        return Buffer.from(names.subarray(at, at + record.readUInt16BE(8)))
          .swap16()
          .toString('utf16le');
      });
    const has = (bit: number) => Boolean(metrics.readUInt32BE(42 + 4 * Math.floor(bit / 32)) & (1 << (bit % 32)));
    if (families[0] === undefined) throw new RangeError('name');
    return { family: families[0], has };
  } catch {
    throw new Error(`${file}: expected a TrueType or OpenType file (.ttf, .otf or .ttc)`);
  }
}

/** Without blanks, which resvg takes for a part of the names. */
const list = (families: readonly string[]) =>
  [...new Set(families)].map((family) => `'${family.replaceAll(/['"&<,]/gu, '')}'`).join(',') + ',sans-serif';

/**
 * Gives each text of an SVG document typefaces that have its letters.
 *
 * @param svg as `renderSvg` makes it
 * @param fontFiles typefaces to take before those of the system
 */
export function withTypefaces(svg: string, lang: string, fontFiles: readonly string[]): string {
  const given = fontFiles.map(readFontFile);
  return svg.replaceAll(/<text(?= )([^>]*>[^]*?<\/text>)/gu, (_, rest: string) => {
    const script = scripts.find(({ letters }) => letters.test(rest));
    const own = given.filter(({ has }) => !script || has(script.bit)).map(({ family }) => family);
    const families = list([...own, ...(script?.families(lang) ?? []), ...usual]);
    return `<text font-family="${families}"${rest}`;
  });
}
