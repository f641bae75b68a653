// TypeScript that runs under Node: bundled by vite, since Node 20 does not read it.
import { join, parse } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/**
 * Bundles `entry` with all it imports but the browsers' drivers.
 * @param {string} entry a TypeScript file
 * @param {string} folder where the bundle goes
 * @returns {Promise<string>} the address to import it from
 */
export async function bundle(entry, folder) {
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: entry, outDir: folder, emptyOutDir: true, target: 'node20', minify: false, copyPublicDir: false },
    ssr: { noExternal: true, external: ['playwright-core', 'puppeteer-core', 'vite', 'vitest'] },
  });
  return pathToFileURL(join(folder, `${parse(entry).name}.js`)).href;
}
