import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SITES_KNOWN } from '../../../extension/sites/sites';
import { SITE_MEANS } from '../../../src/clauses/sites';
import { ATTACHMENTS, SITES, type SiteId } from '../../../src/draft';
import { PAGE_EVENTS } from '../../../src/pack/schema';

const SITES_FOLDER = 'extension/sites';

/** The first file of an id is the site itself; the others are more hosts of the same. */
function siteOf(id: SiteId) {
  const site = SITES_KNOWN.find((each) => each.id === id);
  if (!site) throw new Error(`there is no site file for ${id}`);
  return site;
}

test('all five sites are there', () => {
  expect(SITE_MEANS.map(({ id }) => id).sort()).toEqual(SITES.filter((id) => id !== 'other').sort());
});

describe.each(SITE_MEANS)('what $name is said to tell is what its site file has', (means) => {
  const site = siteOf(means.id);

  beforeEach(() => {
    // A page on which nothing is found.
    const nothing = { querySelector: () => null, querySelectorAll: () => [], readyState: 'loading' };
    vi.stubGlobal('document', nothing);
    vi.stubGlobal('location', { pathname: '/' });
  });
  afterEach(() => vi.unstubAllGlobals());

  test('attachments', () => {
    expect(means.attachments).toEqual(ATTACHMENTS.filter((kind) => site.attachments[kind] !== undefined));
  });

  test('events', () => {
    const seen = PAGE_EVENTS.filter((event) => means.events[event] === true);
    expect(seen).toEqual(PAGE_EVENTS.filter((event) => site.events?.some((place) => place.event === event)));
  });

  test('the text that is answered', () => {
    const sources = readdirSync(SITES_FOLDER).filter((name) =>
      [`${means.id}.ts`, `${means.id}-context.ts`].includes(name),
    );
    const reads = sources.some((name) => readFileSync(join(SITES_FOLDER, name), 'utf8').includes('replyTo:'));
    expect(means.answers).toBe(reads);
  });

  test('the kind of every account', () => {
    const box = { getAttribute: () => null } as unknown as Element;
    expect(means.everyAccount).toBe(site.account(box)?.kind);
  });

  test('profiles', () => {
    expect(site.profile).toBeDefined();
  });
});

/** An organisation's own address on each site that has handles. */
const OF_ORGANISATIONS: Partial<Record<SiteId, string>> = {
  x: '/OurCouncil',
  facebook: '/OurCouncil',
  instagram: '/ourcouncil/',
  linkedin: '/company/our-council/',
};

test.each(Object.entries(OF_ORGANISATIONS))("an organisation's profile on %s, at %s", (id, path) => {
  const means = SITE_MEANS.find((each) => each.id === id);
  expect(siteOf(id as SiteId).profile?.path.test(path)).toBe(means?.profile.ofOrganisations);
});

test('what is called a handle on Viva Engage is an id that nobody chose', () => {
  const [, handle] = siteOf('viva-engage').profile?.path.exec('/main/users/eyJfdHlwZSI6IlVzZXIifQ') ?? [];
  expect(handle).toBe('eyJfdHlwZSI6IlVzZXIifQ');
});
