// @ts-check
// Runs every check and every test, however many fail before, and ends with "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const report = join(tmpdir(), `career-timeline-${process.pid}.json`);

/** Each counts as one; the build comes first, since pages, packages and sizes are of what it makes. */
const checks = {
  build: ['npm', 'run', 'build'],
  lint: ['npx', 'eslint', '.'],
  format: ['npx', 'prettier', '--check', '--log-level', 'warn', '.'],
  size: ['npx', 'size-limit'],
};
const tests = ['npx', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];

/** @param {string[]} command */
function run([command = '', ...args]) {
  console.log(`\n> ${[command, ...args].join(' ')}`);
  return (
    spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' })
      .status === 0
  );
}

let passed = 0;
/** @type {string[]} */
const failures = [];
/** @param {boolean} ok @param {string} name */
function count(ok, name) {
  if (ok) passed++;
  else failures.push(name);
}

for (const [name, command] of Object.entries(checks)) count(run(command), name);

const testsPassed = run(tests);
try {
  const results = JSON.parse(readFileSync(report, 'utf8'));
  for (const file of results.testResults) {
    for (const { status, fullName } of file.assertionResults) {
      // What was skipped was not tested.
      count(status === 'passed', `${file.name}: ${fullName} (${status})`);
    }
    if (
      file.status === 'failed' &&
      !file.assertionResults.some((/** @type {any} */ { status }) => status === 'failed')
    ) {
      count(false, `${file.name}: ${file.message}`);
    }
  }
  if (!results.numTotalTests) count(false, 'no test ran');
  else if (!testsPassed && !results.numFailedTests && !failures.length)
    count(false, 'vitest: an error outside the tests');
} catch (error) {
  count(false, `vitest left no report: ${error}`);
} finally {
  rmSync(report, { force: true });
}

if (failures.length) console.log(`\nFailed:\n${failures.map((name) => `  ${name}`).join('\n')}`);
console.log(`\n${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length ? 1 : 0;
