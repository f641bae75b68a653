import type { Page } from 'playwright-core';
import { launchChromium } from '../browser/chromium';
import { maySetPolicy, ownCopy } from '../browser/machine-policy';
import { ABOUT_PARKING, parking } from '../browser/parking';
import { serveSites } from '../browser/replicas';
import { x } from '../browser/x';
import { median, table } from './measure';
import type { Target } from './target';

const TABS = 20;
const ROUNDS = 5;

type World = typeof globalThis & {
  chrome: {
    storage: {
      managed: { get(): Promise<object> };
      onChanged: { addListener(heard: (changes: object, area: string) => void): void };
    };
  };
  heardAt?: number;
};

/** From the browser's word of a changed policy until the draft in front is judged by it, with many tabs open. */
export async function apply(): Promise<Target[]> {
  if (!maySetPolicy()) {
    console.log('\nApplying a policy: not measured, since this account may not set the policy of this machine');
    return [];
  }
  const copy = ownCopy();
  const sites = await serveSites();
  const rows: (readonly [string, number])[] = [];
  for (const tabs of [1, TABS]) rows.push([String(tabs), await millisecondsToApply(copy, sites, tabs)]);
  await sites.close();
  copy.discard();
  console.log(
    `\nA changed policy, from the browser's event to the marks in the draft in front: median of ${ROUNDS} (target: 300 ms)`,
  );
  console.log(table(['tabs with a draft', 'ms'], rows));
  return rows.map(([tabs, is]) => ({
    what: `a changed policy in the draft in front, ${tabs} tabs, ms`,
    is,
    atMost: 300,
  }));
}

async function millisecondsToApply(
  copy: ReturnType<typeof ownCopy>,
  sites: Awaited<ReturnType<typeof serveSites>>,
  tabs: number,
): Promise<number> {
  copy.policy.remove();
  const { context, close } = await launchChromium(sites, { extension: copy.folder });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  // A reload of policies while the browser first reads them can leave it without an answer for all its life.
  await worker.evaluate(() => (globalThis as World).chrome.storage.managed.get());
  await worker.evaluate(listen);
  const pages: Page[] = [];
  for (let tab = 0; tab < tabs; tab++) pages.push(await write(await context.newPage()));
  const front = pages.at(-1) as Page;
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const wanted = round % 2 === 0 ? 1 : 0;
    if (wanted === 1) copy.policy.write({ packs: JSON.stringify(parking()) });
    else copy.policy.remove();
    // The browser sees the file by itself within five seconds, and the draft stays in front meanwhile.
    const shownAt = await front.evaluate(waitForMarks, wanted);
    times.push(shownAt - (await worker.evaluate(() => (globalThis as World).heardAt ?? NaN)));
  }
  await close();
  return median(times);
}

async function write(page: Page): Promise<Page> {
  const surface = x.surfaces[0];
  if (!surface) throw new Error('there is no surface to type on');
  // The driver makes every tab believe that it is looked at, and twenty would draw where one does.
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setFocusEmulationEnabled', { enabled: false });
  await page.goto(surface.url);
  await page.bringToFront();
  await page.locator(surface.editor).first().click();
  await page.keyboard.type(ABOUT_PARKING);
  return page;
}

/** Runs in the worker: when the browser told of the change. */
function listen(): void {
  const world = globalThis as World;
  world.chrome.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') world.heardAt = Date.now();
  });
}

/** Runs in the page: when there were so many marks. */
async function waitForMarks(wanted: number): Promise<number> {
  const marks = () => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
  while (marks() !== wanted) await new Promise((drawn) => requestAnimationFrame(drawn));
  return Date.now();
}
