import { resolve } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { launchChromium, stopWorker, tabOf } from '../browser/chromium';
import { PATIENT } from '../browser/drafts';
import type { Tab } from '../browser/driver';
import { pressOurs } from '../browser/ours';
import { serveSites } from '../browser/replicas';
import type { Surface } from '../browser/site-under-test';
import { SITES } from '../browser/sites';
import { median, table } from './measure';
import type { Target } from './target';

const ROUNDS = 15;
/** How long typing must rest before a card shows, in milliseconds (see `extension/content/composer.ts`). */
const PAUSE = 500;

/** What the page itself sees of us, in milliseconds, and each time that it moved (Cumulative Layout Shift). */
interface Seen {
  readonly typed: number;
  readonly card: number;
  readonly pressed: number;
  readonly dialog: number;
  readonly shifts: readonly { readonly startTime: number; readonly value: number }[];
}

declare global {
  var seenByBench: Seen;
}

/** From the last key to the card, from the press to the dialog, and what moved on the page meanwhile, on each site. */
export async function shown(): Promise<Target[]> {
  const sites = await serveSites();
  const { context, close } = await launchChromium(sites, { extension: resolve('dist/chrome') });
  console.log(
    '\nFrom typing paused to the card painted, and from the press to the dialog: milliseconds, median and worst',
  );
  console.log(`(targets: card 150, dialog 100, layout shift 0; ${ROUNDS} drafts a site)`);
  const rows: (readonly [site: string, card: number, worst: number, dialog: number, worst: number, shift: number])[] =
    [];
  for (const { name, surfaces } of SITES) {
    const rounds = [];
    for (let round = 0; round < ROUNDS; round++) rounds.push(await once(context, surfaces[0] as Surface));
    const cards = rounds.map(({ typed, card }) => card - typed - PAUSE);
    const dialogs = rounds.map(({ pressed, dialog }) => dialog - pressed);
    const shifts = rounds.map(movedByUs);
    rows.push([name, ...both(cards), ...both(dialogs), Math.max(...shifts)]);
  }
  console.log(table(['site', 'card: median', 'worst', 'dialog: median', 'worst', 'layout shift'], rows));
  const woken: number[] = [];
  for (let round = 0; round < ROUNDS; round++) woken.push(await wokenOnce(context, SITES[0]?.surfaces[0] as Surface));
  console.log(
    `With the worker stopped before the last key, from the press to the dialog: ${both(woken).map(Math.round).join(', at worst ')} ms`,
  );
  await close();
  await sites.close();
  return [
    {
      what: 'typing paused to card, slowest site, median ms',
      is: Math.max(...rows.map(([, card]) => card)),
      atMost: 150,
    },
    {
      what: 'press to dialog, slowest site, median ms',
      is: Math.max(...rows.map(([, , , dialog]) => dialog)),
      atMost: 100,
    },
    {
      what: 'what moved on the page, layout shift',
      is: Math.max(...rows.map(([, , , , , shift]) => shift)),
      atMost: 0,
    },
    { what: 'press to dialog with the worker stopped, median ms', is: median(woken), atMost: 200 },
  ];
}

function both(times: readonly number[]): [number, number] {
  return [median(times), Math.max(...times)];
}

/** How far the page moved from the last key on: before that it is the site's own doing, as when X counts the letters. */
function movedByUs({ typed, shifts }: Seen): number {
  return shifts.reduce((sum, { startTime, value }) => (startTime > typed ? sum + value : sum), 0);
}

async function once(context: BrowserContext, surface: Surface): Promise<Seen> {
  const { page, tab } = await openIn(context, surface);
  await tab.type(PATIENT);
  await page.waitForFunction(() => seenByBench.card > 0);
  await page.locator(surface.submit).first().click();
  await page.waitForFunction(() => seenByBench.dialog > 0);
  const seen = await page.evaluate(() => seenByBench);
  await pressOurs(tab, 'button', 'Go back and edit');
  await page.close();
  return seen;
}

/** The draft is submitted as soon as it is written, and nothing is known of it: the worker has to start anew. */
async function wokenOnce(context: BrowserContext, surface: Surface): Promise<number> {
  const { page, tab } = await openIn(context, surface);
  await tab.type(PATIENT.slice(0, -1));
  await stopWorker(context);
  await tab.type(PATIENT.slice(-1));
  await page.locator(surface.submit).first().click();
  await page.waitForFunction(() => seenByBench.dialog > 0);
  const { pressed, dialog } = await page.evaluate(() => seenByBench);
  await page.close();
  return dialog - pressed;
}

async function openIn(context: BrowserContext, surface: Surface): Promise<{ page: Page; tab: Tab }> {
  const page = await context.newPage();
  await page.goto(surface.url);
  const tab = await tabOf(page, undefined, []);
  await surface.open(tab);
  await page.evaluate(watch);
  return { page, tab };
}

/** Runs in the page: notes the times at which it sees keys, presses and us. Our node is the third of the document. */
function watch(): void {
  const shifts: { startTime: number; value: number }[] = [];
  const seen = { typed: 0, card: 0, pressed: 0, dialog: 0, shifts };
  globalThis.seenByBench = seen;
  const note = (name: 'typed' | 'pressed') => (event: Event) => void (seen[name] = event.timeStamp);
  window.addEventListener('input', note('typed'), true);
  // The press itself is ours to hold, and the page does not see it: the mouse comes to the button just before.
  window.addEventListener('pointermove', note('pressed'), true);
  new PerformanceObserver((list) => {
    for (const { startTime, value } of list.getEntries() as (PerformanceEntry & { value: number })[])
      shifts.push({ startTime, value });
  }).observe({ type: 'layout-shift' });
  const ours = () => document.querySelector('html > :empty:not(head, body), dialog[open] > :empty');
  const look = () => {
    const host = ours();
    if (!seen.card && host) seen.card = performance.now();
    if (!seen.dialog && host && document.activeElement === host) seen.dialog = performance.now();
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
