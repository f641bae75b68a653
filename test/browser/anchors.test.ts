import { resolve } from 'node:path';
import type { BrowserContext, CDPSession, Page, Worker } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteOf } from '../../extension/sites/sites';
import { goBlind, whatWasFound } from './blindness';
import { launchChromium, tabOf } from './chromium';
import { ABOUT_A_PATIENT, PATIENT } from './drafts';
import type { Tab } from './driver';
import { allOfOurs, eventually, ours, pressOurs, until } from './ours';
import { ourWorld } from './our-world';
import { published } from './page';
import { serveSites, type Sites } from './replicas';
import { IS_WHOLE } from './scene';
import type { SiteUnderTest, Surface } from './site-under-test';
import { SITES } from './sites';

/** A page each, and a few seconds where the machine is busy. */
const A_PAGE = 15_000;
const PAGES = 60;
const NOT_CHECKED = /not checked here/i;

/** What stands in a table for layouts that no replica has. */
const NOWHERE: Readonly<Record<string, readonly string[]>> = {
  X: ['post on a small screen, box 1', 'post on a small screen, box 2'],
  // The headline is written in by a test of its own; the other tiers are for a change of markup.
  LinkedIn: ['headline, box 1', 'headline, box 2', 'headline, step 2', 'article, step 2', 'comment, button 2'],
  Instagram: [
    'message, button 3',
    'message in plain text, button 3',
    'message about a story, button 3',
    'caption, button 2',
    'caption in plain text, button 2',
    'comment in rich text, box 1',
    'comment in rich text, button 1',
  ],
};

/** What came of a draft: it was checked and held, or it was said that it is not checked; and it went in the end. */
type Outcome = 'checked' | 'not checked';

/**
 * A site is redesigned: one after the other, each selector by which we know anything of it finds nothing. The draft is
 * then found by the next tier, or it is said that it is not checked; the site takes it in any case, and nothing throws.
 */
describe('Chromium', () => {
  let sites: Sites;
  let context: BrowserContext;
  let close: () => Promise<void>;
  let page: Page;
  let tab: Tab;
  let cdp: CDPSession;
  const complaints: string[] = [];

  beforeAll(async () => {
    sites = await serveSites();
    ({ context, close } = await launchChromium(sites, { extension: resolve('dist/chrome') }));
    const worker: Worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    page = await context.newPage();
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (told) => told.type() === 'error' && complaints.push(told.text()));
    tab = await tabOf(page, worker, []);
    cdp = await context.newCDPSession(page);
  });

  afterAll(async () => {
    await close();
    await sites.close();
  });

  /** Writes a draft and submits it, where these selectors find nothing. Gives all that found something. */
  async function submitWithout(site: SiteUnderTest, surface: Surface, gone: readonly string[]) {
    await page.goto(surface.url);
    const inOurWorld = await ourWorld(cdp);
    await inOurWorld(goBlind, gone);
    complaints.length = 0;
    await surface.open(tab);
    await tab.type(PATIENT);
    const { text } = await ours(tab, 'region');
    const outcome: Outcome = NOT_CHECKED.test(text) ? 'not checked' : 'checked';
    if (outcome === 'checked') expect(text).toMatch(ABOUT_A_PATIENT);
    const [usual] = surface.routes ?? site.routes;
    const here = await tab.evaluate(matching, {
      editor: surface.editor,
      submit: surface.submit,
      ...(surface.host && { host: surface.host }),
      all: tableOf(surface).flat(),
    });
    await usual?.submit(tab, surface);
    // What is told as not checked may be held all the same, at a further step of the site that is known.
    const isHeld = await eventually(() => heldOrPublished(tab));
    expect(isHeld || outcome === 'not checked').toBe(true);
    if (isHeld) await confirm(tab, () => usual?.submit(tab, surface));
    await until('the draft to be published', async () => (await published(tab)).length > 0);
    const texts = (await published(tab)).map((post) => post.texts.join('\n'));
    expect(texts).toEqual([expect.stringContaining(PATIENT)]);
    expect(complaints).toEqual([]);
    return { outcome, here, found: await inOurWorld(whatWasFound, null) };
  }

  // A site of plain anchors and one of a shadow root and two front ends; all of them in the whole matrix.
  const daily = SITES.filter(({ name }) => IS_WHOLE || ['X', 'LinkedIn'].includes(name));
  describe.each(daily.map((site) => ({ site, name: site.name })))('$name', ({ site }) => {
    const tried = new Set<string>();
    const surfaces = IS_WHOLE ? [...site.surfaces, ...(site.rare ?? [])] : site.surfaces.slice(0, 1);

    test.for(surfaces.map((surface) => ({ surface, where: surface.name })))(
      'each selector finds nothing, one after the other: $where',
      { timeout: PAGES * A_PAGE },
      async ({ surface }) => {
        const { outcome, found, here } = await submitWithout(site, surface, []);
        expect(outcome).toBe('checked');
        const isWanted = (anchor: string) => {
          const parts = partsWith(anchor, surface);
          if (parts.length === 0) return IS_WHOLE && !tried.has(anchor);
          return [anchor, ...standIns(parts, here)].some((each) => !tried.has(each));
        };
        const wrong: string[] = [];
        for (const anchor of found.filter(isWanted)) {
          await goDown(surface, anchor).catch((error: unknown) => wrong.push(`${anchor}: ${String(error)}`));
        }
        expect(wrong).toEqual([]);
      },
    );

    /**
     * Takes a selector away; where it is a tier, then the one that stands in for it, and so on down to where nothing is
     * left. While something is left the draft is checked.
     */
    async function goDown(surface: Surface, anchor: string): Promise<void> {
      const parts = partsWith(anchor, surface);
      const gone = [anchor];
      for (let left = gone; left.length > 0; gone.push(...left.slice(0, 1))) {
        for (const each of gone) tried.add(each);
        const { outcome, here } = await submitWithout(site, surface, gone);
        left = standIns(parts, here).filter((each) => !gone.includes(each));
        if (left.length > 0) expect(outcome, gone.join(' and ')).toBe('checked');
      }
    }

    test.runIf(IS_WHOLE)('every selector of the table was tried, but for what no replica shows', () => {
      const table = surfaces.flatMap((surface) => siteOf(new URL(surface.url).hostname)?.boxes ?? []);
      const untried = table.flatMap(({ name, tiers, submit, steps = [] }) => [
        ...named(`${name}, box`, tiers),
        ...named(`${name}, button`, submit),
        ...named(`${name}, step`, steps),
      ]);
      expect([...new Set(untried.filter(({ selector }) => !tried.has(selector)).map(({ what }) => what))]).toEqual(
        NOWHERE[site.name] ?? [],
      );
    });
  });
});

function named(what: string, tiers: readonly string[]): { what: string; selector: string }[] {
  return tiers.map((selector, tier) => ({ what: `${what} ${tier + 1}`, selector }));
}

/** The tiers of each part of a site's table: those of its boxes, and those of what submits them. */
function tableOf({ url }: Surface): (readonly string[])[] {
  const site = siteOf(new URL(url).hostname);
  return site?.boxes.flatMap(({ tiers, submit, steps = [] }) => [tiers, submit, steps]) ?? [];
}

/** The parts of which this selector is a tier; none where it is for something else: what is answered, whose account. */
function partsWith(anchor: string, surface: Surface): (readonly string[])[] {
  return tableOf(surface).filter((part) => part.includes(anchor));
}

/** Runs in the page: which selectors find the box or what submits it. */
function matching({
  editor,
  submit,
  host,
  all,
}: Pick<Surface, 'editor' | 'submit' | 'host'> & { all: string[] }): string[] {
  const tree = (host ? document.querySelector(host)?.shadowRoot : undefined) ?? document;
  const elements = [editor, submit].flatMap((selector) => tree.querySelector(selector) ?? []);
  return all.filter((selector) => elements.some((element) => element.closest(selector)));
}

/** Of the tiers of these parts, those that find the box or what submits it. */
function standIns(parts: readonly (readonly string[])[], here: readonly string[]): string[] {
  return here.filter((each) => parts.some((part) => part.includes(each)));
}

/** Whether what was submitted is held, once it is or has gone its way. */
async function heldOrPublished(tab: Tab): Promise<boolean> {
  if ((await allOfOurs(tab)).some(({ role }) => role === 'alertdialog')) return true;
  if ((await published(tab)).length > 0) return false;
  throw new Error('neither held nor published');
}

async function confirm(tab: Tab, again: () => Promise<void> | undefined): Promise<void> {
  expect(await published(tab)).toEqual([]);
  await pressOurs(tab, 'checkbox', /checked/i);
  await pressOurs(tab, 'button', 'Post anyway');
  // Where nothing tells us what to press, the person is asked to press once more.
  const isOut = await eventually(async () => {
    if ((await published(tab)).length > 0) return true;
    if ((await allOfOurs(tab)).some(({ role, text }) => role === 'region' && /press/i.test(text))) return false;
    throw new Error('neither published nor asked to press once more');
  });
  if (!isOut) await again();
}
