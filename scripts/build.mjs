// Builds the extension for both browsers and says what it weighs.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** What may be weighed at most, in bytes after gzip -9. `rules`: all concerns and packs, compiled. */
export const BUDGETS = { 'content script': 40_000, worker: 81_000, rules: 372_000 };

// Vite 8 would tell of each import that its future default could not read.
process.env['VITE_CONFIG_NATIVE_IGNORE_WARNING'] = 'true';

/** @param {'chrome' | 'firefox'} browser */
export async function buildExtension(browser) {
  // Left as it is, what a shell or a test runner has set would change what is built.
  process.env['NODE_ENV'] = 'production';
  await build({ mode: browser === 'firefox' ? 'firefox' : 'production', logLevel: 'error' });
}

/**
 * Bytes after gzip -9: of the one content script, of the worker's code, and of the rules it reads.
 * @param {string} folder of a build
 */
export function sizes(folder) {
  const scripts = withImports(readdirSync(join(folder, 'assets')).filter((name) => name.startsWith('worker')));
  /** @param {string[]} names of chunks; adds those they import, and so on */
  function withImports(names) {
    const all = new Set(names);
    for (const name of all)
      for (const [, imported = ''] of readFileSync(join(folder, 'assets', name), 'utf8').matchAll(
        /(?:from|import)\s*["']\.\/([^"']+\.js)["']/g,
      ))
        all.add(imported);
    return [...all];
  }
  const isRules = (/** @type {string} */ name) => name.startsWith('rules-');
  const weighAll = (/** @type {string[]} */ names) =>
    names.reduce((sum, name) => sum + weigh(join(folder, 'assets', name)), 0);
  return {
    'content script': weigh(join(folder, 'extension/content/main.iife.js')),
    worker: weighAll(scripts.filter((name) => !isRules(name))),
    rules: weighAll(scripts.filter(isRules)),
  };
}

/** @param {string} file */
function weigh(file) {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const browser of /** @type {const} */ (['chrome', 'firefox'])) {
    await buildExtension(browser);
    for (const [part, bytes] of Object.entries(sizes(`dist/${browser}`))) {
      console.log(`dist/${browser}: ${part} ${(bytes / 1000).toFixed(1)} kB gzip`);
    }
  }
}
