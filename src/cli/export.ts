import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { FleetFile } from '../deploy/file';
import { fleetFiles, type Fleet } from '../deploy/fleet';
import { BROWSERS, SYSTEMS } from '../deploy/products';
import type { Settings } from '../deploy/settings';
import type { AuthoredRules } from '../pack/schema';
import { fromHere } from './drafts';
import { complaintsOf, readOwnPacks, readSettings } from './export-input';
import { Failure } from './failure';
import { signerFrom, type Signer } from './sign';

/**
 * `pack export`: writes the files that give a fleet its policy, and says where each goes. Exit code 0, or 2 where
 * settings or packs cannot be used: then nothing is written. Throws `Failure` for options and files of no use.
 */
export async function packExport(args: readonly string[], rules: AuthoredRules): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      browser: { type: 'string' },
      os: { type: 'string' },
      out: { type: 'string' },
      settings: { type: 'string' },
      compress: { type: 'boolean', default: false },
      sign: { type: 'string' },
      'update-url': { type: 'string' },
    },
  });
  const browser = oneOf('--browser', BROWSERS, values.browser);
  const system = oneOf('--os', SYSTEMS, values.os);
  const out = values.out ?? missing('--out DIR: the folder for the files');
  const updateUrl = values['update-url'] === undefined ? undefined : address(values['update-url']);
  if (values.settings === undefined && positionals.length === 0) missing('--settings FILE, pack files, or both');
  const packs = readOwnPacks(positionals);
  const settings = values.settings === undefined ? {} : readSettings(values.settings);
  const signer = values.sign === undefined ? undefined : signerFrom(values.sign);
  if (signer && packs.length === 0) throw new Failure('--sign needs pack files: there is nothing to sign');
  if (settings.signedPacksOnly === true && packs.length > 0 && !signer) {
    throw new Failure('signedPacksOnly is true: these packs would be refused. Give --sign KEYFILE');
  }
  const entries = packs.map(({ data }) => (signer ? signer.sign(data) : data));
  const trusted = signer && settings.publicKeys === undefined ? { publicKeys: [signer.publicKey] } : {};
  const sent = { file: values.settings, settings: { ...settings, ...trusted }, packs, entries };
  const complaints = await complaintsOf(sent, rules);
  if (complaints.length > 0) {
    console.error([...complaints, ...(signer ? [keyNote(signer, settings)] : [])].join('\n'));
    return 2;
  }
  const all = packs.length === 0 ? settings : { ...settings, packs: entries };
  const files = made({ settings: all, browser, system, updateUrl, compress: values.compress ? smaller : undefined });
  for (const file of files) write(out, file);
  console.info(files.map(({ path, goes }) => `${join(out, path)}\n  goes to: ${goes}`).join('\n'));
  if (signer) console.info(keyNote(signer, settings));
  return 0;
}

function missing(what: string): never {
  throw new Failure(`pack export needs ${what}`);
}

function oneOf<T extends string>(option: string, allowed: readonly T[], given: string | undefined): T {
  const found = allowed.find((each) => each === given);
  return found ?? missing(`${option}: one of ${allowed.join(', ')}${given === undefined ? '' : `; not '${given}'`}`);
}

/** Browsers install from https alone, and anything else is a slip of the pen. */
function address(text: string): string {
  if (URL.canParse(text) && new URL(text).protocol === 'https:') return text;
  throw new Failure(`--update-url needs an address that begins with https://, not '${text}'`);
}

function made(fleet: Fleet): FleetFile[] {
  try {
    return fleetFiles(fleet);
  } catch (error) {
    throw error instanceof RangeError ? new Failure(error.message) : error;
  }
}

/** Gzip, then base64. The byte that says which system compressed it says 'unknown', so that all of them agree. */
function smaller(text: string): string {
  const bytes = gzipSync(Buffer.from(text, 'utf8'), { level: 9 });
  bytes[9] = 255;
  return bytes.toString('base64');
}

function write(out: string, { path, text, encoding }: FleetFile): void {
  const place = join(fromHere(out), path);
  try {
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, encoding === undefined ? text : `\uFEFF${text}`, encoding ?? 'utf8');
  } catch (error) {
    throw new Failure(`${join(out, path)} cannot be written: ${error instanceof Error ? error.message : ''}`);
  }
}

function keyNote({ publicKey }: Signer, { publicKeys }: Settings): string {
  const isThere = JSON.stringify(publicKeys ?? '').includes(publicKey);
  const wanted = isThere ? 'it is in publicKeys' : 'put it into publicKeys, else machines do not trust these packs';
  return `signed with the key whose public half is ${publicKey}: ${wanted}`;
}
