import type { Tab } from './driver';

/** Where one's own profile is on a replica, somebody else's, and the form that changes one's own. */
export interface ProfilePages {
  readonly name: string;
  readonly own: string;
  readonly handle: string;
  readonly other: string;
  /** The site to try what all sites have in common on. */
  readonly isMain?: boolean;
  /** Brings the form up with this bio in it, the caret in its box. */
  readonly edit: (open: (url: string) => Promise<Tab>, bio: string) => Promise<Tab>;
}

/** The address of a page whose bio, for as long as it is open, is this. */
export function withBio(url: string, bio: string): string {
  const address = new URL(url);
  address.searchParams.set('bio', bio);
  return address.href;
}

function byAddress(form: string, box: string): ProfilePages['edit'] {
  return async (open, bio) => {
    const tab = await open(withBio(form, bio));
    await tab.click(box);
    return tab;
  };
}

function byButton(own: string, button: string, box: string): ProfilePages['edit'] {
  return async (open, bio) => {
    const tab = await open(withBio(own, bio));
    await tab.click(button);
    await tab.click(box);
    return tab;
  };
}

const FACEBOOK = 'https://www.facebook.com/jo.hartley';
const ENGAGE = 'https://engage.cloud.microsoft/main/users/eyJfdHlwZSI6IlVzZXIiLCJpZCI6IjQxNyJ9/storyline';

export const X_PROFILES: ProfilePages = {
  name: 'X',
  own: 'https://x.com/jo_hartley',
  handle: 'jo_hartley',
  isMain: true,
  other: 'https://x.com/estuarycare',
  edit: byAddress('https://x.com/settings/profile', 'textarea[name="description"]'),
};

export const PROFILE_PAGES: readonly ProfilePages[] = [
  X_PROFILES,
  {
    name: 'Facebook',
    own: FACEBOOK,
    handle: 'jo.hartley',
    other: 'https://www.facebook.com/sal.winterflood',
    edit: byButton(FACEBOOK, '[aria-label="Edit profile"]', 'form textarea'),
  },
  {
    name: 'LinkedIn',
    own: 'https://www.linkedin.com/in/jo-hartley/',
    handle: 'jo-hartley',
    other: 'https://www.linkedin.com/in/sal-winterflood/',
    edit: byAddress('https://www.linkedin.com/in/jo-hartley/edit/intro/', '[id$="-headline"]'),
  },
  {
    name: 'Instagram',
    own: 'https://www.instagram.com/jo.hartley/',
    handle: 'jo.hartley',
    other: 'https://www.instagram.com/sal_winterflood/',
    edit: byAddress('https://www.instagram.com/accounts/edit/', '#pepBio'),
  },
  {
    name: 'Viva Engage',
    own: ENGAGE,
    handle: 'eyJfdHlwZSI6IlVzZXIiLCJpZCI6IjQxNyJ9',
    other: 'https://engage.cloud.microsoft/main/users/eyJfdHlwZSI6IlVzZXIiLCJpZCI6IjQxOCJ9/storyline',
    edit: byButton(ENGAGE, '[data-replica-edit]', 'textarea[name="aboutMe"]'),
  },
];
