import { textIn, type ProfilePlace } from './profile';

/** No source tells how its profiles are made: the way to one's own storyline stands among the places at the side. */
const PLACES = ':is([role="navigation"], [role="banner"], nav) a[href*="/users/"]';

export const vivaEngageProfile: ProfilePlace = {
  path: /^\/(?:main\/)?(?:[\w.-]+\/)?users\/([\w=%-]+)/,
  own: (handle) =>
    [...document.querySelectorAll<HTMLAnchorElement>(PLACES)].some(({ pathname }) =>
      pathname.split('/').includes(handle),
    ),
  root: '[role="main"]',
  read: (root) => ({
    displayName: textIn(root, ['header h1', 'h1']),
    bio: textIn(root, ['header p', 'h1 ~ p']),
  }),
  names: { bio: 'about' },
  // Its profiles are those of Microsoft 365, and edited there.
  form: [{ part: 'bio', tiers: ['[role="dialog"] textarea[name="aboutMe"]', '[role="dialog"] textarea'] }],
  kind: 'professional',
};
