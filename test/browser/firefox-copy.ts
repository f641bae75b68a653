import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Manifest {
  browser_specific_settings: { gecko: { id: string } };
}

/** A copy of the build for Firefox under an id of its own: the policy of this machine is then this copy's alone. */
export function firefoxCopy(id: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-firefox-'));
  cpSync('dist/firefox', folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  manifest.browser_specific_settings.gecko.id = id;
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}
