import { describe, expect, it } from 'vitest';
import { SITES_KNOWN, siteOf } from '../../../extension/sites/sites';

describe('sites', () => {
  it.each(SITES_KNOWN.map((site) => [site.id, site] as const))(
    '%s is found by each of its hosts and no other',
    (_, site) => {
      for (const host of site.hosts) expect(siteOf(host)).toBe(site);
      for (const host of [`not-${site.hosts[0]}`, `${site.hosts[0]}.example`, '']) expect(siteOf(host)).toBeUndefined();
    },
  );

  it.each(SITES_KNOWN.map((site) => [site.id, site] as const))('%s says what it needs to', (_, site) => {
    expect(site.checked).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(site.boxes.every(({ tiers }) => tiers.length > 0)).toBe(true);
    expect(site.boxes.every(({ submit }) => submit.length > 0)).toBe(true);
  });
});
