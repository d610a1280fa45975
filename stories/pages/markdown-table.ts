/** A cell in which nothing is taken for more than text: types have `|` and `<` in them. */
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('\n', ' ');

/** A table in Markdown whose rows are named by code. */
export const markdownTable = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  [
    columns.map(cell),
    columns.map(() => '---'),
    ...rows.map(([name = '', ...cells]) => [`\`${name.replaceAll('|', '\\|')}\``, ...cells.map(cell)]),
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
