import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, test } from 'vitest';
import type { Browser } from './driver';
import { startFirefox } from './firefox';
import { serveSites, type Sites } from './replicas';
import { IS_WHOLE } from './scene';
import { ORGANISATION, STATES } from './states';

/** Where pictures of every state go, where somebody wants to see them. */
const PICTURES = process.env['SECOND_LOOK_PICTURES'];

let sites: Sites;
let browser: Browser;

beforeAll(async () => {
  if (!IS_WHOLE) return;
  if (PICTURES) mkdirSync(PICTURES, { recursive: true });
  sites = await serveSites();
  browser = await startFirefox(sites);
  await browser.choose(ORGANISATION);
});

afterAll(async () => {
  if (!IS_WHOLE) return;
  await browser.close();
  await sites.close();
});

// What is the same in both browsers is played each day by the scenarios: here it is every state, in the whole matrix.
test.runIf(IS_WHOLE).for(STATES)('$name is reached in Firefox', async ({ name, surface, reach }) => {
  const tab = await browser.open(surface.url);
  try {
    await surface.open(tab);
    await reach(tab);
    if (PICTURES) await tab.screenshot(`${PICTURES}/firefox-${name}.png`);
  } finally {
    await tab.close();
  }
});
