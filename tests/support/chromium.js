// @ts-check
// Finds a Chromium for the tests: $CHROMIUM, else one of the system, else the one inside the npm package @sparticuz/chromium (Linux), else
// Playwright's own.
import { existsSync, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @returns {string | undefined} */
function onPath() {
  const names = ['chromium', 'chromium-browser', 'google-chrome'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file));
}

/** The package unpacks into $TMPDIR/chromium and takes any file of that name for its own, so it is given a folder of its own. */
async function fromNpm() {
  const folder = fileURLToPath(new URL('../../node_modules/.cache/sparticuz-chromium', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const { TMPDIR, AWS_EXECUTION_ENV } = process.env;
  // Told that it runs on AWS Lambda, the package also unpacks the libraries and fonts that a bare system lacks.
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' });
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    return await chromium.executablePath();
  } finally {
    for (const [name, value] of Object.entries({ TMPDIR, AWS_EXECUTION_ENV })) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

/**
 * The path of a Chromium to test with.
 *
 * @returns {Promise<string>}
 */
export async function findChromium() {
  const given = process.env['CHROMIUM'] ?? (process.env['CHROMIUM_FROM'] === 'npm' ? undefined : onPath());
  if (given) return given;
  if (process.platform === 'linux' && process.arch === 'x64') return fromNpm();
  const { chromium } = await import('playwright');
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  throw new Error('no Chromium found; run: npx playwright install chromium (or set CHROMIUM to the path of one)');
}
