import { afterAll, beforeAll } from 'vitest';
import { startChromium } from './chromium';
import type { Browser } from './driver';
import { EVENT_PAGES } from './event-pages';
import { serveSites, type Sites } from './replicas';
import { pageEvents } from './scenarios/page-events';

let sites: Sites;
let browser: Browser;

beforeAll(async () => {
  sites = await serveSites();
  browser = await startChromium(sites);
});

afterAll(async () => {
  await browser.close();
  await sites.close();
});

for (const pages of EVENT_PAGES) pageEvents(pages, () => browser);
