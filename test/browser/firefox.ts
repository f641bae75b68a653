import { resolve } from 'node:path';
import puppeteer, { type Browser as PuppeteerBrowser, type KeyInput, type Page } from 'puppeteer-core';
import manifest from '../../manifest.json' with { type: 'json' };
import { findBrowser } from '../../scripts/browsers.mjs';
import type { Browser, OpenOptions, Tab } from './driver';
import { eventually, until } from './ours';
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
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('Firefox is not here: npm run setup says what to do.');
  const browser = await puppeteer.launch({
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
  await browser.installExtension(extension);
  const bidi = connectionOf(browser);
  if (isGreeting) await closeFirstRun(bidi);
  const requests: string[] = [];
  await bidi.send('session.subscribe', { events: ['network.beforeRequestSent'] });
  bidi.on('network.beforeRequestSent', ({ request }) => requests.push(request.url));

  return {
    name: 'firefox',
    open: (url, options) => open(browser, bidi, url, options),
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

/** What this driver needs of puppeteer's own BiDi connection, which its types keep to themselves. */
interface Bidi {
  send(method: string, parameters: object): Promise<{ result: BidiResult }>;
  on(event: string, listener: (parameters: { request: { url: string } }) => void): void;
}

interface BidiResult {
  readonly type?: string;
  readonly result?: RemoteValue;
  readonly exceptionDetails?: { readonly text: string };
  readonly contexts?: readonly { readonly context: string; readonly url: string }[];
}

interface RemoteValue {
  readonly sharedId?: string;
  readonly value?: unknown;
}

function connectionOf(browser: PuppeteerBrowser): Bidi {
  return (browser as unknown as { connection: Bidi }).connection;
}

async function open(
  browser: PuppeteerBrowser,
  bidi: Bidi,
  url: string,
  { width = 1280, height = 800 }: OpenOptions = {},
): Promise<Tab> {
  const page = await browser.newPage();
  // A tab behind another is never drawn, and what waits for a frame of it waits for ever.
  await page.bringToFront();
  await page.setViewport({ width, height });
  await page.goto(url);
  return tabOf(page, bidi);
}

function tabOf(page: Page, bidi: Bidi): Tab {
  const context = (page.mainFrame() as unknown as { _id: string })._id;
  return {
    evaluate: (run, argument) => page.evaluate(run as (argument: unknown) => never, argument),
    click: (selector) => page.locator(anywhere(selector)).setWaitForStableBoundingBox(true).click(),
    doubleClick: (selector) => page.locator(anywhere(selector)).click({ count: 2 }),
    clickAt: (x, y) => page.mouse.click(x, y),
    focus: (selector) => page.focus(anywhere(selector)),
    type: (text) => page.keyboard.type(text),
    press: (key) => press(page, key),
    down: (key) => page.keyboard.down(key as KeyInput),
    up: (key) => page.keyboard.up(key as KeyInput),
    compose: () => Promise.resolve(false),
    commit: () => Promise.reject(new Error('nothing is being composed')),
    inOurs: (run, argument) => inOurs(bidi, context, run, argument),
    pauseFor: (milliseconds) =>
      page.evaluate((wait) => new Promise<void>((resolve) => setTimeout(resolve, wait)), milliseconds),
    screenshot: async (path) => void (await page.screenshot({ path: path })),
    countOurWork: () => Promise.resolve(undefined),
    close: () => page.close(),
  };
}

/** Found in open shadow roots as well, as playwright does. */
function anywhere(selector: string): string {
  return `pierce/${selector}`;
}

async function press(page: Page, combination: string): Promise<void> {
  const keys = combination.split('+') as KeyInput[];
  const last = (keys.pop() as string).replace('Space', ' ') as KeyInput;
  for (const key of keys) await page.keyboard.down(key);
  await page.keyboard.press(last);
  for (const key of keys.reverse()) await page.keyboard.up(key);
}

/** BiDi gives a handle even on a closed shadow root when a node is serialised with its shadow tree. */
async function inOurs<T, A>(
  bidi: Bidi,
  context: string,
  run: (root: ShadowRoot, argument: A) => T | Promise<T>,
  argument: A,
): Promise<T | undefined> {
  const found = await call(
    bidi,
    context,
    `() => [...document.querySelectorAll('html > div, dialog > div')]`,
    [],
    'all',
  );
  const hosts = (found?.value as { value?: { shadowRoot?: RemoteValue } }[] | undefined) ?? [];
  const root = hosts.map((host) => host.value?.shadowRoot?.sharedId).find(Boolean);
  if (!root) return undefined;
  const source = `(root, argument) => JSON.stringify((${run.toString()})(root, JSON.parse(argument)) ?? null)`;
  const answer = await call(
    bidi,
    context,
    source,
    [{ sharedId: root }, { type: 'string', value: JSON.stringify(argument ?? null) }],
    'none',
  );
  return JSON.parse(answer?.value as string) as T;
}

async function call(
  bidi: Bidi,
  context: string,
  source: string,
  values: readonly object[],
  includeShadowTree: string,
): Promise<RemoteValue | undefined> {
  const { result } = await bidi.send('script.callFunction', {
    functionDeclaration: source,
    target: { context },
    arguments: values,
    awaitPromise: true,
    serializationOptions: { includeShadowTree, maxDomDepth: 1 },
  });
  if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
  return result.result;
}

/** Everything in the extension's storage. */
async function stored(bidi: Bidi, id: string): Promise<string> {
  return String((await onStorage(bidi, id, 'JSON.stringify(await db.get())'))?.value);
}

/** The background page, which would not hear of it, is ended: it reads what is stored when it wakes. */
async function choose(bidi: Bidi, id: string, organisation: string): Promise<void> {
  await keep(bidi, id, { organisation });
  await stopBackground(bidi, id);
}

async function keep(bidi: Bidi, id: string, items: object): Promise<void> {
  await onStorage(bidi, id, `await db.set(${JSON.stringify(items)})`);
}

/** Works on the extension's storage, as `db`, from the browser's own side. */
function onStorage(bidi: Bidi, id: string, work: string): Promise<RemoteValue | undefined> {
  return inBrowser(
    bidi,
    `async () => {
    const { ExtensionStorageIDB } = ChromeUtils.importESModule('resource://gre/modules/ExtensionStorageIDB.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
    const db = await ExtensionStorageIDB.open(ExtensionStorageIDB.getStoragePrincipal(extension));
    return ${work};
  }`,
  );
}

/** Ends the background page from the browser's own side, as Firefox does when it is idle. */
async function stopBackground(bidi: Bidi, id: string): Promise<void> {
  const source = `async () => { await WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension.terminateBackground({ ignoreDevToolsAttached: true }); }`;
  await inBrowser(bidi, source);
}

/** Opens one of our own pages, which the driver itself cannot go to, from the browser's own side, and reads it. */
async function readOwn(bidi: Bidi, id: string, path: string): Promise<string> {
  const source = `() => {
    const address = 'moz-extension://' + WebExtensionPolicy.getByID(${JSON.stringify(id)}).mozExtensionHostname + '/${path}';
    gBrowser.addTab(address, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
    return address;
  }`;
  const address = String((await inBrowser(bidi, source))?.value);
  return eventually(async () => {
    const { result } = await bidi.send('browsingContext.getTree', {});
    const page = result.contexts?.find(({ url }) => url === address);
    if (!page) throw new Error(`${path} is not open yet`);
    const text = await call(
      bidi,
      page.context,
      `() => document.querySelector('h1') && document.body.innerText`,
      [],
      'none',
    );
    if (typeof text?.value !== 'string') throw new Error(`${path} says nothing yet`);
    await bidi.send('browsingContext.close', { context: page.context });
    return text.value;
  });
}

/** The page that greets a person after an installation would come over what is tried. */
async function closeFirstRun(bidi: Bidi): Promise<void> {
  const source = `() => {
    const tab = [...gBrowser.tabs].find((each) => each.linkedBrowser.currentURI.spec.endsWith('/first-run.html'));
    if (tab) gBrowser.removeTab(tab);
    return tab !== undefined;
  }`;
  await until('the first-run page to open', async () => (await inBrowser(bidi, source))?.value === true);
}

/** Runs in the browser's own window, with its privileges. */
async function inBrowser(bidi: Bidi, source: string): Promise<RemoteValue | undefined> {
  const { result } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = result.contexts?.[0]?.context;
  if (!context) throw new Error('Firefox gave no window of its own to work from');
  return call(bidi, context, source, [], 'none');
}
