import fc from 'fast-check';
import { expect, it } from 'vitest';
import { typesetter } from '../../packages/layout/src/lines.js';
import { texts } from '../support/random-career.js';
import { measure } from './measure.js';

const wrap = (text: string, width: number, lang = 'en') =>
  typesetter(measure, lang)
    .wrap(text, 'tick', width)
    .map((line) => line.text);

// A letter of the style `tick` is 6 px wide, an ideograph 12.
it.each([
  ['words', 'one two three', 48, ['one two', 'three']],
  ['white space collapsed', ' one \n two ', 200, ['one two']],
  ['a width that the trailing space would pass', 'one two', 18, ['one', 'two']],
  ['no text', '', 100, []],
  ['ideographs between any two words', '首席科学家', 36, ['首席', '科学家']],
  ['a word in katakana that no dictionary has', 'ルパン三世 カリオストロの城', 96, ['ルパン三世', 'カリオストロの城']],
  ['letters with the katakana after them', 'Aプロ', 24, ['Aプ', 'ロ']],
  ['no closing mark at the start', '科学、家', 24, ['科', '学、', '家']],
  ['no opening mark at the end', 'a (b c)', 18, ['a', '(b', 'c)']],
  ['no dash at the start', 'aaa – bbb', 30, ['aaa –', 'bbb']],
  ['a hyphen before a letter', 'part-time', 30, ['part-', 'time']],
  ['no hyphen before a digit', 'GPT-4 a', 30, ['GPT-4', 'a']],
  ['no break at a no-break space', 'a\u00a0b c', 24, ['a\u00a0b', 'c']],
  ['a word that is wider than the line, by graphemes', 'abcdefgh', 30, ['abcde', 'fgh']],
])('wrap(%s)', (_, text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines);
});

it.each([
  ['首席科学家', 36, [true]],
  ['part-time', 30, [true]],
  ['one two three', 48, [undefined]],
  ['one 首席科学家', 36, [undefined, true]],
])('wrap(%s) tells where it broke at no space', (text, width, unspaced) => {
  const lines = typesetter(measure, 'en').wrap(text, 'tick', width);
  expect(lines.map((line) => line.unspaced)).toEqual([undefined, ...unspaced]);
});

it('wrap(text) loses nothing and passes the width only with one grapheme', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 5, max: 300 }), (text, width) => {
      const lines = typesetter(measure, 'en').wrap(text, 'title', width);
      expect(
        lines
          .map((line) => line.text)
          .join('')
          .replace(/ /g, ''),
      ).toBe(text.replace(/ /g, ''));
      for (const line of lines) {
        expect(line.width).toBeCloseTo(measure.width(line.text, 'title'), 6);
        if ([...new Intl.Segmenter().segment(line.text)].length > 1)
          expect(line.width).toBeLessThanOrEqual(width + 1e-6);
      }
    }),
    { numRuns: 100 },
  );
});

it('balance(text, 2) is the narrowest setting on two lines', () => {
  const lines = typesetter(measure, 'en').balance('Director of the Laboratory for Memory', 'tick', 2, 1000)!;
  expect(lines.map((line) => line.text)).toEqual(['Director of the', 'Laboratory for Memory']);
});

it('balance(text, n) has none where n lines are wider than may be', () => {
  expect(typesetter(measure, 'en').balance('Director of the Laboratory for Memory', 'tick', 2, 100)).toBeUndefined();
});
