import type { Account } from '../../src/draft';
import { visibleText } from '../editors/walk';
import { DELETE, MENU_ITEM } from './event-labels';
import { OTHERWISE } from './otherwise';
import { contextOf, DIALOG, STARTER } from './viva-engage-context';
import { ACCOUNT_OF, PUBLISH } from './viva-engage-labels';
import { vivaEngageProfile } from './viva-engage-profile';
import type { ComposeBox, Site } from './site';

/** A button that does one thing at once: it opens no menu and switches nothing. */
const BUTTON =
  'button:not([aria-haspopup], [aria-expanded], [aria-pressed], [aria-checked], [role="tab"], [role="menuitem"])';

/** What publishes says so in words, or its name does, or it is the one the eye is led to. */
const PUBLISHES = [
  // What only adds to a draft has a picture, and what only shows more of a text looks like a link.
  `${BUTTON}:not(:has(svg, img, i, .y-fakeLink))`,
  `${BUTTON}:is(.ms-Button--primary, [type="submit"])`,
  `${BUTTON}${PUBLISH}`,
];

/** The account, in the bar at the top that all of Microsoft 365 shares. */
const ACCOUNT_NAME = '#mectrl_currentAccount_primary';
const ACCOUNT_BUTTON = '#O365_MainLink_Me, #mectrl_main_trigger';

/** A post of whatever type, a comment, a reply, an edit: all are written in the same box. */
const post: ComposeBox = {
  name: 'post',
  // Draft.js, as far as is known; another one would be read as well.
  editor: 'any',
  tiers: [
    '.public-DraftEditor-content[contenteditable="true"]',
    '[contenteditable="true"][role="textbox"]',
    '[contenteditable]:not([contenteditable="false"])',
  ],
  // One tier: several boxes may be open at once, and the button nearest to each is its own.
  submit: [PUBLISHES.join()],
  otherwise: OTHERWISE,
  keys: [{ key: 'Enter', mod: true }],
  boundary: `form, ${DIALOG}, ${STARTER}, [role="main"], main, body`,
};

/** A private message: the same box on pages of their own, or in a dialog over them. */
const message: ComposeBox = { ...post, name: 'message', paths: /\/(?:inbox|messages)\b/ };

export const vivaEngage: Site = {
  id: 'viva-engage',
  hosts: ['engage.cloud.microsoft', 'web.yammer.com', 'www.yammer.com'],
  checked: '2026-11-24',
  profile: vivaEngageProfile,
  boxes: [message, post],
  editable: '[contenteditable]:not([contenteditable="false"]), [role="textbox"][aria-multiline="true"]',
  ignore: { within: '[role="banner"], [role="search"], [role="searchbox"], [role="combobox"]', paths: [] },
  openList: '[role="listbox"] [role="option"]',
  attachments: { photo: 'img[src^="blob:"]', video: 'video' },
  // There is nothing to sign up for, and nobody asks to be accepted.
  events: [{ event: 'delete-post', paths: /^(?!.*\/(?:inbox|messages)\b)/, tiers: [MENU_ITEM], named: DELETE }],
  context: contextOf,
  account,
};

/** Everybody here is at work: they signed in with their employer's account. */
function account(): Account {
  const name = nameOf(document.querySelector(ACCOUNT_NAME)) ?? nameOnButton();
  return name ? { name, kind: 'professional' } : { kind: 'professional' };
}

function nameOf(element: Element | null): string | undefined {
  return (element && visibleText(element)) || undefined;
}

function nameOnButton(): string | undefined {
  const label = document.querySelector(ACCOUNT_BUTTON)?.getAttribute('aria-label') ?? '';
  return ACCOUNT_OF.exec(label)?.[1];
}
