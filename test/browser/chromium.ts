import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page, type Worker } from 'playwright-core';
import { findBrowser } from '../../scripts/browsers.mjs';
import type { Browser, OpenOptions, Tab } from './driver';
import { countOurWork } from './our-world';
import type { Sites } from './replicas';

/** Debian's Chromium with the built extension, by playwright-core; what playwright cannot do, over CDP. */
export async function startChromium(sites: Sites, { extension = resolve('dist/chrome') } = {}): Promise<Browser> {
  const { context, close } = await launchChromium(sites, { extension });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  // The first-run page, which comes once managed storage was read, would come over what is tried.
  await worker.evaluate(store, { welcomed: 1 });
  const requests: string[] = [];
  const idle: Page[] = [];
  context.on('request', (request) => requests.push(request.url()));

  return {
    name: 'chromium',
    open: (url, options) => open(context, worker, idle, url, options),
    stopWorker: () => stopWorker(context),
    removeExtension: () => replaceExtension(context, worker),
    requests: () => requests,
    stored: () => worker.evaluate(storedIn),
    choose: (organisation) => worker.evaluate(store, { organisation }),
    keep: (items) => worker.evaluate(store, items),
    close,
  };
}

interface Launched {
  readonly context: BrowserContext;
  readonly close: () => Promise<void>;
}

interface LaunchOptions {
  readonly headless?: boolean;
  readonly extension?: string;
  readonly profile?: string;
  /** Another program than the Chromium of this machine. */
  readonly browser?: string;
  /** Further switches of its command line. */
  readonly args?: readonly string[];
  readonly hasBackForwardCache?: boolean;
}

/** Chromium with the unpacked extension in this folder or with none; its profile is a new one where none is given. */
export async function launchChromium(
  sites: Sites,
  { headless = true, extension, profile, browser, args = [], hasBackForwardCache = false }: LaunchOptions,
): Promise<Launched> {
  const folder = profile ?? mkdtempSync(join(tmpdir(), 'second-look-chromium-'));
  const executablePath = browser ?? findBrowser('chromium');
  const toSites = sites.hosts.map((host) => `MAP ${host}:443 127.0.0.1:${sites.port}`).join(',');
  const context = await chromium.launchPersistentContext(folder, {
    ...(executablePath && { executablePath }),
    headless,
    // A person's window is as large as they make it.
    ...(!headless && { viewport: null }),
    locale: 'en-GB',
    // A browser of its own is to fetch what its machine's policy wants installed.
    ignoreDefaultArgs: [
      '--disable-extensions',
      ...(browser ? ['--disable-background-networking'] : []),
      ...(hasBackForwardCache ? ['--disable-back-forward-cache'] : []),
    ],
    args: [
      '--no-sandbox',
      ...(extension
        ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
        : // One may be loaded by hand.
          ['--enable-unsafe-extension-debugging']),
      '--ignore-certificate-errors',
      `--host-resolver-rules=${toSites},MAP * ~NOTFOUND,EXCLUDE 127.0.0.1,EXCLUDE localhost`,
      ...args,
    ],
  });
  return {
    context,
    async close() {
      await context.close();
      if (profile === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Runs in the worker: what the extension keeps of a person's choices. */
export async function store(items: object): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } };
  await chrome.storage.local.set(items);
}

/** Runs in the worker: all that the extension has stored. */
async function storedIn(): Promise<string> {
  const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get(): Promise<object> } } } };
  return JSON.stringify(await chrome.storage.local.get());
}

/** Opens a page in a tab that another scenario has left, if there is one: a new tab is a new process. */
async function open(
  context: BrowserContext,
  worker: Worker,
  idle: Page[],
  url: string,
  { width = 1280, height = 800, dark = false }: OpenOptions = {},
): Promise<Tab> {
  const page = idle.pop() ?? (await context.newPage());
  await page.setViewportSize({ width, height });
  // What fades in is there at once: a picture taken by a program does not wait.
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
  await page.goto(url);
  return tabOf(page, worker, idle);
}

/** A page as a tab; when it is closed it goes among the idle ones. Without the extension there is no worker. */
export async function tabOf(page: Page, worker: Worker | undefined, idle: Page[]): Promise<Tab> {
  const cdp = await page.context().newCDPSession(page);
  return {
    evaluate: (run, argument) => page.evaluate(run as (argument: unknown) => never, argument),
    click: (selector) => page.locator(selector).first().click(),
    doubleClick: (selector) => doubleClick(page, selector),
    clickAt: (x, y) => page.mouse.click(x, y),
    focus: (selector) => page.locator(selector).first().focus(),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    down: (key) => page.keyboard.down(key),
    up: (key) => page.keyboard.up(key),
    compose: (text) => compose(cdp, text),
    commit: async (text) => void (await cdp.send('Input.insertText', { text })),
    inOurs: (run, argument) => inOurs(cdp, run, argument),
    pauseFor: (milliseconds) =>
      page.evaluate((wait) => new Promise<void>((resolve) => setTimeout(resolve, wait)), milliseconds),
    screenshot: async (path) => void (await page.screenshot({ path })),
    countOurWork: async () => worker && countOurWork(cdp, worker),
    async close() {
      await cdp.detach();
      await page.goto('about:blank');
      idle.push(page);
    },
  };
}

/** By the mouse alone: what comes between the two clicks is not waited for. */
async function doubleClick(page: Page, selector: string): Promise<void> {
  const box = await page.locator(selector).first().boundingBox();
  if (box) await page.mouse.dblclick(box.x + box.width / 2, box.y + box.height / 2);
}

async function compose(cdp: CDPSession, text: string): Promise<boolean> {
  for (let length = 1; length <= text.length; length++) {
    const part = text.slice(0, length);
    await cdp.send('Input.imeSetComposition', { text: part, selectionStart: length, selectionEnd: length });
  }
  return true;
}

/**
 * Runs in our interface. Its closed root is found by the debugger: our host is a child of the root element or of the site's
 * own modal dialog, in the page or in one of its frames; a closed root elsewhere is the site's.
 */
export async function inOurs<T, A>(
  cdp: CDPSession,
  run: (root: ShadowRoot, argument: A) => T | Promise<T>,
  argument: A,
): Promise<T | undefined> {
  for (const host of await elementsAt(cdp, hostsIn)) {
    const { node } = await cdp.send('DOM.describeNode', { objectId: host, pierce: true });
    const closed = node.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed');
    if (!closed) continue;
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: closed.backendNodeId });
    return callOn(cdp, object.objectId as string, run as (root: never, argument: A) => T, argument);
  }
  return undefined;
}

/** Runs in the page: where our host may be, the one a person is in first. It has no children of its own. */
function hostsIn(): Element[] {
  const inDocument = (page: Document): Element[] => [
    ...page.querySelectorAll('html > :empty:not(head, body), dialog[open] > :empty'),
    ...[...page.querySelectorAll('iframe')].flatMap(({ contentDocument }) =>
      contentDocument ? inDocument(contentDocument) : [],
    ),
  ];
  const isEntered = (host: Element) => Number(host === host.ownerDocument.activeElement);
  return inDocument(document).sort((one, other) => isEntered(other) - isEntered(one));
}

/** The elements a function of the page gives, as the debugger's objects. */
async function elementsAt(cdp: CDPSession, find: () => Element[]): Promise<string[]> {
  const { result } = await cdp.send('Runtime.evaluate', { expression: `(${find.toString()})()` });
  const { result: properties } = await cdp.send('Runtime.getProperties', {
    objectId: result.objectId as string,
    ownProperties: true,
  });
  return properties.flatMap(({ name, value }) => (/^\d+$/.test(name) && value?.objectId ? [value.objectId] : []));
}

async function callOn<T>(
  cdp: CDPSession,
  objectId: string,
  run: (root: never, argument: never) => T,
  argument: unknown,
): Promise<T> {
  const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: `function (argument) { return (${run.toString()})(this, argument); }`,
    arguments: [{ value: argument }],
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

/** Stops the extension's worker, as the browser does when it is idle or short of memory. */
export async function stopWorker(context: BrowserContext): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage());
  const cdp = await context.newCDPSession(page);
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
  await cdp.detach();
}

/** What was loaded by the command line cannot be uninstalled; an update takes it from under a page as well. */
async function replaceExtension(context: BrowserContext, worker: Worker): Promise<void> {
  const replaced = context.waitForEvent('serviceworker');
  await worker.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: { reload(): void } } };
    setTimeout(() => chrome.runtime.reload());
  });
  await replaced;
}
