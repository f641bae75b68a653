// The command line: bundles src/cli when it has changed, and runs it.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installPackages } from './setup.mjs';

const BUNDLE = 'dist/cli/main.js';
const STAMP = 'dist/cli/sources.txt';

/** The bundled command line, made anew when a source has changed. Nothing is printed to the standard output. */
async function loadCli() {
  installPackages();
  const stamp = sourcesHash();
  if (!existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== stamp) {
    const { bundle } = await import('./bundle.mjs');
    await bundle('src/cli/main.ts', 'dist/cli');
    writeFileSync(STAMP, stamp);
  }
  return import(pathToFileURL(BUNDLE).href);
}

function sourcesHash() {
  const hash = createHash('sha256');
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort();
  for (const file of [...files.map((name) => join('src', name)), 'package-lock.json']) hash.update(readFileSync(file));
  return hash.digest('hex');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  // A reader such as `head` may close the pipe before we are done: that is no error of ours.
  process.stdout.on('error', (error) => {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EPIPE') process.exit(0);
    throw error;
  });
  const { run } = await loadCli();
  process.exitCode = await run(process.argv.slice(2));
}
