import { join } from './code-parts.js';
import { jsx } from './jsx.js';
import { written } from './written.js';

/** What a story has beside its markup. */
interface Given {
  /** Tells the document that the element has as a property. */
  readonly career?: () => unknown;
  /** The theme around the element, by its name. */
  readonly theme?: string;
  /** The CSS of the page about the element. */
  readonly page?: string;
  /** The code for a plain page, where more than markup is needed. */
  readonly html?: string;
  /** What an application does at an event, by its name. */
  readonly events?: Readonly<Record<string, string>>;
}

/** What is longer has a file of its own. */
const longest = 4000;
const scripts = ':scope > script[type="application/json"]';
const yours = 'yours: see “Data / The document”';

const under = (...parts: readonly (string | false)[]) => parts.filter(Boolean).join('\n');
const deeper = (text: string) => text.replaceAll(/^(?=.)/gmu, '  ');
/** Lines after the first stand as deep as their file has them. */
function dedent(text: string): string {
  const depth = Math.min(...[...text.trim().matchAll(/\n( *)\S/gu)].map(([, spaces]) => spaces!.length));
  return text.trim().replaceAll(`\n${' '.repeat(Number.isFinite(depth) ? depth : 0)}`, '\n');
}
const rule = (css: string) => `main {\n${css.replaceAll(/\s*([^:;]+):([^;]+);?/gu, '  $1: $2;\n')}}`;

function tag(attributes: readonly (string | false)[], inside: string, isClosed = true): string {
  const parts = ['<career-timeline', ...attributes].filter(Boolean);
  const start = parts.join(parts.join(' ').length > 100 ? '\n  ' : ' ');
  if (inside) return under(`${start}>`, inside, '</career-timeline>');
  return isClosed ? `${start}></career-timeline>` : `${start} />`;
}

/**
 * The code to copy for a story: its `<career-timeline>` in HTML, React 19 and Vue 3.
 *
 * @param source the story's markup; given back as it is where no timeline is in it, and where it is such code already
 */
export function snippets(
  source: string,
  { career, theme = '', page = '', html = '', events = {} }: Given = {},
): string {
  const element = new DOMParser().parseFromString(source, 'text/html').querySelector('career-timeline');
  if (!element || source.startsWith('<!-- HTML -->')) return source;
  element.innerHTML = dedent(element.innerHTML.replaceAll(/<!--[^]*?-->/gu, ''));
  const attributes = [...element.attributes]
    .filter(({ name }) => !['class', 'style'].includes(name))
    .map(({ name, value }) => (value === '' ? name : `${name}="${value.replaceAll('"', '&quot;')}"`));
  const isGiven = !element.hasAttribute('src') && !element.querySelector(`${scripts}, career-entry, ol`);
  const document = isGiven ? career?.() : undefined;
  const json = document ? written(document) : '';
  const isInside = json !== '' && json.length <= longest;
  const inHtml = tag(
    [isGiven && !isInside && 'src="career.json"', ...attributes],
    under(isInside && `<script type="application/json">\n${json}\n</script>`, element.innerHTML.trim()),
  );

  // What is a script in a page is a property in an application.
  const isProperty = isGiven || element.querySelector(scripts) !== null;
  for (const each of element.querySelectorAll(scripts)) each.remove();
  const heard = (prefix: string, [open, close]: string) =>
    Object.entries(events).map(([event, does]) => `${prefix}${event}=${open}${does}${close}`);
  const inVue = tag(
    [isProperty && ':career.prop="career"', ...attributes, ...heard('@', '""')],
    element.innerHTML.trim(),
    false,
  );
  const inReact = tag([isProperty && 'career={career}', ...attributes, ...heard('on', '{}')], jsx(element), false);

  const themed = theme && `career-theme-${theme}`;
  const around = (timeline: string, name = 'class') =>
    theme || page ? under(`<main${themed && ` ${name}="${themed}"`}>`, deeper(timeline), '</main>') : timeline;
  const imports = (module: string) =>
    under(
      `import '${module}';`,
      theme && `import 'career-timeline/themes/${theme}.css';`,
      isProperty && `import career from './career.json'; // ${yours}`,
    );
  return join({
    HTML:
      html ||
      `${under(
        theme && `<link rel="stylesheet" href="${theme}.css">`,
        page && under('<style>', deeper(rule(page)), '</style>'),
        '<script type="module" src="career-timeline.min.js"></script>',
        isGiven && !isInside && `<!-- career.json: ${yours} -->`,
      )}

${around(inHtml)}`,
    'React 19': `// npm install career-timeline
${imports('career-timeline/react')}

export const Career = () => (
${deeper(around(inReact, 'className'))}
);`,
    'Vue 3': `<!-- npm install career-timeline -->
<!-- vite.config.js: vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('career-') } } }) -->
<script setup>
${imports('career-timeline')}
</script>

<template>
${deeper(around(inVue))}
</template>`,
  });
}
