// The pictures and pages of `career-timeline render`.
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { article, bad, command, file } from '../support/command.js';

describe('career-timeline render', () => {
  it('reads what an editor has marked as UTF-8, and a hundred thousand entries', () => {
    const entries = Array.from({ length: 100_000 }, (_, i) => ({ title: `Entry ${i}`, date: `${1900 + (i % 120)}` }));
    writeFileSync(file('many.json'), `\ufeff${JSON.stringify({ entries })}`);
    expect(command(['render', file('many.json'), '-o', file('many.svg')])).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(file('many.svg'), 'utf8').length).toBeLessThan(1_000_000);
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

  it('sets the second name and the sources in the order of a reader from the right, whatever their first letters', () => {
    const svg = command(['render', article, '--lang', 'ar']).stdout;
    // RLE and RLM of UAX #9.
    expect(svg).toMatch(/>\u202bSteven Hoi\u200f <tspan class="plain muted">许主洪<\/tspan>\u202c<\/text>/u);
    expect(svg).toContain('>\u202b1. Revealed');
  });

  it('renders what is good of a bad file, says what is not, and exits with 1', () => {
    const { status, stdout, stderr } = command(['render', '-', '-o', '-'], bad);
    expect(status).toBe(1);
    expect(stderr).toContain('standard input: entries[1].date');
    for (const said of ['Good', 'Bad date', 'Date not given']) expect(stdout).toContain(said);
  });

  it('leaves out of a picture the letters that none may hold, and writes what ends a section in another way', () => {
    const entries = [{ title: 'A\u000bB \u0000\ufffeC', date: '2020' }];
    const input = JSON.stringify({ person: { name: 'Who ends ]]>' }, entries: [...entries, { title: ']]> in XML' }] });
    const { status, stdout } = command(['render', '-'], input);
    expect(status).toBe(0);
    expect(stdout).toContain('>AB C<');
    expect(stdout).toContain('>]]&gt; in XML<');
    expect(command(['render', '-', '-o', file('control.png')], input)).toMatchObject({ status: 0, stderr: '' });
  });

  it('says where somebody worked unless the title does, as a word of its own', () => {
    const entry = (title: string, organization: string) => ({ title, organization, date: '2020' });
    const entries = [
      entry('Head of Business Intelligence', 'Intel'),
      entry('Chair of Acme’s board', 'Acme'),
      entry('北京大学教授', '北京大学'),
    ];
    const { stdout } = command(['render', '-', '--layout', 'vertical'], JSON.stringify({ entries }));
    for (const [name, times] of [
      ['>Intel<', 1],
      ['>Acme<', 0],
      ['>北京大学<', 0],
    ] as const)
      expect(stdout.split(name).length - 1, name).toBe(times);
  });

  it('renders PNG of twice the width', () => {
    expect(command(['render', article, '-o', file('a.png'), '--width', '500']).status).toBe(0);
    const png = readFileSync(file('a.png'));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(1000);
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
});
