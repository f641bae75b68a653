import { resolve } from 'node:path';
import { launchChromium } from './chromium';
import { PATIENT } from './drafts';
import { serveSites } from './replicas';
import { SITES } from './sites';

/** `npm start` with a display: a browser with the extension on the replica sites, until the person closes it. */
export async function tryIt(): Promise<void> {
  await openWindow(
    SITES.flatMap(({ surfaces: [first] }) => (first ? [first.url] : [])),
    `Type “${PATIENT}” on any of the sites and press its button. Close the window to end.`,
    resolve('dist/chrome'),
  );
}

/** `npm start -- --clean`: a browser on a clean profile without the extension, for whoever installs a package by hand. */
export async function tryPackage(): Promise<void> {
  await openWindow(
    ['https://x.com/home', 'chrome://extensions'],
    `Load the unzipped package, load the page of X again, and type “${PATIENT}”. Close the window to end.`,
  );
}

/** A window with these pages, each in a tab, until the person closes it. */
async function openWindow(urls: readonly string[], advice: string, extension?: string): Promise<void> {
  const sites = await serveSites();
  const { context, close } = await launchChromium(sites, { headless: false, ...(extension && { extension }) });
  // A window comes with a tab.
  let tab = context.pages()[0];
  for (const url of urls) {
    await (tab ?? (await context.newPage())).goto(url);
    tab = undefined;
  }
  console.log(advice);
  await context.waitForEvent('close', { timeout: 0 });
  await close();
  await sites.close();
}
