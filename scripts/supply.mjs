// What the packages hold besides our own code: read from package-lock.json and the packages' own files, and told as a
// notice, as a bill of materials and as docs/supply.md.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {{ version: string, license: string, integrity: string, dependencies?: Record<string, string>, dev?: boolean,
 *   hasInstallScript?: boolean }} Locked
 * @typedef {{ name: string, version: string, license: string, integrity: string, needs: readonly string[],
 *   hasInstallScript: boolean, home: string, text: string }} Part
 */

/**
 * Why we take somebody else's code at all; what it needs in turn is under its wing.
 * @type {Readonly<Record<string, string>>}
 */
export const WHY = {
  '@floating-ui/dom': 'puts the card beside a compose box however the page scrolls, zooms and overlaps',
  preact: 'draws the card, the dialog and our own pages, at a tenth of the size of React',
  'webextension-polyfill': 'makes one browser API of Chromium’s and Firefox’s',
  zod: 'judges all that comes from outside: messages, packs, managed policy, stored options',
};

/** What is in the lock file, by its place in node_modules. */
function lock() {
  /** @type {{ packages: Record<string, Locked> }} */
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  return packages;
}

/** What the extension says of itself. */
function own() {
  /** @type {{ name: string, version: string, license: string, description: string, dependencies: Record<string, string> }} */
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  return manifest;
}

/**
 * Every package that the extension is built with and that may be in it: those it names, and those they need, by name.
 * @returns {readonly Part[]}
 */
export function parts() {
  const locked = lock();
  const places = new Set(Object.keys(own().dependencies).map((name) => placeOf(locked, '', name)));
  for (const place of places)
    for (const name of Object.keys(locked[place]?.dependencies ?? {})) places.add(placeOf(locked, place, name));
  return [...places].sort().map((place) => partAt(place, /** @type {Locked} */ (locked[place])));
}

/**
 * Where Node finds a package from within another: in its own node_modules first, then further out.
 * @param {Record<string, Locked>} locked
 * @param {string} from
 * @param {string} name
 * @returns {string}
 */
function placeOf(locked, from, name) {
  const place = `${from && `${from}/`}node_modules/${name}`;
  if (locked[place]) return place;
  if (!from) throw new Error(`${name} is not in package-lock.json`);
  return placeOf(locked, from.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, ''), name);
}

/**
 * @param {string} place
 * @param {Locked} locked
 * @returns {Part}
 */
function partAt(place, { version, license, integrity, dependencies = {}, hasInstallScript = false }) {
  const file = readdirSync(place).find((name) => /^licen[cs]e/i.test(name));
  if (!file || !existsSync(join(place, 'package.json'))) throw new Error(`${place} brings no licence`);
  const { homepage, repository } = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'));
  return {
    name: place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
    version,
    license,
    integrity,
    needs: Object.keys(dependencies),
    hasInstallScript,
    home: homepage ?? repository?.url ?? repository,
    text: readFileSync(join(place, file), 'utf8').replaceAll('\r\n', '\n').trim(),
  };
}

/** The notice that goes into each package: whose work is in it, where its source is, and on what terms. */
export function notice() {
  const head = `Second Look ${own().version}: notices for the work of others that is in this package.

Our own code is under the licence in LICENSE.txt. The packages below are in it as they were published, put together and
made smaller by a bundler; their sources are at the addresses given.
`;
  const each = parts().map(
    ({ name, version, license, home, text }) =>
      `${'-'.repeat(80)}\n${name} ${version} (${license})\n${home}\n\n${text}\n`,
  );
  return [head, ...each].join('\n');
}

/**
 * The bill of materials, CycloneDX 1.5. Nothing in it tells when or where it was made, so that two builds are equal.
 */
export function billOfMaterials() {
  const { name, version, license, description, dependencies } = own();
  const all = parts();
  const refOf = (/** @type {string} */ wanted) => purl(/** @type {Part} */ (all.find((part) => part.name === wanted)));
  const root = { type: 'application', 'bom-ref': purl({ name, version }), name, version, description };
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { ...root, licenses: [{ license: { id: license } }], purl: purl({ name, version }) } },
    components: all.map(component),
    dependencies: [
      { ref: purl({ name, version }), dependsOn: Object.keys(dependencies).map(refOf) },
      ...all.map((part) => ({ ref: purl(part), dependsOn: part.needs.map(refOf) })),
    ],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

/** @param {Part} part */
function component(part) {
  const [algorithm = '', hash = ''] = part.integrity.split('-', 2);
  return {
    type: 'library',
    'bom-ref': purl(part),
    name: part.name,
    version: part.version,
    hashes: [{ alg: algorithm.replace('sha', 'SHA-'), content: Buffer.from(hash, 'base64').toString('hex') }],
    licenses: [{ license: { id: part.license } }],
    purl: purl(part),
    externalReferences: [{ type: 'website', url: part.home }],
  };
}

/** @param {{ name: string, version: string }} part */
function purl({ name, version }) {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

/** The files that go into each package, by their names there. */
export function legalFiles() {
  return {
    'LICENSE.txt': readFileSync('docs/LICENSE', 'utf8'),
    'NOTICE.txt': notice(),
    'sbom.cdx.json': billOfMaterials(),
  };
}
