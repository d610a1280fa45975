import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { bundledFirst } from './tests/support/bundled-first.js';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { chromiumArgs, findChromium } from './tests/support/chromium.js';

// The packages' sources are tested, not their builds.
const conditions = ['@career-timeline/source'];

// A zone that is not UTC, has summer time, and changes it at midnight: local time anywhere in the code shows here.
const zone = 'America/Santiago';
const zoneTest = 'tests/support/zone.test.ts';

// Without a Chromium the projects in Node still run; each of the others then fails for having run no test.
const executablePath = await findChromium().catch((error: Error) => {
  console.error(error.message);
  return undefined;
});

/** A new object for each project: Vitest writes the project's name into it. */
const browser = (executablePath: string) => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  viewport: { width: 1280, height: 800 },
  provider: playwright({
    launchOptions: { executablePath, args: chromiumArgs },
    contextOptions: { timezoneId: zone },
  }),
  instances: [{ browser: 'chromium' as const }],
});

/** What is seen from frame to frame is tested alone: tests beside it would take its frames. */
const movementTest = 'tests/elements/movement.test.ts';

const optimizeDeps = { include: bundledFirst };

const inBrowser = (executablePath: string): TestProjectInlineConfiguration[] => [
  {
    extends: true,
    optimizeDeps,
    test: {
      name: 'browser',
      include: ['tests/elements/**/*.test.ts', zoneTest],
      exclude: [movementTest],
      setupFiles: ['tests/support/quiet.ts'],
      browser: browser(executablePath),
    },
  },
  {
    extends: true,
    optimizeDeps,
    test: {
      name: 'movement',
      include: [movementTest],
      setupFiles: ['tests/support/quiet.ts'],
      browser: browser(executablePath),
    },
  },
  {
    extends: true,
    plugins: [storybookTest({ configDir: '.storybook' })],
    optimizeDeps,
    test: {
      name: 'storybook',
      // Stories follow each other in one page for a reader of Storybook too.
      isolate: false,
      setupFiles: ['tests/support/quiet.ts'],
      browser: browser(executablePath),
    },
  },
];

/** Vitest begins with the largest files. The one that takes longest is small, and would run alone in the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLongest = ({ moduleId }: TestSpecification) => moduleId.endsWith('/milestones.test.ts');
    return [...sorted.filter(isLongest), ...sorted.filter((file) => !isLongest(file))];
  }
}

export default defineConfig(({ mode }) => ({
  resolve: { conditions: [...conditions, 'module', 'browser', 'development|production'] },
  ssr: { resolve: { conditions: [...conditions, 'module', 'node', 'development|production'] } },
  test: {
    // Tests of pages wait for frames and timers: two at a time would leave a third of two cores idle.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    // A slow machine is no fault.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 30_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/{model,layout,careers}/**/*.test.ts', zoneTest],
          env: { TZ: zone },
        },
      },
      {
        extends: true,
        test: {
          name: 'pages',
          include: ['tests/{pages,packages,static}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'visual',
          include: ['tests/visual/**/*.test.ts'],
          env: { ACCEPT: mode === 'accept' ? 'yes' : '' },
        },
      },
      ...(executablePath === undefined ? [] : inBrowser(executablePath)),
    ],
  },
}));
