import { afterAll, beforeAll, describe } from 'vitest';
import type { Browser } from './driver';
import { serveSites, type Sites } from './replicas';
import { adversity } from './scenarios/adversity';
import { holding } from './scenarios/holding';
import { privacy } from './scenarios/privacy';
import { warning } from './scenarios/warning';
import { x } from './x';

const SITES = [x];

/** The scenarios, written once, on every site in one browser. */
export function onEverySite(start: (sites: Sites) => Promise<Browser>): void {
  let sites: Sites | undefined;
  let browser: Browser | undefined;

  beforeAll(async () => {
    sites = await serveSites();
    browser = await start(sites);
  });

  afterAll(async () => {
    await browser?.close();
    await sites?.close();
  });

  describe.each(SITES)('$name', (site) => {
    const scene = { site, browser: () => browser as Browser };
    warning(scene);
    holding(scene);
    adversity(scene);
    privacy(scene);
  });
}
