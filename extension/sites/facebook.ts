import { ACCEPT, DELETE, MENU_ITEM } from './event-labels';
import { accountOf } from './facebook-account';
import { ARTICLE, contextOf, DIALOG } from './facebook-context';
import { COMMENT, MESSAGE, NEXT, POST, SAVE, SEND } from './facebook-labels';
import { facebookProfile } from './facebook-profile';
import type { ComposeBox, Site } from './site';

const EDITOR = '[data-lexical-editor="true"][contenteditable="true"]';
const BUTTON = '[role="button"]';
/** A dialog with something to write in, that shows no post with its comments. */
const COMPOSE_DIALOG = `[role="dialog"]:has(${EDITOR}):not(:has([role="article"], [data-ad-rendering-role="comment_button"]))`;
/** A button that says in words what it does; what only adds to a post has a picture. */
const IN_WORDS = `${BUTTON}[aria-label]:has(span):not(:has(svg, img, i, [role="img"]))`;
/** Where posts and their comments are. A chat floats outside of all of these. */
const OF_THE_PAGE = ['[role="main"]', '[role="complementary"]', '[role="dialog"]', ARTICLE, 'form'];

/** In chats what is deleted is private. */
const NOT_MESSAGES = /^\/(?!messages\b)/;

const ENTER = [{ key: 'Enter', mod: false }];

/** A private message. Its button has no sign but its name, and it need not be shown: Enter sends. */
const message: ComposeBox = {
  name: 'message',
  editor: 'lexical',
  // The placeholder is the same in every language.
  tiers: [
    `${EDITOR}[aria-placeholder="Aa"]`,
    `${EDITOR}:not(${OF_THE_PAGE.flatMap((each) => each.split(', ').map((one) => `${one} *`)).join()})`,
    `${EDITOR}${MESSAGE}`,
  ],
  submit: [`${BUTTON}${SEND}`],
  keys: ENTER,
  byKeyAlone: true,
  boundary: `form, ${DIALOG}, [role="main"], body > *, body`,
};

/** On pages that are for messages alone. */
const messageAlone: ComposeBox = { ...message, tiers: [EDITOR] };

/** A comment on a post, or an answer to a comment. */
const comment: ComposeBox = {
  name: 'comment',
  editor: 'lexical',
  tiers: [
    `:is(form, [role="article"], [aria-posinset]) ${EDITOR}`,
    `[role="dialog"]:has([role="article"], [data-ad-rendering-role="comment_button"]) ${EDITOR}`,
    `:is([role="main"], [role="complementary"]) ${EDITOR}`,
  ],
  submit: [`#focused-state-composer-submit ${BUTTON}`, `form[role="presentation"] ${BUTTON}${COMMENT}`],
  keys: ENTER,
  byKeyAlone: true,
  boundary: `form[role="presentation"], ${ARTICLE}, ${DIALOG}, [role="main"], body`,
};

/** A new post, one that shares another, an edit: always in a dialog, and for Pages in more than one. */
const post: ComposeBox = {
  name: 'post',
  editor: 'lexical',
  tiers: [`${COMPOSE_DIALOG} ${EDITOR}`],
  submit: [
    `[role="dialog"] ${BUTTON}${POST}, ${COMPOSE_DIALOG} ${BUTTON}${SAVE}`,
    // In a language we have no names for, or under a new name.
    `${COMPOSE_DIALOG} ${IN_WORDS}:not(${NEXT})`,
  ],
  staged: true,
  steps: [`${COMPOSE_DIALOG} ${BUTTON}${NEXT}`],
  keys: [],
  boundary: `${DIALOG}, body`,
};

const common: Pick<
  Site,
  'id' | 'checked' | 'editable' | 'ignore' | 'openList' | 'attachments' | 'context' | 'account'
> = {
  id: 'facebook',
  checked: '2026-11-24',
  editable: '[contenteditable]:not([contenteditable="false"])[role="textbox"]',
  ignore: { within: '[role="search"], [role="searchbox"], [role="combobox"]', paths: [/^\/checkpoint\b/] },
  // Closed lists stay in the page, hidden, and the search at the top has one of its own.
  openList:
    '[role="listbox"]:not([hidden], [aria-hidden="true"] *, [role="banner"] *, [role="search"] *) [role="option"]',
  attachments: { photo: 'img[src^="blob:"], img[src*="//scontent"]', video: 'video' },
  context: contextOf,
  account: accountOf,
};

export const facebook: Site = {
  ...common,
  hosts: ['www.facebook.com', 'web.facebook.com', 'm.facebook.com', 'facebook.com'],
  profile: facebookProfile,
  events: [
    {
      event: 'sign-up-email',
      paths: /^\/(?:r\.php|reg|signup|settings)\b/,
      // The first takes a telephone number as well.
      tiers: ['input[name="reg_email__"]', 'input[type="email"], input[autocomplete="email"]'],
    },
    { event: 'accept-request', paths: /^\/(?:friends|notifications)\b/, tiers: [BUTTON], named: ACCEPT },
    { event: 'delete-post', paths: NOT_MESSAGES, tiers: [MENU_ITEM], named: DELETE },
  ],
  boxes: [{ ...messageAlone, paths: /^\/messages\b/ }, message, post, comment],
};

/** Nothing but messages. */
export const messenger: Site = { ...common, hosts: ['www.messenger.com'], boxes: [messageAlone] };

/** Where Pages are kept: its inbox is messages, the rest posts and comments, always in an organisation's name. */
export const businessSuite: Site = {
  ...common,
  hosts: ['business.facebook.com'],
  boxes: [{ ...messageAlone, paths: /^\/latest\/inbox\b/ }, post, comment],
  account: (box) => ({ ...accountOf(box), kind: 'corporate' }),
};
