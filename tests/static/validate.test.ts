// What is wrong with a document, and where: by `career-timeline validate`, and by all that reads one.
import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { article, bad, command, file } from '../support/command.js';

describe('career-timeline validate', () => {
  it('tells how many entries a good file has, the path and the reason of a fault, and which file cannot be read', () => {
    expect(command(['validate', article])).toEqual({
      status: 0,
      stdout: `${article}: 11 entries, no faults\n`,
      stderr: '',
    });
    writeFileSync(file('bad.json'), bad);
    expect(command(['validate', file('bad.json')])).toMatchObject({ status: 1, stdout: '' });
    const { status, stderr } = command(['validate', file('bad.json'), file('none.json')]);
    expect(status).toBe(2);
    expect(stderr).toContain('bad.json: entries[1].date: "2024-02-30" is not a date (February 2024 has 29 days)');
    expect(stderr).toContain('none.json: there is no such file or folder');
  });

  it('reads what Windows PowerShell writes, and says of another encoding that it is one', () => {
    const text = '{ "entries": [{ "title": "Émigrée à Zürich", "date": "1938" }] }';
    writeFileSync(file('utf16.json'), `\ufeff${text}`, 'utf16le');
    expect(command(['validate', file('utf16.json')]).stdout).toContain('1 entry, no faults');
    writeFileSync(file('latin.json'), text, 'latin1');
    const { status, stderr } = command(['validate', file('latin.json')]);
    expect(stderr).toBe(`${file('latin.json')}: this is not in UTF-8, as JSON has to be\n`);
    expect(status).toBe(2);
  });

  it('warns of each field that it does not know, once, and tells what may be meant; one’s own pass', () => {
    const typos = {
      $schema: './career.schema.json',
      $comment: 'mine',
      'x-theme': 'mine',
      langs: 'en',
      person: { name: { en: 'Ada' }, 'x-mail': 'mine', born: '1815', description: 'A person' },
      organizations: { acme: { name: 'Acme', link: 'https://acme.example/' } },
      entries: [
        { title: 'A', dat: '2020', tags: [], description: 'A text' },
        { title: 'B', organisation: 'acme', tags: [], 'x-tags': [] },
        { title: 'C', summray: 'Two letters swapped', href: 'https://acme.example/c' },
      ],
    };
    const { status, stderr } = command(['validate', '-'], JSON.stringify(typos));
    expect(stderr.split('\n')).toEqual([
      'standard input: warning: langs: unknown field; did you mean "lang"?',
      'standard input: warning: person.born: unknown field, shown nowhere; name it x-… if it is meant',
      'standard input: warning: person.description: unknown field, shown nowhere; name it x-… if it is meant',
      'standard input: warning: organizations.acme.link: unknown field; did you mean "url"?',
      'standard input: warning: entries[0].dat: unknown field; did you mean "date"?',
      'standard input: warning: entries[0].tags: unknown field (and in 1 more place), shown nowhere; name it x-… if it is meant',
      'standard input: warning: entries[0].description: unknown field; did you mean "summary"?',
      'standard input: warning: entries[1].organisation: unknown field; did you mean "organization"?',
      'standard input: warning: entries[2].summray: unknown field; did you mean "summary"?',
      'standard input: warning: entries[2].href: unknown field; did you mean "url"?',
      '',
    ]);
    expect(status).toBe(0);
  });

  it('warns of a kind that is almost a known one, once; other words pass', () => {
    const other = ['board', 'exhibition', 'event', 'contest', 'movie', 'walk', 'rule', 'tale'];
    const kinds = ['role', 'Role', ...other, 'Role', 'talks', 'educaton'];
    const { status, stderr } = command(
      ['validate', '-'],
      JSON.stringify({ entries: kinds.map((kind) => ({ title: 'A', kind })) }),
    );
    expect(stderr.split('\n')).toEqual([
      'standard input: warning: entries[11].kind: "talks" is no known kind; did you mean "talk"?',
      'standard input: warning: entries[12].kind: "educaton" is no known kind; did you mean "education"?',
      '',
    ]);
    expect(status).toBe(0);
  });

  it('warns of a year that is a season, and of an address that is none of another site', () => {
    const dates = ['2019-22', '2022-21', '2019-06', '2019/2022'];
    const urls = ['www.example.org', 'https://www.example.org', '/www', 'a.html'];
    const entries = dates.map((date, i) => ({ title: 'A', date, url: urls[i] }));
    const sources = { s: { title: 'S', url: 'www.example.com' } };
    const { status, stderr } = command(['validate', '-'], JSON.stringify({ sources, entries }));
    expect(stderr.split('\n')).toEqual([
      'standard input: warning: sources.s.url: "www.example.com" is a page of the site it stands in; did you mean "https://www.example.com"?',
      'standard input: warning: entries[0].date: "2019-22" is summer 2019; for 2019 to 2022 write "2019/2022"',
      'standard input: warning: entries[0].url: "www.example.org" is a page of the site it stands in; did you mean "https://www.example.org"?',
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

  it('says how an entry is shown whose status is none', () => {
    const input = JSON.stringify({ entries: [{ title: 'Talk', date: '2020', status: 'reportd' }] });
    const { stdout, stderr } = command(['render', '-'], input);
    expect(stderr).toContain('entries[0].status: "reportd" is not a status');
    expect(stderr).toContain('shown as reported');
    expect(stdout).toContain('Reported');
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
});
