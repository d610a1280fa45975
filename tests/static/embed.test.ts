// The snippet and the page of `career-timeline`: what readers without scripts see.
import { describe, expect, it } from 'vitest';
import { article, command } from '../support/command.js';

describe('career-timeline embed', () => {
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

  it('gives a frame, around which there is no page, the language of its words and their direction', () => {
    const input = JSON.stringify({ lang: 'ar', entries: [{ title: 'محاضرة', date: '2020' }] });
    const asked = ['--frame', 'embed.html', '--src', 'a.json'];
    expect(command(['embed', '-', ...asked], input).stdout).toContain('&amp;lang=ar&amp;dir=rtl');
    expect(command(['embed', '-', ...asked, '--lang', 'de'], input).stdout).toMatch(/&amp;lang=de"/u);
    // A frame's address may have a query already.
    const versioned = ['--frame', 'embed.html?v=2', '--src', 'a.json'];
    expect(command(['embed', '-', ...versioned], input).stdout).toContain('embed.html?v=2&amp;src=a.json&amp;');
  });

  it('lists entries as the timeline does: what is known by its end alone stands there', () => {
    const entries = ['2015', '/2020', '2018'].map((date) => ({ title: 'Talk', date }));
    const { stdout } = command(['embed', '-'], JSON.stringify({ entries }));
    expect([...stdout.matchAll(/<li id="(entry-\d)"/gu)].map(([, id]) => id)).toEqual([
      'entry-1',
      'entry-3',
      'entry-2',
    ]);
  });

  it('calls an entry without a title by its kind, in the language that was asked for', () => {
    const input = JSON.stringify({ entries: [{ date: '2020' }, { kind: 'talk' }, { kind: 'regatta' }] });
    const { stdout } = command(['embed', '-', '--lang', 'de'], input);
    for (const said of ['<b>Ereignis</b>', '<b>Vortrag</b>', '<b>Regatta</b>']) expect(stdout).toContain(said);
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
});
