import { startChromium } from './chromium';
import { serveSites } from './replicas';
import { x } from './x';

/** `npm start` with a display: a browser with the extension on the replica sites, until the person closes it. */
export async function tryIt(): Promise<void> {
  const sites = await serveSites();
  const browser = await startChromium(sites, { headless: false });
  console.log('Type “My lady in bay 3 finally went home after her hip op” and press Post. Close the window to end.');
  for (const { surfaces } of [x]) if (surfaces[0]) await browser.open(surfaces[0].url);
  await browser.closed();
  await sites.close();
}
