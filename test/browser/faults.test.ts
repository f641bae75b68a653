import { afterAll, beforeAll, expect, test } from 'vitest';
import { ALL_FAULTS } from './faults/all';
import { wrongIn } from './faults/fault';
import { happen } from './faults/outcome';
import { serveSites, type Sites } from './replicas';

let sites: Sites;

beforeAll(async () => {
  sites = await serveSites();
});

afterAll(() => sites.close());

// All of them: `npm run faults`.
test.for(ALL_FAULTS.filter(({ isTested }) => isTested))('$name: the draft is $ends', async (fault) => {
  expect(wrongIn(fault, await happen(sites, fault))).toEqual([]);
});
