import { resolve } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { launchChromium, store, tabOf } from '../chromium';
import { PATIENT, WALK } from '../drafts';
import type { Tab } from '../driver';
import { ours, pressOurs, until } from '../ours';
import { textOf, write } from '../page';
import { serveSites, type Sites } from '../replicas';
import type { Surface } from '../site-under-test';
import { x } from '../x';
import { gauge, type Sample } from './gauge';
import { slopes } from './slope';

/** How often memory is measured. */
const SAMPLES = 20;
/** Every so manieth draft is about a patient: it is held, and posted anyway. */
const HELD = 4;

/** Every so manieth draft is written in a dialog, whose box is another each time. */
const IN_DIALOG = 3;

const [home, dialog] = x.surfaces as [Surface, Surface];

/**
 * Types and posts so many drafts in one page, with the extension and, as many again, without it: what grows there is the
 * site's own. Prints how much each thing grows in a thousand drafts.
 */
export async function soak(drafts: number): Promise<void> {
  const sites = await serveSites();
  try {
    const alone = await run(sites, drafts, undefined);
    const both = await run(sites, drafts, resolve('dist/chrome'));
    console.log(`\n${drafts} drafts, one in ${HELD} held and posted anyway; growth in a thousand drafts`);
    for (const line of slopes({ 'the site alone': alone, 'with Second Look': both })) console.log(line);
  } finally {
    await sites.close();
  }
}

async function run(sites: Sites, drafts: number, extension: string | undefined): Promise<Sample[]> {
  const { context, close } = await launchChromium(sites, { ...(extension && { extension }) });
  try {
    const tab = await openTab(context, extension !== undefined);
    const measure = await gauge(context);
    const samples = [await measure(0)];
    for (let count = 1; count <= drafts; count++) {
      await writeAndPost(tab, count, extension !== undefined);
      if (count % Math.ceil(drafts / SAMPLES) === 0) samples.push(tell(await measure(count)));
    }
    return samples;
  } finally {
    await close();
  }
}

async function openTab(context: BrowserContext, hasExtension: boolean): Promise<Tab> {
  const worker = hasExtension
    ? (context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker')))
    : undefined;
  // The page that greets would take the place of the one that is written in.
  await worker?.evaluate(store, { welcomed: 1 });
  const page = await context.newPage();
  await page.goto(home.url);
  // Without the extension nothing asks for its worker.
  return tabOf(page, worker, []);
}

/** As a person does it; what the replica notes for tests is thrown away, so that it does not grow. */
async function writeAndPost(tab: Tab, count: number, isChecked: boolean): Promise<void> {
  const isHeld = count % HELD === 0;
  const surface = count % IN_DIALOG === 0 ? dialog : home;
  if (surface === dialog) await tab.click('[data-testid="SideNav_NewTweet_Button"]');
  await surface.open(tab);
  await until('an empty box', async () => (await textOf(tab, surface)).trim() === '');
  await write(tab, surface, `${isHeld ? PATIENT : WALK}, ${count}`);
  await tab.press('Control+Enter');
  if (isChecked && isHeld) {
    await pressOurs(tab, 'checkbox', /checked/i);
    await ours(tab, 'alertdialog');
    await pressOurs(tab, 'button', 'Post anyway');
  }
  await until('the post', () => tab.evaluate(() => window.__published.length === 1, null));
  await tab.evaluate(() => {
    (window.__published as unknown[]).length = 0;
    (window.__seen as unknown[]).length = 0;
    // Posts of one's own stay at the top of the page: only the newest few are kept.
    for (const post of [...document.querySelectorAll('article')].slice(20)) post.remove();
  }, null);
}

function tell(sample: Sample): Sample {
  console.log(
    Object.entries(sample)
      .map(([what, value]) => `${what} ${Math.round(Number(value))}`)
      .join('  '),
  );
  return sample;
}
