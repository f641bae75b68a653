import { afterAll, beforeAll } from 'vitest';
import { startFirefox } from './firefox';
import type { Browser } from './driver';
import { X_PROFILES } from './profile-pages';
import { serveSites, type Sites } from './replicas';
import { profiles } from './scenarios/profiles';

let sites: Sites;
let browser: Browser;

beforeAll(async () => {
  sites = await serveSites();
  browser = await startFirefox(sites);
  await browser.choose('meccg139');
});

afterAll(async () => {
  await browser.close();
  await sites.close();
});

profiles(X_PROFILES, () => browser);
