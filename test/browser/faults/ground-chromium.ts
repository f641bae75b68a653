import type { BrowserContext, Page, Worker } from 'playwright-core';
import { launchChromium, stopWorker, tabOf } from '../chromium';
import { ownCopy } from '../machine-policy';
import type { Sites } from '../replicas';
import type { Surface } from '../site-under-test';
import { x } from '../x';
import { ASKED, badges } from './badges';
import { breakWorker } from './broken-copy';
import type { Fault, Machine } from './fault';
import type { Heard, Staged } from './stage';

/** Lets the driver remove the extension and load it, as a person does on the browser's page of extensions. */
const ARGS = ['--enable-unsafe-extension-debugging'];

interface Ours {
  readonly id: string;
  readonly folder: string;
}

/** A fresh Chromium with a copy of the extension, broken as the fault has it, and the compose box ready to write in. */
export async function stageChromium(sites: Sites, { inWorker, policy }: Fault, spare: string): Promise<Staged> {
  const copy = ownCopy();
  breakWorker(copy.folder, tellUncaught, inWorker);
  if (policy) copy.policy.write(policy);
  const { context, close } = await launchChromium(sites, {
    profile: copy.profile,
    args: ARGS,
    hasBackForwardCache: true,
  });
  const heard = listen(context);
  const worker = await load(context, copy.folder);
  const id = new URL(worker.url()).host;
  const surface = x.surfaces[0] as Surface;
  const page = await context.newPage();
  await page.goto(surface.url);
  const tab = await tabOf(page, worker, []);
  await surface.open(tab);
  return {
    ground: {
      tab,
      page,
      surface,
      machine: machineOf(context, page, { id, folder: copy.folder }),
      folder: copy.folder,
      spare,
    },
    heard: () => Promise.resolve(heard),
    toolbar: () => toolbarOf(context, id),
    async clear() {
      await close();
      copy.discard();
    },
  };
}

function machineOf(context: BrowserContext, page: Page, { id, folder }: Ours): Machine {
  const worker = () => context.serviceWorkers().at(-1);
  return {
    endsScripts: false,
    stopWorker: () => stopWorker(context),
    beginToChoose(organisation) {
      // What is asked of a worker that is killed is never answered.
      void worker()
        ?.evaluate(choose, organisation)
        .catch(() => undefined);
      return Promise.resolve();
    },
    // Only ours has a worker to wait for.
    install: (path) =>
      path === folder ? load(context, path) : ofBrowser(context, 'Extensions.loadUnpacked', { path }),
    turn: (isOn) => turn(context, page, id, isOn),
    remove: () => ofBrowser(context, 'Extensions.uninstall', { id }),
    async openWindow(url) {
      const opened = context.waitForEvent('page');
      await ofBrowser(context, 'Target.createTarget', { url, newWindow: true });
      const other = await opened;
      return { page: other, tab: await tabOf(other, worker(), []) };
    },
    async openTab(url) {
      await (await context.newPage()).goto(url, { waitUntil: 'commit' });
    },
    unplugNetwork: () => context.setOffline(true),
    sleep: (milliseconds) => sleep(page, milliseconds),
  };
}

async function ofBrowser(context: BrowserContext, method: string, parameters: object): Promise<void> {
  const cdp = await context.browser()?.newBrowserCDPSession();
  await cdp?.send(method as never, parameters as never);
}

interface World {
  readonly chrome: {
    readonly management: { setEnabled(id: string, isEnabled: boolean): Promise<void> };
    readonly storage: { readonly local: { set(items: object): Promise<void> } };
  };
}

/** Runs in the worker. */
async function choose(organisation: string): Promise<void> {
  await (globalThis as unknown as World).chrome.storage.local.set({ organisation });
}

async function turn(context: BrowserContext, page: Page, id: string, isOn: boolean): Promise<void> {
  const extensions = await context.newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate(
    ([which, wanted]) => (globalThis as unknown as World).chrome.management.setEnabled(which, wanted),
    [id, isOn] as const,
  );
  await extensions.close();
  await page.bringToFront();
}

/** Frozen as a page is while the computer sleeps. */
async function sleep(page: Page, milliseconds: number): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Page.setWebLifecycleState', { state: 'frozen' });
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  await cdp.send('Page.setWebLifecycleState', { state: 'active' });
  await cdp.detach();
}

/** As a person would who has it unpacked: what came by command line stays for ever. */
async function load(context: BrowserContext, path: string): Promise<Worker> {
  const started = context.waitForEvent('serviceworker');
  await ofBrowser(context, 'Extensions.loadUnpacked', { path });
  return started;
}

/** Runs in the worker: no driver hears of its uncaught errors, so they are said on the console. */
function tellUncaught(): void {
  addEventListener('error', ({ message }) => console.error(`Uncaught: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => console.error(`Uncaught: ${String(reason)}`));
}

function listen(context: BrowserContext): Heard {
  const heard: Heard = { uncaught: [], logged: [] };
  context.on('weberror', (error) => {
    const { stack = '', message } = error.error();
    if (stack.includes('chrome-extension://')) heard.uncaught.push(message);
  });
  context.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type())) return;
    if (!message.location().url.startsWith('chrome-extension://')) return;
    const text = message.text();
    if (text.startsWith('Uncaught:')) heard.uncaught.push(text);
    else heard.logged.push(text);
  });
  return heard;
}

/** What the toolbar shows of the tabs that have something to tell, asked by a page of ours: the worker may be gone. */
async function toolbarOf(context: BrowserContext, id: string): Promise<string> {
  const page = await context.newPage();
  try {
    await page.goto(`chrome-extension://${id}/${ASKED}`);
    return await page.evaluate(badges);
  } catch {
    // Where there is no extension there is no toolbar.
    return '';
  } finally {
    await page.close();
  }
}
