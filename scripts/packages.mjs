// The packages of a release: what is in each, from the builds in dist/chrome and dist/firefox.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { filesIn, zip } from './zip.mjs';

/** @typedef {{ what: string, bytes: Uint8Array }} Package */

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/**
 * Every package of this version, by the name of its file.
 * @returns {Readonly<Record<string, Package>>}
 */
export function packages() {
  const chrome = filesIn('dist/chrome');
  const sources = tracked();
  return {
    [nameOf('chromium')]: {
      what: 'Chromium, Chrome and Edge: to load unpacked, or to host yourself; its id is always the same',
      bytes: zip(chrome),
    },
    [nameOf('chromium-store')]: {
      what: 'for the stores of Chrome and Edge, which give it an id of their own',
      bytes: zip({ ...chrome, 'manifest.json': withoutKey(chrome['manifest.json']) }),
    },
    [nameOf('firefox')]: { what: 'Firefox, and its store', bytes: zip(filesIn('dist/firefox')) },
    ...(sources && { [nameOf('source')]: { what: 'the sources, for who reviews it', bytes: zip(sources) } }),
  };
}

/** @param {string} part */
export function nameOf(part) {
  return `second-look-${version}-${part}.zip`;
}

/**
 * A store refuses a manifest that names a key.
 * @param {Uint8Array | undefined} manifest
 */
function withoutKey(manifest) {
  const { key: _, ...rest } = JSON.parse(new TextDecoder().decode(manifest));
  return new TextEncoder().encode(`${JSON.stringify(rest, null, 2)}\n`);
}

/** The files that git tracks, as they stand; undefined in a copy without git, such as the source package itself. */
function tracked() {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z'], { encoding: 'utf8' });
  if (status !== 0) return undefined;
  const paths = stdout.split('\0').filter(Boolean);
  return Object.fromEntries(paths.map((path) => [path, new Uint8Array(readFileSync(path))]));
}
