// What an application does: it imports the package, and Vite builds it for production.
import article from '@career-timeline/careers/steven-hoi.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { application } from '../support/application.js';
import { answer, type Route } from '../support/serve.js';
import { startSite } from '../support/site.js';

const career = `import 'career-timeline'; const career = ${JSON.stringify(article)};
  const selected = ({ entry }) => { document.title = entry.id; };`;
const applications: Readonly<Record<string, string>> = {
  'without a framework': `${career}
    const timeline = document.createElement('career-timeline');
    timeline.career = career;
    timeline.addEventListener('career-select', selected);
    document.querySelector('main').append(timeline);`,
  // What JSX is compiled to.
  'in React': `${career}
    import { createElement } from 'react';
    import { createRoot } from 'react-dom/client';
    createRoot(document.querySelector('main')).render(createElement('career-timeline', { career, 'oncareer-select': selected }));`,
  'in Vue': `${career}
    import { createApp } from 'vue/dist/vue.esm-bundler.js';
    const app = createApp({ data: () => ({ career }), methods: { selected }, template: '<career-timeline :career.prop="career" @career-select="selected" />' });
    app.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('career-');
    app.mount('main');`,
};
const pathOf = (name: string) => `/${name.replaceAll(' ', '-')}`;

const site = startSite(async () => {
  const routes: Record<string, Route> = {};
  for (const [name, source] of Object.entries(applications)) {
    Object.assign(routes, await application(`${pathOf(name)}.js`, source));
    routes[pathOf(name)] = answer(
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,"><main></main><script type="module" src="${pathOf(name)}.js"></script></html>`,
      'text/html; charset=utf-8',
    );
  }
  return routes;
});

describe('built by Vite, an application', () => {
  for (const name of Object.keys(applications)) {
    it(`${name} draws the career that it gives, loads what a reader needs later, and hears of it`, async () => {
      const { tab, errors } = await site.tab({ viewport: { width: 1000, height: 800 } });
      const late: string[] = [];
      tab.on('response', (response) => {
        if (response.url().includes('/assets/') && response.ok()) late.push(response.url());
      });
      await tab.goto(`${site.url}${pathOf(name)}`);
      await expect
        .poll(() => tab.locator('career-timeline .entry:not([data-member])').count())
        .toBe(article.entries.length);
      await tab.locator('career-timeline .entries .entry').first().click();
      await tab.locator('career-timeline .details-title').waitFor();
      expect(article.entries.map(({ id }) => id)).toContain(await tab.title());
      expect(late).not.toEqual([]);
      expect(errors).toEqual([]);
      await tab.close();
    });
  }
});
