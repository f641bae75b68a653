import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from './driver';
import { startFirefox } from './firefox';
import { firefoxCopy } from './firefox-copy';
import { until } from './ours';
import { marks } from './page';
import { firefoxPolicy } from './machine-policy';
import { ABOUT_THE_CAR_PARK, exported } from './exported';
import { ABOUT_PARKING, parking } from './parking';
import { serveSites, type Sites } from './replicas';

const ID = 'managed@second-look.example';
const BOX = '[data-testid="tweetTextarea_0"]';
const policy = firefoxPolicy(ID);

describe.skipIf(!policy)('policy of the machine, in Firefox', () => {
  const profile = mkdtempSync(join(tmpdir(), 'second-look-profile-'));
  let sites: Sites;
  let extension: string;

  beforeAll(async () => {
    sites = await serveSites();
    extension = firefoxCopy(ID);
  });

  afterAll(async () => {
    policy?.remove();
    await sites.close();
    for (const each of [extension, profile]) rmSync(each, { recursive: true, force: true });
  });

  /** A day of the person: the browser is started, they write, and the browser is closed. */
  async function day(look: (tab: Tab, status: () => Promise<string>) => Promise<void>): Promise<void> {
    const browser = await startFirefox(sites, { extension, id: ID, profile, isGreeting: false });
    try {
      const tab = await browser.open('https://x.com/home');
      await tab.click(BOX);
      await tab.type(`${ABOUT_PARKING}. ${ABOUT_THE_CAR_PARK}`);
      await look(tab, () => browser.readOwn('extension/options/options.html'));
    } finally {
      await browser.close();
    }
  }

  const isMarked = (tab: Tab, wanted: boolean) =>
    until(wanted ? 'the mark' : 'no mark', async () => Object.keys(await marks(tab)).length > 0 === wanted);

  test('a rule is there from the next start on, outlives a policy that is spoilt, gives way to another and is gone with it', async () => {
    policy?.write({ packs: JSON.stringify(parking()), label: 'monday' });
    await day(async (tab, status) => {
      await isMarked(tab, true);
      expect(await status()).toContain('monday');
    });
    policy?.write({ packs: '[{ "id": ', label: 7, avoid: 'never', acknowledgement: true });
    await day(async (tab, status) => {
      await isMarked(tab, true);
      const told = await status();
      expect(told).toContain('Not taken: 3');
      expect(told).toMatch(/packs\s+It says: \[\{ "id":/);
      expect(told).toMatch(/label\s+It says: 7/);
      expect(told).toContain('What came before goes on for: label, packs.our-trust');
    });
    exported('firefox', (folder) => policy?.copy(join(folder, 'policies.json')));
    await day(async (tab, status) => {
      expect(await status()).toContain('our-council 1.0.0, signed');
      await isMarked(tab, true);
    });
    policy?.remove();
    await day(async (tab, status) => {
      await isMarked(tab, false);
      expect(await status()).toContain('Nobody yet');
    });
  }, 120_000);
});
