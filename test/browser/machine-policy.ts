import { createHash, generateKeyPairSync } from 'node:crypto';
import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHROMIUM_ID, FIREFOX_ID } from '../../src/deploy/products';
import type { BrowserContext } from 'playwright-core';

/** Where Debian's browsers read what an administrator has set. */
const POLICIES = '/etc/chromium/policies/managed';
const FIREFOX_POLICIES = '/etc/firefox/policies';

/** Whether this account may set a machine's policy: it takes an administrator. */
export function maySetPolicy(): boolean {
  return mayWrite(POLICIES);
}

function mayWrite(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Policy of the machine for one extension: the files an administrator would write. */
interface MachinePolicy {
  /** Writes a file of policy; several are merged by the browser. */
  write(settings: object, file?: string): void;
  /** Copies a file that `pack export` wrote, made out to this copy of the extension. */
  copy(exported: string): void;
  remove(): void;
}

interface OwnCopy {
  readonly folder: string;
  /** The profile of a person who uses it, which outlives the browser. */
  readonly profile: string;
  readonly policy: MachinePolicy;
  discard(): void;
}

/**
 * A copy of the built extension with an id of its own, so that the policy of this machine is this copy's alone and other
 * browsers that run meanwhile are let be.
 */
export function ownCopy(): OwnCopy {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-managed-'));
  const profile = mkdtempSync(join(tmpdir(), 'second-look-profile-'));
  cpSync('dist/chrome', folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as object;
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = publicKey.export({ type: 'spki', format: 'der' });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, key: key.toString('base64') }));
  const id = idOf(key);
  const pathOf = (file: string) => join(POLICIES, `second-look-${id}-${file}.json`);
  const files = new Set<string>();

  function put(text: string, file: string): void {
    files.add(file);
    writeFileSync(pathOf(file), text);
  }

  function remove(): void {
    for (const file of files) if (existsSync(pathOf(file))) rmSync(pathOf(file));
    files.clear();
  }

  const policy: MachinePolicy = {
    write: (settings, file = 'a') => put(JSON.stringify({ '3rdparty': { extensions: { [id]: settings } } }), file),
    copy: (exported) => put(readFileSync(exported, 'utf8').replaceAll(CHROMIUM_ID, id), 'exported'),
    remove,
  };
  return {
    folder,
    profile,
    policy,
    discard() {
      remove();
      for (const each of [folder, profile]) rmSync(each, { recursive: true, force: true });
    },
  };
}

/** Chromium's id of an extension: the first half of its key's hash, in letters from a to p. */
export function idOf(key: Buffer): string {
  const half = createHash('sha256').update(key).digest('hex').slice(0, 32);
  return [...half].map((digit) => String.fromCharCode(97 + parseInt(digit, 16))).join('');
}

/** 'Reload policies', as an administrator presses it; else the browser takes five seconds to see a change. */
export async function reloadPolicies(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://policy');
  await page.locator('#reload-policies').click();
  await page.close();
}

/**
 * Firefox's policy of the machine for the extension with this id; undefined where there is one that is not ours to touch,
 * or where it takes an administrator.
 */
export function firefoxPolicy(id: string): MachinePolicy | undefined {
  const file = join(FIREFOX_POLICIES, 'policies.json');
  if (!mayWrite(FIREFOX_POLICIES) || existsSync(file)) return undefined;
  return {
    write: (settings) =>
      writeFileSync(file, JSON.stringify({ policies: { '3rdparty': { Extensions: { [id]: settings } } } })),
    copy: (exported) => writeFileSync(file, readFileSync(exported, 'utf8').replaceAll(FIREFOX_ID, id)),
    remove: () => rmSync(file, { force: true }),
  };
}
