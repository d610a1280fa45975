/** What a story's element is given as data stands for a document of one's own. */
const ownData = 'src="career.json"';

/**
 * The code to copy for a story: its `<career-timeline>` in HTML, React 19 and Vue 3.
 *
 * @param source the story's markup; given back as it is where there is no timeline in it
 */
export function snippets(source: string): string {
  const template = new DOMParser().parseFromString(source, 'text/html');
  const element = template.querySelector('career-timeline');
  if (!element) return source;
  const attributes = [...element.attributes]
    .filter(({ name }) => !['class', 'style'].includes(name))
    .map(({ name, value }) => (value === '' ? name : `${name}="${value.replaceAll('"', '&quot;')}"`));
  const inside = element.innerHTML.replaceAll(/<!--[^]*?-->/gu, '').trim();
  const hasData = inside !== '' || element.hasAttribute('src');
  const all = [...(hasData ? [] : [ownData]), ...attributes].join(' ');
  const tag = `career-timeline${all && ` ${all}`}`;
  const html = `<${tag}>${inside && `\n${inside}\n`}</career-timeline>`;
  const data = inside === '' ? 'career={career}' : '';
  const ofReact = [data, ...attributes.filter((each) => !each.startsWith('src='))].filter(Boolean).join(' ');
  const react = inside === '' ? `<career-timeline ${ofReact} />` : html;
  const vue =
    inside === ''
      ? `<career-timeline :career.prop="career" ${attributes.filter((each) => !each.startsWith('src=')).join(' ')}`.trim() +
        ' />'
      : html;
  return `<!-- HTML -->
<script type="module" src="career-timeline.min.js"></script>
${html}

// React 19
import 'career-timeline';
${react}

<!-- Vue 3, with compilerOptions.isCustomElement: (tag) => tag.startsWith('career-') -->
<script setup>
import 'career-timeline';
</script>
<template>
  ${vue}
</template>`;
}
