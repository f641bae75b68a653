import { afterAll, beforeAll, describe } from 'vitest';
import { startChromium } from './chromium';
import type { Browser } from './driver';
import { startFirefox } from './firefox';
import { serveSites, type Sites } from './replicas';
import { IS_WHOLE, type Scene } from './scene';
import { adversity } from './scenarios/adversity';
import { holding } from './scenarios/holding';
import { idle } from './scenarios/idle';
import { privacy } from './scenarios/privacy';
import { warning } from './scenarios/warning';
import { wrong } from './scenarios/wrong';
import type { SiteUnderTest } from './site-under-test';
import { x } from './x';

/** The scenarios, written once, on every surface of a site in Chromium. */
export function inChromium(site: SiteUnderTest): void {
  describe('Chromium', () => onSite(startChromium, site));
}

/** What differs between the browsers shows in a page's own tree and in a shadow root: these are played each day. */
const DAILY_IN_FIREFOX = ['X', 'LinkedIn'];

/** What a person sees on a site's main surface in Firefox; what else can happen there, in the whole matrix. */
export function inFirefox(site: SiteUnderTest): void {
  const main = { ...site, surfaces: site.surfaces.slice(0, 1) };
  describe.runIf(IS_WHOLE || DAILY_IN_FIREFOX.includes(site.name))('Firefox', () =>
    onScene(startFirefox, main, (scene) => {
      warning(scene);
      holding(scene);
      if (IS_WHOLE || site.name === x.name) wrong(scene);
      if (IS_WHOLE) adversity(scene);
    }),
  );
}

/** The scenarios on every surface of a site in Firefox. */
export function whollyInFirefox(site: SiteUnderTest): void {
  describe('Firefox', () => onSite(startFirefox, site));
}

function onSite(start: Start, site: SiteUnderTest): void {
  onScene(start, site, (scene) => {
    warning(scene);
    holding(scene);
    if (IS_WHOLE || site.name === x.name) wrong(scene);
    adversity(scene);
    privacy(scene);
    if (IS_WHOLE || site.name === x.name) idle(scene);
    site.particulars?.(scene);
  });
}

type Start = (sites: Sites) => Promise<Browser>;

/** What is played on one site in one browser, both there for as long as it takes. */
export function onScene(start: Start, site: SiteUnderTest, play: (scene: Scene) => void): void {
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

  describe(site.name, () => play({ site, browser: () => browser as Browser }));
}
