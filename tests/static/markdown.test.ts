// A tag in Markdown is passed on as it is up to the first blank line: what follows that is text again, and code where it is indented.
import article from '@career-timeline/careers/steven-hoi.json' with { type: 'json' };
import { readCareer } from '@career-timeline/model';
import { renderEmbed } from '@career-timeline/static';
import MarkdownIt from 'markdown-it';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const [, toPaste] = /```html\n([^]*?)\n```/u.exec(readme)!;

const inParagraphs = { entries: [{ title: 'Talk', date: '2020', summary: 'First.\n\n    Second.\n\n- Third.' }] };
const embed = (document: unknown) =>
  renderEmbed(readCareer(document).career, { script: './career-timeline.min.js' }).trim();

it.each([
  ['the README says to paste', toPaste!],
  ['the command writes', embed(article)],
  ['the command writes for texts of several paragraphs', embed(inParagraphs)],
])('in Markdown, what %s comes out unbroken', (_, snippet) => {
  const page = new MarkdownIt('commonmark').render(`Some *words* before.\n\n${snippet}\n\nAnd **after**.\n`);
  // Between two tags a blank line does no harm, and does not come out.
  expect(page).toBe(
    `<p>Some <em>words</em> before.</p>\n${snippet.replaceAll('\n\n', '\n')}\n<p>And <strong>after</strong>.</p>\n`,
  );
  // As the README asks of what is written by hand: not all renderers follow CommonMark.
  expect(snippet).not.toMatch(/<career-timeline[^]*\n(?:\s|$)[^]*<\/career-timeline>/u);
});
