// `npm run package`: builds, weighs and lints the extension, and writes the packages of a release to dist/packages.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { installPackages } from './setup.mjs';

installPackages();
const { BUDGETS, buildExtension, sizes } = await import('./build.mjs');
const { nameOf, packages } = await import('./packages.mjs');
const { unzipSync } = await import('fflate');

const FOLDER = 'dist/packages';

for (const browser of /** @type {const} */ (['chrome', 'firefox'])) {
  await buildExtension(browser);
  for (const [part, bytes] of Object.entries(sizes(`dist/${browser}`))) {
    const most = BUDGETS[/** @type {keyof typeof BUDGETS} */ (part)];
    console.log(`dist/${browser}: ${part} ${kB(bytes)} of ${kB(most)}`);
    if (bytes > most) stop(`The ${part} in dist/${browser} weighs more than it may.`);
  }
}
const lint = spawnSync(process.execPath, ['scripts/lint-addon.mjs'], { stdio: 'inherit' });
if (lint.status !== 0) stop('Mozilla’s linter finds errors.');

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const made = packages();
const sums = Object.entries(made).map(([name, { what, bytes }]) => {
  writeFileSync(join(FOLDER, name), bytes);
  console.log(`${FOLDER}/${name}  ${kB(bytes.length)}: ${what}`);
  return `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`;
});
writeFileSync(join(FOLDER, 'SHA256SUMS'), sums.join(''));
console.log(`${FOLDER}/SHA256SUMS  tells them from others`);
unpack('chromium');

/**
 * As a browser loads it by hand: not every system has something to unzip with.
 * @param {string} part
 */
function unpack(part) {
  for (const [path, bytes] of Object.entries(unzipSync(made[nameOf(part)]?.bytes ?? new Uint8Array()))) {
    const file = join(FOLDER, part, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  console.log(`${FOLDER}/${part}  is the first of them unzipped, to be loaded by hand`);
}

/** @param {number} bytes */
function kB(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** @param {string} why @returns {never} */
function stop(why) {
  console.error(`No package was made. ${why}`);
  process.exit(1);
}
