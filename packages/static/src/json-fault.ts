import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser';

/** What was expected where a text stops being JSON, by the parser's names. */
const expected: Readonly<Record<string, string>> = {
  InvalidSymbol: 'the end of the document',
  InvalidNumberFormat: 'a number',
  PropertyNameExpected: 'a name in double quotes (and no comma after the last field)',
  ValueExpected: 'a value: a text in double quotes, a number, a list or an object (and no comma after the last one)',
  ColonExpected: '":"',
  CommaExpected: '","',
  CloseBraceExpected: '"}"',
  CloseBracketExpected: '"]"',
  EndOfFileExpected: 'the end of the document',
  InvalidCommentToken: 'no comment, which JSON has none of',
  UnexpectedEndOfComment: 'no comment, which JSON has none of',
  UnexpectedEndOfString: 'a double quote at the end of the text (a line break in it is written \\n)',
  UnexpectedEndOfNumber: 'a digit',
  InvalidUnicode: 'four hexadecimal digits after \\u',
  InvalidEscapeCharacter: 'one of " \\ / b f n r t u after \\',
  InvalidCharacter: 'no control character (a tab is written \\t)',
};

/**
 * Where a text stops being JSON, and what was expected there.
 *
 * @returns like `12:5: not JSON: expected ","`: the line and the column, each from 1; undefined where the text is JSON
 */
export function jsonFault(text: string): string | undefined {
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true });
  const [first] = errors;
  if (!first) return undefined;
  // Of a word without quotes, what comes after tells whether it stands for a name or for a value.
  const names = errors.map(({ error }) => printParseErrorCode(error));
  const name = names.find((each) => each !== 'InvalidSymbol') ?? 'InvalidSymbol';
  const lines = text.slice(0, first.offset).split(/\r\n|\r|\n/u);
  return `${lines.length}:${lines.at(-1)!.length + 1}: not JSON: expected ${expected[name] ?? name}`;
}
