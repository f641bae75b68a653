// Writes what is made from the managed keys (the browser's schema, the reference for admins, the samples) and the table
// of clauses.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { installPackages } from './setup.mjs';

installPackages();
const { bundle } = await import('./bundle.mjs');
const { generated, SAMPLES, OUR_COUNCIL } = await import(await bundle('src/cli/generated.ts', 'dist/generate'));
const files = generated();
// A sample that is made no more goes.
for (const name of readdirSync(SAMPLES)) if (name !== OUR_COUNCIL) rmSync(join(SAMPLES, name), { recursive: true });
for (const { path, text } of files) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(path);
}
