import { isOnPage, textIn, type ProfilePlace } from './profile';

const FORM = /^\/settings\/profile\b/;

export const xProfile: ProfilePlace = {
  path: /^\/(\w{1,15})(?:\/(?:with_replies|highlights|articles|media|likes))?\/?(?:\?|$)/,
  own: () => isOnPage('a[href="/settings/profile"], [data-testid="editProfileButton"]'),
  root: 'main:has([data-testid="UserName"])',
  read: (root) => ({
    displayName: textIn(root, ['[data-testid="UserName"] > :first-child', '[data-testid="UserName"]']),
    bio: textIn(root, ['[data-testid="UserDescription"]']),
    website: textIn(root, ['[data-testid="UserUrl"]']),
  }),
  names: { bio: 'bio' },
  form: [
    { part: 'bio', path: FORM, tiers: ['textarea[name="description"]'] },
    { part: 'displayName', path: FORM, tiers: ['input[name="displayName"]'] },
    { part: 'website', path: FORM, tiers: ['input[name="url"]'] },
  ],
};
