import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ALL_FAULTS } from './faults/all';
import { wrongIn, type BrowserName } from './faults/fault';
import { happen } from './faults/outcome';
import { serveSites, type Sites } from './replicas';

let sites: Sites;

beforeAll(async () => {
  sites = await serveSites();
});

afterAll(() => sites.close());

// All of them: `npm run faults`.
describe.each<BrowserName>(['chromium', 'firefox'])('in %s', (browser) =>
  test.for(ALL_FAULTS.filter(({ isTested }) => isTested?.includes(browser)))('$name', async (fault) => {
    expect(wrongIn(fault, browser, await happen(sites, browser, fault))).toEqual([]);
  }),
);
