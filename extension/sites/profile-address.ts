import type { SiteId } from '../../src/draft';

/** Where a profile opens, by site and handle; sites an organisation adds have no known profiles. */
const ADDRESSES: Partial<Record<SiteId, (handle: string) => string>> = {
  x: (handle) => `https://x.com/${handle}`,
  instagram: (handle) => `https://www.instagram.com/${handle}/`,
  facebook: (handle) =>
    /^\d+$/.test(handle) ? `https://www.facebook.com/profile.php?id=${handle}` : `https://www.facebook.com/${handle}`,
  linkedin: (handle) => `https://www.linkedin.com/in/${handle}/`,
  'viva-engage': (handle) => `https://engage.cloud.microsoft/main/users/${handle}`,
};

export function profileAddress(site: SiteId, handle: string): string | undefined {
  return ADDRESSES[site]?.(encodeURIComponent(handle));
}
