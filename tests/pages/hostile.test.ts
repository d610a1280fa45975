import { readCareer } from '@career-timeline/model';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { renderEmbed, renderHtml, renderSvg } from '@career-timeline/static';
import type { CareerTimeline } from 'career-timeline';
import 'career-timeline';
import { html } from 'lit';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { hostileCareer, hostileTexts, hostileUrls } from '../support/hostile.js';
import { answer, page } from '../support/serve.js';
import { startSite } from '../support/site.js';

const hostile = hostileCareer();
const { career } = readCareer(hostile);
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const asJson = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');

const tag = (attributes: string, inside = '') => page(`<career-timeline ${attributes}>${inside}</career-timeline>`);
const list = hostileTexts
  .map(
    (text, i) =>
      `<li id="${escaped(text)}" data-kind="${escaped(text)}" data-status="${escaped(text)}"><time datetime="${i % 2 ? 2000 + (i % 20) : escaped(text)}">then</time> <a href="${escaped(hostileUrls[i % hostileUrls.length]!)}">${escaped(text)}</a></li>`,
  )
  .join('');
const elements = hostileTexts
  .map((text, i) =>
    ['id', 'date', 'kind', 'label', 'organization', 'status']
      .map((name) => `${name}="${escaped(name === 'date' && i % 2 ? '2020' : text)}"`)
      .join(' '),
  )
  .map(
    (attributes, i) =>
      `<career-entry ${attributes} href="${escaped(hostileUrls[i % hostileUrls.length]!)}"></career-entry>`,
  )
  .join('');
const attributes = hostileTexts
  .filter((_, i) => i % 9 === 0)
  .map((text) => {
    const value = escaped(text);
    const names = [
      'layout',
      'scale',
      'group',
      'from',
      'to',
      'selected',
      'lang',
      'mode',
      'kinds',
      'statuses',
      'find',
      'src',
    ];
    return `<career-timeline ${names.map((name) => `${name}="${value}"`).join(' ')}></career-timeline>`;
  })
  .join('');

const ways = {
  'by src': tag('layout="list" src="/hostile.json"'),
  'by JSON inside': tag('layout="list"', `<script type="application/json">${asJson(hostile)}</script>`),
  'by a list inside': tag('layout="list"', `<ol>${list}</ol>`),
  'by elements inside': tag('layout="list"', elements),
  'by attributes': page(attributes),
  'drawn wide': tag('src="/hostile.json" layout="horizontal" legend'),
  'drawn narrow': tag('src="/hostile.json" layout="vertical"'),
  'told entry by entry': tag('src="/hostile.json" mode="story"'),
};

const site = startSite({
  '/hostile.json': answer(JSON.stringify(hostile)),
  '/property': page('<career-timeline layout="list"></career-timeline>'),
  '/vertical.svg': answer(
    renderSvg(career, { width: 400, theme: 'dark', group: 'organization' }),
    'image/svg+xml; charset=utf-8',
  ),
  '/inline.html': answer(
    `<!doctype html><title>A page</title>${renderSvg(career, { width: 900 })}`,
    'text/html; charset=utf-8',
  ),
  '/server.html': page(
    collectResultSync(render(html`<career-timeline layout="list" .career=${hostile}></career-timeline>`)),
  ),
  '/static.html': answer(renderHtml(career), 'text/html; charset=utf-8'),
  '/static.svg': answer(renderSvg(career, { width: 900 }), 'image/svg+xml; charset=utf-8'),
  '/embedded.html': answer(
    `<!doctype html><title>A page</title>${renderEmbed(career, { script: '/dist/career-timeline.min.js' })}`,
    'text/html; charset=utf-8',
  ),
  ...Object.fromEntries(Object.entries(ways).map(([way, route]) => [`/${way.replaceAll(' ', '-')}`, route])),
});

interface Watched {
  readonly tab: Page;
  readonly elsewhere: string[];
  readonly dialogs: string[];
}

async function watch(): Promise<Watched> {
  const tab = await site.browser.newPage();
  const elsewhere: string[] = [];
  const dialogs: string[] = [];
  tab.on('request', (request) => {
    if (!request.url().startsWith(site.url)) elsewhere.push(request.url());
  });
  tab.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  return { tab, elsewhere, dialogs };
}

/** What ran, what was asked for elsewhere, and which links would run something, through shadow roots. */
async function harm({ tab, elsewhere, dialogs }: Watched) {
  const found = await tab.evaluate(async () => {
    // What runs does so when a thing has failed to load, or later.
    await new Promise((done) => setTimeout(done, 300));
    const roots: (Document | ShadowRoot)[] = [document];
    for (const element of document.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
    const links = roots.flatMap((root) => [
      ...root.querySelectorAll<HTMLAnchorElement>('career-timeline a, .frame a, main > a'),
    ]);
    const inside = links.filter((link) => link.getRootNode() !== document);
    return {
      hit: 'hit' in window,
      polluted: Object.keys(Object.prototype).concat('polluted' in {} ? ['polluted'] : []),
      scripts: roots
        .filter((root) => root instanceof ShadowRoot)
        .flatMap((root) => [...root.querySelectorAll('script, iframe, object, embed')]).length,
      links: inside
        .filter(({ protocol }) => !['http:', 'https:', 'mailto:'].includes(protocol))
        .map(({ href }) => href),
    };
  });
  return { ...found, elsewhere, dialogs };
}

const none = { hit: false, polluted: [], scripts: 0, links: [], elsewhere: [], dialogs: [] };

it('the corpus is alive: taken for markup, hundreds of its texts run', async () => {
  expect(hostileTexts.length).toBeGreaterThan(1000);
  const tab = await site.browser.newPage();
  await tab.goto(`${site.url}/property`);
  const hits = await tab.evaluate(
    async (texts) => {
      const hit = window as unknown as { hit?: number };
      let hits = 0;
      for (const text of texts) {
        delete hit.hit;
        const holder = document.body.appendChild(document.createElement('div'));
        holder.innerHTML = text;
        await new Promise((done) => setTimeout(done, 4));
        holder.remove();
        if (hit.hit) hits++;
      }
      return hits;
    },
    hostileTexts.filter((_, i) => i % 5 === 0),
  );
  expect(hits).toBeGreaterThan(20);
  await tab.close();
});

describe('no text of a document runs', () => {
  for (const way of Object.keys(ways)) {
    it(`in a page: ${way}`, async () => {
      const watched = await watch();
      await watched.tab.goto(`${site.url}/${way.replaceAll(' ', '-')}`);
      if (way !== 'by attributes') {
        await watched.tab
          .locator('career-timeline .details-title, career-timeline .entry')
          .first()
          .waitFor({ state: 'attached' });
      }
      expect(await harm(watched)).toEqual(none);
      await watched.tab.close();
    });
  }

  it('in a page: by the property, with every entry opened', async () => {
    const watched = await watch();
    await watched.tab.goto(`${site.url}/property`);
    await watched.tab.evaluate(async (career) => {
      const element = document.querySelector<CareerTimeline>('career-timeline')!;
      element.layout = 'auto';
      element.career = career as CareerTimeline['career'];
      await element.updateComplete;
      const ids = (career as { entries: { id: string }[] }).entries.map(({ id }) => id);
      for (const id of ids.slice(0, 120)) {
        element.select(id);
        await element.updateComplete;
      }
    }, hostile);
    expect(await harm(watched)).toEqual(none);
    await watched.tab.close();
  });

  for (const path of [
    '/static.html',
    '/static.svg',
    '/vertical.svg',
    '/inline.html',
    '/server.html',
    '/embedded.html',
  ]) {
    it(`in what is made without a browser: ${path}`, async () => {
      const watched = await watch();
      await watched.tab.goto(`${site.url}${path}`);
      const { links, ...rest } = await harm(watched);
      expect(rest).toEqual({ ...none, links: undefined });
      expect(links).toEqual([]);
      const addresses = await watched.tab.evaluate(() =>
        [...document.querySelectorAll('a')]
          .map((link) => link.protocol)
          .filter((each) => !/^(https?|mailto):$/u.test(each)),
      );
      expect(addresses).toEqual([]);
      await watched.tab.close();
    });
  }
});
