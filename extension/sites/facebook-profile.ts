import { EDIT_PROFILE } from './facebook-labels';
import { isOnPage, textIn, type ProfilePlace } from './profile';

const PAGE_DATA = 'script[type="application/json"]';
/** The intro's tile; what is pressed or listed in it is no text of the person's. */
const TILE = '[data-pagelet^="ProfileTilesFeed"]';
const NOT_TEXT = ':not(h1 *, h2 *, h2, a *, [role="button"] *, ul *, li *, form *)';

export const facebookProfile: ProfilePlace = {
  path: /^\/(?:profile\.php\?(?:.*&)?id=(\d+)|([\w.]{5,50})\/?(?:\?|$))/,
  own,
  root: '[role="main"]',
  read: (root) => ({
    displayName: textIn(root, ['h1']),
    // The only public reader goes by a path of classes: this is a tile by its name, and may be missing.
    bio: textIn(root, [`${TILE} span[dir="auto"]${NOT_TEXT}`]),
  }),
  names: { bio: 'intro' },
  form: [{ part: 'bio', tiers: [`:is(${TILE}, [role="dialog"]) textarea`] }],
};

/** By the number in the address, or that the page came with for this name; else by the words of a button. */
function own(handle: string): boolean {
  const me = /(?:^|; )i_user=(\d+)/.exec(document.cookie)?.[1] ?? /(?:^|; )c_user=(\d+)/.exec(document.cookie)?.[1];
  if (me === undefined) return isOnPage(EDIT_PROFILE);
  return me === handle || me === numberOf(handle) || isOnPage(EDIT_PROFILE);
}

function numberOf(handle: string): string | undefined {
  const vanity = `"userVanity":${JSON.stringify(handle)}`;
  for (const { textContent } of document.querySelectorAll(PAGE_DATA)) {
    const at = textContent?.indexOf(vanity) ?? -1;
    if (!textContent || at < 0) continue;
    return /"userID":"(\d+)"/.exec(textContent.slice(Math.max(0, at - 60), at + vanity.length + 60))?.[1];
  }
  return undefined;
}
