// @ts-check
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The folders that Storybook serves too, so that the blog's pages find the bundle and the careers.
 *
 * @type {Readonly<Record<string, string>>}
 */
const libraryFolders = { dist: 'packages/elements/dist', careers: 'packages/careers', blog: 'stories/blog' };

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** @typedef {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void} Route */

/**
 * Serves folders on a free port of this machine: by default the built library, the careers and the blog.
 *
 * @param {Readonly<Record<string, Route>>} routes what else to answer, by path
 * @param {Readonly<Record<string, string>>} folders of this repository, by the first part of their addresses; all else is in `''`
 */
export async function serve(routes = {}, folders = libraryFolders) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    const route = routes[pathname];
    if (route) return route(request, response);
    const [, ...parts] = normalize(decodeURIComponent(pathname)).split('/');
    const [first = '', ...rest] = parts;
    const isNamed = first !== '' && Object.hasOwn(folders, first);
    const base = folders[isNamed ? first : ''];
    if (base === undefined) return void response.writeHead(404).end('not found');
    const file = join(root, base, (isNamed ? rest : parts).join('/') || 'index.html');
    readFile(file).then(
      (body) =>
        response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' }).end(body),
      () => response.writeHead(404).end('not found'),
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/**
 * A page that holds what is given and loads the built bundle.
 *
 * @param {string} body
 * @param {Readonly<Record<string, string>>} headers
 * @returns {Route}
 */
export const page =
  (body, headers = {}) =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>` +
        `<script type="module" src="/dist/career-timeline.min.js"></script><main>${body}</main></html>`,
    );
  };

/**
 * @param {string} body
 * @param {string} type
 * @param {Readonly<Record<string, string>>} headers
 * @returns {Route}
 */
export const answer =
  (body, type = 'application/json', headers = {}) =>
  (_, response) =>
    void response.writeHead(200, { 'content-type': type, ...headers }).end(body);
