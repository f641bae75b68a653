import { launchChromium, startChromium } from './chromium';
import { PATIENT } from './drafts';
import { serveSites } from './replicas';
import { SITES } from './sites';

/** `npm start` with a display: a browser with the extension on the replica sites, until the person closes it. */
export async function tryIt(): Promise<void> {
  const sites = await serveSites();
  const browser = await startChromium(sites, { headless: false, firstRun: true });
  console.log(`Type “${PATIENT}” on any of the sites and press its button. Close the window to end.`);
  for (const { surfaces } of SITES) if (surfaces[0]) await browser.open(surfaces[0].url);
  await browser.closed();
  await sites.close();
}

/** `npm start -- --clean`: a browser on a clean profile without the extension, for whoever installs a package by hand. */
export async function tryPackage(): Promise<void> {
  const sites = await serveSites();
  const { context, close } = await launchChromium(sites, { headless: false });
  for (const url of ['https://x.com/home', 'chrome://extensions']) await (await context.newPage()).goto(url);
  console.log(`Load the unzipped package, load the page of X again, and type “${PATIENT}”. Close the window to end.`);
  await context.waitForEvent('close', { timeout: 0 });
  await close();
  await sites.close();
}
