import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Worker } from 'playwright-core';
import { launchChromium, stopWorker, tabOf } from '../chromium';
import { ownCopy } from '../machine-policy';
import type { Sites } from '../replicas';
import type { Surface } from '../site-under-test';
import { x } from '../x';
import type { Fault, Ground } from './fault';

/** Lets the driver remove the extension and load it, as a person does on the browser's page of extensions. */
const ARGS = ['--enable-unsafe-extension-debugging'];

/** What of ours was not caught, or was said on the console, since the browser started. */
interface Heard {
  readonly uncaught: string[];
  readonly logged: string[];
}

interface Staged {
  readonly ground: Ground;
  readonly heard: Heard;
  /** What the toolbar shows of the page. */
  readonly toolbar: () => Promise<string>;
  readonly clear: () => Promise<void>;
}

/** A fresh browser with a copy of the extension, broken as the fault has it, and the compose box ready to write in. */
export async function stage(sites: Sites, { inWorker, policy }: Pick<Fault, 'inWorker' | 'policy'>): Promise<Staged> {
  const copy = ownCopy();
  const spare = mkdtempSync(join(tmpdir(), 'second-look-spare-'));
  breakWorker(copy.folder, inWorker);
  if (policy) copy.policy.write(policy);
  const { context, close } = await launchChromium(sites, {
    profile: copy.profile,
    args: ARGS,
    hasBackForwardCache: true,
  });
  const heard = listen(context);
  const worker = await load(context, copy.folder);
  await worker.evaluate(noGreeting);
  const id = new URL(worker.url()).host;
  const surface = x.surfaces[0] as Surface;
  const page = await context.newPage();
  await page.goto(surface.url);
  const tab = await tabOf(page, worker, []);
  await surface.open(tab);
  return {
    ground: {
      ...{ tab, page, context, surface, id, folder: copy.folder, spare },
      stopWorker: () => stopWorker(context),
    },
    heard,
    toolbar: () => toolbarOf(context, id),
    async clear() {
      await close();
      copy.discard();
      rmSync(spare, { recursive: true, force: true });
    },
  };
}

/** Installs the extension in this folder as a person would who has it unpacked: what came by command line stays for ever. */
export async function load(context: BrowserContext, path: string): Promise<Worker> {
  const started = context.waitForEvent('serviceworker');
  await install(context, path);
  return started;
}

export async function install(context: BrowserContext, path: string): Promise<void> {
  const cdp = await context.browser()?.newBrowserCDPSession();
  await cdp?.send('Extensions.loadUnpacked' as never, { path } as never);
}

/** Puts a script before the worker's own: it tells of what nobody catches, and breaks what is to be broken. */
function breakWorker(folder: string, inWorker = ''): void {
  const loader = join(folder, 'service-worker-loader.js');
  writeFileSync(join(folder, 'fault.js'), `${called(tellUncaught)}\n${inWorker}`);
  writeFileSync(loader, `import './fault.js';\n${readFileSync(loader, 'utf8')}`);
}

/** A function as the source that calls it. */
export function called(run: () => void): string {
  return `(${run.toString()})();`;
}

/** Runs in the worker: no driver hears of its uncaught errors, so they are said on the console. */
function tellUncaught(): void {
  addEventListener('error', ({ message }) => console.error(`Uncaught: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => console.error(`Uncaught: ${String(reason)}`));
}

/** Runs in the worker. Where storage is broken the page that greets comes, and is closed with the browser. */
async function noGreeting(): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } };
  try {
    await chrome.storage.local.set({ welcomed: 1 });
  } catch {
    // That is the fault.
  }
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
    await page.goto(`chrome-extension://${id}/extension/fleet/fleet.html`);
    return await page.evaluate(badges);
  } catch {
    // Where there is no extension there is no toolbar.
    return '';
  } finally {
    await page.close();
  }
}

interface World {
  readonly chrome: {
    readonly tabs: { query(about: object): Promise<{ id: number }[]> };
    readonly action: { getBadgeText(about: object): Promise<string> };
  };
}

/** Runs in one of our own pages. */
async function badges(): Promise<string> {
  const { chrome } = globalThis as unknown as World;
  const tabs = await chrome.tabs.query({});
  const texts = await Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id })));
  return texts.filter(Boolean).join(', ');
}
