import { spawnSync } from 'node:child_process';
import { createPublicKey } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM_ID } from '../../src/deploy/products';
import { findBrowser } from '../../scripts/browsers.mjs';
import { launchChromium } from './chromium';
import { ABOUT_THE_CAR_PARK, exported } from './exported';
import { idOf } from './machine-policy';
import { eventually } from './ours';
import { serveSites, type Sites } from './replicas';

/** How long an installation may take, in milliseconds. */
const LONG = 30_000;
const BOX = '[data-testid="tweetTextarea_0"]';
const chromium = findBrowser('chromium');

/** Whether a browser can be given an /etc of its own: other browsers that run meanwhile are not to install anything. */
function mayHaveItsOwnPolicies(): boolean {
  return chromium !== undefined && spawnSync('unshare', ['--mount', 'mount', '--bind', '/tmp', '/mnt']).status === 0;
}

describe.skipIf(!mayHaveItsOwnPolicies())('a machine with nothing but the exported files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-installed-'));
  let sites: Sites;
  let server: Server;

  beforeAll(async () => {
    sites = await serveSites();
    server = createServer(({ url }, response) => {
      const file = join(folder, new URL(url ?? '/', 'http://localhost').pathname);
      response.end(existsSync(file) ? readFileSync(file) : undefined);
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  });

  afterAll(async () => {
    server.close();
    await sites.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The extension as an organisation would host it, packed under a key of its own; gives its id. */
  function host(address: string): string {
    const unpacked = join(folder, 'extension');
    cpSync('dist/chrome', unpacked, { recursive: true });
    const { key: _, ...manifest } = JSON.parse(readFileSync(join(unpacked, 'manifest.json'), 'utf8')) as {
      key: string;
    };
    writeFileSync(join(unpacked, 'manifest.json'), JSON.stringify(manifest));
    spawnSync(chromium as string, ['--no-sandbox', '--headless', `--pack-extension=${unpacked}`]);
    const key = createPublicKey(readFileSync(`${unpacked}.pem`)).export({ type: 'spki', format: 'der' });
    const id = idOf(key);
    const { version } = JSON.parse(readFileSync('manifest.json', 'utf8')) as { version: string };
    writeFileSync(
      join(folder, 'update.xml'),
      `<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0"><app appid="${id}"><updatecheck codebase="${address}/extension.crx" version="${version}"/></app></gupdate>`,
    );
    return id;
  }

  /** The exported files in a folder of policies, and a browser for which that folder is the machine's. */
  function machine(id: string, address: string): string {
    const policies = join(folder, 'policies');
    mkdirSync(join(policies, 'managed'), { recursive: true });
    const files = ['second-look-policy.json', 'second-look-install.json'];
    const texts = exported('chrome', (from) =>
      files.map((file) => [file, readFileSync(join(from, file), 'utf8')] as const),
    );
    for (const [file, text] of texts) {
      const ours = text.replaceAll(CHROMIUM_ID, id).replace(/https:\/\/[^"]*update\.xml/, `${address}/update.xml`);
      writeFileSync(join(policies, 'managed', file), ours);
    }
    const browser = join(folder, 'browser');
    writeFileSync(
      browser,
      `#!/bin/sh\nexec unshare --mount sh -c 'mkdir -p /etc/chromium/policies && mount --bind "${policies}" /etc/chromium/policies && exec "${chromium}" "$@"' sh "$@"\n`,
    );
    chmodSync(browser, 0o755);
    return browser;
  }

  test('installs the extension and judges by the organisation’s rule', async () => {
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const id = host(address);
    const profile = join(folder, 'profile');
    const { context, close } = await launchChromium(sites, { profile, browser: machine(id, address) });
    await eventually(() => stat(join(profile, 'Default', 'Extensions', id)), LONG);
    const post = await context.newPage();
    // A page that was open before the extension has nothing of it: it is loaded again until it has.
    await eventually(async () => {
      await post.goto('https://x.com/home');
      await post.locator(BOX).first().click();
      await post.keyboard.type(ABOUT_THE_CAR_PARK);
      await post.waitForFunction(() => CSS.highlights.size > 0, null, { timeout: 4_000 });
    }, LONG);
    expect(await post.locator(BOX).first().innerText()).toBe(ABOUT_THE_CAR_PARK);
    await close();
  });
});
