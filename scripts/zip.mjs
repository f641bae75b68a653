// Zips that are equal when what is in them is: sorted, without times, owners or rights; packed by a packer of our own
// choosing, since Node's differs from version to version.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

/** @typedef {Readonly<Record<string, Uint8Array>>} Files content by path, with '/' between folders */

/** A zip can tell no earlier time. It is the same day in every time zone, as zips know none. */
const NO_TIME = new Date(1980, 0, 1);

/** @param {Files} files */
export function zip(files) {
  const sorted = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: NO_TIME });
}

/**
 * All that is in a folder.
 * @param {string} folder
 * @returns {Files}
 */
export function filesIn(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    paths.map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), new Uint8Array(readFileSync(path))]),
  );
}
