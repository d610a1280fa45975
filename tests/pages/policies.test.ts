import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { answer, page } from '../support/serve.js';
import { startSite } from '../support/site.js';

const bundle = readFileSync(new URL('../../packages/elements/dist/career-timeline.min.js', import.meta.url), 'utf8');
const script = (code: string) => answer(code, 'text/javascript');

const base = "default-src 'self'; require-trusted-types-for 'script'";
const list = '<ol><li><time datetime="2023">2023</time> Founds HyperAGI</li></ol>';
const tag = `<career-timeline src="/careers/steven-hoi.json">${list}</career-timeline>`;
const copy = '<script type="module" src="/copy.js"></script>';
/** What another component with a Lit of its own does when it is loaded. */
const foreign = '<script src="/foreign.js"></script>';

// What the page allows, what else it loads, and what comes of it.
const cases = {
  "default-src 'self'": { with: '', drawn: true },
  [base]: { with: copy, drawn: true },
  [`${base}; trusted-types lit-html`]: { with: copy, drawn: true },
  [`${base}; trusted-types lit-html 'allow-duplicates'`]: { with: foreign + copy, drawn: true },
  [`${base}; trusted-types lit-html career-timeline`]: { with: foreign, drawn: true },
  [`${base}; trusted-types  lit-html`]: { with: foreign, drawn: false },
  [`${base}; trusted-types other`]: { with: copy, drawn: false },
} as const;

const site = startSite({
  '/copy.js': script(bundle),
  '/older.js': script(bundle.replaceAll('"0.1.0"', '"0.0.9"')),
  '/foreign.js': script("trustedTypes.createPolicy('lit-html', { createHTML: (text) => text });"),
  '/versions': page(`${tag}<script type="module" src="/older.js"></script>`),
  '/saving': page(tag, { 'content-security-policy': `${base}; img-src data:` }),
  '/bare': answer('<!doctype html><title>A page</title>', 'text/html'),
  ...Object.fromEntries(
    Object.entries(cases).map(([policy, { with: also }], i) => [
      `/${i}`,
      // Before the bundle, which the page's head names: a classic script runs first.
      page(`${also}${tag}`, { 'content-security-policy': policy }),
    ]),
  ),
});

async function open(path: string) {
  const tab = await site.browser.newPage();
  const errors: string[] = [];
  const warnings: string[] = [];
  tab.on('pageerror', (error) => errors.push(String(error)));
  tab.on('console', (message) => {
    if (message.type() === 'warning') warnings.push(message.text());
  });
  await tab.addInitScript(() => {
    const blocked: string[] = [];
    Object.defineProperty(window, 'blocked', { value: blocked, enumerable: false });
    addEventListener('securitypolicyviolation', ({ violatedDirective }) => blocked.push(violatedDirective));
  });
  await tab.goto(`${site.url}${path}`);
  const blocked = () => tab.evaluate(() => (window as unknown as { blocked: string[] }).blocked);
  return { tab, errors, warnings, blocked };
}

describe('under a policy', () => {
  for (const [i, [policy, { with: also, drawn }]] of Object.entries(cases).entries()) {
    const loads = [also.includes('foreign') && 'another Lit', also.includes('copy') && 'a second copy'].filter(Boolean);
    it(`${policy}${loads.length ? `, with ${loads.join(' and ')}` : ''}: ${drawn ? 'drawn' : 'stays a list'}, without an exception`, async () => {
      const { tab, errors, warnings, blocked } = await open(`/${i}`);
      if (drawn) {
        await tab.locator('career-timeline button[data-entry]').first().click();
        await tab.locator('career-timeline .details-title').waitFor();
        await tab.keyboard.press('Escape');
        await tab.locator('career-timeline [data-command="filter"]').click();
        await tab.locator('career-timeline .legend').waitFor();
        // A name that is taken is tried first where it is allowed once.
        expect((await blocked()).filter((each) => each !== 'trusted-types')).toEqual([]);
      } else {
        await expect.poll(() => warnings.join()).toContain('trusted-types lit-html career-timeline');
        expect(await tab.getByText('Founds HyperAGI').isVisible()).toBe(true);
      }
      expect(errors).toEqual([]);
      await tab.close();
    });
  }

  it('the strictest that our README names blocks nothing at all', async () => {
    const { tab, blocked } = await open('/1');
    await tab.locator('career-timeline button[data-entry]').first().waitFor();
    expect(await blocked()).toEqual([]);
    await tab.close();
  });
});

describe('saving a picture', () => {
  const save = async (tab: Page, task: 'savePng' | 'saveSvg') => {
    await tab.locator('career-timeline .menu-button').click();
    await tab.locator(`career-timeline [data-task="${task}"]`).click();
  };

  it('works under a strict policy as SVG, and as PNG where images may be data', async () => {
    for (const [path, task, name] of [
      ['/1', 'saveSvg', 'steven-hoi.svg'],
      ['/saving', 'savePng', 'steven-hoi.png'],
    ] as const) {
      const { tab } = await open(path);
      const saved = tab.waitForEvent('download');
      await save(tab, task);
      expect((await saved).suggestedFilename()).toBe(name);
      await tab.close();
    }
  });

  it('says in the page that it is not allowed, where it is not', async () => {
    const { tab, errors } = await open('/1');
    await save(tab, 'savePng');
    await tab.getByRole('alert').getByText('Your browser or this page does not allow that.').waitFor();
    expect(errors).toEqual([]);
    const saved = tab.waitForEvent('download');
    await save(tab, 'saveSvg');
    await saved;
    expect(await tab.getByRole('alert').count()).toBe(0);
    await tab.close();
  });
});

it('two versions on a page: the first stays, and one line says so', async () => {
  const { tab, errors, warnings } = await open('/versions');
  await tab.locator('career-timeline button[data-entry]').first().waitFor();
  await expect.poll(() => warnings.filter((text) => text.includes('is defined already'))).toHaveLength(1);
  expect(warnings.join()).toContain('0.0.9');
  expect(errors).toEqual([]);
  await tab.close();
});

it('no global is written', async () => {
  const { tab } = await open('/bare');
  const added = await tab.evaluate(async () => {
    const before = new Set(Reflect.ownKeys(window));
    const element = document.createElement('career-timeline');
    element.setAttribute('src', '/careers/steven-hoi.json');
    document.body.append(element);
    const script = document.createElement('script');
    script.type = 'module';
    script.src = '/dist/career-timeline.min.js';
    document.head.append(script);
    await customElements.whenDefined('career-timeline');
    while (!element.shadowRoot?.querySelector('.entry')) await new Promise((done) => requestAnimationFrame(done));
    return Reflect.ownKeys(window)
      .filter((key) => !before.has(key))
      .map(String);
  });
  // Lit writes these itself: which versions of it a page holds, and what its decorators have said.
  expect(added.filter((key) => !/^(litPropertyMetadata|(lit|reactive)\w+Versions)$/u.test(key))).toEqual([]);
  await tab.close();
});
