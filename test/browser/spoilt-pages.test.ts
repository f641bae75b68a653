import { afterAll, beforeAll, expect, test } from 'vitest';
import { fuzzPages, spoilable } from '../fuzz/pages/pages';
import { serveSites, type Sites } from './replicas';
import { SITES } from './sites';

/** A little of what `npm run fuzz` does; always the same. */
const CASES = 300;
const SEED = 20261127;
/** All sites, one after another, which a busy machine takes long over. In milliseconds. */
const LONG = 240_000;

let sites: Sites;

beforeAll(async () => {
  sites = await serveSites();
});

afterAll(() => sites.close());

test(
  'a page that is spoilt in any way is looked at without harm, and without a trace',
  async () => {
    const first = SITES.map((site) => ({ site, surfaces: spoilable(site).slice(0, 1) }));
    const outcomes = await fuzzPages(sites, first, CASES, SEED);
    expect(outcomes).toHaveLength(SITES.length);
    for (const { site, cases, drafts } of outcomes) expect(drafts, `drafts read on ${site}`).toBeGreaterThan(cases / 4);
    expect(outcomes.filter(({ found }) => found.length > 0)).toEqual([]);
  },
  LONG,
);
