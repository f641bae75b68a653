import { visibleText } from '../editors/walk';
import { accountOf } from './instagram-account';
import { isOnPage, textIn, type ProfileParts, type ProfilePlace } from './profile';

/** The name and the bio have no label; what is pressed, counted or listed is neither. */
const TEXTS = '[dir="auto"]:not(a *, button *, [role="button"] *, li *, ul *, h1, h1 *, h2, h2 *, [dir="auto"] *)';

export const instagramProfile: ProfilePlace = {
  path: /^\/([\w.]{1,30})(?:\/(?:reels|saved|tagged))?\/?(?:\?|$)/,
  own: () => isOnPage('main a[href="/accounts/edit/"]'),
  root: 'main header',
  read,
  names: { bio: 'bio' },
  form: [{ part: 'bio', path: /^\/accounts\/edit\b/, tiers: ['main textarea', 'textarea'] }],
};

/** The order is name, then bio. One text alone is the bio unless it is the name that the page came with. */
function read(root: Element): ProfileParts {
  const texts = [...root.querySelectorAll(TEXTS)].map(visibleText).filter((text) => text !== '');
  const name = accountOf()?.name;
  const known = name === undefined ? -1 : texts.indexOf(name);
  const at = known >= 0 ? known : texts.length > 1 ? 0 : -1;
  return {
    displayName: texts[at] ?? name,
    bio: texts.slice(at + 1).join('\n') || undefined,
    website: textIn(root, ['a[href*="l.instagram.com"]']),
  };
}
