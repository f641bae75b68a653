import { facebook } from './facebook';
import { instagram } from './instagram';
import { linkedin } from './linkedin';
import type { SiteUnderTest } from './site-under-test';
import { vivaEngage } from './viva-engage';
import { x } from './x';

/** Every site with a replica that is shown to people. */
export const SITES: readonly SiteUnderTest[] = [x, facebook, linkedin, instagram, vivaEngage];
