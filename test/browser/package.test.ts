import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nameOf, packages } from '../../scripts/packages.mjs';
import { filesIn } from '../../scripts/zip.mjs';
import { launchChromium, tabOf } from './chromium';
import { ABOUT_A_PATIENT, PATIENT } from './drafts';
import type { Tab } from './driver';
import { startFirefox } from './firefox';
import { ours } from './ours';
import { write } from './page';
import { serveSites, type Sites } from './replicas';
import type { Surface } from './site-under-test';
import { x } from './x';

/** What a build is made from. */
const SOURCES = ['extension', 'rules', 'scripts', 'src', 'docs', 'manifest.json', 'vite.config.ts'];
const SETTINGS = ['package.json', 'package-lock.json', 'tsconfig.json'];

/** Both builds are made anew, which a busy machine takes long over. In milliseconds. */
const LONG = 240_000;

const home = x.surfaces[0] as Surface;
const folder = mkdtempSync(join(tmpdir(), 'second-look-package-'));
let sites: Sites;
let made: ReturnType<typeof packages>;

beforeAll(async () => {
  made = packages();
  sites = await serveSites();
});

afterAll(async () => {
  await sites.close();
  rmSync(folder, { recursive: true, force: true });
});

function contentOf(part: string): Record<string, Uint8Array> {
  const one = made[nameOf(part)];
  if (!one) throw new Error(`there is no package ${part}`);
  return unzipSync(one.bytes);
}

/** Unzips a package, as who tries it does; gives the folder. */
function unzipped(part: string): string {
  const into = join(folder, part);
  for (const [path, bytes] of Object.entries(contentOf(part))) {
    mkdirSync(dirname(join(into, path)), { recursive: true });
    writeFileSync(join(into, path), bytes);
  }
  return into;
}

async function expectWarning(tab: Tab): Promise<void> {
  await home.open(tab);
  await write(tab, home, PATIENT);
  expect((await ours(tab, 'region')).text).toMatch(ABOUT_A_PATIENT);
}

describe('the package', () => {
  test('for Chromium, loaded on a clean profile, warns on X', async () => {
    const { context, close } = await launchChromium(sites, {});
    try {
      const browser = context.browser();
      if (!browser) throw new Error('the driver gives no browser to load an extension into');
      const installed = context.waitForEvent('serviceworker');
      const cdp = await browser.newBrowserCDPSession();
      await cdp.send('Extensions.loadUnpacked' as never, { path: unzipped('chromium') } as never);
      const worker = await installed;
      const page = await context.newPage();
      await page.goto(home.url);
      await expectWarning(await tabOf(page, worker, []));
    } finally {
      await close();
    }
  });

  test('for Firefox, loaded on a clean profile, warns on X', async () => {
    const firefox = await startFirefox(sites, { extension: unzipped('firefox') });
    try {
      await expectWarning(await firefox.open(home.url));
    } finally {
      await firefox.close();
    }
  });

  test('for the stores is the other one without its key', () => {
    const { 'manifest.json': manifest, ...rest } = contentOf('chromium');
    const { 'manifest.json': forStore, ...same } = contentOf('chromium-store');
    expect(same).toEqual(rest);
    const read = (file: Uint8Array | undefined) => JSON.parse(new TextDecoder().decode(file)) as { key?: string };
    const { key, ...without } = read(manifest);
    expect(key).toBeDefined();
    expect(read(forStore)).toEqual(without);
  });

  test('says whose work is in it', () => {
    for (const part of ['chromium', 'chromium-store', 'firefox'])
      expect(Object.keys(contentOf(part))).toEqual(
        expect.arrayContaining(['LICENSE.txt', 'NOTICE.txt', 'sbom.cdx.json']),
      );
  });

  test(
    'is made of the same bytes by the same sources, wherever they are',
    () => {
      const copy = join(folder, 'elsewhere');
      for (const path of [...SOURCES, ...SETTINGS]) cpSync(path, join(copy, path), { recursive: true });
      symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
      execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: copy, stdio: 'pipe' });
      for (const build of ['dist/chrome', 'dist/firefox']) {
        const [here, there] = [filesIn(build), filesIn(join(copy, build))];
        expect(Object.keys(there).sort()).toEqual(Object.keys(here).sort());
        for (const [path, bytes] of Object.entries(here))
          expect(Buffer.compare(there[path] ?? new Uint8Array(), bytes), path).toBe(0);
      }
    },
    LONG,
  );
});
