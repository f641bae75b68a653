import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { builtFolder, sourceFolder } from './folders.mjs';
import { sites } from './hosts.mjs';
import { noncePlaceholder } from './server.mjs';

/** Builds each replica into dist/sites; those whose sources are what they were at the last build are left alone. */
export async function buildSites() {
  for (const { name } of sites) await buildSite(name);
}

/** @param {string} name */
async function buildSite(name) {
  const stampFile = join(builtFolder, name, '.sources');
  const stamp = hashOf(name);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  await build({
    configFile: false,
    logLevel: 'warn',
    root: join(sourceFolder, name),
    // draft-js looks for `global`, which only Node has.
    define: { global: 'globalThis' },
    html: { cspNonce: noncePlaceholder },
    css: { modules: { generateScopedName: rotatingNames() } },
    build: {
      outDir: join(builtFolder, name),
      emptyOutDir: true,
      modulePreload: false,
      target: 'es2022',
      // Whole editors in one file: nobody waits for it on a network.
      chunkSizeWarningLimit: 2_000,
    },
  });
  writeFileSync(stampFile, stamp);
}

/** Class names that mean nothing and differ in every build, as on sites that generate their styles. */
function rotatingNames() {
  const salt = randomBytes(8);
  /** @param {string} name */
  return (name) => {
    const hash = createHash('sha256').update(salt).update(name).digest('hex').slice(0, 6);
    return name === 'base' ? `css-${hash}` : `r-${hash}`;
  };
}

/**
 * @param {string} name
 * @returns {string} of all that the build of this site is made from
 */
function hashOf(name) {
  const hash = createHash('sha256');
  const sources = [name, 'shared'].flatMap((folder) =>
    readdirSync(join(sourceFolder, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  );
  const ofAll = readdirSync(sourceFolder).concat('../../package-lock.json');
  const files = [...sources, ...ofAll].map((path) => join(sourceFolder, path));
  for (const file of files.filter((path) => statSync(path).isFile()).sort()) {
    hash.update(file.slice(sourceFolder.length)).update(readFileSync(file));
  }
  return hash.digest('hex');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await buildSites();
