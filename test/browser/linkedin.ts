import { answering, type Answer } from './answering';
import type { Tab } from './driver';
import { BY_BUTTON, enter } from './hands';
import { particulars } from './linkedin-particulars';
import { selectors, type Found } from './linkedin-selectors';
import { eventually } from './ours';
import { variant, type Route, type SiteUnderTest, type Surface } from './site-under-test';

const FEED = 'https://www.linkedin.com/feed/';
const ACTIVITY = 'https://www.linkedin.com/in/jo-hartley/recent-activity/all/';
const OUTLET = '#interop-outlet';
const SHAREBOX = '[data-test-modal-id="sharebox"]';
const SUBMIT = '[data-replica-submit]';
const CARNIVAL = '7398000000000000101';
const WINTER = '7398000000000000102';
const PRESS = '7398000000000000104';

const BY_MOUSE: readonly Route[] = BY_BUTTON.slice(0, 1);
const BY_ENTER: Route = { name: 'by Enter', submit: (tab) => tab.press('Enter') };
const BY_CTRL_ENTER: Route = { name: 'by Ctrl+Enter', submit: (tab) => tab.press('Control+Enter') };

/** Presses something of the site as soon as it is there. */
function press(tab: Tab, selector: string): Promise<void> {
  return eventually(() => tab.click(selector));
}

/** The dialog for posts, opened by pressing these one after the other. */
function shareBox(name: string, url: string, openers: readonly string[], rest: Partial<Surface> = {}): Surface {
  return {
    name,
    url,
    async open(tab) {
      for (const opener of openers) await press(tab, opener);
      await enter(tab, `${SHAREBOX} [role="textbox"]`);
    },
    editor: `${SHAREBOX} [role="textbox"]`,
    submit: `${SHAREBOX} ${SUBMIT}`,
    routes: BY_MOUSE,
    ...rest,
  };
}

const post = shareBox('a new post', FEED, ['[componentkey="draft-text-replaceable-component"]'], {
  host: OUTLET,
  routes: BY_BUTTON.slice(0, 2),
});

const oldPost = shareBox('a new post in the old client', ACTIVITY, ['.share-box-feed-entry__trigger']);

const companyPost = shareBox('a post as a company', 'https://www.linkedin.com/company/4417725/admin/page-posts/', [
  '.share-box-feed-entry__trigger',
]);

const repost = shareBox(
  'a repost with thoughts',
  FEED,
  [`[componentkey="${CARNIVAL}"] [data-replica="repost"]`, `[componentkey="${CARNIVAL}"] [role="menuitem"]`],
  { host: OUTLET, published: { quotes: CARNIVAL } },
);

const OWN = '[componentkey="7398000000000000103"]';

/** Its text stands in the box already; the caret is at the end. */
const edit = shareBox('an edit of a post', FEED, [], {
  host: OUTLET,
  async open(tab) {
    await press(tab, `${OWN} [data-view-name] > div > button`);
    await press(tab, `${OWN} [role="menuitem"]`);
    await enter(tab, `${SHAREBOX} [role="textbox"]`);
    await tab.press('Control+End');
    await tab.type('. ');
  },
  published: { replyTo: '7398000000000000103' },
});

function commentOn(id: string, name: string, url = FEED): Surface {
  const box = `[componentkey="commentBox-${id}"]`;
  return {
    name,
    url,
    async open(tab) {
      await press(tab, `[componentkey="${id}"] button:has(#comment-small)`);
      await enter(tab, `${box} [role="textbox"]`);
    },
    editor: `${box} [role="textbox"]`,
    submit: `${box} ${SUBMIT}`,
    routes: [...BY_MOUSE, BY_CTRL_ENTER],
    published: { replyTo: id },
  };
}

const comment = commentOn(CARNIVAL, 'a comment');

/** An answer to a comment: its box is beside it and begins with a name. */
function replyTo(id: string, name: string, url = FEED): Surface {
  const answered = `[componentkey$=",${id})"]`;
  return {
    name,
    url,
    async open(tab) {
      await press(tab, `${answered} [data-replica="reply"]`);
      await enter(tab, `${answered} + div [role="textbox"]`);
      await tab.press('Control+End');
    },
    editor: `${answered} + div [role="textbox"]`,
    submit: `${answered} + div ${SUBMIT}`,
    routes: BY_MOUSE,
    published: { replyTo: id },
  };
}

const reply = replyTo('501', 'an answer to a comment');

function oldCommentOn(id: string, name: string): Surface {
  const form = '.comments-comments-container > .comments-comment-box form';
  return {
    name,
    url: `https://www.linkedin.com/feed/update/urn:li:activity:${id}/`,
    open: (tab) => enter(tab, `${form} .ql-editor`),
    editor: `${form} .ql-editor`,
    submit: `${form} ${SUBMIT}`,
    routes: BY_MOUSE,
    published: { replyTo: id },
  };
}

const oldComment = oldCommentOn(CARNIVAL, 'a comment in the old client');

function oldReplyTo(id: string, on: string, name: string): Surface {
  const comment = `[data-id$=",${id})"]`;
  return {
    ...oldCommentOn(on, name),
    async open(tab) {
      await press(tab, `${comment} > button`);
      await enter(tab, `${comment} .ql-editor`);
    },
    editor: `${comment} .ql-editor`,
    submit: `${comment} ${SUBMIT}`,
  };
}

/** The conversation that floats over every page, in the shadow root. */
const message: Surface = {
  name: 'a message in the overlay',
  url: FEED,
  host: OUTLET,
  open: (tab) => enter(tab, '.msg-form__contenteditable'),
  editor: '.msg-form__contenteditable',
  submit: '.msg-form__send-button',
  routes: BY_MOUSE,
  published: { replyTo: '2-MTcwOTI0' },
};

/** For a person who chose to send by Enter: there is no button. */
const messageByEnter: Surface = {
  name: 'a message sent by Enter',
  url: 'https://www.linkedin.com/messaging/thread/2-MTcwOTI0/?send=enter',
  open: (tab) => enter(tab, message.editor),
  editor: message.editor,
  submit: message.submit,
};

const article: Surface = {
  name: 'an article',
  url: 'https://www.linkedin.com/article/new/',
  open: (tab) => enter(tab, '.ProseMirror'),
  editor: '.ProseMirror',
  submit: `${SHAREBOX} ${SUBMIT}`,
};

const BY_NEXT_AND_POST: Route = {
  name: 'by Next and Post',
  async submit(tab, { submit }) {
    await press(tab, '.article-editor-nav__publish');
    await press(tab, submit);
  },
};

/** No box of the kind is there. */
const NO_POST = { tiers: [0, 0], submit: [0, 0] };
const NO_COMMENT = { tiers: [0, 0, 0], submit: [0, 0] };
const NO_OLD_COMMENT = { tiers: [0, 0], submit: [0, 0] };
const OVERLAY = { tiers: [1, 1], submit: [1, 1] };
const ONE_POST = { tiers: [1, 1], submit: [1, 1] };

const FOUND: readonly Found[] = [
  {
    surface: post,
    expected: {
      post: ONE_POST,
      message: OVERLAY,
      'message by Enter': { tiers: [0], submit: [1, 1] },
      comment: NO_COMMENT,
    },
  },
  { surface: oldPost, expected: { post: ONE_POST, 'comment in the old client': { tiers: [4, 4], submit: [0, 0] } } },
  { surface: comment, expected: { comment: { tiers: [1, 1, 1], submit: [1, 0] }, post: NO_POST } },
  { surface: variant(reply, 'lang=de'), expected: { comment: { tiers: [1, 0, 1], submit: [1, 0] } } },
  {
    surface: oldComment,
    expected: { 'comment in the old client': { tiers: [1, 1], submit: [1, 1] }, comment: NO_COMMENT },
  },
  { surface: message, expected: { message: OVERLAY, post: NO_POST } },
  { surface: messageByEnter, expected: { 'message by Enter': { tiers: [1], submit: [0, 0] } } },
  {
    surface: article,
    expected: {
      headline: { tiers: [1, 1], submit: [0, 0], steps: [1, 1] },
      article: { tiers: [1], submit: [0, 0], steps: [1, 1] },
      'comment in the old client': NO_OLD_COMMENT,
    },
  },
];

/** Where one answers a reporter who asks staff to talk, and where not. */
const ANSWERS: readonly Answer[] = [
  {
    surface: commentOn(PRESS, 'a comment on her post', `https://www.linkedin.com/posts/ruth-calder-${PRESS}`),
    isToPress: true,
  },
  { surface: replyTo('504', 'an answer to her comment'), isToPress: true },
  { surface: commentOn(WINTER, 'a comment on the post she commented'), isToPress: false },
  { surface: replyTo('505', 'an answer to a comment on her post'), isToPress: false },
  { surface: oldCommentOn(PRESS, 'a comment on her post in the old client'), isToPress: true },
  { surface: oldReplyTo('504', WINTER, 'an answer to her comment in the old client'), isToPress: true },
  { surface: oldCommentOn(WINTER, 'a comment on the post she commented, in the old client'), isToPress: false },
];

export const linkedin: SiteUnderTest = {
  name: 'LinkedIn',
  surfaces: [post, comment, reply, oldPost, oldComment, message],
  rare: [
    { ...messageByEnter, routes: [BY_ENTER] },
    { ...article, routes: [BY_NEXT_AND_POST] },
  ],
  routes: BY_MOUSE,
  variants: {
    atPress: post,
    slow: { ...comment, routes: [BY_CTRL_ENTER] },
    unreadable: post,
    noButton: post,
    german: comment,
  },
  submits: /^(?:Post|Save|Comment|Reply|Send|Publish)$/,
  particulars(scene) {
    particulars(scene, { comment, message, messageByEnter, article, once: [repost, edit, companyPost] });
    answering(scene, ANSWERS);
    selectors(scene, FOUND);
  },
};
