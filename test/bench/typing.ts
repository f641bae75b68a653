import { resolve } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { launchChromium } from '../browser/chromium';
import { serveSites } from '../browser/replicas';
import { x } from '../browser/x';
import { median, table } from './measure';

const ROUNDS = 5;
const TEXT =
  'so today was a long one and i am glad to be home with the cat on my lap, my lady in bay 3 went home after her hip op '
    .repeat(3)
    .slice(0, 280);

/** What typing costs the page's main thread, with the extension and without it, on the replica of X. */
export async function typing(): Promise<void> {
  const sites = await serveSites();
  const bare = await launchChromium(sites, {});
  const ours = await launchChromium(sites, { extension: resolve('dist/chrome') });
  const times = { bare: [] as number[], ours: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    times.bare.push(await millisecondsAKey(bare.context));
    times.ours.push(await millisecondsAKey(ours.context));
  }
  await Promise.all([bare.close(), ours.close()]);
  await sites.close();
  const [without, withUs] = [median(times.bare), median(times.ours)];
  console.log(`\nTyping ${TEXT.length} characters on X: main thread time a key, median of ${ROUNDS} rounds, by turns`);
  console.log(
    table(
      ['', 'ms a key', 'ratio'],
      [
        ['without the extension', without, 1],
        ['with it', withUs, withUs / without],
      ],
    ),
  );
}

async function millisecondsAKey(context: BrowserContext): Promise<number> {
  const surface = x.surfaces[0];
  if (!surface) throw new Error('there is no surface to type on');
  const page = await context.newPage();
  await page.goto(surface.url);
  await page.locator(surface.editor).first().click();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  const busy = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN;
  };
  const before = await busy();
  await page.keyboard.type(TEXT);
  const spent = (await busy()) - before;
  await page.close();
  return (spent * 1000) / TEXT.length;
}
