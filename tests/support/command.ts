// The `career-timeline` command as it was built, and a folder for what it reads and writes.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const article = join(root, 'packages/careers/steven-hoi.json');
export const cli = join(root, 'packages/static/dist/cli.js');

const folder = mkdtempSync(join(tmpdir(), 'career-timeline-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The path of a file in a folder that is gone after the tests. */
export const file = (name: string) => join(folder, name);

export const command = (args: readonly string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { input, encoding: 'utf8' });
  return { status, stdout, stderr };
};

/** A document with one date that is none. */
export const bad = JSON.stringify({
  entries: [
    { id: 'a', title: 'Good', date: '2020' },
    { id: 'b', title: 'Bad date', date: '2024-02-30' },
  ],
});
