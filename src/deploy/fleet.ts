import { chromiumFiles } from './chromium';
import type { FleetFile } from './file';
import { firefoxFiles } from './firefox';
import { PRODUCTS, type Browser, type System } from './products';
import { readme } from './readme';
import { writtenSettings, type Compress, type Settings } from './settings';

/** What an export is made of. */
export interface Fleet {
  readonly settings: Settings;
  readonly browser: Browser;
  readonly system: System;
  /** Where machines fetch the extension: Chrome's and Edge's update manifest, Firefox's .xpi. Else a placeholder. */
  readonly updateUrl?: string | undefined;
  /** Makes packs smaller; without it they are JSON text. */
  readonly compress?: Compress | undefined;
}

/**
 * The files that give machines this policy and install the extension, README.txt last. The same fleet gives the same
 * files, byte for byte. Throws `RangeError` for a text that not every format can hold.
 */
export function fleetFiles({ settings, browser, system, updateUrl, compress }: Fleet): FleetFile[] {
  const policy = writtenSettings(settings, compress);
  const address = updateUrl ?? placeholder(browser);
  const files =
    browser === 'firefox'
      ? firefoxFiles(system, policy, address)
      : chromiumFiles(PRODUCTS[browser], system, policy, address);
  const text = readme(browser, system, files, address);
  return [...files, { path: 'README.txt', text, goes: 'you: what each file is, and how to see that it came' }];
}

function placeholder(browser: Browser): string {
  return `https://updates.example/second-look/${browser === 'firefox' ? 'second-look.xpi' : 'update.xml'}`;
}
