import { resolve } from 'node:path';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { inOurs, launchChromium, tabOf } from './chromium';
import { ABOUT_A_PATIENT, LOOK, PATIENT } from './drafts';
import type { Tab } from './driver';
import { allOfOurs, ours, pressOurs, until } from './ours';
import { published } from './page';
import { serveSites, type Sites } from './replicas';

const MESSENGER = 'https://www.messenger.com/t/100007300188?frames';
const X = 'https://x.com/home?frames';
const INTRANET = 'https://intranet.estuarycare.example/?frames';

/** Compose boxes in frames of another origin, which browsers keep in a process of their own. */
describe('frames, in Chromium', () => {
  let sites: Sites;
  let context: BrowserContext;
  let close: () => Promise<void>;
  let page: Page;
  let tab: Tab;

  beforeAll(async () => {
    sites = await serveSites();
    ({ context, close } = await launchChromium(sites, { extension: resolve('dist/chrome') }));
  });

  afterAll(async () => {
    await close();
    await sites.close();
  });

  beforeEach(async () => {
    page = await context.newPage();
    tab = await tabOf(page, undefined, []);
  });

  afterEach(() => page.close());

  /** Opens a page with a frame over all of it, and gives the frame, worked as a page is. */
  async function framed(url: string, inside: string): Promise<{ frame: Frame; inFrame: Tab }> {
    await page.goto(url);
    await page.evaluate((src) => {
      const frame = document.createElement('iframe');
      frame.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%; border: 0; z-index: 9999';
      frame.src = src;
      document.body.append(frame);
    }, inside);
    const frame = await page
      .locator('iframe')
      .last()
      .elementHandle()
      .then((element) => element?.contentFrame());
    if (!frame) throw new Error('there is no frame');
    const cdp = await context.newCDPSession(frame);
    return {
      frame,
      inFrame: {
        ...tab,
        evaluate: (run, argument) => frame.evaluate(run as (argument: unknown) => never, argument),
        inOurs: (run, argument) => inOurs(cdp, run, argument),
      },
    };
  }

  test.for([
    { where: 'another site of ours', url: 'https://www.facebook.com/?frames', inside: MESSENGER, key: 'Enter' },
    { where: 'a page that is none of ours', url: INTRANET, inside: X, key: 'Control+Enter' },
  ])('a compose box in a frame on $where: held, and posted once it is confirmed', async ({ url, inside, key }) => {
    const { frame, inFrame } = await framed(url, inside);
    await frame.getByRole('textbox').first().click();
    await tab.type(PATIENT);
    expect((await ours(inFrame, 'region', 'Second Look')).text).toMatch(ABOUT_A_PATIENT);
    expect(await allOfOurs(tab)).toEqual([]);
    await tab.press(key);
    await ours(inFrame, 'alertdialog');
    expect(await published(inFrame)).toEqual([]);
    await pressOurs(inFrame, 'checkbox', /checked/i);
    await pressOurs(inFrame, 'button', 'Post anyway');
    await until('the draft to be published', async () => (await published(inFrame)).length === 1);
  });

  test('what is written in a frame of a host that is none of ours is nobody’s business', async () => {
    const { frame, inFrame } = await framed(X, INTRANET);
    await frame.locator('#story').click();
    await tab.type(PATIENT);
    await tab.pauseFor(LOOK);
    expect([...(await allOfOurs(tab)), ...(await allOfOurs(inFrame))]).toEqual([]);
    await frame.locator('#publish').click();
    await until('the story to be published', async () => (await published(inFrame)).length === 1);
    expect(await published(tab)).toEqual([]);
  });
});
