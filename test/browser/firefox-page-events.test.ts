import { afterAll, beforeAll } from 'vitest';
import { startFirefox } from './firefox';
import type { Browser } from './driver';
import { X_EVENTS } from './event-pages';
import { serveSites, type Sites } from './replicas';
import { pageEvents } from './scenarios/page-events';

let sites: Sites;
let browser: Browser;

beforeAll(async () => {
  sites = await serveSites();
  browser = await startFirefox(sites);
});

afterAll(async () => {
  await browser.close();
  await sites.close();
});

pageEvents(X_EVENTS, () => browser);
