import { isOnPage, textIn, type ProfilePlace } from './profile';

const EDIT = /^(?:\/preload)?\/in\/[^/]+\/edit\/(?:forms\/)?/;
const EDITABLE = '[contenteditable]:not([contenteditable="false"])';

export const linkedinProfile: ProfilePlace = {
  path: /^(?:\/preload)?\/in\/(?!me\b)([^/?]+)\/?(?:\?|$)/,
  own: () => isOnPage('main a:is([href*="/edit/intro/"], [href*="/edit/forms/intro"])'),
  root: 'main',
  read: (root) => ({
    displayName: textIn(root, ['[componentkey*="Topcard"] h2', 'h1.text-heading-xlarge', 'h1']),
    bio: textIn(root, [
      '[componentkey*="Topcard"] h2 ~ p, [componentkey*="Topcard"] :has(h2) ~ p',
      '[data-generated-suggestion-target]',
      '.text-body-medium.break-words',
    ]),
    about: textIn(root, [
      'section:has(> #about) .inline-show-more-text, section:has(> #about) [class*="full-width"] > span',
      'section:not(:has([role="listitem"], li)) [data-testid="expandable-text-box"]',
    ]),
  }),
  names: { bio: 'headline', about: 'about' },
  form: [
    {
      part: 'bio',
      path: new RegExp(`${EDIT.source}intro`),
      tiers: [`${EDITABLE}[id$="-headline"]`, 'textarea[id$="-headline"]', EDITABLE],
    },
    { part: 'about', path: new RegExp(`${EDIT.source}summary`), tiers: [EDITABLE, '[role="dialog"] textarea'] },
  ],
  kind: 'professional',
};
