// How `career-timeline` is used, and what it says when it is used otherwise.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { article, cli, command, root } from '../support/command.js';

describe('career-timeline', () => {
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

  it('says which version it is', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'packages/static/package.json'), 'utf8')) as {
      version: string;
    };
    expect(command(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('writes no more than is read from it, and does not complain', () => {
    const { stdout, stderr } = spawnSync(
      `"${process.execPath}" "${cli}" render "${article}" --format html | head -c 15`,
      {
        shell: true,
        encoding: 'utf8',
      },
    );
    expect([stdout, stderr]).toEqual(['<!doctype html>', '']);
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
});
