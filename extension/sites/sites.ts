import { businessSuite, facebook, messenger } from './facebook';
import { instagram } from './instagram';
import { linkedin } from './linkedin';
import type { Site } from './site';
import { vivaEngage } from './viva-engage';
import { x } from './x';

/** Every site that drafts are read on. */
export const SITES_KNOWN: readonly Site[] = [x, facebook, messenger, businessSuite, instagram, linkedin, vivaEngage];

/** The site of this host name, if it is one of ours. */
export function siteOf(host: string): Site | undefined {
  return SITES_KNOWN.find((site) => site.hosts.includes(host));
}
