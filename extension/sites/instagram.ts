import { ACCEPT, DELETE } from './event-labels';
import { accountOf } from './instagram-account';
import { contextOf, DIALOG } from './instagram-context';
import { MESSAGE, SEND, SHARE } from './instagram-labels';
import { instagramProfile } from './instagram-profile';
import type { ComposeBox, Site } from './site';

const EDITOR = '[data-lexical-editor="true"][contenteditable="true"]';
const BUTTON = ':is([role="button"], button)';
/** A button that says in words what it does: those that add to a text or lead back have a picture. */
const IN_WORDS = `${BUTTON}:not(:has(svg, img))`;
const HEADING = ':is(h1, h2, [role="heading"])';
/** The last step of a new post, and the edit of one: the only dialogs that have a caption and show no post. */
const CAPTION_DIALOG = `[role="dialog"]:has(${EDITOR}):not(:has(article))`;
/** The same dialog where the caption is plain text, as it was before: comments and bios are in forms. */
const PLAIN_DIALOG = `[role="dialog"]:has(textarea:not(form *)):not(:has(article, ${EDITOR}))`;

/** Where nothing is private and no account is set up. */
const PUBLIC = /^\/(?!(?:direct|accounts|challenge)\b)/;

const ENTER = [{ key: 'Enter', mod: false }];

/** Enter sends, so the button need not be there; it shows only beside a text. */
const message: Omit<ComposeBox, 'editor' | 'tiers'> = {
  name: 'message',
  submit: [
    afterBox(`:is(${EDITOR}, :has(${EDITOR}))`),
    afterBox(':is(textarea, :has(> textarea))'),
    `${BUTTON}:has(svg${SEND}), ${BUTTON}${SEND}`,
  ],
  keys: ENTER,
  byKeyAlone: true,
  boundary: `form, ${DIALOG}, main, [role="main"], body > *, body`,
};

/** A new post or an edit. What publishes is at the top of the dialog; no key does. */
const caption: ComposeBox = {
  name: 'caption',
  editor: 'lexical',
  tiers: [`${CAPTION_DIALOG} ${EDITOR}`],
  submit: [afterHeading(CAPTION_DIALOG), `${CAPTION_DIALOG} ${BUTTON}${SHARE}`],
  keys: [],
  boundary: `${DIALOG}, body`,
};

/** Under a post. The box is a plain one, and an answer to a comment is written in it too. */
const comment: ComposeBox = {
  name: 'comment',
  editor: 'textarea',
  tiers: ['form textarea', ':is(article, section) textarea'],
  submit: [
    `form:has(textarea) ${IN_WORDS}, form:has(textarea) [type="submit"]`,
    afterBox(':is(textarea, :has(> textarea))'),
  ],
  keys: ENTER,
  byKeyAlone: true,
  boundary: `form, section, article, ${DIALOG}, main, body`,
};

export const instagram: Site = {
  id: 'instagram',
  hosts: ['www.instagram.com', 'instagram.com'],
  checked: '2026-11-24',
  profile: instagramProfile,
  boxes: [
    { ...message, editor: 'lexical', tiers: [`${EDITOR}:not([role="dialog"] *)`], paths: /^\/direct\b/ },
    { ...message, name: 'message in plain text', editor: 'textarea', tiers: ['textarea'], paths: /^\/direct\b/ },
    // What answers a story goes to its author alone.
    { ...message, name: 'message about a story', editor: 'textarea', tiers: ['textarea'], paths: /^\/stories\b/ },
    {
      ...message,
      editor: 'lexical',
      // A chat floats outside of all that holds posts.
      tiers: [
        `${EDITOR}:not(${within('main', '[role="main"]', '[role="dialog"]', 'article', 'form')})`,
        EDITOR + MESSAGE,
      ],
    },
    caption,
    {
      ...caption,
      name: 'caption in plain text',
      editor: 'textarea',
      tiers: [`${PLAIN_DIALOG} textarea`],
      submit: [afterHeading(PLAIN_DIALOG), `${PLAIN_DIALOG} ${BUTTON}${SHARE}`],
    },
    comment,
    // Beside reels, in some layouts.
    {
      ...comment,
      name: 'comment in rich text',
      editor: 'lexical',
      tiers: [`:is(form, section, article, main) ${EDITOR}`],
      submit: [`form:has(${EDITOR}) ${IN_WORDS}`, afterBox(`:is(${EDITOR}, :has(${EDITOR}))`)],
    },
  ],
  editable:
    '[contenteditable]:not([contenteditable="false"])[role="textbox"], :is(form, article, [role="dialog"]) textarea',
  ignore: {
    within: '[role="search"], [role="searchbox"], [role="combobox"]',
    paths: [/^\/accounts\b/, /^\/challenge\b/],
  },
  openList: '[role="listbox"]:not([hidden], [aria-hidden="true"] *, [role="search"] *) [role="option"]',
  attachments: {
    // A post always has a picture or a video, however it is drawn.
    photo: [
      `${CAPTION_DIALOG}:not(:has(video)) ${EDITOR}`,
      `${PLAIN_DIALOG}:not(:has(video)) textarea`,
      'canvas',
      'img[src^="blob:"]',
    ].join(),
    video: 'video',
  },
  events: [
    {
      event: 'sign-up-email',
      paths: /^\/accounts\/(?:email)?(?:signup|edit)\b/,
      // The first takes a telephone number as well.
      tiers: ['input[name="emailOrPhone"]', 'input[type="email"], input[name="email"], input[autocomplete="email"]'],
    },
    // In a drawer over any page, with what declines beside it; alone, in a dialog or a form, it confirms something else.
    {
      event: 'accept-request',
      paths: PUBLIC,
      tiers: [`:is(div, li):not([role="dialog"] *, form *) > ${BUTTON}:has(~ ${BUTTON})`],
      named: ACCEPT,
    },
    // The menu of a post is a dialog, and so is what it leads to.
    { event: 'delete-post', paths: PUBLIC, tiers: [`:is([role="menu"], [role="dialog"]) ${BUTTON}`], named: DELETE },
  ],
  context: contextOf,
  account: accountOf,
};

/** A button in words that stands in the bar of a dialog after its title: before it are those that lead back. */
function afterHeading(dialog: string): string {
  return `${dialog} ${HEADING} ~ ${IN_WORDS}, ${dialog} ${HEADING} ~ * ${IN_WORDS}`;
}

/** A button in words in the row of a box, after it. */
function afterBox(box: string): string {
  return [`${box} ~ ${IN_WORDS}`, `${box} ~ * ${IN_WORDS}`].join();
}

/** Selects what is in one of these. */
function within(...holders: readonly string[]): string {
  return holders.map((holder) => `${holder} *`).join();
}
