import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const article = join(root, 'packages/careers/steven-hoi.json');
let folder: string;
const file = (name: string) => join(folder, name);

const command = (args: readonly string[], input = '') => {
  const cli = join(root, 'packages/static/dist/cli.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { input, encoding: 'utf8' });
  return { status, stdout, stderr };
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'career-timeline-'));
  const bad = {
    entries: [
      { id: 'a', title: 'Good', date: '2020' },
      { id: 'b', title: 'Bad date', date: '2024-02-30' },
    ],
  };
  writeFileSync(file('bad.json'), JSON.stringify(bad));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('career-timeline', () => {
  it('validates: how many entries a good file has, the path and the reason of a fault, and which file cannot be read', () => {
    expect(command(['validate', article])).toEqual({
      status: 0,
      stdout: `${article}: 11 entries, no faults\n`,
      stderr: '',
    });
    expect(command(['validate', file('bad.json')])).toMatchObject({ status: 1, stdout: '' });
    const { status, stderr } = command(['validate', file('bad.json'), file('none.json')]);
    expect(status).toBe(2);
    expect(stderr).toContain('bad.json: entries[1].date: "2024-02-30" is not a date (February 2024 has 29 days)');
    expect(stderr).toContain('none.json: there is no such file or folder');
  });

  it('warns of each field that it does not know, once, and tells what may be meant; one’s own pass', () => {
    const typos = {
      $schema: './career.schema.json',
      $comment: 'mine',
      'x-theme': 'mine',
      langs: 'en',
      person: { name: { en: 'Ada' }, 'x-mail': 'mine', born: '1815' },
      organizations: { acme: { name: 'Acme', link: 'https://acme.example/' } },
      entries: [
        { title: 'A', dat: '2020', tags: [] },
        { title: 'B', organisation: 'acme', tags: [], 'x-tags': [] },
        { title: 'C', summray: 'Two letters swapped' },
      ],
    };
    const { status, stderr } = command(['validate', '-'], JSON.stringify(typos));
    expect(stderr.split('\n')).toEqual([
      'standard input: warning: langs: unknown field; did you mean "lang"?',
      'standard input: warning: person.born: unknown field, shown nowhere; name it x-… if it is meant',
      'standard input: warning: organizations.acme.link: unknown field, shown nowhere; name it x-… if it is meant',
      'standard input: warning: entries[0].dat: unknown field; did you mean "date"?',
      'standard input: warning: entries[0].tags: unknown field (and in 1 more place), shown nowhere; name it x-… if it is meant',
      'standard input: warning: entries[1].organisation: unknown field; did you mean "organization"?',
      'standard input: warning: entries[2].summray: unknown field; did you mean "summary"?',
      '',
    ]);
    expect(status).toBe(0);
  });

  it('tells what is meant by the name of a field that must be there', () => {
    const { status, stderr } = command(['validate', '-'], '{ "entries": [{ "titel": "A" }] }');
    expect(stderr).toContain('entries[0].titel: unknown field; did you mean "title"?');
    expect(status).toBe(1);
  });

  it.each([
    ['{\n  "entries": [\n    { "title": "A" }\n    { "title": "B" }\n  ]\n}', '4:5: not JSON: expected ","'],
    ['{ "entries": [] ', '1:17: not JSON: expected "}"'],
    ['{\r\n\t"entries": [],\r\n}', '3:1: not JSON: expected a name in double quotes'],
    ['{ entries: [] }', '1:3: not JSON: expected a name in double quotes'],
    ['{ "entries": [{ "title": None }] }', '1:26: not JSON: expected a value'],
    ['{ "entries": [{ "title": "Half', '1:26: not JSON: expected a double quote at the end of the text'],
    ['{ "entries": [] } // done', '1:19: not JSON: expected no comment'],
    ['{ "entries": [] } }', '1:19: not JSON: expected the end'],
    ['<!doctype html>', '1:1: not JSON: expected a value'],
    ['', '1:1: not JSON: expected a value'],
  ])('tells line and column where %j is not JSON, and what was expected', (text, said) => {
    for (const args of [
      ['validate', '-'],
      ['render', '-'],
    ]) {
      const { status, stderr } = command(args, text);
      expect(stderr).toContain(`standard input:${said}`);
      expect(status).toBe(1);
    }
  });

  it('reads what an editor has marked as UTF-8, and a hundred thousand entries', () => {
    const entries = Array.from({ length: 100_000 }, (_, i) => ({ title: `Entry ${i}`, date: `${1900 + (i % 120)}` }));
    writeFileSync(file('many.json'), `\ufeff${JSON.stringify({ entries })}`);
    expect(command(['render', file('many.json'), '-o', file('many.svg')])).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(file('many.svg'), 'utf8').length).toBeLessThan(1_000_000);
  });

  it('writes no more than is read from it, and does not complain', () => {
    const [node, cli] = [process.execPath, join(root, 'packages/static/dist/cli.js')];
    const { stdout, stderr } = spawnSync(`"${node}" "${cli}" render "${article}" --format html | head -c 15`, {
      shell: true,
      encoding: 'utf8',
    });
    expect([stdout, stderr]).toEqual(['<!doctype html>', '']);
  });

  it('renders a page with the images of entries: fetched late, told nothing, their place kept', () => {
    const image = { url: 'stage.jpg', alt: 'On a "stage"', credit: 'A. Nother', width: 300, height: 200 };
    const input = JSON.stringify({
      entries: [
        { title: 'Talk', image },
        { title: 'Bad', image: { url: 'data:x', alt: '' } },
      ],
    });
    const page = command(['render', '-', '--format', 'html'], input).stdout.replace(/\s+/gu, ' ');
    expect(page.match(/<img[^>]*>/gu)).toEqual([
      '<img src="stage.jpg" alt="On a &quot;stage&quot;" width="300" height="200" loading="lazy" decoding="async" referrerpolicy="no-referrer" />',
    ]);
    expect(page).toContain('<figcaption>Image: A. Nother</figcaption>');
  });

  it('tells which letters a PNG does not join as they should be', () => {
    const { status, stderr } = command(['render', article, '-o', file('hi.png'), '--lang', 'hi']);
    expect(status).toBe(0);
    expect(stderr).toContain('take SVG');
  });

  it('renders SVG with every entry in it, in the language asked for', () => {
    expect(command(['render', article, '-o', file('a.svg'), '--lang', 'zh-Hans'])).toMatchObject({
      status: 0,
      stderr: '',
    });
    const svg = readFileSync(file('a.svg'), 'utf8');
    for (const said of ['创立HyperAGI', '加入通义实验室', '据报道', '日期未注明', '终身教授'])
      expect(svg).toContain(said);
    expect(svg).not.toMatch(/<!--|<\?|undefined|NaN/u);
  });

  it('renders what is good of a bad file, says what is not, and exits with 1', () => {
    const { status, stdout, stderr } = command(['render', '-', '-o', '-'], readFileSync(file('bad.json'), 'utf8'));
    expect(status).toBe(1);
    expect(stderr).toContain('standard input: entries[1].date');
    for (const said of ['Good', 'Bad date', 'Date not given']) expect(stdout).toContain(said);
  });

  it('says what is wrong with what is no document, or names no language, and draws what it can', () => {
    for (const args of [
      ['render', '-'],
      ['render', '-', '--format', 'html', '--script', 'a.js'],
      ['embed', '-'],
    ]) {
      expect(command(args, '[]')).toMatchObject({
        status: 1,
        stderr: expect.stringContaining('standard input: ') as string,
      });
      const odd = command(args, JSON.stringify({ lang: 'en-a', entries: [{ title: 'Odd', date: '2020' }] }));
      expect(odd.stderr).not.toContain('career-timeline:');
      expect(odd.stdout).toContain('Odd');
    }
  });

  it('says how an entry is shown whose status is none', () => {
    const input = JSON.stringify({ entries: [{ title: 'Talk', date: '2020', status: 'reportd' }] });
    const { stdout, stderr } = command(['render', '-'], input);
    expect(stderr).toContain('entries[0].status: "reportd" is not a status');
    expect(stderr).toContain('shown as reported');
    expect(stdout).toContain('Reported');
  });

  it('renders PNG of twice the width', () => {
    expect(command(['render', article, '-o', file('a.png'), '--width', '500']).status).toBe(0);
    const png = readFileSync(file('a.png'));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(1000);
  });

  it('renders a page, and prints a snippet, in which no text of the document is markup', () => {
    const title = '</script><img src=x onerror=alert(1)>';
    const input = JSON.stringify({ person: { name: title }, entries: [{ title, date: '2020', status: 'reported' }] });
    const page = command(['render', '-', '--format', 'html', '--script', 'a"b.js'], input).stdout;
    const snippet = command(['embed', '-'], input).stdout;
    const svg = command(['render', '-'], input).stdout;
    for (const markup of [page, snippet, svg]) expect(markup).not.toMatch(/<img/u);
    expect(page).toContain('src="a&quot;b.js"');
    expect(snippet).toContain('<time datetime="2020">2020</time>');
    // Schema.org cannot say that something is reported.
    expect(page).not.toContain('"award"');
  });

  it('prints a list that sets apart what has no date, quotes a date that is none, and says who reports what', () => {
    const input = JSON.stringify({
      sources: {
        news: { title: 'He moves', publisher: 'News', url: 'https://news.example/', date: '2025-09-29' },
        blog: { title: 'A blog', url: 'https://blog.example/' },
      },
      entries: [
        { title: 'Talk' },
        { title: 'Prize', date: '2023-13' },
        { title: 'Moves', date: '2025', status: 'reported', sources: ['news', 'blog'] },
      ],
    });
    const snippet = command(['embed', '-'], input).stdout;
    expect(snippet).toContain(
      `<div>
<ol>
<li id="entry-3"><time datetime="2025">2025</time> <b>Moves</b> · Reported (<a href="https://news.example/">News</a>, <a href="https://blog.example/">A blog</a>)</li>
</ol>
<p><b>Date not given</b></p>
<ol>
<li id="entry-1"><b>Talk</b></li>
<li id="entry-2"><small>Date not readable: &quot;2023-13&quot;</small> <b>Prize</b></li>
</ol>
<p><b>Sources</b></p>
<ul>
<li><a href="https://news.example/">He moves</a>, News, September 29, 2025</li>
<li><a href="https://blog.example/">A blog</a></li>
</ul>
</div>`,
    );
    const page = command(['render', '-', '--format', 'html'], input).stdout;
    expect(page).toMatch(/<\/ol>\s*<h2>Date not given<\/h2>\s*<ol>/u);
    expect(page).toMatch(/<a href="https:\/\/news.example\/">He moves<\/a>, News, September 29, 2025/u);
  });

  it('gives texts in another language than the page their own language and direction', () => {
    const { stdout } = command(['embed', article, '--lang', 'ar']);
    expect(stdout).toMatch(/<career-timeline lang="ar" dir="rtl"/u);
    expect(stdout).toContain('<b><span lang="en" dir="auto">Founds HyperAGI</span></b>');
    expect(stdout).toContain(' · <span lang="en" dir="auto">Alibaba Group</span>');
    const page = command(['render', article, '--format', 'html', '--lang', 'zh-Hans']).stdout;
    expect(page).toContain('<h1>许主洪 <span lang="en">Steven Hoi</span></h1>');
  });

  it.each([
    ['zh-Hans', []],
    ['en-GB', []],
    ['fr', ['--lang fr: no title is in it; they are in en']],
    [
      'bogus',
      ['--lang bogus: there are no words in it; they are in en', '--lang bogus: no title is in it; they are in en'],
    ],
  ])('says what is not in the language that was asked for: %s', (lang, said) => {
    for (const way of ['render', 'embed']) {
      const { status, stderr } = command([way, article, '--lang', lang]);
      expect(stderr).toBe(said.map((line) => `${line}\n`).join(''));
      expect(status).toBe(0);
    }
  });

  it('calls an entry without a title by its kind, in the language that was asked for', () => {
    const input = JSON.stringify({ entries: [{ date: '2020' }, { kind: 'talk' }, { kind: 'regatta' }] });
    const { stdout } = command(['embed', '-', '--lang', 'de'], input);
    for (const said of ['<b>Ereignis</b>', '<b>Vortrag</b>', '<b>regatta</b>']) expect(stdout).toContain(said);
    expect(command(['render', '-'], input).stdout).toContain('>Event<');
  });

  it('prints a snippet that fetches its data, with the list for readers without scripts', () => {
    const { status, stdout, stderr } = command(['embed', article, '--src', './career.json']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /<career-timeline src=".\/career.json" class="career-\w+">\n<div>\n<p><b>Steven Hoi <span lang="zh-Hans">许主洪<\/span><\/b><\/p>\n/u,
    );
    expect(stdout).not.toContain('application/json');
    expect(stdout).toContain('<time datetime="2025-02/..">');
  });

  it('leaves the address of the schema with the document: from the page it would lead elsewhere', () => {
    const input = JSON.stringify({ $schema: './career.schema.json', entries: [{ title: 'Talk', date: '2020' }] });
    for (const args of [
      ['embed', '-'],
      ['render', '-', '--format', 'html', '--script', 'a.js'],
    ]) {
      const { status, stdout } = command(args, input);
      expect(status).toBe(0);
      expect(stdout).toContain('<script type="application/json">{"entries":[{"title":"Talk"');
    }
  });

  it('tells search engines who it is in a page, and where that person is now', () => {
    const page = command(['render', article, '--format', 'html']).stdout;
    const [, json] = /<script type="application\/ld\+json">([^<]*)<\/script>/u.exec(page)!;
    expect(JSON.parse(json!)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Person',
      name: 'Steven Hoi',
      worksFor: [{ '@type': 'Organization', name: 'Alibaba Group' }],
    });
  });

  it('renders a page of the width and the colours asked for, and a tag that draws as asked for', () => {
    const asked = ['--layout', 'vertical', '--group', 'kind', '--lang', 'zh-Hans'];
    const page = command([
      ...['render', article, '--format', 'html', '--script', 'a.js', '--width', '500', '--theme', 'dark'],
      ...asked,
    ]);
    expect(page).toMatchObject({ status: 0, stderr: '' });
    expect(page.stdout).toContain('color-scheme:dark}');
    expect(page.stdout).toContain('max-width:500px');
    expect(page.stdout).toContain('<career-timeline layout="vertical" group="kind">');
    const snippet = command(['embed', article, ...asked]).stdout;
    expect(snippet).toMatch(
      /<career-timeline lang="zh-Hans" dir="ltr" layout="vertical" group="kind" class="career-\w+">/u,
    );
    // The place that is kept free makes no step where the layout would turn.
    const step = / - \d{3,}(\.\d+)? \* clamp\(0px, 100% - 599px, 1px\)/u;
    expect(snippet).not.toMatch(step);
    expect(command(['embed', article]).stdout).toMatch(step);
  });

  it('says in its help which options each way of using it takes, and takes no others', () => {
    const sections = command(['--help'])
      .stdout.split(/\n\n(?=Options of )/u)
      .slice(1);
    const taken = sections.map((section) => [
      section.split('\n')[0],
      [...section.matchAll(/^ .{5}--(\w+)/gmu)].map(([, name]) => name),
    ]);
    expect(Object.fromEntries(taken)).toEqual({
      'Options of render and embed': ['layout', 'scale', 'group', 'lang'],
      'Options of render, and of embed with --frame': ['width', 'theme'],
      'Options of render': ['output', 'format', 'font', 'script'],
      'Options of embed': ['script', 'src', 'frame', 'oembed'],
    });
    const frame = ['--frame', 'a.html', '--src', 'a.json'];
    expect(command(['embed', article, ...frame, '--width', '500', '--theme', 'dark']).status).toBe(0);
    expect(command(['embed', article, ...frame, '--script', 'a.js']).stderr).toContain('takes no --script');
  });

  it.each([
    [[], 0, ''],
    [['--help'], 0, ''],
    [['draw', article], 2, 'no command draw'],
    [['render'], 2, 'render needs one FILE'],
    [['render', article, '-o', 'a.gif'], 2, 'ends with none of'],
    [['render', article, '--width', 'wide'], 2, '--width is a whole number'],
    [['render', article, '--lang', 'no such'], 2, '--lang is a language tag'],
    [['render', article, '--layout', 'round'], 2, '--layout is auto or horizontal or vertical, not round'],
    [['validate', '--fix', article], 2, "Unknown option '--fix'\n"],
    [['validate'], 2, 'validate needs a FILE'],
    [['render', 'none.json', '-o', 'none.svg'], 2, 'none.json: there is no such file or folder'],
    [['render', root], 2, 'this is a folder, not a file'],
    [['render', article, '-o', join(root, 'none', 'a.svg')], 2, 'a.svg: there is no such file or folder'],
    [['render', article, '-o', root, '--format', 'svg'], 2, 'this is a folder, not a file'],
    [['render', article, '--format', 'png', '--font', article], 2, 'expected a TrueType or OpenType file'],
    [['embed', article, '--frame', 'embed.html'], 2, '--frame needs --src'],
    [['embed', article, '--oembed'], 2, '--oembed needs both'],
    [['validate', article, '--lang', 'fr'], 2, 'validate takes no --lang'],
    [['render', article, '--font', article], 2, 'render as svg takes no --font'],
    [['render', article, '--format', 'png', '--script', 'a.js'], 2, 'render as png takes no --script'],
    [['render', article, '--frame', 'a.html', '--src', 'a.json'], 2, 'render as svg takes no --frame'],
    [['embed', article, '--width', '500'], 2, 'embed takes no --width'],
    [['embed', article, '-o', 'a.html'], 2, 'embed takes no --output'],
  ])('%j exits with %i', (args, status, said) => {
    const result = command(args);
    expect(result.status).toBe(status);
    expect(result.stderr).toContain(said);
    if (!status) expect(result.stdout).toContain('career-timeline render career.json -o career.svg');
  });
});
