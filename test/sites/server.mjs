import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { extname, join, normalize } from 'node:path';
import { certificateFor } from './certificate.mjs';
import { builtFolder } from './folders.mjs';
import { hosts, siteOf, sites } from './hosts.mjs';

/**
 * @typedef {{ readonly host: string, readonly method: string, readonly path: string }} SeenRequest
 * @typedef {object} Sites
 * @property {number} port on 127.0.0.1
 * @property {readonly string[]} hosts the names to lead to that port
 * @property {readonly SeenRequest[]} requests all that was asked for so far, oldest first; path with its query
 * @property {() => Promise<void>} close
 * @typedef {{ readonly status: number, readonly type: string, readonly body: string | Buffer, readonly policy?: string }} Answer
 */

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const favicon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="3" fill="#5b7083"/></svg>';

/** Names of assets tell their content: a browser that opens a page again has them, read and compiled. */
const KEPT = 'public, max-age=31536000, immutable';

/** Stands in the built pages where each answer has a nonce of its own; build.mjs puts it there. */
export const noncePlaceholder = 'nonce-of-this-answer';

/**
 * Serves every built replica at its real host names, over TLS, on loopback, at a port the system chooses.
 *
 * @returns {Promise<Sites>}
 * @throws {Error} when a replica is not built or no certificate can be made
 */
export async function startSites() {
  requireBuilt();
  const pem = certificateFor(hosts);
  /** @type {SeenRequest[]} */
  const requests = [];
  const server = createServer({ cert: pem, key: pem }, (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'unnamed.invalid'}`);
    requests.push({ host: url.hostname, method: request.method ?? '', path: url.pathname + url.search });
    const { status, type, body, policy } = answer(url);
    response.writeHead(status, {
      'content-type': type,
      'cache-control': keeping(url),
      'x-content-type-options': 'nosniff',
      ...(policy && { 'content-security-policy': policy }),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  });
  const port = await listen(server);
  return { port, hosts, requests, close: () => close(server) };
}

/**
 * A browser keeps a page for its way back only where its address asks for that here: the sites say `no-store`.
 *
 * @param {URL} url
 */
function keeping({ pathname, searchParams }) {
  if (pathname.startsWith('/assets/')) return KEPT;
  return searchParams.has('kept') ? 'no-cache' : 'no-store';
}

function requireBuilt() {
  const missing = sites.filter(({ name }) => !existsSync(join(builtFolder, name, 'index.html')));
  if (missing.length === 0) return;
  const names = missing.map(({ name }) => name).join(', ');
  throw new Error(`Not built yet: ${names}. Run \`node test/sites/build.mjs\` first.`);
}

/**
 * @param {URL} url
 * @returns {Answer}
 */
function answer(url) {
  const site = siteOf(url.hostname);
  if (!site) return notFound(`No replica answers to ${url.hostname}.`);
  if (url.pathname === '/favicon.ico') return { status: 200, type: 'image/svg+xml', body: favicon };
  const folder = join(builtFolder, site.name);
  return url.pathname.startsWith('/assets/') ? asset(folder, url.pathname) : page(folder, site, url);
}

/**
 * @param {string} folder
 * @param {string} path
 * @returns {Answer}
 */
function asset(folder, path) {
  const file = join(folder, normalize(path));
  const type = types[extname(file)];
  if (!type || !existsSync(file)) return notFound(`There is no ${path}.`);
  return { status: 200, type, body: readFileSync(file) };
}

/**
 * Any address of a single-page app is its one page. With `?frames` it may stand in pages of others, and hold theirs.
 *
 * @param {string} folder
 * @param {import('./hosts.mjs').Site} site
 * @param {URL} url
 * @returns {Answer}
 */
function page(folder, { trustedTypes }, { searchParams }) {
  const nonce = randomBytes(16).toString('base64');
  const body = readFileSync(join(folder, 'index.html'), 'utf8').replaceAll(noncePlaceholder, nonce);
  const policy = contentSecurityPolicy(nonce, searchParams.has('frames') ? 'https:' : `'self'`, trustedTypes);
  return { status: 200, type: 'text/html; charset=utf-8', body, policy };
}

/**
 * As strict as big sites send it: what an extension adds to such a page by the page's own means is refused.
 *
 * @param {string} nonce
 * @param {string} framed whose pages it may hold, and be held by
 * @param {string} [trustedTypes]
 */
function contentSecurityPolicy(nonce, framed, trustedTypes = `'none'`) {
  return [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' blob: data:`,
    `connect-src 'self'`,
    `font-src 'none'`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-src ${framed}`,
    `frame-ancestors ${framed}`,
    `require-trusted-types-for 'script'`,
    `trusted-types ${trustedTypes}`,
  ].join('; ');
}

/**
 * @param {string} body
 * @returns {Answer}
 */
function notFound(body) {
  return { status: 404, type: 'text/plain; charset=utf-8', body };
}

/**
 * @param {import('node:https').Server} server
 * @returns {Promise<number>} the port
 */
function listen(server) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address && typeof address === 'object') resolve(address.port);
    });
  });
}

/**
 * @param {import('node:https').Server} server
 * @returns {Promise<void>}
 */
function close(server) {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}
