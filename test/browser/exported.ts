import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '../../src/deploy/products';

/** A draft that the council's own rule is about. */
export const ABOUT_THE_CAR_PARK = 'They want to build on the Mill Street car park';

const COUNCIL = 'docs/samples/our-council';

/** What an admin does on the command line with the council's two files and a key of their own: `use` gets the folder of it. */
export function exported<T>(browser: Browser, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-exported-'));
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const key = join(folder, 'key.pem');
  writeFileSync(key, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const settings = join(folder, 'settings.yaml');
  const raw = publicKey.export({ type: 'spki', format: 'der' }).subarray(-32).toString('base64');
  const signed = `signedPacksOnly: true\npublicKeys: ['${raw}']\n`;
  writeFileSync(settings, `${readFileSync(`${COUNCIL}/settings.yaml`, 'utf8')}\n${signed}`);
  const words = ['pack', 'export', '--browser', browser, '--os', 'linux', '--out', folder, '--settings', settings];
  execFileSync(process.execPath, [
    'scripts/second-look.mjs',
    ...words,
    '--sign',
    key,
    '--compress',
    `${COUNCIL}/pack.yaml`,
  ]);
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
