import type { SiteId } from '../../src/draft';

/** What each site calls itself. */
export const SITE_NAMES: Record<Exclude<SiteId, 'other'>, string> = {
  x: 'X',
  facebook: 'Facebook',
  linkedin: 'LinkedIn',
  instagram: 'Instagram',
  'viva-engage': 'Viva Engage',
};
