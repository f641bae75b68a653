import type { BrowserContext, Worker } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, tabOf } from './chromium';
import { LOOK } from './drafts';
import type { Tab } from './driver';
import { maySetPolicy, ownCopy, reloadPolicies } from './machine-policy';
import { ours, pressOurs } from './ours';
import { published, publishedOnce, write } from './page';
import { serveSites, type Sites } from './replicas';
import { IS_WHOLE, submitUsually } from './scene';
import type { SiteUnderTest, Surface } from './site-under-test';
import { SITES } from './sites';

/** What the worker's own world has of the browser. */
interface World {
  chrome: {
    storage: {
      managed: { get(): Promise<object> };
      local: { set(items: object): Promise<void>; clear(): Promise<void> };
    };
  };
}

/** What goes on around a draft, and what is then said of it, on any site. */
interface Circumstance {
  readonly name: string;
  readonly policy: object;
  /** What the person has chosen, on this site. */
  readonly own?: (site: string) => object;
  readonly text: string;
  readonly says: RegExp;
  readonly isHeld: boolean;
  /** Sites that have no such thing, by name. */
  readonly notOn?: readonly string[];
}

/** There every account is that of somebody at work, whatever a person says. */
const NOBODYS_OWN = 'Viva Engage';
const DAY = 24 * 60 * 60 * 1_000;
const A_YEAR = { from: '2020-01-01', until: '2099-12-31' };
const LEAK = {
  id: 'leak',
  name: 'Leak at the depot',
  from: '2020-01-01',
  phrases: ['depot'],
  sources: ['leak.example'],
};
const ALWAYS = { days: [0, 1, 2, 3, 4, 5, 6], from: '00:00', until: '23:59' };
const official = (site: string) => ({ accounts: { [site]: 'corporate' } });
const personal = (site: string) => ({ accounts: { [site]: 'personal' } });

const CIRCUMSTANCES: readonly Circumstance[] = [
  {
    name: 'an incident',
    policy: { incidents: JSON.stringify([LEAK]) },
    text: 'The queue at the depot reaches to the second gate',
    says: /This seems to be about: Leak at the depot/,
    isHeld: true,
  },
  {
    name: 'a pre-election period',
    policy: { organisation: 'mse-icb', preElection: JSON.stringify([A_YEAR]) },
    text: 'Vote Labour on Thursday',
    says: /A pre-election period lasts until 31 December 2099\./,
    isHeld: true,
  },
  {
    name: 'figures from an official account',
    policy: { organisation: 'mcc' },
    own: official,
    text: 'We have built 400 new homes this year',
    says: /Is every figure, date and claim in this right\?/,
    isHeld: false,
    notOn: [NOBODYS_OWN],
  },
  {
    name: 'jargon from an official account',
    policy: { organisation: 'mse-icb' },
    own: official,
    text: 'Our MDT meets on Tuesday',
    says: /MDT/,
    isHeld: false,
    notOn: [NOBODYS_OWN],
  },
  {
    name: 'politics from an official account',
    policy: { organisation: 'mcc' },
    own: official,
    text: 'Vote Labour on Thursday',
    says: /politic/i,
    isHeld: true,
    notOn: [NOBODYS_OWN],
  },
  {
    name: 'working hours',
    policy: { organisation: 'heft-pol014' },
    own: (site) => ({ ...personal(site), workingHours: ALWAYS }),
    text: 'A walk along the canal',
    says: /These are your working hours/,
    isHeld: false,
    notOn: [NOBODYS_OWN],
  },
  {
    name: 'a policy that is yet to be acknowledged',
    policy: { organisation: 'mcc', acknowledgement: true },
    text: 'A walk along the canal',
    says: /You have not yet said that you read the policy/,
    isHeld: false,
  },
];

/** X has its own, in more detail: managed-context.test.ts and around-a-draft.test.ts. */
const OTHERS = SITES.filter(({ name }) => name !== 'X');

describe.skipIf(!maySetPolicy() || !IS_WHOLE)('what is going on around a draft, in Chromium', () => {
  const copy = ownCopy();
  let sites: Sites;
  let context: BrowserContext;
  let close: () => Promise<void>;
  let worker: Worker;

  beforeAll(async () => {
    sites = await serveSites();
    ({ context, close } = await launchChromium(sites, { extension: copy.folder, profile: copy.profile }));
    worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    await worker.evaluate(() => (globalThis as unknown as World).chrome.storage.managed.get());
  });

  afterAll(async () => {
    await close();
    await sites.close();
    copy.discard();
  });

  /** Opens the site's plainest box for something public, under this policy and with these choices of the person's. */
  async function open(surface: Surface, policy: object, own: object): Promise<Tab> {
    const page = await context.newPage();
    // Some things are said once a day.
    await worker.evaluate((day) => {
      const now = Date.now() + day;
      Date.now = () => now;
    }, DAY);
    await worker.evaluate(async (items) => {
      const { local } = (globalThis as unknown as World).chrome.storage;
      await local.clear();
      await local.set(items);
    }, own);
    copy.policy.write(policy);
    await reloadPolicies(context);
    await page.bringToFront();
    await page.goto(surface.url);
    const tab = await tabOf(page, worker, []);
    await surface.open(tab);
    return tab;
  }

  describe.each(OTHERS)('$name', (site) => {
    const surface = plainest(site);
    const here = CIRCUMSTANCES.filter(({ notOn = [] }) => !notOn.includes(site.name));
    test.each(here)('$name: said, and held where the policy holds it', async ({ policy, own, text, says, isHeld }) => {
      const tab = await open(surface, policy, own?.(site.name.toLowerCase().replace(' ', '-')) ?? {});
      await write(tab, surface, text);
      await expect.poll(async () => (await ours(tab, 'region')).text, { timeout: 15_000 }).toMatch(says);
      await tab.pauseFor(LOOK);
      await submitUsually({ site }, tab, surface);
      if (isHeld) {
        expect((await ours(tab, 'alertdialog')).text).toMatch(says);
        await pressOurs(tab, 'button', 'Go back and edit');
        expect(await published(tab)).toEqual([]);
      } else await publishedOnce(tab);
      await tab.close();
    });
  });
});

/** One without a picture: of those policies have more to say. */
function plainest({ name, surfaces }: SiteUnderTest): Surface {
  const surface = surfaces.find((each) => !/caption|message|photo/.test(each.name));
  if (!surface) throw new Error(`${name} has no box without a picture`);
  return surface;
}
