import { resolve } from 'node:path';
import puppeteer, { type Browser as PuppeteerBrowser, type Page } from 'puppeteer-core';
import manifest from '../../manifest.json' with { type: 'json' };
import { findBrowser } from '../../scripts/browsers.mjs';
import { connectionOf } from './bidi';
import type { Browser, OpenOptions } from './driver';
import { choose, closeFirstRun, keep, readOwn, stopBackground, stored } from './firefox-extension';
import { tabOf } from './firefox-tab';
import type { Sites } from './replicas';

const ID = manifest.browser_specific_settings.gecko.id;

interface Options {
  /** The extension, and the id its manifest names. */
  readonly extension?: string;
  readonly id?: string;
  /** A profile that outlives the browser. */
  readonly profile?: string;
  /** Whether the first-run page comes: not where the employer has set everything, nor a second time. */
  readonly isGreeting?: boolean;
}

interface FirefoxBrowser extends Browser {
  /** All that one of our own pages says. */
  readOwn(path: string): Promise<string>;
}

/** Debian's Firefox with the built extension, by puppeteer-core over WebDriver BiDi. */
export async function startFirefox(
  sites: Sites,
  { extension = resolve('dist/firefox'), id = ID, profile, isGreeting = true }: Options = {},
): Promise<FirefoxBrowser> {
  const browser = await launchFirefox(sites, profile);
  await browser.installExtension(extension);
  const bidi = connectionOf(browser);
  if (isGreeting) await closeFirstRun(bidi);
  const requests: string[] = [];
  await bidi.send('session.subscribe', { events: ['network.beforeRequestSent'] });
  bidi.on('network.beforeRequestSent', ({ request }) => requests.push(request.url));

  return {
    name: 'firefox',
    open: async (url, options) => tabOf(await openPage(browser, url, options), bidi),
    readOwn: (path) => readOwn(bidi, id, path),
    stopWorker: () => stopBackground(bidi, id),
    removeExtension: () => browser.uninstallExtension(id),
    requests: () => requests,
    stored: () => stored(bidi, id),
    choose: (organisation) => choose(bidi, id, organisation),
    keep: (items) => keep(bidi, id, items),
    close: () => browser.close(),
  };
}

/** Firefox with no extension yet; its profile is a new one where none is given. */
export async function launchFirefox(sites: Sites, profile?: string): Promise<PuppeteerBrowser> {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('Firefox is not here: npm run setup says what to do.');
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    ...(profile && { userDataDir: profile }),
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'intl.locale.requested': 'en-GB',
      // An add-on that is loaded for a test is gone with the browser; what it stored is to be there the next time.
      'extensions.webextensions.keepStorageOnUninstall': profile !== undefined,
      'extensions.webextensions.keepUuidOnUninstall': profile !== undefined,
      'network.dns.localDomains': sites.hosts.join(),
      'network.socket.forcePort': `443=${sites.port}`,
      // Firefox's own calls home would otherwise reach the replicas.
      'services.settings.server': 'http://127.0.0.1:9',
      'app.normandy.enabled': false,
      'browser.region.network.url': '',
    },
  });
}

/** A tab in front: one behind another is never drawn, and what waits for a frame of it waits for ever. */
export async function openPage(
  browser: PuppeteerBrowser,
  url: string,
  { width = 1280, height = 800 }: OpenOptions = {},
): Promise<Page> {
  const page = await browser.newPage();
  await page.bringToFront();
  await page.setViewport({ width, height });
  await page.goto(url);
  return page;
}
