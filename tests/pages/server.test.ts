import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import 'career-timeline';
import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import { application } from '../support/application.js';
import { answer } from '../support/serve.js';
import { startSite } from '../support/site.js';

// The element as a server renders it: a declarative shadow root around the author's list.
const body = collectResultSync(
  render(
    html`<career-timeline src="/careers/steven-hoi.json"
      ><ol>
        <li><time datetime="2023">2023</time> Founds HyperAGI</li>
      </ol></career-timeline
    >`,
  ),
);

/** An application that loads Lit's own support for server rendering first. */
const hydrating = "import '@lit-labs/ssr-client/lit-element-hydrate-support.js'; import 'career-timeline';";

const site = startSite(async () => {
  const page = (src: string) =>
    answer(
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>${body}<script type="module" src="${src}"></script></html>`,
      'text/html; charset=utf-8',
    );
  return {
    ...(await application('/application.js', hydrating)),
    '/by-the-one-file': page('/dist/career-timeline.min.js'),
    '/in-an-application': page('/application.js'),
  };
});

describe('rendered on a server', () => {
  it('shows the list, without any script', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const tab = await context.newPage();
    await tab.goto(`${site.url}/by-the-one-file`);
    expect(await tab.getByText('Founds HyperAGI').isVisible()).toBe(true);
    expect(await tab.locator('career-timeline .frame').count()).toBe(1);
    await context.close();
  });

  for (const path of ['/by-the-one-file', '/in-an-application']) {
    it(`is drawn once, without an error: ${path.slice(1).replaceAll('-', ' ')}`, async () => {
      const { tab, errors } = await site.tab();
      await tab.goto(`${site.url}${path}`);
      await tab.locator('career-timeline .entries .entry').first().waitFor();
      expect(await tab.locator('career-timeline .frame').count()).toBe(1);
      await tab.locator('career-timeline .details').first().waitFor({ state: 'attached' });
      expect(await tab.locator('career-timeline .details').count()).toBe(1);
      expect(await tab.locator('career-timeline > ol').isVisible()).toBe(false);
      await tab.locator('career-timeline .entries .entry').first().click();
      await tab.locator('career-timeline .details-title').waitFor();
      expect(errors).toEqual([]);
      await tab.close();
    });
  }
});
