// `npm run supply`: writes docs/supply.md, with what each package of others weighs in the build, told by source maps.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { build } from 'vite';
import { supplyDoc } from './supply-doc.mjs';

const FOLDER = 'dist/supply';

/** @typedef {Record<string, number>} Weights characters of minified code, by package */

/** What a page of a site gets. */
async function inContentScript() {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      copyPublicDir: false,
      sourcemap: true,
      rolldownOptions: { input: 'extension/content/main.iife.ts', output: { format: 'iife' } },
    },
  });
  const [{ output }] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ ([built].flat());
  return weigh(output[0].code, JSON.parse(JSON.stringify(output[0].map)));
}

/** What the worker and our own pages get. */
async function elsewhere() {
  await build({ mode: 'production', logLevel: 'error', build: { outDir: FOLDER, sourcemap: true } });
  const folder = join(FOLDER, 'assets');
  const each = readdirSync(folder)
    .filter((name) => name.endsWith('.js') && !name.startsWith('rules-'))
    .map((name) => weigh(read(join(folder, name)), JSON.parse(read(join(folder, `${name}.map`)))));
  /** @type {Weights} */
  const sum = {};
  for (const [name, weight] of each.flatMap(Object.entries)) sum[name] = (sum[name] ?? 0) + weight;
  return sum;
}

/** @param {string} file */
function read(file) {
  return readFileSync(file, 'utf8');
}

/**
 * Each character of the code is its package's that the map leads to; our own is nobody's.
 * @param {string} code
 * @param {import('node:module').SourceMapPayload} payload
 */
function weigh(code, payload) {
  const map = new SourceMap(payload);
  /** @type {Weights} */
  const weights = {};
  for (const [line, text] of code.split('\n').entries())
    for (let column = 0; column < text.length; column++) {
      const entry = map.findEntry(line, column);
      const source = 'originalSource' in entry ? entry.originalSource : '';
      const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source) ?? [];
      if (name) weights[name] = (weights[name] ?? 0) + 1;
    }
  return weights;
}

const DOC = 'docs/supply.md';
const text = supplyDoc(await inContentScript(), await elsewhere());
writeFileSync(DOC, await format(text, { ...(await resolveConfig(DOC)), filepath: DOC }));
console.log(DOC);
