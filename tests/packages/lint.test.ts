import { ESLint } from 'eslint';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint({ cwd: fileURLToPath(new URL('../..', import.meta.url)) });

/** The rules that a text breaks, were it a file of the library. */
async function broken(code: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(code, { filePath: 'packages/elements/src/events.ts' });
  return result!.messages.map(({ ruleId, message }) => ruleId ?? message);
}

const given = 'export const f = (element: HTMLElement, text: string, document: Record<string, unknown>) => ';

describe('npm run lint forbids what turns text into markup or code', () => {
  it.each([
    [`${given}{ element.innerHTML = text; };`],
    [`${given}{ element.innerHTML += text; };`],
    [`${given}{ element['outerHTML'] = text; };`],
    [`${given}{ (element as HTMLIFrameElement).srcdoc = text; };`],
    [`${given}element.insertAdjacentHTML('beforeend', text);`],
    [`${given}element.setHTMLUnsafe(text);`],
    [`${given}element.setAttribute('onclick', text);`],
    [`${given}element.setAttribute('srcdoc', text);`],
    [`${given}document.createRange().createContextualFragment(text);`],
    [`import { select } from 'd3-selection';\n${given}select(element).html(text);`],
    [`import { html } from 'lit';\n${given}html\`<p .innerHTML=\${text}></p>\`;`],
    [`export { unsafeHTML } from 'lit/directives/unsafe-html.js';`],
    [`import { unsafeSVG as svg } from 'lit/directives/unsafe-svg.js';\n${given}svg(text);`],
    [`${given}import('lit/directives/unsafe-html.js');`],
    [`export const write = (text: string) => document.write(text);`],
    [`${given}Object.assign(element, document);`],
  ])('%s', async (code) => {
    expect(await broken(code)).toContain('no-restricted-syntax');
  });

  it.each([
    ['no-eval', `${given}eval(text);`],
    ['no-new-func', `${given}new Function(text);`],
    ['@typescript-eslint/no-implied-eval', `export const wait = () => setTimeout('1', 1);`],
  ])('%s', async (rule, code) => {
    expect(await broken(code)).toContain(rule);
  });

  it('and lets pass what is text only', async () => {
    expect(
      await broken(`${given}{ element.textContent = text; element.setAttribute('title', text); void document; };`),
    ).toEqual([]);
  });
});
