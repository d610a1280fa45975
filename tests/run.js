// @ts-check
// Installs, then runs every check and every test, however many fail before, and ends with "N passed, N failed".
// It uses nothing but Node, so that it can tell that the installation failed.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * The scripts of package.json that check; each counts as one. The build comes first: pages, packages and sizes are of what it makes.
 * Those that need nothing of each other run together, since none keeps two processors busy.
 */
const scripts = [
  ['build:manifest'],
  ['build:modules'],
  ['build:bundle'],
  ['build:schema'],
  ['build:storybook', 'lint', 'format', 'size'],
];

/** The projects of vitest.config.ts, each run alone: one that cannot start does not hide the others, and each must run a test. */
const projects = ['unit', 'browser', 'movement', 'storybook', 'visual', 'pages'];

let passed = 0;
/** @type {string[]} */
const failures = [];

/** @param {boolean} ok @param {string} name */
function count(ok, name) {
  if (ok) passed++;
  else failures.push(name);
}

/** @param {string} command @param {string[]} args @returns {Promise<boolean>} */
function run(command, ...args) {
  console.log(`\n> ${[command, ...args].join(' ')}`);
  // Windows starts npm, a .cmd file, only by its shell.
  const shell = process.platform === 'win32';
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell });
  return new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('close', (status) => resolve(status === 0));
  });
}

/** @param {string} project */
async function test(project) {
  const report = `node_modules/.cache/${project}-${process.pid}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const failedBefore = failures.length;
  const ok = await run('npx', 'vitest', 'run', '--project', project, ...reporters);
  try {
    const results = JSON.parse(readFileSync(join(root, report), 'utf8'));
    for (const { name, status, message, assertionResults } of results.testResults) {
      // What was skipped was not tested.
      for (const { status, fullName } of assertionResults)
        count(status === 'passed', `${name}: ${fullName} (${status})`);
      const told = assertionResults.some((/** @type {any} */ result) => result.status !== 'passed');
      if (status === 'failed' && !told) count(false, `${name}: ${message}`);
    }
    if (!results.numTotalTests) count(false, `${project}: no test ran`);
    if (!ok && failures.length === failedBefore) count(false, `${project}: an error outside of the tests`);
  } catch (error) {
    count(false, `${project}: Vitest left no report (${error})`);
  } finally {
    rmSync(join(root, report), { force: true });
  }
}

count(await run('npm', 'install', '--no-audit', '--no-fund'), 'npm install');
for (const together of scripts) {
  const done = await Promise.all(together.map((script) => run('npm', 'run', '--silent', script)));
  done.forEach((ok, i) => count(ok, together[i] ?? ''));
}
for (const project of projects) await test(project);

if (failures.length) console.log(`\nFailed:\n${failures.map((name) => `  ${name}`).join('\n')}`);
console.log(`\n${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length ? 1 : 0;
