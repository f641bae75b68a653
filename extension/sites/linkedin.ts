import { ACCEPT, DELETE, MENU_ITEM } from './event-labels';
import { accountOf } from './linkedin-account';
import { contextOf, COMMENT, DIALOG } from './linkedin-context';
import { linkedinProfile } from './linkedin-profile';
import type { ComposeBox, Site } from './site';

/** Any value but `false` makes a box: in places it is `plaintext-only`. */
const EDITABLE = '[contenteditable]:not([contenteditable="false"])';
const QUILL = `.ql-editor${EDITABLE}`;
const PROSEMIRROR = `.ProseMirror${EDITABLE}`;
const SHAREBOX = ':is([data-test-modal-id="sharebox"], .share-box-v2__modal)';
const SEND = '.msg-form__send-button';
/** Some accounts get their pages under this. */
const ARTICLE = /^(?:\/preload)?\/article\/(?:new|edit)\b/;

/** What publishes a post; its words are Post, Save or Schedule, and Publish where it goes with an article. */
const PUBLISH = ['button.share-actions__primary-action', `${SHAREBOX} button.artdeco-button--primary`];

/** In the article editor, whose text is published at the next step together with a post that tells of it. */
const article: Omit<ComposeBox, 'name' | 'editor' | 'tiers'> = {
  paths: ARTICLE,
  submit: PUBLISH,
  staged: true,
  steps: ['button.article-editor-nav__publish', '[class*="article-editor"] button.artdeco-button--primary'],
  keys: [],
  boundary: `${DIALOG}, body`,
};

const headline: ComposeBox = {
  ...article,
  name: 'headline',
  editor: 'textarea',
  tiers: ['textarea.article-editor-headline__textarea', 'textarea[class*="article-editor"]'],
};

const articleBody: ComposeBox = {
  ...article,
  name: 'article',
  editor: 'prosemirror',
  tiers: [`${PROSEMIRROR}[role="textbox"]`],
};

const message: Pick<ComposeBox, 'editor' | 'submit' | 'boundary'> = {
  editor: 'quill',
  submit: [`button${SEND}`, 'form.msg-form button[type="submit"]'],
  boundary: 'form, body',
};

/** Enter sends where a person chose so, and then there is no button: only this tells. */
const messageByEnter: ComposeBox = {
  ...message,
  name: 'message by Enter',
  tiers: [`form.msg-form:not(:has(${SEND}, button[type="submit"])) [role="textbox"]${EDITABLE}`],
  keys: [{ key: 'Enter', mod: false }],
  byKeyAlone: true,
};

const messageByButton: ComposeBox = {
  ...message,
  name: 'message',
  tiers: [`form.msg-form [role="textbox"]${EDITABLE}`, `.msg-form__contenteditable${EDITABLE}`],
  keys: [],
};

/** A new post, one that shares another, an edit: old markup in both clients, in the new one within a shadow root. */
const post: ComposeBox = {
  name: 'post',
  editor: 'quill',
  tiers: [`${SHAREBOX} ${QUILL}`, `${DIALOG} ${QUILL}`],
  submit: PUBLISH,
  keys: [],
  boundary: `${DIALOG}, body`,
};

/** Whether Ctrl+Enter submits a comment differs by what one reads of it: it is held as if it did. */
const commentKeys: ComposeBox['keys'] = [{ key: 'Enter', mod: true }];

const comment: ComposeBox = {
  name: 'comment',
  editor: 'prosemirror',
  tiers: [
    `[data-testid="ui-core-tiptap-text-editor-wrapper"] [role="textbox"]`,
    `[componentkey^="commentBox-"] [role="textbox"]`,
    `.tiptap${PROSEMIRROR}[role="textbox"]`,
  ],
  submit: [
    'button[componentkey*="commentButtonSection"]',
    'button[data-view-name="comment-post"], button[data-view-name="comment-reply-post"]',
  ],
  keys: commentKeys,
  boundary: `[componentkey^="commentBox-"], [role="listitem"], ${DIALOG}, main, body`,
};

const oldComment: ComposeBox = {
  name: 'comment in the old client',
  editor: 'quill',
  tiers: [`form.comments-comment-box__form ${QUILL}`, `[class*="comments-comment-"] ${QUILL}`],
  submit: ['button.comments-comment-box__submit-button--cr', 'button[class*="comments-comment-box__submit-button"]'],
  keys: commentKeys,
  boundary: `form, .comments-comment-box, ${COMMENT}, ${DIALOG}, body`,
};

export const linkedin: Site = {
  id: 'linkedin',
  hosts: ['www.linkedin.com'],
  checked: '2026-11-24',
  profile: linkedinProfile,
  boxes: [headline, articleBody, messageByEnter, messageByButton, post, comment, oldComment],
  editable: `${EDITABLE}[role="textbox"], ${QUILL}`,
  ignore: {
    within: '[role="search"], [role="searchbox"], [role="combobox"], .global-nav, [data-testid="primary-nav"]',
    // The profile's own forms, sign-in, and Sales Navigator, which is another product.
    paths: [/^(?:\/preload)?\/in\/[^/]+\/edit\b/, /^\/(?:login|signup|checkpoint|authwall|sales)\b/],
  },
  openList: [
    '[data-testid="typeahead-results-container"] [role="option"]',
    '[role="listbox"]:not([hidden], [aria-hidden="true"] *, header *, nav *) [role="option"]',
  ].join(),
  attachments: { photo: 'img[src^="blob:"]', video: 'video' },
  events: [
    {
      event: 'sign-up-email',
      paths: /^(?:\/preload)?\/(?:signup|mypreferences|psettings)\b/,
      tiers: ['#email-or-phone, #email-address', 'input[type="email"], input[autocomplete="email"]'],
    },
    // Elsewhere the same words accept cookies.
    {
      event: 'accept-request',
      paths: /^(?:\/preload)?\/(?:mynetwork|in)\b/,
      tiers: [':is(main, [role="main"]) button'],
      named: ACCEPT,
    },
    { event: 'delete-post', paths: /^(?!(?:\/preload)?\/messaging\b)/, tiers: [MENU_ITEM], named: DELETE },
  ],
  context: contextOf,
  account: accountOf,
};
