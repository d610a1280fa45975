// @ts-check
// Finds a Chromium for the tests: $CHROMIUM, else on Linux the one inside the npm package @sparticuz/chromium, which is the same on every
// machine and opens a page in a quarter of the time, else one of the system, else Playwright's own.
import { existsSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs';
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

/** The system's fonts, if it has any, and the package's own; the package looks for those in /tmp. */
const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
</fontconfig>
`;

/**
 * The one inside @sparticuz/chromium, unpacked once, beside the package: it takes any file $TMPDIR/chromium for its own, so it is given a folder
 * of its own. The folder gets its name when all is in it: a run that is broken off leaves no half browser to be found by the next.
 */
export async function chromiumFromNpm() {
  const folder = fileURLToPath(new URL('../../node_modules/@sparticuz/chromium/unpacked', import.meta.url));
  const { TMPDIR, AWS_EXECUTION_ENV } = process.env;
  try {
    // Told that it runs on AWS Lambda, the package also brings the libraries and fonts that a bare system lacks. When imported it tells the
    // loader where they are; when called it unpacks them.
    process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs20.x';
    process.env['TMPDIR'] = folder;
    const { default: chromium } = await import('@sparticuz/chromium');
    if (!existsSync(folder)) {
      const unfinished = (process.env['TMPDIR'] = mkdtempSync(`${folder}-`));
      await chromium.executablePath();
      writeFileSync(join(unfinished, 'fonts/fonts.conf'), fontsConf);
      renameSync(unfinished, folder);
    }
    return join(folder, 'chromium');
  } finally {
    for (const [name, value] of Object.entries({ TMPDIR, AWS_EXECUTION_ENV })) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

const hasOneFromNpm = process.platform === 'linux' && process.arch === 'x64';

/**
 * The path of a Chromium to test with.
 *
 * @returns {Promise<string>}
 */
export const findChromium = async () =>
  process.env['CHROMIUM'] || (hasOneFromNpm ? chromiumFromNpm() : findWholeChromium());

/**
 * The path of a Chromium as readers have it, which can search a page and keeps those that were left; where the system has none, of the one
 * from npm, which does neither.
 *
 * @returns {Promise<string>}
 */
export async function findWholeChromium() {
  const found = process.env['CHROMIUM'] || onPath();
  if (found) return found;
  if (hasOneFromNpm) return chromiumFromNpm();
  const { chromium } = await import('playwright');
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  throw new Error('no Chromium found; run: npx playwright install chromium (or set CHROMIUM to the path of one)');
}
