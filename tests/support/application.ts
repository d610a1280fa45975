import { build } from 'vite';
import { answer, type Route } from './serve.js';

/**
 * What an application's script becomes, built by Vite for production, and what that loads later.
 *
 * @param path of the script on the server
 * @param source that imports what an application has installed
 * @returns an answer for each file, by its path
 */
export async function application(path: string, source: string): Promise<Record<string, Route>> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'application',
        enforce: 'pre',
        resolveId: (id) => (id === path ? id : null),
        load: (id) => (id === path ? source : null),
      },
    ],
    build: { write: false, rollupOptions: { input: path, output: { entryFileNames: path.slice(1) } } },
  });
  const { output } = result as unknown as { output: readonly { fileName: string; code: string }[] };
  return Object.fromEntries(output.map(({ fileName, code }) => [`/${fileName}`, answer(code, 'text/javascript')]));
}
