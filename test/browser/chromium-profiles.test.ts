import { afterAll, beforeAll } from 'vitest';
import { startChromium } from './chromium';
import type { Browser } from './driver';
import { PROFILE_PAGES } from './profile-pages';
import { serveSites, type Sites } from './replicas';
import { profiles } from './scenarios/profiles';

let sites: Sites;
let browser: Browser;

beforeAll(async () => {
  sites = await serveSites();
  browser = await startChromium(sites);
  await browser.choose('meccg139');
});

afterAll(async () => {
  await browser.close();
  await sites.close();
});

for (const pages of PROFILE_PAGES) profiles(pages, () => browser);
