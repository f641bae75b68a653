import type { BrowserContext, Page, Worker } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium, tabOf } from './chromium';
import type { Tab } from './driver';
import { ownCopy, reloadPolicies } from './machine-policy';
import { serveSites, type Sites } from './replicas';
import type { Surface } from './site-under-test';

/** What the worker's own world has of the browser. */
interface World {
  chrome: {
    storage: {
      managed: { get(): Promise<object> };
      local: { set(items: object): Promise<void>; clear(): Promise<void> };
    };
  };
}

/** A page on a machine with a policy. */
interface Desk {
  readonly tab: Tab;
  readonly page: Page;
  readonly close: () => Promise<void>;
}

const DAY = 24 * 60 * 60 * 1_000;

/** Chromium with a machine policy of its own, there for as long as the tests of this file run. */
export function managedMachine() {
  let copy: ReturnType<typeof ownCopy>;
  let sites: Sites;
  let context: BrowserContext;
  let close: () => Promise<void>;
  let worker: Worker;

  beforeAll(async () => {
    copy = ownCopy();
    sites = await serveSites();
    ({ context, close } = await launchChromium(sites, { extension: copy.folder, profile: copy.profile }));
    worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    await worker.evaluate(() => (globalThis as unknown as World).chrome.storage.managed.get());
  });

  afterAll(async () => {
    await close();
    await sites.close();
    copy.discard();
  });

  /** Another day on it, under this policy and with these choices of the person's, and with nothing remembered. */
  async function begin(policy: object, own: object): Promise<void> {
    // Some things are said once a day.
    await worker.evaluate((day) => {
      const now = Date.now() + day;
      Date.now = () => now;
    }, DAY);
    await worker.evaluate(async (items) => {
      const { local } = (globalThis as unknown as World).chrome.storage;
      await local.clear();
      await local.set(items);
    }, own);
    copy.policy.write(policy);
    await reloadPolicies(context);
  }

  /** Opens a compose box in a tab of its own. */
  async function sitDown(surface: Surface): Promise<Desk> {
    const page = await context.newPage();
    await page.bringToFront();
    await page.goto(surface.url);
    const tab = await tabOf(page, worker, []);
    await surface.open(tab);
    return { tab, page, close: () => page.close() };
  }

  return { begin, sitDown };
}
