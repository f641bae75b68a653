import { afterAll, beforeAll, describe } from 'vitest';
import { startFirefox } from './firefox';
import type { Browser } from './driver';
import { X_EVENTS } from './event-pages';
import { serveSites, type Sites } from './replicas';
import { IS_WHOLE } from './scene';
import { pageEvents } from './scenarios/page-events';

let sites: Sites;
let browser: Browser;

beforeAll(async () => {
  if (!IS_WHOLE) return;
  sites = await serveSites();
  browser = await startFirefox(sites);
});

afterAll(async () => {
  if (!IS_WHOLE) return;
  await browser.close();
  await sites.close();
});

// Each day in Chromium; here in the whole matrix.
describe.runIf(IS_WHOLE)('Firefox', () => pageEvents(X_EVENTS, () => browser));
