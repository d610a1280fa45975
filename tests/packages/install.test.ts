import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folders = ['model', 'layout', 'careers', 'elements', 'static'];
const tsc = join(root, 'node_modules/typescript/bin/tsc');
const reactTypes = join(root, 'node_modules/@types/react');
let project: string;

const run = (command: string, args: string[], cwd: string) =>
  // Windows starts npm, a .cmd file, only by its shell.
  execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32' && command !== 'node',
  });

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}
const installed = (name: string) => join(project, 'node_modules', name);
const manifest = (folder: string) =>
  JSON.parse(readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8')) as Manifest;

// What someone does who has only npm: packs are installed into an empty project, outside of this workspace.
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'career-timeline-'));
  const packs = folders.map((folder) => {
    const output = run('npm', ['pack', '--json', '--pack-destination', project], join(root, 'packages', folder));
    const packed = JSON.parse(output) as { filename: string }[] | Record<string, { filename: string }>;
    return join(project, Object.values(packed)[0]!.filename);
  });
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'empty', private: true, type: 'module' }));
  run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', ...packs], project);
  // As one who uses React has them.
  mkdirSync(installed('@types'), { recursive: true });
  symlinkSync(reactTypes, installed('@types/react'), 'junction');
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('the packages, installed into an empty project', () => {
  it('have every file that their exports name', () => {
    for (const { name, exports } of folders.map(manifest)) {
      const targets = Object.values(exports).flatMap((target) =>
        typeof target === 'string' ? [target] : Object.values(target),
      );
      for (const target of targets.filter((each) => !each.includes('*'))) {
        expect(existsSync(join(installed(name), target)), `${name} ${target}`).toBe(true);
      }
    }
    expect(existsSync(join(installed('@career-timeline/careers'), 'steven-hoi.json'))).toBe(true);
    expect(existsSync(join(installed('career-timeline'), 'themes/newsprint.css'))).toBe(true);
  });

  it('have their licence with them', () => {
    const licence = readFileSync(join(root, 'LICENSE'), 'utf8');
    for (const { name } of folders.map(manifest)) {
      expect(readFileSync(join(installed(name), 'LICENSE'), 'utf8'), name).toBe(licence);
    }
  });

  it('are imported in plain Node without a browser, the element too', () => {
    const script = `
      import 'career-timeline';
      import { CareerTimeline } from 'career-timeline/classes';
      import { readCareer, formatDate, parseDate } from '@career-timeline/model';
      import { layoutCareer } from '@career-timeline/layout';
      import career from '@career-timeline/careers/steven-hoi.json' with { type: 'json' };
      const { faults } = readCareer(career);
      console.log(CareerTimeline.version, typeof layoutCareer, faults.length, formatDate(parseDate('2025-02'), 'en'));`;
    expect(run('node', ['--no-warnings', '--input-type=module', '-e', script], project).trim()).toBe(
      '0.1.0 function 0 Feb 2025',
    );
  });

  it('bring the career-timeline command', () => {
    const document = JSON.stringify({ entries: [{ title: 'Founds a company', date: '2023' }] });
    writeFileSync(join(project, 'career.json'), document);
    run('npx', ['career-timeline', 'render', 'career.json', '-o', 'career.svg'], project);
    expect(readFileSync(join(project, 'career.svg'), 'utf8')).toContain('Founds a company');
  });

  for (const [moduleResolution, module] of [
    ['bundler', 'esnext'],
    ['nodenext', 'nodenext'],
  ] as const) {
    it(`type-check with moduleResolution ${moduleResolution}, and so does what the README says to write`, () => {
      const folder = join(project, moduleResolution);
      mkdirSync(folder);
      writeFileSync(
        join(folder, 'readme.ts'),
        /```ts\n([^]*?)```/u.exec(readFileSync(join(root, 'README.md'), 'utf8'))![1]!,
      );
      writeFileSync(
        join(folder, 'page.ts'),
        `import 'career-timeline';
         import 'career-timeline/themes/newsprint.css';
         import type { CareerTimeline } from 'career-timeline/classes';
         import { readCareer, type CareerDocument, type Fault } from '@career-timeline/model';
         import { layoutCareer, type Scene } from '@career-timeline/layout';
         import article from '@career-timeline/careers/steven-hoi.json' with { type: 'json' };
         import schema from '@career-timeline/model/career.schema.json' with { type: 'json' };
         import manifest from 'career-timeline/custom-elements.json' with { type: 'json' };
         const texts: string[] = [article.lang, schema.title, manifest.schemaVersion];
         const element: CareerTimeline = document.createElement('career-timeline');
         const career: CareerDocument = { entries: [{ title: 'A', date: '2020', status: 'reported' }] };
         element.career = career;
         element.layout = 'vertical';
         // @ts-expect-error -- no such layout
         element.layout = 'diagonal';
         element.addEventListener('career-select', (event) => { const id: string | undefined = event.entry?.id; void id; });
         document.addEventListener('career-error', ({ faults }) => { const all: readonly Fault[] = faults; void all; });
         const faults: readonly Fault[] = readCareer(career).faults;
         const draw: (...args: Parameters<typeof layoutCareer>) => Scene = layoutCareer;
         void faults; void draw; void texts;`,
      );
      writeFileSync(
        join(folder, 'react.tsx'),
        `import 'career-timeline/react';
         const career = { entries: [{ title: 'A', date: '2020' }] };
         export const timeline = <career-timeline career={career} layout="vertical" className="mine" ref={(each) => each?.select(null)} />;
         export const heard = <career-timeline oncareer-select={({ entry }) => void entry?.id} />;
         export const entry = <career-timeline><career-entry date="2020" label="A">Told</career-entry></career-timeline>;
         // @ts-expect-error -- no such layout
         export const none = <career-timeline layout="diagonal" />;`,
      );
      writeFileSync(
        join(folder, 'tsconfig.json'),
        JSON.stringify({
          compilerOptions: {
            strict: true,
            noEmit: true,
            target: 'es2022',
            lib: ['es2023', 'dom'],
            module,
            moduleResolution,
            types: [],
            resolveJsonModule: true,
            jsx: 'react-jsx',
          },
        }),
      );
      expect(run('node', [tsc, '-p', folder], project)).toBe('');
    });
  }
});
